import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what somebody can or cannot do is a fact to a relation of what one may do', async () => {
  expect(await readingsIn('Meta can vote its shares in Scale AI.')).toEqual({
    'stake-carries-votes': 'asserts',
    'stake-non-voting': 'denies',
  });
  expect(await readingsIn('Meta cannot vote its shares in Scale AI.')).toEqual({
    'stake-carries-votes': 'denies',
    'stake-non-voting': 'asserts',
  });
  expect(await readingsIn('Meta can buy Scale AI.')).toEqual({});
  expect(await readingsIn('Wang can vote his Meta shares.')).toEqual({});
});

test('who may stop something, or has not, has not stopped it', async () => {
  expect(await readingsIn('Meta may stop open-sourcing Llama.')).toEqual({});
  expect(await readingsIn('Meta has not stopped open-sourcing Llama.')).toEqual({
    'llama-open-source': 'asserts',
  });
});

test('who is let do something can', async () => {
  for (const text of [
    'Meta now lets the US military use Llama.',
    'Meta has allowed US government agencies to use Llama.',
    'Meta said US defence contractors could use its Llama models.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'llama-open-to-us-defence': 'asserts' });
  expect(await readingsIn('Meta does not allow the US military to use Llama.')).toMatchObject({
    'llama-open-to-us-defence': 'denies',
  });
  for (const text of [
    'Meta might allow the US military to use Llama.',
    'Analysts said the US military could use Llama.',
    'The US military could use Llama.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});
