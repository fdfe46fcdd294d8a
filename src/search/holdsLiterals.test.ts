import { expect, test } from 'vitest';
import { holdsLiterals } from './holdsLiterals.ts';
import { readQuery } from './query.ts';

const holds = (text: string, query: string) => holdsLiterals(text, new Set(), readQuery(query));

test('a figure must be there, however it is written', () => {
  expect(holds('securing a 49% stake', 'forty-nine percent')).toBe(true);
  expect(holds('Meta Invests $1.48B', '1,480 million')).toBe(true);
  expect(holds('Meta Invests $1.48B', '$14.8B')).toBe(false);
  expect(holds('a $15 billion bet', '15%')).toBe(false);
});

test('the engine drops the point, so that 43% would pass for 4.3%', () => {
  expect(holds('43% of staff', '4.3%')).toBe(false);
  expect(holds('4.3% of staff', '4.3%')).toBe(true);
});

test('plain digits fit a year, a share and a name', () => {
  expect(holds('Llama 4 fell short', 'llama 4')).toBe(true);
  expect(holds('founded in 2016', '2016')).toBe(true);
  expect(holds('a 49% stake', '49')).toBe(true);
  expect(holds('a 49% stake', '4 stake')).toBe(false);
});

test('a figure that is still being typed fits what begins with it', () => {
  expect(holds('a $1.48 billion deal', '1.4')).toBe(true);
  expect(holds('a $1.48 billion deal', '14')).toBe(false);
});

test('a phrase must stand together, hyphens and typographic quotes aside', () => {
  expect(holds('its data-labeling work', '"data labeling"')).toBe(true);
  expect(holds('data for labeling', '"data labeling"')).toBe(false);
  expect(holds('Meta’s data labels', '"data labeling"')).toBe(false);
  expect(holds('the end of Wang’s plan', '"wang\'s plan"')).toBe(true);
});

test('words outside quotes are the engine’s affair', () => {
  expect(holds('nothing of the sort', 'stake')).toBe(true);
});
