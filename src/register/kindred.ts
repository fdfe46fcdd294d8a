import type { Bag } from './likeness.ts';

/**
 * An index of `bags`: for a bag, the numbers of those that share an uncommon word with it, ascending.
 * It keeps the search for look-alikes near linear: what shares only common words is nobody's successor.
 */
export function kindredIn(bags: readonly Bag[]): (bag: Bag) => number[] {
  const holders = new Map<number, number[]>();
  bags.forEach((bag, number) => {
    for (const word of new Set(bag)) {
      const known = holders.get(word);
      if (known) known.push(number);
      else holders.set(word, [number]);
    }
  });
  return (bag) => {
    const found = new Set<number>();
    for (const word of bag) {
      const known = holders.get(word);
      if (known && known.length <= UNCOMMON) for (const number of known) found.add(number);
    }
    return [...found].sort((a, b) => a - b);
  };
}

/** A word is uncommon if at most so many sentences hold it: in a news article every word is, in a book names and figures are. */
const UNCOMMON = 64;
