import { isMoney } from '../../words/isMoney.ts';
import type { Phrase, VerbGroup } from '../chunks/readChunks.ts';
import { chainHead, type Parse, phraseAt } from '../clauses.ts';

/** "WHAT it sells is TRAINING DATA", "a PROFIT is WHAT it never made": the phrase that "what" before the verb at `at` turns out to be; null where it is not said. */
export function whatIs(parse: Parse, what: number, at: number): number | null {
  const { chunks } = parse;
  // "a minority stake was ALL that it bought"
  const asked = /^(?:what|all)$/.test(parse.items[phraseAt(parse, what).head]?.key ?? '');
  if (!asked && !isSum(parse, what)) return null;
  for (let next = at + 1; next < chunks.length; next += 1) {
    const chunk = chunks[next];
    if (isBeing(parse, next)) return asked ? phraseBehind(parse, next) : figureBehind(parse, next);
    const sum = asked ? null : sumReached(parse, next);
    if (sum !== null) return sum;
    // "The sum that it had meant TO SPEND on it was …"
    const goesOn = chunk?.kind === 'verb' && chunk.infinitive && chunks[next - 1]?.kind === 'verb';
    if (chunk?.kind !== 'phrase' && chunk?.kind !== 'preposition' && !goesOn) break;
  }
  if (!isBeing(parse, what - 1)) return null;
  let back = what - 2;
  // "$200 million: THAT is what it had set aside"
  if (chunks[back]?.key === 'that' && /^(?:colon|comma|dash)$/.test(chunks[back - 1]?.kind ?? '')) back -= 2;
  while (chunks[back]?.kind === 'comma' || chunks[back]?.kind === 'subordinator') back -= 1;
  if (chunks[back]?.kind !== 'phrase') return null;
  const head = openingPhrase(parse, back);
  // "$14 BILLION was the price that it paid"
  const fits = asked || (head !== null && parse.items[phraseAt(parse, head).head]?.quantity !== undefined);
  return fits ? head : null;
}

/**
 * The phrase that opens the sentence and ends at `last`: "A STAKE of 51% in Scale AI is what Meta got", and of "salaries OF $2 MILLION" the
 * sum; null where something else stands before it.
 */
function openingPhrase(parse: Parse, last: number): number | null {
  const { chunks, items } = parse;
  const [first, second, third] = chunks;
  // "SALARIES OF $2 million", where the preposition is part of the word.
  const joined = last === 1 && first?.kind === 'phrase' && second?.kind === 'phrase';
  if (joined && items[first.head]?.key.endsWith(' of') === true && items[second.head]?.quantity) return 1;
  if (chainHead(parse, last) !== 0 || first?.kind !== 'phrase') return null;
  const isSumOf =
    second?.key === 'of' && third?.kind === 'phrase' && isMoney(items[third.head]?.quantity) && last >= 2;
  return isSumOf ? 2 : 0;
}

/** "THE SUM that Meta paid for it was $14.3 billion": what is paid, with no figure of its own. */
function isSum({ chunks, items }: Parse, at: number): boolean {
  const { from, head } = chunks[at] as Phrase;
  return SUMS.test(items[head]?.key ?? '') && !items.slice(from, head).some(({ quantity }) => quantity);
}

const SUMS =
  /^(?:sum|amount|price|figure|total|cheque|check|bill|share|proportion|percentage|number|money|valuation|value|worth|tag|price tag|revenue|turnover|investment|stake|fee|outlay|purchase price)$/;

const phraseBehind = ({ chunks }: Parse, at: number): number | null =>
  chunks[at + 1]?.kind === 'phrase' ? at + 1 : null;

const figureBehind = ({ chunks, items }: Parse, at: number): number | null => {
  const next = chunks[at + 1];
  return next?.kind === 'phrase' && items[next.head]?.quantity !== undefined ? at + 1 : null;
};

/** "The sum that Meta paid CAME TO $14.3 BILLION": the figure behind a verb that says as much as "was". */
function sumReached(parse: Parse, at: number): number | null {
  const group = parse.chunks[at];
  if (group?.kind !== 'verb' || group.negated || group.modal !== '' || group.infinitive) return null;
  if (!COMING_TO.test(parse.items[group.main]?.lemma ?? '')) return null;
  return figureBehind(parse, parse.chunks[at + 1]?.key === 'to' ? at + 1 : at);
}

const COMING_TO = /^(?:come|amount|total|reach|equal|run)$/;

/** A plain "is" or "was". */
function isBeing({ chunks, items }: Parse, at: number): boolean {
  const group = chunks[at] as VerbGroup | undefined;
  return (
    group?.kind === 'verb' &&
    !group.negated &&
    group.modal === '' &&
    /^(?:is|are|was|were)$/.test(items[group.main]?.key ?? '')
  );
}

/** "What Meta DID was buy it", "All it has done is to cut jobs": the verb of doing that the one at `at` says more of; null where there is none. */
export function doingBefore({ chunks, items }: Parse, at: number): number | null {
  const [doing, being] = [chunks[at - 2], chunks[at - 1]];
  if (doing?.kind !== 'verb' || being?.kind !== 'verb' || being.negated || being.modal !== '') return null;
  return items[being.main]?.tag === 'be' && /^(?:do|does|did|done)$/.test(items[doing.main]?.key ?? '')
    ? at - 2
    : null;
}
