import type { FactRecognition } from '../../model/claim.ts';
import { countsPeople } from '../claims/agreement/agree.ts';
import type { MatchIndex } from '../indexLedger.ts';
import { oncePer } from '../words/oncePer.ts';

/**
 * What the records say of an entity, one entry for each relation, unit and side that it stands on, however many records there are.
 * An entity without records has none.
 */
export function recordsOf(entity: string, index: MatchIndex): readonly Records[] {
  return recordsByEntity(index).get(entity) ?? [];
}

const recordsByEntity = oncePer(({ ledger, entities }: MatchIndex): Map<string, Records[]> => {
  const byKey = new Map<string, Records>();
  const byEntity = new Map<string, Records[]>();
  for (const { recognition } of ledger.claims.values()) {
    if (recognition.by !== 'fact') continue;
    const { subject, object = [] } = recognition;
    for (const [side, ids, others] of [
      ['subject', subject, object],
      ['object', object, subject],
    ] as const) {
      for (const id of ids) {
        const key = [id, recognition.relation, recognition.quantity?.unit ?? '', side].join('\n');
        const entry = byKey.get(key) ?? newEntry(recognition, side);
        if (!byKey.has(key)) byEntity.set(id, [...(byEntity.get(id) ?? []), entry]);
        byKey.set(key, entry);
        add(entry, recognition, others);
        // "farewell to 350 OF ITS OWN": what a figure counts a sentence may leave out, or call what it likes.
        entry.alone ||=
          side === 'subject' &&
          (others.length === 0 || countsPeople(entry.unit)) &&
          others.every((other) => entities.get(other)?.type === 'thing');
      }
    }
  }
  return byEntity;
});

const newEntry = ({ relation, quantity }: FactRecognition, side: Records['side']): Records => ({
  relation,
  unit: quantity?.unit ?? '',
  side,
  others: new Set(),
  alone: false,
  values: new Set(),
  years: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
});

function add(entry: Records, { quantity, when }: FactRecognition, others: readonly string[]): void {
  for (const other of others) entry.others.add(other);
  if (quantity !== undefined)
    for (const value of [quantity.low, quantity.high, ...(quantity.early ?? [])])
      entry.values.add(roughly(value, quantity.unit));
  const [from, until] = [when?.from?.slice(0, 4), when?.until?.slice(0, 4)];
  entry.years = [
    Math.min(entry.years[0], from === undefined ? Number.NEGATIVE_INFINITY : Number(from)),
    Math.max(entry.years[1], until === undefined ? Number.POSITIVE_INFINITY : Number(until)),
  ];
}

/** Two digits of a figure are enough to suspect that it is the same; of a year all four. */
export const roughly = (value: number, unit: string): number =>
  unit === 'year' ? value : Number(value.toPrecision(2));

export interface Records {
  relation: string;
  /** '' where they give no figure. */
  unit: string;
  /** The side of the relation on which the entity stands. */
  side: 'subject' | 'object';
  /** Who stands on the other side of any of them. */
  others: Set<string>;
  /** One of them names nobody on the other side: there is none, or only what the figure counts. */
  alone: boolean;
  /** Their figures, as {@link roughly} gives them. */
  values: Set<number>;
  /** The first and last year of which any of them speaks. */
  years: [first: number, last: number];
}
