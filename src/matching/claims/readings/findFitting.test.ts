import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test.each([
  ['Jason Droege, long the strategy head, now looks after Scale AI.', 'droege-was-strategy-chief'],
  ['Scale AI’s round of May 2024 brought in $1 billion.', 'scale-raised-1-billion-2024'],
  ['On Outlier, 12% of contributors have a PhD.', 'outlier-12-percent-phd'],
  ['Jack Rae has left DeepMind for Meta’s superintelligence lab.', 'jack-rae-joins-meta'],
  ['When Facebook bought WhatsApp, analysts doubted the wisdom of it.', 'whatsapp-met-scepticism'],
  ['Mustafa Suleyman has been in charge of Microsoft’s AI arm since 2024.', 'suleyman-heads-microsoft-ai'],
])('words of one relation alone need nobody in his place, if he is named beside: %s', async (text, claim) => {
  expect(await readingsIn(text)).toHaveProperty(claim, 'asserts');
});

test.each([
  [
    'Scale AI has a new shareholder, Meta. The filing says that the shares come without votes.',
    'stake-non-voting',
  ],
  ['Google built Gemma. The company put out the models in February 2024.', 'google-released-gemma'],
  ['Meta trains Llama. The name is short for Large Language Model Meta AI.', 'llama-name'],
  ['Meta has changed. Instagram, picked up in 2012, cost a mere $1 billion.', 'instagram-price-1-billion'],
  [
    'Scale AI has a new boss. His post was taken over on an interim basis by Jason Droege.',
    'droege-interim-ceo',
  ],
])('or in the sentences above: %s', async (text, claim) => {
  expect(await readingsIn(text)).toHaveProperty(claim, 'asserts');
});

test.each([
  'Labelwise has a new shareholder, Northmoor. The filing says that the shares come without votes.',
  'Scale AI and Surge AI have new bosses. The start-up’s post was taken over on an interim basis.',
  'Palantir and Scale AI said they had formed a strategic partnership.',
  'Databricks was valued at more than $29 billion long before Scale AI was.',
  'Meta holds 49% of the votes on Scale AI’s board.',
  'OpenAI is phasing out an old model in its programming interface.',
  'Scale AI founded a choir in 2016.',
  'Scale AI’s landlord laid off 200 people in July 2025.',
  'Jason Droege became interim chief executive of a Scale AI customer.',
  'Meta’s superintelligence unit buys data from nobody but Scale AI.',
  'Neither Meta nor Scale AI commented on the 49% stake.',
  'Scale AI bought 49% of Meta.',
])('what is said of others, or of something else, fits no record: %s', async (text) => {
  const readings = Object.entries(await readingsIn(text)).filter(([, reading]) => reading === 'asserts');
  expect(readings).toEqual([]);
});

test.each([
  'Scale AI works for the Pentagon. An agreement worth $99 million was signed by its landlord.',
  'Scale AI’s Outlier has many workers. At its rival, 12% of contributors have a PhD.',
])('nor what somebody else does or has: %s', async (text) => {
  const readings = await readingsIn(text);
  expect(readings).not.toHaveProperty('scale-dod-99-million-2025');
  expect(readings).not.toHaveProperty('outlier-12-percent-phd');
});

test('words that fit several records are of all whom the sentence names, and of nobody else', async () => {
  expect(
    await readingsIn('Instagram and WhatsApp have become central to what Meta earns its living with.'),
  ).toEqual({ 'instagram-integral': 'asserts', 'whatsapp-integral': 'asserts' });
  expect(
    await readingsIn('Meta owns Instagram and WhatsApp. The app has become central to what it earns.'),
  ).toEqual({});
});

test.each([
  'Scale AI sells data. Founder Alexandr Wang joins Meta but stays on the board.',
  'Alexandr Wang, the founder of Scale AI, joins Meta and keeps his seat on the board.',
])('what the clause before lends is not said of a second deed: %s', async (text) => {
  expect(await readingsIn(text)).toMatchObject({ 'wang-on-scale-board': 'asserts' });
});

test('and the second deed’s own object is its own', async () => {
  expect(
    await readingsIn('Scale AI sells data. Alexandr Wang joins Meta but stays on the board of Expedia.'),
  ).not.toHaveProperty('wang-on-scale-board');
});
