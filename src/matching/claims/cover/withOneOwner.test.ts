import { expect, test } from 'vitest';
import { matchParagraph, readParagraph } from '../../../../tests/matching/readParagraph.ts';

test('a figure that two could have is that of whom it is more nearly', () => {
  const [, found] = readParagraph(
    'The social media giant had slipped behind OpenAI and Google.\nThe company has been losing talent, with more than 4% of its AI staff leaving for rival labs in 2024.',
  );
  expect(found).toContain('talent-loss-4-3-percent: asserts');
  expect(found).not.toContain('google-talent-loss-5-4-percent: asserts');
});

test('each of two keeps its own figure', () =>
  expect(readParagraph('Meta lost 4.3% of its AI staff in 2024, Google 5.4%.')).toEqual([
    ['google-talent-loss-5-4-percent: asserts', 'talent-loss-4-3-percent: asserts'],
  ]));

test('no reason is given for the one that it is not', () => {
  const [, found] = matchParagraph(
    'The social media giant had slipped behind OpenAI and Google.\nThe company has been losing talent, with more than 4% of its AI staff leaving for rival labs in 2024.',
  );
  expect(found?.reasons.join(' ')).toContain('talent-loss-4-3-percent');
  expect(found?.reasons.join(' ')).not.toContain('google-talent-loss-5-4-percent');
});
