import type { Phrase } from '../../parse/chunks/readChunks.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { isPart, NEUTRAL_NOUNS } from '../../parse/partWords.ts';
import type { VerbUse } from '../../words/relationWords.ts';

/** A sum, a share, a time, or "in full": what stands where an object could and is none. */
export function isNeutral(parse: Parse, at: number, use: VerbUse): boolean {
  const head = parse.items[phraseAt(parse, at).head] as Item;
  // "Scale AI's CUSTOMERS" are others than it.
  if (phraseAt(parse, at).owner !== null && OTHERS.test(head.key)) return false;
  // "dropped A SUPPLIER": somebody who is not named.
  if (isUnnamed(parse, phraseAt(parse, at), head)) return false;
  // "TOOK PART": what a light verb takes without more is a word of its own.
  if (isBare(use) && /^(?:part|place|charge|all)$/.test(head.key)) return false;
  return (
    head.quantity !== undefined ||
    head.nouns.some(
      ({ relation, role }) =>
        (relation.id === use.relation.id || (use.relation.nouns.length > 0 && !isBare(use))) &&
        !(role === 'title' && use.needs.length > 0),
    ) ||
    (isPart(head) && phraseAt(parse, at).owner === null) ||
    (parse.chunks[at - 1]?.key === 'between' && EACH_OTHER.test(head.key)) ||
    NEUTRAL_NOUNS.has(head.key) ||
    NEUTRAL_TIMES.has(head.key)
  );
}

const isUnnamed = ({ items }: Parse, phrase: Phrase, { nouns }: Item): boolean =>
  /^(?:a|an|another)$/.test(items[phrase.from]?.key ?? '') &&
  OTHERS.test(items[phrase.head]?.key ?? '') &&
  nouns.some(({ role }) => role === 'title' || role === 'inverse title');

/** "between THE TWO": those named already. */
const EACH_OTHER = /^(?:two|pair|duo|both|them|companies|firms|sides)$/;

/** Who or what belongs to somebody and is another. */
export const OTHERS =
  /^(?:customers?|clients?|rivals?|competitors?|founders?|backers?|investors?|shareholders?|suppliers?|partners?|lawyers?|advis[eo]rs?|subsidiary|subsidiaries|arms?|units?|assistants?|deputy|deputies|aides?|colleagues?|co-?founders?|successors?|predecessors?|landlords?)$/;

const NEUTRAL_TIMES = new Set(
  'year month week day quarter spring summer autumn fall winter weekend morning june full part all total addition there charge advance secret principle none either too still vote votes rights'.split(
    ' ',
  ),
);

/** "is TAKING a new approach": a light verb alone means what its own object says. */
const isBare = ({ lemma, needs }: VerbUse): boolean =>
  needs.length === 0 && /^(?:take|get|bring)$/.test(lemma);
