import { expect, test } from 'vitest';
import { readParagraph } from '../../../../tests/matching/readParagraph.ts';

const ABOUT = 'Scale AI is in trouble. ';

test.each([
  'The Pentagon awarded contracts to OpenAI and Google.',
  'The Pentagon gave contracts to Anthropic and xAI.',
  'Microsoft awarded a contract to OpenAI and Google.',
  'Contracts were awarded to OpenAI by the Pentagon.',
  'Turing said that OpenAI and Google are clients.',
  'OpenAI dropped a supplier after its data leaked.',
])('behind a sentence on Scale AI, what others have to do with others is theirs: %s', (text) =>
  expect(readParagraph(ABOUT + text).at(-1)).toEqual([]),
);

test.each<[string, string]>([
  ['The Pentagon has awarded contracts to the company.', 'scale-dod-contracts: asserts'],
  ['The Pentagon awarded it a contract.', 'scale-dod-contracts: asserts'],
  ['It said that OpenAI and Google are clients.', 'scale-serves-google: asserts'],
  ['OpenAI dropped the supplier.', 'openai-phases-out-scale: asserts'],
])('and its own is its own: %s', (text, sighting) =>
  expect(readParagraph(ABOUT + text).at(-1)).toContain(sighting),
);
