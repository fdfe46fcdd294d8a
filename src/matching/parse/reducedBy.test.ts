import { expect, test } from 'vitest';
import { readingsIn } from '../../../tests/matching/readingsIn.ts';

const share = 'scale-cut-14-percent-of-staff';
const count = 'scale-cut-200-jobs';

test('what follows “by” says by how much somebody cuts something, and not who does it', async () => {
  for (const text of [
    'Scale AI cut its workforce by 40 percent in July 2025.',
    'Scale AI reduced its headcount in July 2025 by 24 percent.',
    'Scale AI’s workforce was cut by 40 percent in July 2025.',
    'Scale AI cut the number of its employees by 40 percent.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ [share]: 'differs' });
  for (const text of ['Scale AI cut its headcount by 200.', 'Scale AI trimmed its staff by 200 people.'])
    expect(await readingsIn(text), text).toMatchObject({ [count]: 'asserts' });
  for (const text of [
    'Scale AI cut the pay of its workforce by 40 percent.',
    'Scale AI cut its spending on staff by 40 percent.',
    'Scale AI’s staff costs were cut by 40 percent.',
    'Scale AI wants to cut its workforce by 40 percent.',
    'Scale AI cut its workforce by 7 percent in 2023.',
    'Google cut its workforce by 40 percent, Scale AI by none.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty(share);
});

test('a count beside a share says once more how many that is', async () => {
  for (const text of [
    'Scale AI cut its workforce by 14 percent, or 200 people.',
    'Scale AI shed 14 percent of its workforce in July 2025, or about 200 people.',
    'Scale AI trimmed 14 percent of its workforce in July 2025, 200 people in all.',
    'In July Scale AI shed 14 percent of its workforce (200 people).',
  ])
    expect(await readingsIn(text), text).toMatchObject({ [share]: 'asserts', [count]: 'asserts' });
  expect(await readingsIn('Scale AI cut 14 percent of its staff, or 2,000 people.')).toMatchObject({
    [count]: 'differs',
  });
  for (const text of [
    'Scale AI cut 14 percent of its staff, and 2,000 contractors.',
    'Scale AI cut 14 percent of its staff; 900 people remain.',
    'Scale AI cut 14 percent of its staff, and hired 500 people.',
    'Scale AI cut 14 percent of its staff, not 2,000 people.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty(count);
});
