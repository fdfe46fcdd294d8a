import { expect, test } from 'vitest';
import { readingsIn } from '../../../tests/matching/readingsIn.ts';

const SHARE = 'In return it gets 49 per cent of the shares.';

test('a place within what a firm is called is no other firm', async () => {
  expect(
    await readingsIn(`Meta has put money into Scale AI, a San Francisco company that labels data. ${SHARE}`),
  ).toEqual({ 'stake-49-percent': 'asserts' });
  expect(await readingsIn(`Meta has put money into Scale AI. Labelwise has an investor. ${SHARE}`)).toEqual(
    {},
  );
});

test('who says so is none of those spoken of, nor is the owner of one named', async () => {
  expect(
    await readingsIn(
      'According to Forbes, Meta has promised to buy no less than $450 million of Scale’s wares every year, for five years running.',
    ),
  ).toHaveProperty('purchase-commitment-450-million', 'asserts');
  expect(
    await readingsIn(
      'Scale AI has a new shareholder, Meta. Elon Musk’s xAI is worried. The filing says that the shares come without votes.',
    ),
  ).toEqual({ 'stake-non-voting': 'asserts' });
});
