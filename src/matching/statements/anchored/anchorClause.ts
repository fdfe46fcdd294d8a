import { commitmentAt } from '../../mode/commitment.ts';
import { modeOf } from '../../mode/mode.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { Phrase, VerbGroup } from '../../parse/chunks/readChunks.ts';
import { isParticiple, type Parse, startsClause } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { isTurned } from '../verbs/turned.ts';

/** The plain clause around a figure: chunk numbers, ascending. */
export interface AnchorClause {
  chunks: number[];
  /** Its verbs, but for those of saying. */
  verbs: number[];
  /** Names whoever is quoted, not whoever acts. */
  sources: ReadonlySet<number>;
}

/**
 * The clause that the phrase at `at` stands in, if it is told as a fact and holds no word that could turn it: no second verb,
 * negation, modal, condition, comparison, plan, part or addition. Null where it does.
 */
export function anchorClause(parse: Parse, at: number): AnchorClause | null {
  const { chunks } = parse;
  let [from, to] = [at, at + 1];
  while (from > 0 && !isBoundary(parse, from - 1)) from -= 1;
  while (to < chunks.length && !isBoundary(parse, to)) to += 1;
  const inside = Array.from({ length: to - from }, (_, step) => from + step);
  const groups = inside.filter((place) => chunks[place]?.kind === 'verb');
  const verbs = groups.filter((place) => !isSaying(parse, place));
  const finite = verbs.filter((place) => isFiniteVerb(parse, place));
  if (finite.length > 1) return null;
  const subjects = verbs.flatMap((verb) => subjectOf(parse, verb).phrases);
  const all = [...new Set([...inside, ...subjects])].sort((a, b) => a - b);
  if (verbs.some((verb) => isTurned(parse, verb))) return null;
  if (verbs.some((verb) => modeOf(parse, verb).is !== 'fact') || commitmentAt(parse, at).is !== 'fact')
    return null;
  const items = all.flatMap((place) => parse.items.slice(chunks[place]?.from, chunks[place]?.to));
  const loose = parse.items.slice(chunks[from]?.from, chunks[to - 1]?.to);
  if (turnsIn([...items, ...loose])) return null;
  return { chunks: all, verbs, sources: sourcesAmong(parse, all, groups) };
}

/** Where another part of the sentence begins that has its own verb. */
function isBoundary(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at];
  const kind = chunk?.kind;
  if (kind === undefined || HARD.has(kind)) return true;
  if (kind === 'relative') return !isSaying(parse, at - 1);
  if (kind !== 'comma' && kind !== 'and') return false;
  const next = parse.chunks[at + 1];
  if (next?.kind === 'and') return false;
  if (next?.kind === 'verb')
    return !isSaying(parse, at + 1) && next.form === 'finite' && !isParticiple(parse, at + 1);
  return (
    next?.kind === 'phrase' &&
    startsClause(parse, at + 1) &&
    !saysLater(parse, at + 1) &&
    !(kind === 'comma' && opensWith(parse, at))
  );
}

/** "FOR $14.3 BILLION, Meta has …": what stands before the comma at `at` opens the clause behind it. */
function opensWith({ chunks }: Parse, at: number): boolean {
  let first = at - 1;
  while (chunks[first]?.kind === 'phrase' || chunks[first]?.kind === 'preposition') first -= 1;
  return (
    chunks[first + 1]?.kind === 'preposition' &&
    (first < 0 || /^(?:stop|semicolon|colon|dash)$/.test(chunks[first]?.kind ?? ''))
  );
}

const HARD = new Set(['semicolon', 'but', 'subordinator', 'stop', 'question', 'open', 'close']);

/** ", Reuters reported": a clause, but one that only says who says so. */
function saysLater(parse: Parse, at: number): boolean {
  for (let next = at + 1; next < Math.min(parse.chunks.length, at + 4); next += 1)
    if (parse.chunks[next]?.kind === 'verb') return isSaying(parse, next);
  return false;
}

export function isSaying({ chunks, items }: Parse, at: number): boolean {
  const chunk = chunks[at];
  return chunk?.kind === 'verb' && SAYING.test(items[chunk.main]?.lemma ?? '');
}

const SAYING =
  /^(?:say|report|write|note|add|tell|announce|confirm|explain|show|reveal|disclose|state|reckon|estimate)$/;

const isFiniteVerb = (parse: Parse, at: number): boolean => {
  const group = parse.chunks[at] as VerbGroup;
  return group.form === 'finite' && !group.infinitive && !isParticiple(parse, at);
};

/** Whoever says so: "according to Reuters", "Reuters reported". */
function sourcesAmong(parse: Parse, all: readonly number[], groups: readonly number[]): Set<number> {
  const sources = new Set<number>();
  for (const at of all) {
    const before = parse.chunks[at - 1];
    if (before?.kind === 'preposition' && before.key === 'according to') {
      sources.add(at);
      for (let next = at + 1; parse.chunks[next]?.kind === 'and'; next += 2) sources.add(next + 1);
    }
  }
  for (const verb of groups) {
    if (!isSaying(parse, verb) || argumentsOf(parse, verb).some(({ phrase }) => isFigure(parse, phrase)))
      continue;
    for (const phrase of subjectOf(parse, verb).phrases) sources.add(phrase);
  }
  return sources;
}

const isFigure = (parse: Parse, at: number): boolean =>
  parse.items[(parse.chunks[at] as Phrase).head]?.quantity !== undefined;

export const turnsIn = (items: readonly Item[]): boolean =>
  items.some((item, at) => turns(item) && !isSum(items, at));

/** "a TOTAL of $8 billion" is that sum. */
const isSum = (items: readonly Item[], at: number): boolean =>
  items[at]?.key === 'total' && items[at + 1]?.key === 'of' && items[at + 2]?.quantity !== undefined;

/** A word that makes something else of what is told: not so, not yet, not only, not all, not this one. */
const turns = (item: Item): boolean =>
  item.mention === undefined && item.quantity === undefined && item.tag !== 'adverb'
    ? TURNS.test(item.key)
    : NEVER.test(item.key);

const NEVER =
  /^(?:not|never|hardly|scarcely|barely|almost|once|twice|again|only|instead|otherwise|initially|originally|first|supposedly|allegedly|hypothetically|theoretically|up to)$/;
const TURNS =
  /^(?:not|no|none|neither|nor|never|without|instead of|rather than|as opposed to|compared with|compared to|versus|vs|than|against|unlike|like|if|unless|whether|would|could|might|may|should|will|another|further|additional|extra|other|second|third|fourth|previous|earlier|later|prior|former|next|last|proposed|planned|potential|possible|rumoured|rumored|prospective|hypothetical|mooted|expected|likely|future|theoretical|suggested|attempted|failed|abandoned|aborted|cancelled|canceled|speculative|imaginary|supposed|alleged|fictional|talks?|plans?|rumours?|rumors?|speculation|idea|prospect|possibility|proposal|negotiations?|discussions?|option|hopes?|chance|offers?|bids?|denials?|half|part|portion|quarter|remaining|rest|total|combined|joint|annual|yearly|monthly|quarterly|daily|hourly|record|each|every|per|short|similar|same|equivalent|including|besides|plus|minus|excluding|except)$/;
