import { expect, test } from 'vitest';
import { addPhrase, phraseTree } from '../words/phraseTree.ts';
import { tokenise } from '../words/tokens.ts';
import { sharedHeads } from './sharedHeads.ts';

const terms = phraseTree<string>();
addPhrase(terms, ['defence', 'sectors'], 'defence');
addPhrase(terms, ['self', 'driving', 'sectors'], 'cars');
addPhrase(terms, ['health', 'sector'], 'health');

const found = (text: string): string[] => {
  const tokens = tokenise(text);
  return sharedHeads(tokens, [], { terms }).map(
    ({ from, to, candidates }) =>
      `${candidates}: ${tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(' ')}`,
  );
};

test('what is listed before a noun shares it', () => {
  expect(found('It serves the defence and retail sectors.')).toEqual(['defence: defence']);
  expect(found('It serves the defence, self-driving, and big tech sectors.')).toEqual([
    'cars: self driving',
    'defence: defence',
  ]);
});

test('what stands beside another noun does not', () => {
  expect(found('It serves defence and the banks of many sectors.')).toEqual([]);
  expect(found('It serves health and retail sectors.')).toEqual([]);
  expect(found('It serves the defence sectors and retail.')).toEqual([]);
});
