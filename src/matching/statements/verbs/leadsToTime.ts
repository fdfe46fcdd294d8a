import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { isTimeFigure } from '../../parse/figures/figures.ts';
import type { VerbUse } from '../../words/relationWords.ts';
import type { Scene } from './verbScene.ts';

/** "followed IN JULY 2024", "IN JULY 2024 there came": a time comes first behind the verb, or opens the clause, and nothing else is done. */
export function leadsToTime(parse: Parse, at: number, { args }: Scene): boolean {
  const isTime = (phrase: number): boolean => {
    const { quantity, key } = parse.items[phraseAt(parse, phrase).head] ?? { key: '' };
    return quantity === undefined ? TIMES.test(key) : isTimeFigure(quantity);
  };
  // "followed ON in 2021" is another verb.
  if (parse.chunks[at + 1]?.kind === 'preposition' && parse.chunks[at + 2]?.kind === 'preposition')
    return false;
  const behind = args.filter(({ phrase }) => phrase > at);
  if (behind.some(({ preposition, phrase }) => preposition === null && !isTime(phrase))) return false;
  const [first] = behind;
  if (first !== undefined) return isTime(first.phrase);
  return parse.chunks.slice(0, at).some((chunk, place) => chunk.kind === 'phrase' && isTime(place));
}

/** "reached 100 MILLION USERS": so many of what the verb needs are not all of it, where the relation counts nothing. */
export function isMilestone(parse: Parse, { relation, needs }: VerbUse, { args }: Scene): boolean {
  if (needs.length === 0 || relation.units === undefined || relation.units.includes('count')) return false;
  return args.some(({ preposition, phrase }) => {
    const { from, to, head } = phraseAt(parse, phrase);
    if (
      preposition !== null ||
      !needs.some((need) => `${need}s` === parse.items[head]?.key || need === parse.items[head]?.key)
    )
      return false;
    return parse.items.slice(from, to).some(({ quantity }) => quantity?.kind === 'count');
  });
}

const TIMES = /^(?:days?|weeks?|months?|years?|spring|summer|autumn|fall|winter)$/;
