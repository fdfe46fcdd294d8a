import type { MatchIndex } from '../indexLedger.ts';
import { longestPhrase } from '../words/phraseTree.ts';
import type { Token } from '../words/tokens.ts';
import type { Mention } from './findEntities.ts';

/**
 * Terms that share their last noun with what they are listed with: "the DEFENCE, AUTONOMOUS DRIVING and big tech sectors" names the defence
 * sector. Where one is `named` already, nothing is added.
 */
export function sharedHeads(
  tokens: readonly Token[],
  named: readonly Mention[],
  { terms }: Pick<MatchIndex, 'terms'>,
): Mention[] {
  const found: Mention[] = [];
  tokens.forEach(({ key }, joint) => {
    if (key !== 'and' && key !== 'or') return;
    for (let head = joint + 1; head <= joint + MOST_WORDS + 1 && tokens[head]?.word; head += 1) {
      for (let to = joint; to > 0; ) {
        if (tokens[to - 1]?.key === ',') to -= 1;
        const from = partBefore(tokens, to, head, terms);
        if (from === null) break;
        if (![...named, ...found].some((other) => other.from < to && from < other.to))
          found.push({ from, to, candidates: valuesOf(tokens, from, to, head, terms), how: 'term' });
        if (tokens[from - 1]?.key !== ',') break;
        to = from - 1;
      }
    }
  });
  return found;
}

/** A modifier of more words is none. */
const MOST_WORDS = 3;

/** Where the part that ends before `to` begins, if it makes a term with the word at `head`, or is one of the list; null where it is neither. */
function partBefore(
  tokens: readonly Token[],
  to: number,
  head: number,
  terms: MatchIndex['terms'],
): number | null {
  for (let from = to - 1; from >= Math.max(0, to - MOST_WORDS) && tokens[from]?.word; from -= 1)
    if (valuesOf(tokens, from, to, head, terms).length > 0) return from;
  return null;
}

function valuesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: number,
  terms: MatchIndex['terms'],
): string[] {
  if (!terms.next.has((tokens[from] as Token).key)) return [];
  const keys = [...tokens.slice(from, to), tokens[head] as Token].map(({ key }) => key);
  const term = longestPhrase(terms, keys, 0);
  return term?.length === keys.length ? [...term.values] : [];
}
