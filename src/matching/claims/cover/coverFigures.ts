import type { Sighting } from '../../../model/sighting.ts';
import type { Parse } from '../../parse/clauses.ts';
import { type Figure, isTimeFigure } from '../../parse/figures/figures.ts';
import type { Item } from '../../parse/items/readItems.ts';
import type { Finding } from '../readings/findClaims.ts';
import { countsOfNames } from './countsOfNames.ts';
import { datesOf } from './datesOf.ts';
import { ratiosToldOf } from './ratiosToldOf.ts';
import { toldAgain } from './toldAgain.ts';

/**
 * The sightings, their words widened to figures around them that state nothing further: dates of the clauses around them that the records
 * bear out ("IN JUNE 2025 Meta hired him and bought …"), a count of those who are then named, a figure told once more in other words, how
 * many times one sum on record is another. Each is taken in once, by the nearest sighting that can, and never over a figure that no sighting
 * answers for. `borne` are dates of which other records say that they are right.
 */
export function coverFigures(found: readonly Found[], parse: Parse, { borne, before }: Around): Sighting[] {
  const sightings = found.map(({ sighting }) => sighting);
  const isCovered = ({ start, end }: Item): boolean =>
    sightings.some(({ words }) => words[0] <= start && end <= words[1]);
  const isLeft = (of: (item: Item) => boolean): boolean =>
    parse.items.some((item) => item.quantity !== undefined && of(item) && !isCovered(item));
  const cover = (answered: readonly Answered[]): void => {
    for (const { at, able } of answered) {
      const item = parse.items[at] as Item;
      if (isCovered(item)) continue;
      const distance = (each: number): number => {
        const { words } = sightings[each] as Sighting;
        return Math.max(words[0] - item.end, item.start - words[1]);
      };
      const nearest = [...able].sort((a, b) => distance(a) - distance(b))[0] as number;
      const { words } = sightings[nearest] as Sighting;
      const run: [number, number] = [Math.min(words[0], item.start), Math.max(words[1], item.end)];
      const crossed = parse.items.some(
        (each) =>
          each.quantity !== undefined &&
          each !== item &&
          run[0] <= each.start &&
          each.end <= run[1] &&
          !isCovered(each),
      );
      if (!crossed) sightings[nearest] = { ...(sightings[nearest] as Sighting), words: run };
    }
  };
  if (!isLeft(() => true)) return sightings;
  cover(datesOf(found));
  const able = found.flatMap(({ sighting }, at) => (sighting.reading === 'asserts' ? [at] : []));
  if (able.length === 0) return sightings;
  if (isLeft(({ quantity }) => isTimeFigure(quantity)))
    cover(borne().map(({ from }) => ({ at: from, able })));
  if (!isLeft(({ quantity }) => !isTimeFigure(quantity))) return sightings;
  cover(toldAgain(found, parse));
  cover(countsOfNames(found, parse).map((at) => ({ at, able })));
  cover(ratiosToldOf(found, before, parse));
  return sightings;
}

export interface Around {
  /** Dates of which other records say that they are right. */
  borne: () => readonly Figure[];
  /** What was found in the sentence before. */
  before: readonly Finding[];
}

export interface Found {
  finding: Finding;
  sighting: Sighting;
  /** Whatever else of the sentence says the same. */
  all: readonly Finding[];
}

/** The item of a figure, and the places of the sightings that may take it in. */
export interface Answered {
  at: number;
  able: number[];
}
