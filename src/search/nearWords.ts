/**
 * The words of the vocabulary that are spelt nearly like `word`, nearest first, then the most frequent, at most `count`. Nearly: one
 * letter more, less, other or swapped; two in words of six letters and more. Words of frequency 0, which
 * stand in no text, are passed over. None where the vocabulary holds `word` itself.
 */
export function nearWords(word: string, vocabulary: Readonly<Record<string, number>>, count = 3): string[] {
  if (Object.hasOwn(vocabulary, word)) return [];
  const limit = word.length >= LONG ? 2 : 1;
  return Object.entries(vocabulary)
    .filter(([, frequency]) => frequency > 0)
    .map(([near, frequency]) => ({ near, frequency, distance: distance(word, near, limit) }))
    .filter((each) => each.distance <= limit)
    .sort((a, b) => a.distance - b.distance || b.frequency - a.frequency)
    .slice(0, count)
    .map(({ near }) => near);
}

const LONG = 6;

/** Edits between two words, a swap of neighbours counted once; `limit + 1` where there are more than `limit`. */
function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + same,
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (beforeLast[j - 2] as number) + 1);
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [beforeLast, last] = [last, row];
  }
  return last[other.length] as number;
}
