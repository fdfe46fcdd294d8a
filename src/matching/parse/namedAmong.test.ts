import { expect, test } from 'vitest';
import { readingsIn } from '../../../tests/matching/readingsIn.ts';

test('those whom a group is said to include do what it does', async () => {
  for (const text of [
    'In May 2024 Scale AI raised $1 billion from backers that included Amazon and Nvidia.',
    'In May 2024 Scale AI raised $1 billion from investors, among them Nvidia, Amazon and Meta.',
    'In May 2024 Scale AI raised $1 billion from Amazon, Nvidia and Meta.',
  ])
    expect(await readingsIn(text), text).toMatchObject({
      'amazon-invested-in-scale': 'asserts',
      'nvidia-invested-in-scale': 'asserts',
      'scale-raised-1-billion-2024': 'asserts',
    });
  for (const text of [
    'Customers that include Google and OpenAI are cutting ties with Scale AI.',
    'Customers, among them Google and OpenAI, are cutting ties with Scale AI.',
  ])
    expect(await readingsIn(text), text).toMatchObject({
      'google-plans-split-from-scale': 'asserts',
      'openai-phases-out-scale': 'asserts',
    });
  for (const text of [
    'Mustafa Suleyman, one of the people who founded DeepMind, is at Microsoft.',
    'Mustafa Suleyman is one of the three people who founded DeepMind.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'suleyman-deepmind-cofounder': 'asserts' });
});

test('those whom it does not include, or who are of another, do not', async () => {
  for (const text of [
    'Scale AI raised $1 billion from backers that excluded Amazon.',
    'Scale AI raised $1 billion from investors whose rivals include Amazon.',
    'Surge AI raised money from backers that included Amazon and Nvidia.',
    'Scale AI took money from investors, but among those who declined was Amazon.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('amazon-invested-in-scale');
});

test('two of somebody’s rivals who are named are those whom a firm buys from', async () => {
  expect(
    await readingsIn(
      'Meta’s superintelligence lab buys data from two of Scale AI’s competitors, Surge AI and Mercor.',
    ),
  ).toMatchObject({ 'meta-lab-uses-surge-and-mercor': 'asserts' });
  expect(
    await readingsIn('Google’s lab buys data from two of Scale AI’s competitors, Surge AI and Mercor.'),
  ).not.toHaveProperty('meta-lab-uses-surge-and-mercor');
});

test('whom somebody counts among its partners is one', async () => {
  for (const text of [
    'OpenAI counts Microsoft among its partners.',
    'Microsoft numbers OpenAI among its partners.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'openai-partner-of-microsoft': 'asserts' });
  expect(await readingsIn('Google counts Microsoft among its partners.')).toEqual({});
});
