import { familyOf } from '../../ledger/units.ts';
import type { FactRecognition } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { MatchIndex } from '../indexLedger.ts';
import { isMoney } from '../words/isMoney.ts';
import { oncePer } from '../words/oncePer.ts';

/**
 * Whether a claim on record may be meant by a sentence that names `entities` and gives `quantities`, although recognition found none:
 * it names both parties of a claim and gives a figure of its unit (or the claim has none), or one party and the claim's own figure.
 * Such a sentence is an editor's to look at: to call it unsourced would accuse what may well be on record.
 */
export function pairOnRecord(
  entities: readonly string[],
  quantities: readonly Quantity[],
  index: MatchIndex,
): boolean {
  const traces = tracesOf(index);
  const figures = quantities.map(figureOf);
  const units = new Set(['', ...figures.map(({ unit }) => unit)]);
  for (const [place, one] of entities.entries()) {
    for (const { unit, values } of figures) {
      if (values.some((value) => traces.has(figureTrace(one, unit, value)))) return true;
    }
    for (const other of entities.slice(place + 1)) {
      for (const unit of units) if (traces.has(pairTrace(one, other, unit))) return true;
    }
  }
  return false;
}

/** What the claims of a ledger leave to be met by: sets of keys, so that ten thousand claims cost no more than ten. */
const tracesOf = oncePer(({ ledger }: MatchIndex): Set<string> => {
  const traces = new Set<string>();
  for (const { recognition } of ledger.claims.values()) {
    if (recognition.by === 'fact') for (const trace of tracesOfFact(recognition)) traces.add(trace);
  }
  return traces;
});

function tracesOfFact({ subject, object = [], quantity }: FactRecognition): string[] {
  const unit = quantity === undefined ? '' : unitKey(quantity.unit);
  const pairs = subject.flatMap((one) => object.map((other) => pairTrace(one, other, unit)));
  if (quantity === undefined) return pairs;
  const values = [quantity.low, quantity.high, ...(quantity.early ?? [])];
  return [
    ...pairs,
    ...[...subject, ...object].flatMap((one) => values.map((value) => figureTrace(one, unit, value))),
  ];
}

const pairTrace = (one: string, other: string, unit: string): string =>
  `${[one, other].sort().join('\n')}\n${unit}`;

/** Two digits of a figure are enough to suspect that it is the same. */
const figureTrace = (one: string, unit: string, value: number): string =>
  `${one}\n${unit}\n${unit === 'year' ? value : value.toPrecision(2)}`;

/** A currency by its code, everything else by its family: an editor's "people" is a sentence's count. */
export const unitKey = (unit: string): string => (familyOf(unit) === 'money' ? unit : familyOf(unit));

/** The unit of a figure as claims are compared by it, and its value or both ends; a date counts as its year. */
export function figureOf(figure: Quantity): { unit: string; values: number[] } {
  const { kind, unit, value } = figure;
  if (typeof value === 'string') return { unit: 'year', values: [Number(value.slice(0, 4))] };
  const values = [value].flat();
  if (isMoney(figure)) return { unit, values };
  if (kind === 'fraction') return { unit: 'percent', values: values.map((share) => share * 100) };
  return { unit: kind === 'count' ? unitKey(unit) : kind, values };
}
