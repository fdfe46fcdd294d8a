import { expect, it } from 'vitest';
import { typographic } from './typographic.ts';

it.each([
  ["Meta's stake", 'Meta’s stake'],
  ["the publishers' copies", 'the publishers’ copies'],
  ['A piece titled "Meta Partners" exists.', 'A piece titled “Meta Partners” exists.'],
  ["its 'superintelligence' team", 'its ‘superintelligence’ team'],
  ["(\"It's 'so-called'\")", '(“It’s ‘so-called’”)'],
  ["the '90s", 'the ’90s'],
  ['an end—"quoted"', 'an end—“quoted”'],
  ['“set” already, it’s so', '“set” already, it’s so'],
  ['', ''],
  ['"', '”'],
])('sets %s as %s', (typed, set) => {
  expect(typographic(typed)).toBe(set);
});

it('keeps every offset', () => {
  const text = `"'a'" 🦙's "b" \ud800' '`;
  expect(typographic(text)).toHaveLength(text.length);
});
