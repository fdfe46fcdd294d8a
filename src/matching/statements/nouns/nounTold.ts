import type { NounTold } from '../../names/elidedNouns.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import { earlierVerb, type Parse, phraseAt } from '../../parse/clauses.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { isPluralTerm, isPluralWord } from '../../parse/tags/plurals.ts';

/**
 * The noun in the plural that a sentence leaves in the reader's ear, for the next to leave out ("its CUSTOMERS … the biggest was"): its last, if that is
 * one of a relation and of somebody known; null where it is of nobody or nothing known. A sentence without any leaves the ear as it was: `before`.
 */
export function nounTold(parse: Parse, before: NounTold | null): NounTold | null {
  const { items, chunks } = parse;
  const at = items.findLastIndex(
    (item) =>
      item.quantity === undefined &&
      (item.tag === 'noun' ? isPluralWord(item.key) : item.mention?.how === 'term' && isPluralTerm(item)),
  );
  const item = items[at];
  if (item === undefined) return before;
  const chunk = chunks.findIndex(({ from, to }) => from <= at && at < to);
  if ((item.nouns.length === 0 && item.mention === undefined) || !isOfKnown(parse, chunk)) return null;
  const noun = item.key.split(' ').at(-1) as string;
  return item.mention === undefined ? { noun } : { noun, means: item.mention.candidates };
}

/** "SCALE AI's customers", "the customers OF SCALE AI", "SCALE AI has many customers", but not "SCALE AI'S RIVALS have many customers". */
function isOfKnown(parse: Parse, at: number): boolean {
  if (parse.chunks[at]?.kind !== 'phrase') return false;
  const isKnown = (phrase: number): boolean => {
    const { head } = phraseAt(parse, phrase);
    const mention = parse.items[head]?.mention;
    return mention !== undefined && mention.how !== 'term';
  };
  const { owner } = phraseAt(parse, at);
  if (owner !== null) return parse.items[owner.head]?.mention !== undefined;
  if (argumentsOf(parse, at).some(({ phrase }) => isKnown(phrase))) return true;
  const verb = earlierVerb(parse, at, () => true);
  return verb !== null && subjectOf(parse, verb).phrases.some(isKnown);
}
