import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('who is among those that a clause is about does what the clause says', async () => {
  for (const text of [
    'Amazon is among the groups that have put money into Scale AI.',
    'Nvidia and Amazon are two of the companies that took stakes in Scale AI in 2024.',
    'Amazon, one of the firms that backed Scale AI in May 2024, declined to comment.',
    'Among the companies that invested in Scale AI in May 2024 were Amazon and Nvidia.',
    'Scale AI, whose backers include Amazon, was founded by Alexandr Wang.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'amazon-invested-in-scale': 'asserts' });
});

test('who is not among them, may be, or deals with them does not', async () => {
  for (const text of [
    'Amazon is not among the groups that have put money into Scale AI.',
    'Amazon could be one of the companies that have invested in Scale AI.',
    'Amazon is a rival of the companies that have invested in Scale AI.',
    'Amazon sold servers to one of the companies that have invested in Scale AI.',
    'Among those who doubt the companies that invested in Scale AI is Amazon.',
    'Labelwise, whose backers include Amazon, competes with Scale AI.',
    'Scale AI, whose rivals include a company backed by Amazon, labels data.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('amazon-invested-in-scale');
});
