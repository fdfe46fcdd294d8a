/** What a figure counts. `money-range` is one amount given as a span ("$60-65 billion"). */
export type QuantityKind =
  | 'money'
  | 'money-range'
  | 'percent'
  | 'count'
  | 'year'
  | 'date'
  | 'fraction'
  | 'multiple'
  | 'ordinal';

/** How the text hedges a figure, whatever its words ("almost", "just shy of", "north of" …). */
export type Modifier = '' | 'nearly' | 'over' | 'under' | 'about' | 'at least' | 'at most';

/** A figure in a text. `start` and `end` are UTF-16 offsets into the text that was scanned; `surface` is its slice. */
export interface Quantity {
  start: number;
  end: number;
  kind: QuantityKind;
  /** Numbers in whole units (dollars, per cent, people); `[low, high]` of a range; a `date` as `YYYY-MM-DD`, `YYYY-MM`, or `--MM-DD`, `--MM` where no year is given. */
  value: number | [number, number] | string;
  /** An ISO 4217 code for money, the counted noun for counts (`people`, `age` …), else empty. */
  unit: string;
  modifier: Modifier;
  surface: string;
  /** Half a unit of the last digit stated, in the units of `value`: 50,000,000 for "$14.3 billion", 0.5 for "49%". 0 where it does not apply. */
  precision: number;
  /** Counted from a time that was told further off ("two years later"): it may be that time's or another's. */
  reckoned?: true;
}
