import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { Chunk, VerbGroup } from '../../parse/chunks/readChunks.ts';
import { earlierVerb, governorOf, isParticiple, isWho, type Parse } from '../../parse/clauses.ts';
import { type Figure, isDated } from '../../parse/figures/figures.ts';
import { headTime } from '../../parse/figures/headFigures.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { timesAround } from '../span.ts';

/**
 * Years and dates of what the clause of the verb at `clause` hangs on or goes on with: "IN 2014 it agreed to buy …", "IN JUNE 2025
 * Meta hired him and bought …", "18 JUNE 2025: it confirms that …". They may bear a record out and never speak against one: the date
 * may be that of the saying, the agreeing or of the other deed. Empty where the clause is an aside with a verb of its own.
 */
export function datesAbove(parse: Parse, clause: number | null, own: readonly Figure[]): Figure[] {
  if (!isDated(parse)) return [];
  const stand = statedOn(parse);
  if (clause === null) return stand;
  const known = new Set([...own, ...stand].map(({ from }) => from));
  const found: Figure[] = [...stand];
  const add = (figures: readonly Figure[]): void => {
    for (const figure of figures) {
      if (known.has(figure.from)) continue;
      known.add(figure.from);
      found.push(figure);
    }
  };
  add(dateOfWhen(parse, clause));
  let at: number | null = clause;
  for (let depth = 0; at !== null && depth < MAX_DEPTH; depth += 1) {
    const above = verbAbove(parse, at);
    if (above === null) {
      if (isFirstClause(parse, at)) add(openingDates(parse));
      break;
    }
    add(timesAround(parse, above.verb, above.governs ? argumentsOf(parse, above.verb) : [], []));
    at = above.verb;
  }
  add(entryDates(parse));
  return found;
}

const MAX_DEPTH = 6;

/** The verb that the one at `at` hangs on (`governs`) or is joined to; null for one that stands by itself or in an aside. */
function verbAbove(parse: Parse, at: number): { verb: number; governs: boolean } | null {
  const { chunks, items } = parse;
  const group = chunks[at] as VerbGroup;
  const above = (verb: number | null, governs: boolean) => (verb === null ? null : { verb, governs });
  if (group.infinitive) return above(governorOf(parse, at).verb, true);
  if (isParticiple(parse, at)) return null;
  const finite = (each: VerbGroup, place: number): boolean =>
    each.form === 'finite' && !each.infinitive && !isParticiple(parse, place) && !isRelative(parse, place);
  if (group.form === 'ing') return above(earlierVerb(parse, at, finite), true);
  if (isRelative(parse, at)) return null;
  const start = startOf(parse, at);
  const before = chunks[start - 1];
  // "In 2016 it built a school, AND ITS OFFICE IS there now": who is named anew has a time of its own.
  if (before?.kind === 'and' || before?.kind === 'but' || before?.kind === 'comma')
    return start === at ? above(earlierVerb(parse, at, finite), false) : null;
  const told =
    before?.kind === 'verb' ||
    isThatClause(parse, start - 1) ||
    (before?.kind === 'subordinator' && items[before.from]?.key === 'that');
  return told
    ? above(
        earlierVerb(parse, start, () => true),
        false,
      )
    : null;
}

/** The chunk with which the clause of a verb begins: its subject where that stands right before, else the verb. */
function startOf(parse: Parse, at: number): number {
  const subjects = subjectOf(parse, at).phrases.filter((phrase) => phrase < at);
  const first = pastApposition(parse, at, Math.min(at, ...subjects));
  const between = parse.chunks.slice(first + 1, at);
  return between.some(({ kind }) => kind === 'verb' || kind === 'semicolon') && !isAsideBetween(between)
    ? at
    : first;
}

/** "META, the firm that owns Instagram, bought": who is set off by commas before the verb is told again of the one before. */
function pastApposition({ chunks }: Parse, at: number, subject: number): number {
  const isApposed =
    subject < at &&
    chunks[at - 1]?.kind === 'comma' &&
    chunks[subject - 1]?.kind === 'comma' &&
    chunks[subject - 2]?.kind === 'phrase' &&
    chunks[subject + 1]?.kind === 'relative';
  return isApposed ? subject - 2 : subject;
}

/** "Meta, WHICH OWNS INSTAGRAM, bought": the subject is the clause's own all the same. */
const isAsideBetween = (between: readonly Chunk[]): boolean =>
  between[0]?.kind === 'comma' && between.at(-1)?.kind === 'comma';

const isRelative = (parse: Parse, at: number): boolean => {
  const start = startOf(parse, at);
  return [at, start].some(
    (place) =>
      (parse.chunks[place - 1]?.kind === 'relative' && !isThatClause(parse, place - 1)) ||
      isWho(parse, place - 1),
  );
};

/** "said THAT it would invest": what is told, where no noun stands before. */
const isThatClause = ({ chunks, items }: Parse, at: number): boolean =>
  chunks[at]?.kind === 'relative' &&
  items[chunks[at].from]?.key === 'that' &&
  chunks[at - 1]?.kind === 'verb';

const isFirstClause = (parse: Parse, at: number): boolean =>
  !isRelative(parse, at) &&
  !parse.chunks
    .slice(0, startOf(parse, at))
    .some(({ kind }) => kind === 'verb' || kind === 'semicolon' || kind === 'subordinator');

/** "The boom began IN NOVEMBER 2022, WHEN it released …": the date right before "when" is that of the clause that it leads in. */
function dateOfWhen(parse: Parse, clause: number): Figure[] {
  const { chunks } = parse;
  let when = clause - 1;
  while (chunks[when] !== undefined && chunks[when]?.kind !== 'subordinator' && chunks[when]?.kind !== 'verb')
    when -= 1;
  if (chunks[when]?.key !== 'when') return [];
  return headTime(parse, chunks[when - 1]?.kind === 'comma' ? when - 2 : when - 1);
}

/** "IN 2024, Microsoft, which …, paid": the dates with which a sentence opens. */
function openingDates(parse: Parse): Figure[] {
  let at = 0;
  while (/^(?:and|but|preposition|comma)$/.test(parse.chunks[at]?.kind ?? '')) at += 1;
  return headTime(parse, at);
}

/** "AS OF JUNE 2025 …", "…, AS AT 30 JUNE 2025": the date on which all that a sentence says was so. */
const statedOn = (parse: Parse): Figure[] =>
  parse.chunks.flatMap((_, at) => (parse.chunks[at - 1]?.key === 'as of' ? headTime(parse, at) : []));

/** "18 JUNE 2025: …": the date of an entry in a timeline is the date of all of it. */
function entryDates(parse: Parse): Figure[] {
  const mark = parse.chunks[1]?.kind;
  return mark === 'colon' || mark === 'dash' ? openingDates(parse) : [];
}
