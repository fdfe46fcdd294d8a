import { expect, test } from 'vitest';
import { readingsIn } from '../../../tests/matching/readingsIn.ts';

test.each([
  'Meta is keen on forming a partnership with Scale AI.',
  'Meta was interested in buying 49% of Scale AI.',
  'Meta is intent on hiring Alexandr Wang.',
  'Scale AI is close to cutting 200 jobs.',
  'Microsoft is serious about investing over $13 billion in OpenAI.',
])('who would like to or may do it has not done it: %s', async (text) => {
  expect(Object.values(await readingsIn(text))).not.toContain('asserts');
});

test('what somebody is known for doing is done', async () => {
  expect(await readingsIn('Meta is known for buying 49% of Scale AI.')).toHaveProperty(
    'stake-49-percent',
    'asserts',
  );
});

test('what somebody only thinks of doing is not done', async () => {
  for (const text of [
    'Meta is thinking of putting $14.3 billion into Scale AI.',
    'Meta is toying with investing $14.3 billion in Scale AI.',
    'Meta is talking about buying 49% of Scale AI.',
  ]) {
    expect(await readingsIn(text), text).not.toHaveProperty('deal-amount');
    expect(await readingsIn(text), text).not.toHaveProperty('stake-49-percent');
  }
  expect(await readingsIn('Meta is done with putting $14.3 billion into Scale AI.')).toHaveProperty(
    'deal-amount',
  );
});

test('what somebody is barred from doing they do not do', async () => {
  expect(await readingsIn('Meta was barred by the regulators from buying 49% of Scale AI.')).toEqual({
    'stake-49-percent': 'denies',
  });
  expect(await readingsIn('Meta was not barred from buying 49% of Scale AI.')).toEqual({});
});

test('at another firm, its own team is meant', async () => {
  expect(await readingsIn('At Microsoft, the AI division is run by Mustafa Suleyman.')).not.toHaveProperty(
    'suleyman-heads-meta-genai',
  );
  expect(await readingsIn('At Meta, the generative AI team is run by Ahmad Al-Dahle.')).toHaveProperty(
    'al-dahle-leads-meta-genai',
  );
});
