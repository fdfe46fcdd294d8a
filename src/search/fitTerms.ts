import { matchTerm } from './matchTerm.ts';
import type { Query, Term } from './query.ts';
import type { TextTerm } from './readText.ts';

/** For each term of the query, how well it fits the text where it fits best, from 0 to 1. */
export function fitTerms(text: readonly TextTerm[], { terms, open }: Query): number[] {
  return terms.map((term, at) => {
    const mayGoOn = open && at === terms.length - 1;
    let best = 0;
    for (const found of text) best = Math.max(best, matchTerm(term, found, mayGoOn));
    return best;
  });
}

/** How well neighbouring terms stand beside each other in the text, in the same order: 1 where all of them do, as they are. */
export function fitPairs(text: readonly TextTerm[], { terms }: Query): number {
  let total = 0;
  for (let at = 0; at + 1 < terms.length; at++)
    total += fitPair(text, terms[at] as Term, terms[at + 1] as Term);
  return total / Math.max(1, terms.length - 1);
}

function fitPair(text: readonly TextTerm[], one: Term, other: Term): number {
  let best = 0;
  for (const [at, found] of text.entries()) {
    const fit = matchTerm(one, found, false);
    if (fit <= best) continue;
    const beside = text.slice(at + 1, at + 1 + NEAR).map((next) => matchTerm(other, next, false));
    best = Math.max(best, fit * Math.max(0, ...beside));
  }
  return best;
}

/** How many words after one another still count as side by side. */
const NEAR = 2;
