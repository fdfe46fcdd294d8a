import { argumentsOf } from '../parse/arguments/arguments.ts';
import { type Argument, isWho, type Parse, phraseAt } from '../parse/clauses.ts';
import { type Figure, isDated, isTimeFigure } from '../parse/figures/figures.ts';
import { timeOfCleft } from '../parse/figures/timeOfCleft.ts';
import type { Party } from './parties/parties.ts';

/** The runs of items `[from, to)` that state something: the chunk that says it first, then who and whom, where they stand near. */
export function runsOf(parse: Parse, at: number, parties: readonly Party[]): Run[] {
  const own = parse.chunks[at] as { from: number; to: number };
  const runs: Run[] = [[own.from, own.to]];
  for (const party of parties) {
    if (!isNear(parse, party.phrase, at)) continue;
    const { from, to } = phraseAt(parse, party.phrase);
    runs.push([Math.min(party.from, from), Math.max(party.to, Math.min(to, party.to + 2))]);
  }
  return runs;
}

export type Run = [from: number, to: number];

/** Words far off, beyond another clause, name who is meant; they do not state it. */
function isNear(parse: Parse, phrase: number, at: number): boolean {
  const [from, to] = phrase < at ? [phrase, at] : [at, phrase];
  for (let between = from + 1; between < to; between += 1)
    if (PARTS_CLAUSES.has(parse.chunks[between]?.kind ?? '')) return false;
  return true;
}

const PARTS_CLAUSES = new Set(['verb', 'semicolon', 'subordinator']);

/** "left in June, AND a month later it …": what stands before, where a verb has been told, is of the clause before. */
const endsClause = ({ chunks }: Parse, at: number): boolean =>
  JOINS.has(chunks[at]?.kind ?? '') && chunks.slice(0, at).some(({ kind }) => kind === 'verb');

const JOINS = new Set(['and', 'but']);

/** "Not until June DID it ship": the helper of the verb itself, with the subject behind it. */
const isHelperInFront = ({ chunks, items }: Parse, at: number): boolean => {
  const chunk = chunks[at];
  return chunk?.kind === 'verb' && chunk.to - chunk.from === 1 && items[chunk.main]?.tag === 'do';
};

/** Years and dates that date the chunk at `at`: among what follows it, or opening its sentence. */
export function timesAround(
  parse: Parse,
  at: number,
  args: readonly Argument[],
  subjects: readonly number[],
): Figure[] {
  if (!isDated(parse)) return [];
  const places = new Set([...args.map((argument) => argument.phrase), ...subjects]);
  const passed = new Set<number>();
  for (let back = at; back >= 0; back -= 1) {
    back = beforeAside(parse, back, subjects);
    const chunk = parse.chunks[back];
    // "In 2018 Guo, WHO started it with Wang, left": what opens the sentence dates its own verb.
    if (back < at && (chunk?.kind === 'relative' || isWho(parse, back))) break;
    if (chunk !== undefined && endsClause(parse, back)) break;
    if (chunk?.kind === 'verb' && back !== at && !isHelperInFront(parse, back)) {
      // "Having bought Instagram IN 2012, Facebook paid …": the date of the clause that a comma ends is its own.
      if (parse.chunks.slice(back, at).some(({ kind }) => kind === 'comma'))
        for (const { phrase } of argumentsOf(parse, back)) if (passed.has(phrase)) places.delete(phrase);
      break;
    }
    if (chunk?.kind !== 'phrase') continue;
    if (!places.has(back)) passed.add(back);
    places.add(back);
  }
  if (parse.chunks[at]?.kind === 'phrase') places.add(at);
  const cleft = timeOfCleft(parse, at);
  if (cleft !== null) places.add(cleft);
  const next = Math.max(at, ...places) + 1;
  const purpose = parse.chunks[next];
  if (purpose?.kind === 'verb' && purpose.infinitive)
    for (const argument of argumentsOf(parse, next)) places.add(argument.phrase);
  for (const place of behindRole(parse, next)) places.add(place);
  return [...places].flatMap((place) => {
    const phrase = phraseAt(parse, place);
    const times: Figure[] = [];
    for (let item = phrase.from; item < phrase.to; item += 1) {
      const quantity = parse.items[item]?.quantity;
      if (quantity && isTimeFigure(quantity))
        times.push({
          quantity,
          phrase: place,
          from: item,
          to: item + 1,
          ...(parse.chunks[place - 1]?.key === 'as of' ? { asOf: true } : {}),
        });
    }
    return times;
  });
}

/** "WhatsApp (2014) and Instagram (2012) were bought": so are those in brackets. "Meta, A CUSTOMER SINCE 2019, owns …", "Scale AI, WHICH WAS FOUNDED IN 2016, raised …": the dates of an aside between a subject and its verb are its own. */
function beforeAside({ chunks, items }: Parse, at: number, subjects: readonly number[]): number {
  const mark = chunks[at]?.kind;
  if (mark === 'close')
    return Math.max(
      0,
      chunks.findLastIndex(({ kind }, place) => place < at && kind === 'open'),
    );
  if (mark !== 'comma' && mark !== 'dash') return at;
  const subject = Math.max(-1, ...subjects.filter((phrase) => phrase < at));
  if (subject < 0) return at;
  const from = chunks.findIndex(({ kind }, place) => place > subject && kind === mark);
  if (from < 0 || from >= at) return at;
  // "Scale AI, IN MAY 2024, raised": a date that is all of the aside is the verb's.
  const [led, time] = [chunks[from + 1], chunks[from + 2]];
  const quantity = time?.kind === 'phrase' ? items[time.head]?.quantity : undefined;
  const dates = led?.kind === 'preposition' && from + 3 === at && quantity && isTimeFigure(quantity);
  return dates ? at : from;
}

/** "stepped down AS CHIEF EXECUTIVE of Scale AI IN JUNE": the phrases behind an "as" that leads in a role and no clause. */
function behindRole({ chunks, items }: Parse, at: number): number[] {
  const found: number[] = [];
  const as = chunks[at];
  if (as?.kind !== 'subordinator' || items[as.from]?.key !== 'as') return found;
  for (let next = at + 1; next < chunks.length; next += 1) {
    const kind = chunks[next]?.kind;
    if (kind === 'verb') return [];
    if (kind === 'phrase') found.push(next);
    else if (kind !== 'preposition') break;
  }
  return found;
}
