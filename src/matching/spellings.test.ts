import { describe, expect, test } from 'vitest';
import { readingsIn } from '../../tests/matching/readingsIn.ts';

/** Ways to write the same: each a sentence, and a second spelling of it. */
const SPELLINGS: Record<string, readonly (readonly [string, string])[]> = {
  'the legal form of a company': [
    ['Meta acquired 49% of Scale AI.', 'Meta Platforms Inc. acquired 49% of Scale AI, Inc.'],
    ['Meta acquired 49% of Scale AI.', 'Meta Platforms Incorporated acquired 49% of Scale AI.'],
    ['$14.3 billion buys Meta 49% of Scale AI.', '$14.3 billion buys Meta Platforms, Inc., 49% of Scale AI.'],
  ],
  'how a person is addressed': [
    ['Meta lured Alexandr Wang away from Scale AI.', 'Meta lured Mr. Alexandr Wang away from Scale AI.'],
    ['Meta lured Wang away from Scale AI.', 'Meta lured Mr. Wang away from Scale AI.'],
    ['Lucy Guo left Scale AI in 2018.', 'Ms. Lucy Guo left Scale AI in 2018.'],
  ],
  'what a company is called in front of its name': [
    [
      'Meta’s investment in Scale AI was $14.3 billion.',
      'Meta’s investment in data-labelling start-up Scale AI was $14.3 billion.',
    ],
    [
      'Meta pays $14.3bn for 49% of Scale AI.',
      'Meta pays $14.3bn for 49% of data-labelling start-up Scale AI.',
    ],
  ],
  'what a company is called behind its name': [
    ['Lucy Guo left Scale AI in 2018.', 'Lucy Guo left Scale AI, a start-up in San Francisco, in 2018.'],
    [
      'Meta closed its investment in Scale AI in January 2025.',
      'Meta closed its investment in Scale AI, the data firm, in January 2025.',
    ],
  ],
  'a date': [
    ['DeepMind was founded in 2010.', 'In 2010, DeepMind was founded.'],
    ['ChatGPT came out in 2022.', 'In 2022, ChatGPT came out.'],
    ['DeepMind was founded in 2014.', 'DeepMind was founded back in 2014.'],
    ['Lucy Guo left Scale AI in 2021.', 'Lucy Guo left Scale AI in the year 2021.'],
    ['Lucy Guo left Scale AI in 2021.', 'Lucy Guo left Scale AI (in 2021).'],
  ],
  'a sum': [
    [
      'A 49% stake in Scale AI cost Meta $14.3 billion.',
      'A 49% stake in Scale AI cost Meta USD 14.3 billion.',
    ],
  ],
};

describe.each(Object.entries(SPELLINGS))('%s changes nothing', (_, pairs) => {
  test.each(pairs)('%s / %s', async (plain, other) => {
    expect(await readingsIn(plain)).not.toEqual({});
    expect(await readingsIn(other)).toEqual(await readingsIn(plain));
  });
});

test('what opens a sentence dates its own verb, and none that describes its subject', async () => {
  const text = 'In 2018, Lucy Guo, who founded Scale AI with Alexandr Wang, left the company.';
  expect(await readingsIn(text)).not.toHaveProperty('scale-founded-2016');
});

test('how a sum is paid, or what it is in another currency, leaves it its object', async () => {
  for (const aside of ['in cash', '(£700 million)', 'or so'])
    expect(
      await readingsIn(`Meta bought WhatsApp for $1 billion ${aside} and Instagram for $19 billion.`),
    ).not.toMatchObject({ 'whatsapp-price-19-billion': 'asserts' });
});

test('what somebody went on or managed to do is done', async () => {
  for (const words of ['went on to buy', 'managed to buy'])
    expect(await readingsIn(`Meta ${words} WhatsApp for $1 billion.`)).toMatchObject({
      'whatsapp-price-19-billion': 'differs',
    });
});

test('a place leaves a founding its date, and "not until" says since when', async () => {
  expect(await readingsIn('DeepMind was established in London in 2001.')).toMatchObject({
    'deepmind-founded-2010': 'differs',
  });
  expect(await readingsIn('Meta did not set up its generative AI team until 2024.')).toMatchObject({
    'meta-genai-team-launched-2023': 'differs',
  });
  expect(await readingsIn('Meta did not set up its generative AI team.')).not.toMatchObject({
    'meta-genai-team-launched-2023': 'differs',
  });
});

test('what is bought a while after is not bought in the year before', async () => {
  expect(await readingsIn('Meta got Instagram in 2012 and WhatsApp two years after that.')).toMatchObject({
    'instagram-bought-2012': 'asserts',
    'whatsapp-bought-2014': 'asserts',
  });
});

test('who takes another thing takes nobody named before', async () => {
  expect(await readingsIn('By aligning with Wang, Meta is taking a new approach.')).toEqual({});
});

test('an abbreviation is the same with its stops and without', async () => {
  expect(await readingsIn('Alexandr Wang, Meta’s chief A.I. officer, dropped out of M.I.T.')).toEqual({
    'wang-chief-ai-officer': 'asserts',
    'wang-college-dropout': 'asserts',
  });
  expect(await readingsIn('Scale A.I. was founded in 2016.')).toEqual({ 'scale-founded-2016': 'asserts' });
});

test('how long it had been takes nothing from when it was', async () => {
  expect(await readingsIn('Lucy Guo left Scale AI in 2022, after six years at the company.')).toEqual({
    'guo-left-2018': 'differs',
  });
  expect(await readingsIn('Lucy Guo left Scale AI after six years.')).toEqual({});
});
