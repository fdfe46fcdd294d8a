import { expect, test } from 'vitest';
import { articleOf } from '../../../../tests/matching/articleOf.ts';
import { mainLedger } from '../../../../tests/matching/measureMatching.ts';
import { indexLedger } from '../../indexLedger.ts';
import { matchArticle } from '../../matchArticle.ts';

const index = indexLedger(await mainLedger());

/** What a sentence says with a figure. */
function sighted(text: string): string[] {
  const article = articleOf(text, { written: ['2025-08-10', '2025-08-13'] });
  return (matchArticle(article, index)[0]?.sightings ?? [])
    .filter(({ value }) => value !== undefined)
    .map(({ claim, reading, value }) => `${claim} ${reading} ${value}`);
}

test.each([
  ['In July 2025 Scale AI laid off 200 employees, or 14 percent of its staff.', 'asserts 14 percent'],
  ['In July 2025 Scale AI laid off 200 people (14% of its workforce).', 'asserts 14%'],
  ['In July 2025 Scale AI let 200 people go, which was 14% of its staff.', 'asserts 14%'],
  ['In July 2025 Scale AI laid off 200 people, 40% of its staff.', 'differs 40%'],
])('a share of the staff that repeats a count is read with it: %s', (text, said) => {
  expect(sighted(text)).toContain(`scale-cut-14-percent-of-staff ${said}`);
});

test.each([
  ['In 2021 Instagram brought in $32.4 billion, 27% of Meta’s revenue.', 'asserts 27%'],
  ['Instagram earned $32.4 billion in 2021, more than a quarter of Meta’s turnover.', 'asserts a quarter'],
  ['In 2021 Instagram brought in $32.4 billion (27% of Facebook’s sales).', 'asserts 27%'],
  ['In 2021 Instagram brought in $32.4 billion, 72% of Meta’s revenue.', 'differs 72%'],
])('a share of another’s revenue that repeats a sum is read with it: %s', (text, said) => {
  expect(sighted(text)).toContain(`instagram-27-percent-of-revenue ${said}`);
});

test.each([
  'In July 2025 Scale AI laid off 200 people, 14% of its contractors.',
  'In July 2025 Scale AI laid off 200 people, 14% of Meta’s staff.',
  'In July 2025 Scale AI laid off 200 people, 14% of them in London.',
  'In July 2025 Scale AI laid off 200 people, perhaps 14% of its staff.',
  'In July 2025 Scale AI laid off 200 people, and 14% of its staff are contractors.',
  'In July 2025 Meta laid off 200 people, 14% of its staff.',
  'In 2021 Instagram brought in $32.4 billion, 27% of Google’s revenue.',
  'In 2021 Instagram brought in $32.4 billion, 27% of it in Europe.',
  'In 2021 Instagram brought in $32.4 billion, 27% of its revenue.',
  'In 2021 Instagram brought in $32.4 billion, 27% of Meta’s profit.',
  'Meta put $14.3 billion into Scale AI, 49% of it in cash.',
])('a share of something else is not read with the figure before it: %s', (text) => {
  expect(sighted(text).filter((each) => each.includes('%'))).toEqual([]);
});

test.each([
  'Meta put $14.3 billion into Scale AI in return for just under half of its shares.',
  'Meta takes 49% of Scale AI in $14.3bn bet on superintelligence',
  'For $14.3 billion, Meta now has 49% of Scale AI, a company whose trade is labelling.',
  'Meta has acquired 49 per cent of Scale AI with a cheque for $14.3bn.',
  'Scale AI has sold 49% of itself to Meta in a $14.3 billion transaction.',
])('a sum and the share that it bought are both read: %s', (text) => {
  const claims = sighted(text).map((each) => each.split(' ')[0]);
  expect(claims.toSorted()).toEqual(['deal-amount', 'stake-49-percent']);
});

test.each([
  'Meta put $14.3 billion into Scale AI at a 49% premium.',
  'Meta put $14.3 billion into Scale AI for 49% of its data.',
  'Meta put $14.3 billion into Scale AI for 49% of its profits.',
  'Meta took 49% of Scale AI in what may be a $14.3 billion mistake.',
  'Meta took 49% of Scale AI with a loss of $14.3 billion.',
  'Meta bought 49% of Scale AI in the same week as a $14.3 billion data centre.',
  'Meta took 49% of Scale AI, not for $14.3 billion.',
])('a figure that is no price and no share bought is not read with the other: %s', (text) => {
  expect(sighted(text)).toHaveLength(1);
});

/** What the last of several sentences says with a figure. */
function saidLast(text: string): string[] {
  const article = articleOf(text, { written: ['2025-08-10', '2025-08-13'] });
  return (matchArticle(article, index).at(-1)?.sightings ?? []).map(
    ({ claim, reading, value }) => `${claim} ${reading} ${value}`,
  );
}

test.each([
  ['In July 2025 Scale AI laid off 200 employees. That is 14 percent of its staff.', 'asserts 14 percent'],
  ['Scale AI laid off 200 people in July 2025. This was 14% of the workforce.', 'asserts 14%'],
  ['In July 2025 Scale AI let 200 people go. That was 40% of its staff.', 'differs 40%'],
])('a sentence that gives a count once more as a share is read with it: %s', (text, said) => {
  expect(saidLast(text)).toContain(`scale-cut-14-percent-of-staff ${said}`);
});

test.each([
  'In July 2025 Scale AI laid off 200 people. That is 14% of its contractors.',
  'In July 2025 Meta laid off 200 people. That is 14% of its staff.',
  'In July 2025 Scale AI laid off 200 people. That is not 14% of its staff.',
  'In July 2025 Scale AI laid off 200 people. Google let 300 go. That is 14% of its staff.',
  'In July 2025 Scale AI laid off 200 people.\nThat is 14% of its staff.',
  'Scale AI hired 200 people in July 2025. That is 14% of its staff.',
])('a share of something else, or of what was told of others, is not: %s', (text) => {
  expect(saidLast(text)).toEqual([]);
});

test.each([
  'In 2021 Instagram brought in $32.4 billion, or 27 per cent of its parent’s revenue.',
  'Instagram brought in $32.4 billion in 2021, 27% of the group’s revenue.',
  'By 2021 Instagram was bringing in $32.4bn, or 27 per cent of group sales.',
])('a share may be of what belongs to the parent of whoever earned the sum: %s', (text) =>
  expect(sighted(text).some((each) => each.startsWith('instagram-27-percent-of-revenue'))).toBe(true),
);

test.each([
  'In 2021 Instagram brought in $32.4 billion, or 27 per cent of a group’s revenue.',
  'In 2021 Instagram brought in $32.4 billion, or 27 per cent of Google’s parent’s revenue.',
])('and not of any other: %s', (text) =>
  expect(sighted(text).some((each) => each.startsWith('instagram-27-percent-of-revenue'))).toBe(false),
);
