import type { Modifier, QuantityKind } from '../model/quantity.ts';

/** What a reader found at a token: a quantity whose ends are token indices, `to` exclusive. */
export interface Reading {
  kind: QuantityKind;
  value: number | [number, number] | string;
  unit: string;
  precision: number;
  from: number;
  to: number;
  /** Set where the figure's own words hedge it ("a $100 million-plus contract"). */
  modifier?: Modifier;
}
