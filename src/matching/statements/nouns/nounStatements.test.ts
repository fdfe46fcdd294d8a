import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a noun for what comes about says when', async () => {
  for (const text of [
    'Meta’s launch of Llama 4 in April 2025 went badly.',
    'Before the launch of Llama 4 in April 2025, Meta was calm.',
    'Llama 4’s debut in April 2025 pleased nobody.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'llama4-launched-2025': 'asserts' });
  expect(await readingsIn('Meta’s release of Llama 4 in May 2024 was early.')).toMatchObject({
    'llama4-launched-2025': 'differs',
  });
  for (const text of [
    'The launch of Llama 4 was followed in May by anger.',
    'Meta’s launch of an app for Llama 4 in March 2024 went badly.',
    'The planned launch of Llama 4 in May 2026 is off.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});

test('who reports talks does not hold them', async () => {
  expect(
    await readingsIn(
      'Talks between Meta and Scale AI about an investment of over $10 billion were first reported by Bloomberg.',
    ),
  ).toEqual({ 'talks-over-10-billion': 'asserts' });
  expect(await readingsIn('The investment of $14.3 billion in Scale AI was reported by Google.')).toEqual({});
});

test('several of somebody’s people are some of them', async () => {
  expect(await readingsIn('Some of Meta’s AI staff earn $2 million a year.')).toEqual({
    'meta-2-million-salaries': 'asserts',
  });
  for (const text of [
    'Several of Scale AI’s contractors earn $2 million a year.',
    'Some of Meta’s rivals have bought 49% of Scale AI.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});

test('a valuation may be given as a sum, and cuts affect so many', async () => {
  for (const [text, claim] of [
    ['It gives Scale AI’s valuation as $29 billion.', 'scale-valuation-29b'],
    ['Scale AI’s revenue was given as $870 million for 2024.', 'scale-revenue-2024-870-million'],
    ['The job cuts at Scale AI affect 200 people.', 'scale-cut-200-jobs'],
    ['Scale AI’s valuation ballooned to $29 billion.', 'scale-valuation-29b'],
  ] as const)
    expect(await readingsIn(text), text).toHaveProperty(claim, 'asserts');
  expect(await readingsIn('It gave Scale AI’s valuation as a reason.')).toEqual({});
});

test('talks between two are theirs, whoever tells of them, and state no deal', async () => {
  for (const text of [
    'Bloomberg reports talks between Meta and Scale AI about an investment of more than $10 billion.',
    'Google knew of the talks between Meta and Scale AI over an investment worth more than $10 billion.',
  ])
    expect(await readingsIn(text), text).toEqual({ 'talks-over-10-billion': 'asserts' });
});

test('what joins two thoughts is no word of a verb’s', async () => {
  expect(await readingsIn('Scale AI has become a $29 billion company thanks to Meta.')).not.toHaveProperty(
    'deal-is-an-acquisition',
  );
});

test('who is on track to pay plans it', async () => {
  expect(await readingsIn('Google had been on track to pay Scale AI about $200 million in 2025.')).toEqual({
    'google-planned-200-million': 'asserts',
  });
  expect(await readingsIn('Google was on track to pay Surge AI about $200 million in 2025.')).toEqual({});
  expect(await readingsIn('Meta is on course to buy 49% of Scale AI.')).toEqual({});
});

test('a word that can be a noun or not is no act where it is none', async () => {
  expect(await readingsIn('Meta and Scale AI are close.')).toEqual({});
  expect(
    await readingsIn(
      'Alexandr Wang is rich. Scale AI raised $1 billion in May 2024. Meta, Amazon and Nvidia all took part in that round.',
    ),
  ).not.toHaveProperty('wang-recruited-by-meta');
});

test('several of a kind are nobody to whom what follows belongs', async () => {
  expect(
    await readingsIn(
      'Scale AI has trouble. Several large customers have pulled back. Google has ended its contracts.',
    ),
  ).toHaveProperty('google-plans-split-from-scale');
});
