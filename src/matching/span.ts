import { type Argument, argumentsOf, type Parse, phraseAt } from './clauses.ts';
import { type Figure, isTimeFigure } from './figures.ts';
import type { Party } from './parties.ts';

/** The items `[from, to)` from the first to the last word that states something: the chunk that says it, who and whom. */
export function spanOf(parse: Parse, at: number, parties: readonly Party[]): [number, number] {
  const own = parse.chunks[at] as { from: number; to: number };
  let [from, to] = [own.from, own.to];
  const reach = (start: number, end: number): void => {
    from = Math.min(from, start);
    to = Math.max(to, end);
  };
  for (const party of parties) {
    const phrase = phraseAt(parse, party.phrase);
    if (isNear(parse, party.phrase, at))
      reach(Math.min(party.from, phrase.from), Math.max(party.to, Math.min(phrase.to, party.to + 2)));
  }
  return [from, to];
}

/** Words far off, beyond another clause, name who is meant; they do not state it. */
function isNear(parse: Parse, phrase: number, at: number): boolean {
  const [from, to] = phrase < at ? [phrase, at] : [at, phrase];
  return !parse.chunks
    .slice(from + 1, to)
    .some((chunk) => chunk.kind === 'verb' || chunk.kind === 'semicolon' || chunk.kind === 'subordinator');
}

/** Years and dates that date the chunk at `at`: among what follows it, or opening its sentence. */
export function timesAround(
  parse: Parse,
  at: number,
  args: readonly Argument[],
  subjects: readonly number[],
): Figure[] {
  const places = new Set([...args.map((argument) => argument.phrase), ...subjects]);
  for (let back = at; back >= 0; back -= 1) {
    const chunk = parse.chunks[back];
    if (chunk?.kind === 'verb' && back !== at) break;
    if (chunk?.kind === 'phrase') places.add(back);
  }
  if (parse.chunks[at]?.kind === 'phrase') places.add(at);
  const next = Math.max(at, ...places) + 1;
  const purpose = parse.chunks[next];
  if (purpose?.kind === 'verb' && purpose.infinitive)
    for (const argument of argumentsOf(parse, next)) places.add(argument.phrase);
  return [...places].flatMap((place) => {
    const phrase = phraseAt(parse, place);
    const times: Figure[] = [];
    for (let item = phrase.from; item < phrase.to; item += 1) {
      const quantity = parse.items[item]?.quantity;
      if (quantity && isTimeFigure(quantity))
        times.push({ quantity, phrase: place, from: item, to: item + 1 });
    }
    return times;
  });
}
