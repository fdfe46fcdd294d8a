import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('all of a list that is the subject do what the verb says', async () => {
  for (const text of [
    'Amazon, Nvidia, and Meta invested in Scale AI.',
    'Nvidia, the chipmaker, and Amazon, the retailer, invested in Scale AI.',
    'Backers such as Amazon, Nvidia, and Meta put money into Scale AI.',
  ])
    expect(await readingsIn(text), text).toMatchObject({
      'amazon-invested-in-scale': 'asserts',
      'nvidia-invested-in-scale': 'asserts',
    });
  for (const text of [
    'In 2016 Alexandr Wang, then 19, and Lucy Guo founded Scale AI.',
    'Alexandr Wang, then a student of 19, and Lucy Guo started Scale AI in 2016.',
    'Alexandr Wang, who was 19, and Lucy Guo started Scale AI in 2016.',
  ])
    expect(await readingsIn(text), text).toMatchObject({
      'scale-founded-by-wang': 'asserts',
      'guo-co-founded-scale': 'asserts',
    });
});

test('who stands in another clause or behind another noun does not', async () => {
  for (const text of ['Meta bought 49% of Scale AI, a rival of Surge AI, and Amazon hired a researcher.'])
    expect(await readingsIn(text), text).not.toHaveProperty('amazon-invested-in-scale');
  for (const text of ['In the flat of Alexandr Wang, 28, and Lucy Guo, a friend founded Scale AI.'])
    expect(await readingsIn(text), text).not.toHaveProperty('guo-co-founded-scale');
});
