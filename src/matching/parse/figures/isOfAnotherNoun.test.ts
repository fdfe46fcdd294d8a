import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what is hoped for is revenue where no other sum is named', async () => {
  for (const text of [
    'Scale AI was counting on $2 billion for 2025.',
    'Scale AI was hoping for $2 billion in 2025.',
    'For 2025 Scale AI had pencilled in revenue of $2 billion.',
  ])
    expect(await readingsIn(text), text).toHaveProperty('scale-revenue-forecast-2-billion', 'asserts');
  for (const text of [
    'Scale AI was hoping for an investment of $2 billion in 2025.',
    'Scale AI pencilled in costs of $2 billion for 2025.',
    'Scale AI was counting on a contract of $2 billion for 2025.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('scale-revenue-forecast-2-billion');
});
