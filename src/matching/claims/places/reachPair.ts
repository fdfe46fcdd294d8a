import type { MatchIndex } from '../../indexLedger.ts';
import type { TokenSentence } from '../../names/findEntities.ts';
import { isName } from '../../names/isName.ts';
import { namesStranger } from '../../names/strangers.ts';
import type { Reach } from './reach.ts';
import { sentencesAbove } from './sentencesAbove.ts';
import type { Tie } from './ties.ts';

/**
 * Whom "the deal" and "the shares" are about: the one pair that the article ties and the relation has claims about; of several the one
 * that the block, or what it stands under, names. `near` where the last sentence there that names anybody (or this one) names the object
 * too. Null where several fit, or where somebody else is spoken of by then.
 */
export function reachPair(relation: string, reach: Reach, index: MatchIndex): ReachedPair | null {
  const above = [...sentencesAbove(reach)];
  const pairs = new Map<string, Tie>();
  for (const tie of reach.ties.all)
    if (index.objectsOf.get(relation)?.get(tie.subject)?.has(tie.object))
      pairs.set(`${tie.subject}\n${tie.object}`, tie);
  if (pairs.size === 0) return pairNamed(relation, above, reach, index);
  const here = [...pairs.values()].filter(
    (pair) => isNamed(pair.subject, above, reach) && isNamed(pair.object, above, reach),
  );
  const [pair] = pairs.size === 1 ? [...pairs.values()] : here;
  if (!pair || (pairs.size > 1 && here.length > 1)) return null;
  for (const back of above) {
    const there = reach.sentences[back] as TokenSentence;
    const said = (reach.mentions[back] ?? []).filter(({ how }) => how !== 'term' && how !== 'pronoun');
    const names = (id: string): boolean => said.some(({ candidates }) => candidates.includes(id));
    const others = said.some(({ candidates }) =>
      candidates.every((id) => id !== pair.subject && id !== pair.object && isFirm(id, index)),
    );
    if (others && !names(pair.subject)) return null;
    if (names(pair.object)) return { subject: pair.subject, object: pair.object, near: true };
    if (said.some(({ candidates }) => !candidates.includes(pair.subject))) return null;
    if (back < reach.at && (said.length > 0 || namesStranger(there, reach.mentions[back] ?? []))) return null;
  }
  return { subject: pair.subject, object: pair.object, near: false };
}

const isFirm = (id: string, { entities }: MatchIndex): boolean => entities.get(id)?.type === 'organisation';

const isNamed = (id: string, above: readonly number[], { mentions }: Reach): boolean =>
  above.some((at) =>
    mentions[at]?.some(({ candidates, how }) => how !== 'pronoun' && candidates.includes(id)),
  );

/** Both sides that a statement leaves out, and whether the words before it name them. */
export interface ReachedPair {
  subject: string;
  object: string;
  near: boolean;
}

const isPlainTitle = ({ sentences, mentions }: Reach): boolean =>
  sentences[0]?.titleCase === true && !namesStranger(sentences[0], mentions[0] ?? []);

/** Where the article ties nobody: the only two of the relation's claims that are named so far, with nobody else beside them. */
function pairNamed(
  relation: string,
  above: readonly number[],
  reach: Reach,
  index: MatchIndex,
): ReachedPair | null {
  const named = new Set<string>();
  for (const back of above) {
    const mentions = reach.mentions[back] ?? [];
    if (namesStranger(reach.sentences[back] as TokenSentence, mentions)) return null;
    for (const { candidates } of mentions.filter(isName)) for (const id of candidates) named.add(id);
  }
  // An article on two parties is about them, where nobody else is named.
  if (named.size < 2 && isPlainTitle(reach))
    for (const { candidates } of (reach.mentions[0] ?? []).filter(isName))
      for (const id of candidates) named.add(id);
  if (named.size !== 2) return null;
  const [one, other] = [...named] as [string, string];
  const partners = (id: string): ReadonlySet<string> => index.objectsOf.get(relation)?.get(id) ?? new Set();
  if (partners(one).has(other)) return { subject: one, object: other, near: false };
  return partners(other).has(one) ? { subject: other, object: one, near: false } : null;
}
