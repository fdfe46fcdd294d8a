import { findCuts } from './clauseCuts.ts';
import { isVerbAfterPlural } from './joinedClauses.ts';
import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

/**
 * The clauses of one sentence, in order, together holding all of its words. Offsets are UTF-16, into `text`.
 *
 * A sentence is parted at semicolons, colons, dashes and brackets; before subordinators ("if", "although", "which") and
 * participles after a comma ("…, securing a stake"); at "and", "but", "or" where a verb of their own follows. A comma
 * closes what a subordinator opened. A clause without a finite verb leans on another one: `leansOn` is its index, for
 * what holds there holds here too. Linear in the length of the text. An empty text has no clauses.
 */
export function splitClauses(text: string, words: readonly Word[] = wordsOf(text)): Clause[] {
  const cuts = findCuts(words);
  const clauses: Clause[] = [];
  for (const [i, cut] of cuts.entries()) {
    const from = cut.at;
    const to = cuts[i + 1]?.at ?? words.length;
    const whole = words.slice(from, to);
    if (!whole.some((word) => word.isWord)) continue;
    let first = from;
    let last = to - 1;
    while (separates(words[first])) first++;
    while (separates(words[last])) last--;
    const inside = words.slice(first, last + 1);
    clauses.push({
      start: (inside[0] as Word).start,
      end: (inside.at(-1) as Word).end,
      words: inside,
      kind: cut.kind,
      opener: cut.opener,
      segment: cut.segment,
      leansOn: null,
      hasVerb: whole.some(({ facts }, k) => facts.finite || isVerbAfterPlural(whole, k)),
    });
  }
  for (const [i, clause] of clauses.entries()) clause.leansOn = supportOf(clauses, i);
  return clauses;
}

/** The clause of `clauses` in which `offset` lies, or the last one that begins before it; null in an empty list. */
export function clauseAt(clauses: readonly Clause[], offset: number): Clause | null {
  return clauses.findLast((clause) => clause.start <= offset) ?? clauses[0] ?? null;
}

/** A clause without a verb leans on the one before it in its segment, else on the one behind it, else on none. */
function supportOf(clauses: readonly Clause[], i: number): number | null {
  const clause = clauses[i] as Clause;
  if (clause.kind !== 'participle' && clause.hasVerb) return null;
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST_SUPPORT); k--) {
    const other = clauses[k] as Clause;
    if (other.hasVerb && other.kind !== 'aside' && (other.kind !== 'relative' || k === i - 1)) return k;
  }
  for (let k = i + 1; k < Math.min(clauses.length, i + FARTHEST_SUPPORT); k++)
    if ((clauses[k] as Clause).hasVerb) return k;
  return null;
}

/** How many clauses away the verb may stand that a clause leans on. */
const FARTHEST_SUPPORT = 6;

const separates = (word: Word | undefined): boolean =>
  word !== undefined && !word.isWord && SEPARATORS.has(word.text);

/** What parts clauses belongs to none. */
const SEPARATORS = new Set([...',;:.?!…—―–-()“”"‘’']);
/** `condition` is an if-clause; `aside` stands in brackets; `main` is all that is neither opened nor joined by a word. */
export interface Clause {
  start: number;
  end: number;
  /** Those from `start` to `end`. */
  words: readonly Word[];
  kind: 'main' | 'coordinate' | 'subordinate' | 'condition' | 'relative' | 'participle' | 'aside';
  /** The word that opens it, in lower case; '' for main clauses. */
  opener: string;
  /** Counts the runs between semicolons, colons, dashes and brackets: a condition reaches no further. */
  segment: number;
  hasVerb: boolean;
  leansOn: number | null;
}
