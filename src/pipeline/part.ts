import type { Claim, Evidence } from '../model/claim.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Part } from '../model/publication.ts';
import type { RecordedSighting } from '../model/register.ts';
import type { Judgement } from '../model/verdict.ts';
import { findQuantities } from '../text/quantities.ts';
import { laterThan } from '../verdict/laterThan.ts';
import { weigh } from '../verdict/weigh.ts';
import { citations } from './citations.ts';

const LOOSENESS = {
  rounded: 'The article rounds the figure.',
  early: 'This is the figure of the first reports; it has been superseded.',
  looser: 'The article puts the figure more loosely than the sources.',
  undated: 'The article does not say when; the sources do.',
} as const;

/** Where a sighting stands, besides what the register says of it. */
export interface Place {
  /** UTF-16 offsets into the sentence as published. */
  words: [number, number];
  judgement: Judgement | null;
  written: readonly [string, string] | null;
  basedOn: readonly string[];
}

/** What a receipt says of one accepted sighting of `claim`. */
export function part(sighting: RecordedSighting, claim: Claim, ledger: Ledger, place: Place): Part {
  const { reading, value, notes = [], decided } = sighting;
  const weighed = weigh(claim, ledger.sources, { basedOn: place.basedOn, denied: reading === 'denies' });
  const { deciding, qualifying, context } = weighed;
  return {
    claim: claim.id,
    statement: claim.statement,
    reading,
    judgement: place.judgement,
    words: place.words,
    says: value ?? null,
    sourcesSay: sourcesSay(claim, deciding),
    notes: [...(claim.note ? [claim.note] : []), ...notes.map((note) => LOOSENESS[note])],
    outcome: claim.outcome ?? null,
    looked: claim.looked ?? null,
    asOf: claim.asOf,
    later: laterThan(place.written, deciding, ledger.sources),
    citations: citations([...deciding, ...qualifying, ...context], ledger.sources),
    decidedBy: decided?.by ?? '',
    decidedOn: decided?.on ?? '',
  };
}

/**
 * The figure that the sources give, as the first deciding source with a figure inside the claim's own range gives it
 * (early figures only where none is); null where the claim has no figure.
 */
function sourcesSay({ recognition }: Claim, deciding: readonly Evidence[]): string | null {
  if (recognition.by !== 'fact' || recognition.quantity === undefined) return null;
  const { low, high } = recognition.quantity;
  const reported = deciding.flatMap(({ reports }) => reports ?? []);
  const inRange = reported.find((report) =>
    findQuantities(report).some(({ value }) => typeof value === 'number' && low <= value && value <= high),
  );
  return inRange ?? reported[0] ?? null;
}
