import { expect, it } from 'vitest';
import { textFragment } from './textFragment.ts';

it('names a short sentence whole', () => {
  expect(textFragment('Meta holds 49%.')).toBe(':~:text=Meta%20holds%2049%25.');
});

it('names a long sentence by its first and last words', () => {
  expect(textFragment('One two three four five six seven eight nine ten.')).toBe(
    ':~:text=One%20two%20three%20four,seven%20eight%20nine%20ten.',
  );
});

it('hides the characters that a directive takes for its own', () => {
  expect(textFragment('a-b, c & d')).toBe(':~:text=a%2Db%2C%20c%20%26%20d');
});

it('survives half a character', () => {
  expect(() => textFragment('broken \ud800 word')).not.toThrow();
});
