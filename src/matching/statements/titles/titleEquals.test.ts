import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test.each([
  ['Scale AI’s first customers were makers of self-driving cars.', 'scale-began-with-self-driving'],
  ['Scale AI’s first customers were self-driving companies.', 'scale-began-with-self-driving'],
  ['Another customer of Scale AI is Microsoft.', 'scale-partner-of-microsoft'],
  ['A customer of Scale AI is OpenAI.', 'scale-serves-openai'],
])('a title that opens a sentence is borne by whoever stands behind the verb: %s', async (text, claim) => {
  expect(await readingsIn(text)).toMatchObject({ [claim]: 'asserts' });
});

test.each([
  ['Scale AI’s first customers were makers of shoes.', 'scale-began-with-self-driving'],
  ['Scale AI’s landlords were makers of self-driving cars.', 'scale-serves-self-driving'],
])('and by nobody else: %s', async (text, claim) => {
  expect(await readingsIn(text)).not.toHaveProperty(claim);
});

test.each([
  ['Scale AI has rich customers: Google, Microsoft and Meta.', 'scale-serves-google'],
  [
    'Scale AI’s customers are among the richest companies in the world: Google, Microsoft, Meta.',
    'meta-is-scale-customer',
  ],
  ['Scale AI has famous backers: Amazon, Nvidia and Meta.', 'nvidia-invested-in-scale'],
])('those listed behind a colon bear the title before it: %s', async (text, claim) => {
  expect(await readingsIn(text)).toMatchObject({ [claim]: 'asserts' });
});

test('and rivals listed are no customers', async () => {
  expect(await readingsIn('Scale AI has rich rivals: Google, Microsoft and Meta.')).toEqual({});
});
