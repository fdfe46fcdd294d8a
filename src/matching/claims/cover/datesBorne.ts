import type { FactRecognition } from '../../../model/claim.ts';
import type { Ledger } from '../../../model/ledger.ts';
import type { MatchIndex } from '../../indexLedger.ts';
import { type Figure, isTimeFigure } from '../../parse/figures/figures.ts';
import type { Statement } from '../../statements/statement.ts';
import { oncePer } from '../../words/oncePer.ts';
import { whenFits } from '../agreement/timing.ts';
import { fillPlaces } from '../places/fillPlaces.ts';
import type { Reach } from '../places/reach.ts';

/**
 * Years and dates that a record bears out though the sentence leaves out its figure: "it had 1,500 employees when META INVESTED IN JUNE
 * 2025". That is no sighting of the record, whose figure it does not give, but nothing is left to check about the date.
 */
export function datesBorne(statements: readonly Statement[], index: MatchIndex, reach: Reach): Figure[] {
  const known = eventsOf(index.ledger);
  return statements.flatMap((statement) => {
    if (statement.times.length === 0 || statement.mode.is !== 'fact' || statement.narrowed) return [];
    if (!known.relations.has(statement.relation.id)) return [];
    // Another figure makes it another event, or the record's own sighting.
    if (statement.figures.some(({ quantity }) => !isTimeFigure(quantity))) return [];
    const times = statement.times.map(({ quantity }) => quantity);
    const isBorne = fillPlaces(statement, index, reach).some(({ subject, object }) =>
      known.events
        .get(keyOf(statement.relation.id, subject.id, object.id))
        ?.some((when) => whenFits(when, times)),
    );
    return isBorne ? statement.times : [];
  });
}

/** When that happened of which a record gives a figure, by relation, subject and object: where both its first and last day are on record. */
const eventsOf = oncePer(({ claims }: Ledger) => {
  const events = new Map<string, FactRecognition['when'][]>();
  const relations = new Set<string>();
  for (const { recognition, holds } of claims.values()) {
    if (recognition.by !== 'fact' || recognition.quantity === undefined) continue;
    // "valued IN MAY 2024 at": what begins to hold in a month came about then.
    const began =
      holds?.from !== undefined && holds.from.length >= MONTH ? holds.from.slice(0, MONTH) : undefined;
    const when = recognition.when ?? (began === undefined ? undefined : { from: began, until: began });
    if (when?.from === undefined || when.until === undefined) continue;
    relations.add(recognition.relation);
    for (const subject of recognition.subject)
      for (const object of recognition.object ?? ['']) {
        const key = keyOf(recognition.relation, subject, object);
        events.set(key, [...(events.get(key) ?? []), when]);
      }
  }
  return { events, relations };
});

const keyOf = (relation: string, subject: string, object: string): string =>
  `${relation}\n${subject}\n${object}`;

/** As many characters has a day that names no more than its month. */
const MONTH = '2025-06'.length;
