import { expect, test } from 'vitest';
import { tramOrder } from '../../../tests/matching/tramOrder.ts';
import { findQuantities } from '../../text/quantities.ts';
import { pairOnRecord } from './pairOnRecord.ts';

test.each<[string, string[], string, boolean]>([
  ['both parties and a figure of the unit', ['works', 'city'], 'got €4 million', true],
  ['one party and the figure of the record', ['city'], 'some €40m', true],
  ['both parties and a figure of another unit', ['city', 'works'], 'on 7 May 2025', false],
  ['one party and another figure', ['city'], 'for €41 million', false],
  ['nobody of the record', ['harbour'], 'for €40 million', false],
])('%s', (_name, entities, text, expected) => {
  expect(pairOnRecord(entities, findQuantities(text), tramOrder)).toBe(expected);
});
