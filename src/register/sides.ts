import { kindredIn } from './kindred.ts';
import type { Bag, Measure } from './likeness.ts';
import { measureOf } from './likeness.ts';

/** Both sides of an alignment, made ready for comparing. */
export function sidesOf(old: readonly string[], now: readonly string[]): Sides {
  const measure = measureOf([...old, ...now]);
  const bags = { old: measure.bags.slice(0, old.length), now: measure.bags.slice(old.length) };
  return {
    measure,
    texts: { old, now },
    bags,
    kindred: { old: kindredIn(bags.old), now: kindredIn(bags.now) },
  };
}

export interface Sides {
  measure: Measure;
  texts: { old: readonly string[]; now: readonly string[] };
  bags: { old: readonly Bag[]; now: readonly Bag[] };
  /** For a bag, the sentences that share an uncommon word with it. */
  kindred: { old: (bag: Bag) => number[]; now: (bag: Bag) => number[] };
}
