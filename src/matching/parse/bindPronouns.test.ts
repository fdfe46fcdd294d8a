import { expect, test } from 'vitest';
import { readingsIn } from '../../../tests/matching/readingsIn.ts';

test('what a verb’s subject does with its own is its own, though another firm is named in between', async () => {
  const text = 'Meta paid $14.3 billion for 49% of Scale AI and keeps 64% of its AI staff for two years.';
  expect(await readingsIn(text)).toEqual({
    'deal-amount': 'asserts',
    'stake-49-percent': 'asserts',
    'meta-retention-64-percent': 'asserts',
  });
});

test('another firm among the verb’s own words may be the owner', async () => {
  expect(
    await readingsIn('Meta pays Scale AI for its services and keeps it as a supplier.'),
  ).not.toMatchObject({
    'wang-scale-ceo-until-june-2025': 'asserts',
  });
});

test('a share of a team is no share of whose team it is', async () => {
  expect(await readingsIn('Meta holds on to 64% of Scale AI’s staff.')).not.toHaveProperty(
    'stake-49-percent',
  );
});

test('a pronoun behind a semicolon goes on from the subject before', async () => {
  expect(
    await readingsIn('Microsoft is among the customers of Scale AI; it has invested $13 billion in OpenAI.'),
  ).toMatchObject({ 'microsoft-13-billion-in-openai': 'asserts' });
});
