import { matchEdits } from './edits.ts';
import { findGlued } from './glued.ts';
import { findJoins, type Join } from './joins.ts';
import type { Bag } from './likeness.ts';
import type { Matches } from './matches.ts';
import { isFreeNow, isFreeOld, matchPair, noMatches } from './matches.ts';
import { placesOf } from './places.ts';
import { matchSameText } from './sameText.ts';
import type { Sides } from './sides.ts';
import { sidesOf } from './sides.ts';

/**
 * Says what became of each old sentence in a new version of its article. All texts are in normal form; `buried` are the
 * texts of sentences removed before, null where withheld.
 *
 * Equal texts are matched wherever they went, the buried ones too; what was edited is matched in its place, or where nothing
 * else comes near it. In doubt a sentence is removed and another one new: an id that is lost leaves a tombstone, an id
 * that moves lies. Deterministic, and near linear in the number of sentences.
 */
export function align(
  old: readonly string[],
  now: readonly string[],
  buried: ReadonlyArray<string | null> = [],
): Alignment {
  const matches = noMatches(old.length, now.length);
  matchSameText(old, now, matches);
  const same = new Set(old.keys().filter((i) => !isFreeOld(matches, i)));
  const revived = revive(now, buried, matches);
  const joins: Joins = { parts: new Map(), into: new Map() };

  if (matches.nowOf.includes(null)) {
    matchGlued(old, now, matches, joins);
    const sides = sidesOf(old, now);
    matchSplits(sides, matches, joins);
    matchMergers(sides, matches, joins);
    for (let round = 0; round < ROUNDS && matchEdits(sides, matches, placesOf(matches)); round++);
  }

  const { moved } = placesOf(matches);
  const successors = old.map((_, i): Successor => {
    const place = matches.nowOf[i] ?? null;
    const merged = joins.into.get(i);
    if (merged !== undefined) return { how: 'merged', now: merged, keeps: place !== null };
    if (place === null) return { how: 'removed' };
    const parts = joins.parts.get(i);
    if (parts) return { how: 'split', now: place, parts };
    return { how: same.has(i) ? 'same' : 'edited', now: place, moved: moved[i] === true };
  });
  return { successors, revived };
}

/** Each pair that is found gives its neighbours a place; more rounds found nothing more on any corpus. */
const ROUNDS = 4;
/** Up to so many free sentences, all are looked at. */
const FEW = 32;

function revive(
  now: readonly string[],
  buried: ReadonlyArray<string | null>,
  matches: Matches,
): Map<number, number> {
  const graves = new Map<string, number[]>();
  buried.forEach((text, k) => {
    if (text !== null) graves.set(text, [...(graves.get(text) ?? []), k]);
  });
  const revived = new Map<number, number>();
  now.forEach((text, j) => {
    const grave = isFreeNow(matches, j) ? graves.get(text)?.shift() : undefined;
    if (grave === undefined) return;
    revived.set(j, grave);
    matches.closed.add(j);
  });
  return revived;
}

function matchSplits({ measure, texts, bags, kindred }: Sides, matches: Matches, joins: Joins): void {
  const places = placesOf(matches);
  const free = freeOnes(matches.nowOf);
  const found = findJoins({
    measure,
    whole: bags.old,
    parts: bags.now,
    isFreePart: (j) => isFreeNow(matches, j),
    isFreeWhole: (i) => isFreeOld(matches, i),
    kindredParts: kindred.now,
    kindredWholes: kindred.old,
    candidates: (run) =>
      freeAround(free, run, bags.now, kindred.old).filter((i) =>
        run.every((j) => places.agreement(i, j) > 0),
      ),
  });
  for (const { whole, parts } of found) {
    matchPair(matches, whole, longest(parts, texts.now));
    for (const part of parts) matches.closed.add(part);
    joins.parts.set(whole, parts);
  }
}

function matchGlued(old: readonly string[], now: readonly string[], matches: Matches, joins: Joins): void {
  const free = (texts: readonly string[], isFree: (matches: Matches, place: number) => boolean) =>
    new Map(texts.flatMap((text, place) => (isFree(matches, place) ? [[place, text] as const] : [])));
  for (const join of findGlued(free(old, isFreeOld), free(now, isFreeNow))) merge(join, old, matches, joins);
}

/** The largest part keeps its id for the whole, and all live on in it. */
function merge({ whole, parts }: Join, old: readonly string[], matches: Matches, joins: Joins): void {
  matchPair(matches, longest(parts, old), whole);
  for (const part of parts) {
    matches.merged.add(part);
    joins.into.set(part, whole);
  }
}

function matchMergers({ measure, texts, bags, kindred }: Sides, matches: Matches, joins: Joins): void {
  const places = placesOf(matches);
  const free = freeOnes(matches.oldOf);
  const found = findJoins({
    measure,
    whole: bags.now,
    parts: bags.old,
    isFreePart: (i) => isFreeOld(matches, i),
    isFreeWhole: (j) => isFreeNow(matches, j),
    kindredParts: kindred.old,
    kindredWholes: kindred.now,
    candidates: (run) =>
      freeAround(free, run, bags.old, kindred.now).filter(
        (j) => isFreeNow(matches, j) && run.every((i) => places.agreement(i, j) > 0),
      ),
  });
  for (const join of found) merge(join, texts.old, matches, joins);
}

/** Of the free sentences, all if they are few, or else those that share an uncommon word with the run. */
function freeAround(
  free: ReadonlySet<number>,
  run: readonly number[],
  bags: readonly Bag[],
  kindred: (bag: Bag) => number[],
): number[] {
  if (free.size <= FEW) return [...free];
  return kindred(run.flatMap((part) => [...(bags[part] as Bag)])).filter((place) => free.has(place));
}

const freeOnes = (partners: ReadonlyArray<number | null>): Set<number> =>
  new Set(partners.flatMap((partner, place) => (partner === null ? [place] : [])));

/** Of parts of one length, the first. */
const longest = (parts: readonly number[], texts: readonly string[]): number =>
  parts.reduce((a, b) => ((texts[b] as string).length > (texts[a] as string).length ? b : a));

interface Joins {
  /** For an old sentence that was split, its parts. */
  parts: Map<number, number[]>;
  /** For an old sentence that was merged, into which new one. */
  into: Map<number, number>;
}

/** What became of an old sentence; `now` is the index of a new one. */
export type Successor =
  | { how: 'same' | 'edited'; now: number; moved: boolean }
  /** `now` is the larger part; `parts` are all of them, in order. */
  | { how: 'split'; now: number; parts: number[] }
  /** `keeps` is set for the largest of those that were merged: its id stays, the others live on beside it. */
  | { how: 'merged'; now: number; keeps: boolean }
  | { how: 'removed' };

export interface Alignment {
  /** One for each old sentence. */
  successors: Successor[];
  /** For a new sentence whose text came back, the index of its tombstone. */
  revived: Map<number, number>;
}
