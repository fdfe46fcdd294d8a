import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a rank alone is that of the deal, and before another noun of what that names', async () => {
  expect(await readingsIn("The Scale AI deal is Meta's second-largest, after WhatsApp.")).toHaveProperty(
    'deal-second-largest-for-meta',
  );
  for (const text of [
    "Scale AI is Meta's second-largest supplier.",
    'Scale AI is the second-largest data firm that Meta uses.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('deal-second-largest-for-meta');
});
