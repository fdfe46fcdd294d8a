import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('whoever is blamed or thanked for something did it, and not who blames', async () => {
  expect(await readingsIn('OpenAI mocked Meta for paying $14.3 billion for 49% of Scale AI.')).toEqual({
    'deal-amount': 'asserts',
    'stake-49-percent': 'asserts',
  });
  expect(
    await readingsIn('The Open Source Initiative criticised Meta for calling Llama open source.'),
  ).not.toHaveProperty('osi-rejects-llama-licence', 'denies');
  expect(await readingsIn('Meta mocked OpenAI for paying $14.3 billion for 49% of Scale AI.')).toEqual({});
});
