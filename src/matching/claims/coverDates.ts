import type { Sighting } from '../../model/sighting.ts';
import type { Parse } from '../parse/clauses.ts';
import type { Figure } from '../parse/figures.ts';
import type { Item } from '../parse/readItems.ts';
import { agree } from './agree.ts';
import type { Finding } from './findClaims.ts';
import { whenFits } from './timing.ts';

/**
 * The sightings, their words widened to the dates of the clauses around them that the records bear out ("IN JUNE 2025 Meta hired him and
 * bought …"). Each date is taken in once, by the nearest that can, and never over a figure that no sighting answers for.
 */
export function coverDates(found: readonly Found[], parse: Parse): Sighting[] {
  const sightings = found.map(({ sighting }) => sighting);
  const isCovered = ({ start, end }: Item): boolean =>
    sightings.some(({ words }) => words[0] <= start && end <= words[1]);
  for (const { date, able } of datesOf(found)) {
    const item = parse.items[date.from] as Item;
    if (isCovered(item)) continue;
    const distance = (at: number): number => {
      const { words } = sightings[at] as Sighting;
      return Math.max(words[0] - item.end, item.start - words[1]);
    };
    const nearest = able.sort((a, b) => distance(a) - distance(b))[0] as number;
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
  return sightings;
}

interface Found {
  finding: Finding;
  sighting: Sighting;
}

/** Each date that may be taken in, with the places of those that can. */
function datesOf(found: readonly Found[]): { date: Figure; able: number[] }[] {
  const dates = new Map<number, { date: Figure; able: number[] }>();
  found.forEach(({ finding, sighting }, at) => {
    if (sighting.reading !== 'asserts') return;
    for (const date of [...finding.statement.times, ...(finding.statement.dates ?? [])]) {
      if (!isBorneOut(finding, date)) continue;
      const known = dates.get(date.from) ?? { date, able: [] };
      known.able.push(at);
      dates.set(date.from, known);
    }
  });
  return [...dates.values()];
}

/** The record has a date, and this one fits it. */
function isBorneOut({ claim }: Finding, { quantity }: Figure): boolean {
  const { when, quantity: accepted } = claim.recognition;
  if (when !== undefined) return whenFits(when, [quantity]);
  if (accepted?.unit === 'year') return quantity.kind === 'year' && agree(quantity, accepted).is === 'agrees';
  return claim.claim.holds !== undefined && whenFits(claim.claim.holds, [quantity]);
}
