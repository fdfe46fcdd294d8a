/** The months in order, in lower case. In a text "may" and "march" are other words too. */
export const MONTH_NAMES: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** The days of the week in order, in lower case. */
export const DAY_NAMES: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(
  ' ',
);
