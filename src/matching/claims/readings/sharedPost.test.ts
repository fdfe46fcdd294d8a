import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('who runs a firm together with somebody holds no post of one', async () => {
  expect(
    await readingsIn('Alexandr Wang founded Scale AI. Nat Friedman runs it with him.'),
  ).not.toHaveProperty('wang-scale-ceo-until-june-2025');
});

test('a figure that is another’s very own does not differ for a company that no name says', async () => {
  expect(
    await readingsIn(
      'A cook who worked for Google said no. Last year the company lost 4.3 percent of its AI specialists.',
    ),
  ).not.toHaveProperty('google-talent-loss-5-4-percent');
  expect(await readingsIn('Google lost 4.3 percent of its AI specialists in 2024.')).toMatchObject({
    'google-talent-loss-5-4-percent': 'differs',
  });
});

test('of two things of a kind the one named last is told of', async () => {
  expect(
    await readingsIn(
      'Llama came from Meta. Google answered with Gemma, a family of models whose weights it had published in February.',
    ),
  ).not.toHaveProperty('llama-introduced-february-2023');
});
