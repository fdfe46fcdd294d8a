import type { Figure } from '../../parse/figures/figures.ts';
import { agree } from '../agreement/agree.ts';
import { whenFits } from '../agreement/timing.ts';
import type { Finding } from '../readings/findClaims.ts';
import type { Answered, Found } from './coverFigures.ts';

/** Each date in or above the clause of a sighting that its record bears out, with the places of all the sightings that do. */
export function datesOf(found: readonly Found[]): Answered[] {
  const dates = new Map<number, Answered>();
  found.forEach(({ all, sighting }, at) => {
    if (sighting.reading !== 'asserts') return;
    for (const finding of all)
      for (const date of [...finding.statement.times, ...(finding.statement.dates ?? [])]) {
        if (!isBorneOut(finding, date)) continue;
        const known = dates.get(date.from) ?? { at: date.from, able: [] };
        if (!known.able.includes(at)) known.able.push(at);
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
