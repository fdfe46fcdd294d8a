import { expect, test } from 'vitest';
import { readingsIn } from '../../../tests/matching/readingsIn.ts';

test('what somebody has without something lacks it', async () => {
  for (const text of [
    'Meta bought its Scale AI shares without voting rights.',
    'Meta holds its Scale AI shares without any votes.',
    'Meta owns 49% of Scale AI, a stake without voting power.',
    'Meta has non-voting shares in Scale AI.',
  ]) {
    const readings = await readingsIn(text);
    expect(readings, text).toHaveProperty('stake-non-voting', 'asserts');
    expect(readings, text).not.toHaveProperty('stake-carries-votes', 'asserts');
  }
  expect(await readingsIn('Meta invested in Scale AI without asking its voting shareholders.')).toEqual({});
});

test('what neither of two does is denied of each', async () => {
  expect(await readingsIn('Neither Amazon nor Google has invested in Scale AI.')).toEqual({
    'amazon-invested-in-scale': 'denies',
  });
  expect(await readingsIn('Neither Surge nor Mercor works for Meta Superintelligence Labs.')).toEqual({
    'meta-lab-uses-surge-and-mercor': 'denies',
  });
  expect(await readingsIn('Neither Meta nor Scale AI commented on the 49% stake.')).toEqual({});
});

test('“anything but” says that it is not so', async () => {
  expect(await readingsIn('Scale AI is anything but independent.')).toEqual({
    'scale-remains-independent': 'denies',
  });
  expect(await readingsIn('Llama is by no means open source.')).toEqual({ 'llama-open-source': 'denies' });
});
