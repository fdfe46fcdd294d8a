import { type Argument, type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Figure } from '../../parse/figures/figures.ts';
import { isBareAge } from './isBareAge.ts';

/** How old somebody was when doing what the verb at `at` says, where its own clause tells: "started it AT 19", "AGED 19, he started it". Null where it does not. */
export function ageThen(parse: Parse, at: number, args: readonly Argument[]): Figure | null {
  const told = args.find(
    ({ preposition, phrase }) =>
      AT.test(preposition ?? '') && isAge(parse, phrase) && !isCompanions(parse, phrase - 1),
  );
  const phrase = told?.phrase ?? ageInAside(parse, at) ?? ageInFront(parse, at);
  if (phrase === null || phrase === undefined) return null;
  const from = phraseAt(parse, phrase).head;
  const quantity = parse.items[from]?.quantity;
  return quantity ? { quantity: { ...quantity, unit: 'age' }, phrase, from, to: from + 1 } : null;
}

/** "with A FRIEND aged 25": the age of somebody else. */
const isCompanions = ({ chunks }: Parse, aged: number): boolean =>
  chunks[aged]?.key === 'aged' && /^(?:with|for|from|by|to)$/.test(chunks[aged - 2]?.key ?? '');

const AT = /^(?:at|aged)$/;

/** Whether a phrase is a bare number that can be an age. */
function isAge({ chunks, items }: Parse, at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === 'phrase' && isBareAge(items[chunk.head]?.quantity);
}

/** "Wang, THEN 19, founded it", "Wang founded it, AGED 19". */
function ageInAside(parse: Parse, at: number): number | null {
  const { chunks, items } = parse;
  const aside = at - 2;
  if (chunks[at - 1]?.kind === 'comma' && isAge(parse, aside)) {
    const { from } = chunks[aside] as { from: number };
    const then = items.slice(Math.max(0, from - 3), from).some(({ key }) => key === 'then');
    if (then) return aside;
  }
  for (let next = at + 1; next < Math.min(chunks.length, at + NEAR); next += 1) {
    if (chunks[next]?.kind === 'verb') return null;
    if (chunks[next]?.key === 'aged')
      return isAge(parse, next + 1) && !isCompanions(parse, next) ? next + 1 : null;
  }
  return null;
}

/** "AT THE AGE OF 19, he founded it", "AGED 19, he …": what opens the sentence. */
function ageInFront(parse: Parse, at: number): number | null {
  const { chunks, items } = parse;
  const end = chunks.findIndex(({ kind }) => kind === 'comma');
  const age = end - 1;
  if (end < 2 || end > at || !isAge(parse, age)) return null;
  const main = chunks.slice(end).findIndex((chunk) => chunk.kind === 'verb');
  if (main < 0 || end + main !== at) return null;
  const words = items.slice(0, (chunks[age] as { from: number }).from).map(({ key }) => key);
  return /^(?:at (?:the|an) age of|aged|at|when)(?: (?:just|only|barely|about))?$/.test(words.join(' '))
    ? age
    : null;
}

/** A subject and what hangs on it lie between. */
const NEAR = 5;
