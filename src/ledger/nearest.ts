/** Above this share of its letters wrong, a word is another word and no slip. */
const MOST_WRONG = 1 / 3;

/** Names are short; what is longer is no name, and comparing it would take long. */
const LONGEST = 120;

/**
 * The one of `names` that is nearest to `name` by edits of single letters (insert, remove, replace, swap neighbours), or a name that
 * begins with it or that it begins with. The first of equals wins; null where none is near enough to have been meant.
 */
export function nearest(name: string, names: Iterable<string>): string | null {
  if (name.length === 0 || name.length > LONGEST) return null;
  const wanted = name.toLowerCase();
  let best: string | null = null;
  let fewest = Math.max(2, Math.floor(name.length * MOST_WRONG)) + 1;
  for (const candidate of names) {
    if (candidate.length > LONGEST) continue;
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits < fewest && edits < candidate.length) {
      best = candidate;
      fewest = edits;
    }
  }
  return best ?? byBeginning(wanted, names);
}

/** Half a name is often written for the whole: "ap-2025-06-13" for "ap-2025-06-13-meta-scale". */
function byBeginning(wanted: string, names: Iterable<string>): string | null {
  if (wanted.length < 4) return null;
  for (const candidate of names) {
    const lower = candidate.toLowerCase();
    if (lower.startsWith(wanted) || (lower.length >= 4 && wanted.startsWith(lower))) return candidate;
  }
  return null;
}

/** Optimal string alignment: edits of one letter, neighbours swapped counting as one. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, beforeLast[j - 2]! + 1);
      }
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
