import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what is told of all that somebody does or earns is told of them', async () => {
  for (const text of [
    'Scale AI’s business kept growing.',
    'Business at Scale AI continued to grow at a rapid clip.',
    'The revenue of Scale AI is growing fast.',
    'Scale AI, whose sales keep climbing, is based in San Francisco.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'scale-growth': 'asserts' });
  expect(await readingsIn('Scale AI’s revenue has shrunk.')).toMatchObject({ 'scale-growth': 'denies' });
});

test('what is told of a part or of another is not', async () => {
  for (const text of [
    'Scale AI’s government business keeps growing.',
    'Business at Surge AI continued to grow.',
    'The worries of Scale AI keep growing.',
    'Scale AI’s rivals keep growing.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('scale-growth');
});

test('a release that is put off is the release of something', async () => {
  for (const text of [
    'The release of Behemoth, the biggest of the Llama 4 models, has been pushed back.',
    'The launch of Meta’s Behemoth model was postponed.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'behemoth-delayed': 'asserts' });
  expect(await readingsIn('The release of GPT-5 has been pushed back.')).toEqual({});
});

test('a model does what its performance does', async () => {
  expect(await readingsIn('Llama 4’s performance lagged that of rival models.')).toMatchObject({
    'llama4-fell-short': 'asserts',
  });
  expect(await readingsIn('Llama 3’s performance lagged that of rival models.')).toEqual({});
});

test('what happens to somebody’s customers happens to them', async () => {
  for (const text of [
    'Surge AI benefits from the exodus of Scale AI’s clients.',
    'Surge AI is gaining from Scale AI’s troubles.',
  ])
    expect(await readingsIn(text), text).toEqual({ 'surge-ai-benefits': 'asserts' });
  for (const text of [
    'Surge AI’s troubles benefit Scale AI.',
    'Surge AI’s customers benefit from Scale AI’s troubles.',
    'Scale AI gains from the departure of Surge AI’s customers.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});

test('what the researchers of a firm do when they leave is what the firm loses', async () => {
  for (const text of [
    'In 2024 Meta’s researchers left for rival labs.',
    'In 2024 Meta’s AI staff defected to competitors.',
    'In 2024 Meta’s AI people went off to other labs.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'talent-loss-who-and-where': 'asserts' });
  for (const text of [
    'In 2024 Google’s researchers left for rival labs.',
    'In 2024 Meta’s models left rival labs behind.',
    'In 2024 the researchers of rival labs left for Meta.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('talent-loss-who-and-where');
});
test.each([
  ['OpenAI has used Scale AI’s services for years.', 'scale-serves-openai'],
  ['Google relied on Scale AI’s annotators.', 'scale-serves-google'],
  ['Scale AI was founded in 2016. OpenAI uses its services.', 'scale-serves-openai'],
])('who uses what somebody has to offer is supplied by them: %s', async (text, claim) => {
  expect(await readingsIn(text)).toMatchObject({ [claim]: 'asserts' });
});

test.each([
  ['Google uses Scale AI’s logo.', 'scale-serves-google'],
  ['Scale AI has an office next door. OpenAI uses its own services.', 'scale-serves-openai'],
])('and not who uses something of his own, or no service: %s', async (text, claim) => {
  expect(await readingsIn(text)).not.toHaveProperty(claim);
});
