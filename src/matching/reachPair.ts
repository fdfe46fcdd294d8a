import type { TokenSentence } from './findEntities.ts';
import type { MatchIndex } from './indexLedger.ts';
import type { Reach } from './reach.ts';
import { namesStranger } from './strangers.ts';
import type { Tie } from './ties.ts';

/**
 * Whom "the deal" and "the shares" are about: the one pair that the article ties and the relation has claims about. `near` where the last
 * sentence of the block that names anybody (or this one) names the object too. Null where the article ties several such pairs, or where
 * the block speaks of somebody else by then.
 */
export function reachPair(relation: string, reach: Reach, index: MatchIndex): ReachedPair | null {
  const pairs = new Map<string, Tie>();
  for (const tie of reach.ties)
    if (index.partners.get(`${relation}>${tie.subject}`)?.has(tie.object))
      pairs.set(`${tie.subject}\n${tie.object}`, tie);
  const [pair] = pairs.values();
  if (pairs.size === 0) return pairNamed(relation, reach, index);
  if (pairs.size !== 1 || !pair) return null;
  const own = reach.sentences[reach.at];
  for (let back = reach.at; back >= 0; back -= 1) {
    const there = reach.sentences[back];
    if (there?.block !== own?.block && there?.block !== own?.under) break;
    const said = (reach.mentions[back] ?? []).filter(({ how }) => how !== 'term' && how !== 'pronoun');
    const names = (id: string): boolean => said.some(({ candidates }) => candidates.includes(id));
    if (names(pair.object)) return { subject: pair.subject, object: pair.object, near: true };
    if (said.some(({ candidates }) => !candidates.includes(pair.subject))) return null;
    if (
      back < reach.at &&
      there !== undefined &&
      (said.length > 0 || namesStranger(there, reach.mentions[back] ?? []))
    )
      return null;
  }
  return { subject: pair.subject, object: pair.object, near: false };
}

/** Both sides that a statement leaves out, and whether the words before it name them. */
export interface ReachedPair {
  subject: string;
  object: string;
  near: boolean;
}

/** Where the article ties nobody: the only two of the relation's claims that the block names so far, with nobody else beside them. */
function pairNamed(relation: string, reach: Reach, index: MatchIndex): ReachedPair | null {
  const block = reach.sentences[reach.at]?.block;
  const named = new Set<string>();
  for (let back = reach.at; back >= 0 && reach.sentences[back]?.block === block; back -= 1) {
    const mentions = reach.mentions[back] ?? [];
    if (namesStranger(reach.sentences[back] as TokenSentence, mentions)) return null;
    for (const { how, candidates } of mentions)
      if (how === 'name' || how === 'short') for (const id of candidates) named.add(id);
  }
  if (named.size !== 2) return null;
  const [one, other] = [...named] as [string, string];
  const partners = (id: string): ReadonlySet<string> => index.partners.get(`${relation}>${id}`) ?? new Set();
  if (partners(one).has(other)) return { subject: one, object: other, near: false };
  return partners(other).has(one) ? { subject: other, object: one, near: false } : null;
}
