import { expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { checkRegister } from './checkRegister.ts';
import { acceptedRegister, proposalsOf, reconciled, verified } from './testRegister.ts';
import { isWaiting } from './waiting.ts';

const PARAGRAPHS = [['Acme raised $5 million in March.', 'The mood was good.'], ['Nothing else is known.']];
const register = acceptedRegister(PARAGRAPHS);
const ledger = { claims: new Map([['figure', {} as Claim]]) };

/** An article of these paragraphs, one on each line. */
function articleOf(paragraphs: readonly (readonly string[])[]): Article {
  const sentences: Article['sentences'] = [];
  let text = '';
  paragraphs.forEach((paragraph, block) => {
    for (const sentence of paragraph) {
      sentences.push({ block, start: text.length, end: text.length + sentence.length, line: block + 1 });
      text += `${sentence} `;
    }
  });
  return {
    slug: 'an-article',
    file: 'a.md',
    headline: '',
    written: null,
    basedOn: [],
    text,
    blocks: [],
    sentences,
  };
}
const check = (
  paragraphs: readonly (readonly string[])[],
  other: Partial<Parameters<typeof checkRegister>[0]> = {},
) =>
  checkRegister({ article: articleOf(paragraphs), register, ledger, judge: verified, ...other }).map(
    ({ kind, line, message }) => [kind, line, message] as const,
  );

test('an article as it was decided has no issue', () => {
  expect(check(PARAGRAPHS)).toEqual([]);
});
test('typography is no difference', () => {
  expect(
    check([['Acme raised  $5 million in March.', 'The mood was good.'], ['Nothing else is known.']]),
  ).toEqual([]);
});
test('a sentence that was edited is named once, with what it was', () => {
  expect(
    check([['Acme raised $50 million in March.', 'The mood was good.'], ['Nothing else is known.']]),
  ).toEqual([
    [
      'stale-text',
      1,
      expect.stringMatching(/“Acme raised \$50 million in March.” .*“Acme raised \$5 million in March.”/),
    ],
  ]);
});
test('of a long sentence that was edited, the words that differ are shown', () => {
  const long = `${'Acme said so, and Borealis said so too, and '.repeat(4)}they paid $5 million in March.`;
  const edited = long.replace('$5', '$50');
  const before = acceptedRegister([[long]]);
  expect(check([[edited]], { register: before })).toEqual([
    ['stale-text', 1, expect.stringMatching(/“….*\$50 million.*“….*\$5 million/)],
  ]);
});
test('a sentence that is new and one that is gone are named', () => {
  expect(
    check([['Something else was said by others.', 'The mood was good.'], ['Nothing else is known.']]),
  ).toEqual([
    ['stale-text', 1, expect.stringContaining('“Something else was said by others.”')],
    ['stale-text', null, expect.stringContaining('$5 million')],
  ]);
});
test('another order and other paragraphs are named where they begin', () => {
  expect(
    check([['Acme raised $5 million in March.', 'Nothing else is known.'], ['The mood was good.']]),
  ).toMatchObject([['stale-text', 1, expect.stringContaining('another order')]]);
  expect(
    check([['Acme raised $5 million in March.'], ['The mood was good.', 'Nothing else is known.']]),
  ).toMatchObject([['stale-text', 2, expect.stringContaining('paragraphs')]]);
});
test('a claim that is gone is named with its sentence', () => {
  expect(check(PARAGRAPHS, { ledger: { claims: new Map() } })).toEqual([
    ['unknown-claim', 1, expect.stringContaining('"figure"')],
  ]);
});
test('a verdict that is not the computed one is named with both', () => {
  const judge: typeof verified = (_, sightings) =>
    sightings.length > 0 ? { verdict: 'disputed', reason: 'contested' } : null;
  expect(check(PARAGRAPHS, { judge })).toEqual([
    ['stale-verdict', 1, expect.stringMatching(/recorded as verified \(supported\).*disputed \(contested\)/)],
  ]);
});
test('an article without a register is named', () => {
  expect(check(PARAGRAPHS, { register: null })).toMatchObject([
    ['missing-register', null, expect.any(String)],
  ]);
});
test('proposals wait for an editor, and are no issue', () => {
  const proposed = reconciled(proposalsOf(PARAGRAPHS)).register;
  expect(proposed.sentences.filter(isWaiting)).toHaveLength(3);
  expect(check(PARAGRAPHS, { register: proposed })).toEqual([]);
});
