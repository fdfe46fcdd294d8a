import type { Ledger } from '../model/ledger.ts';
import type { Sighting } from '../model/sighting.ts';
import type { Judgement } from '../model/verdict.ts';
import type { Judge } from '../register/judge.ts';
import { findQuantities } from '../text/quantities.ts';
import { judgeSentence, type SentenceJudgement } from '../verdict/judgeSentence.ts';
import { judgeSighting } from '../verdict/judgeSighting.ts';
import { separateFigures } from '../verdict/separateFigures.ts';

/** A sentence judged, and each of its sightings in the order given. */
export interface JudgedText extends SentenceJudgement {
  each: Array<Judgement | null>;
}

/**
 * Judges a sentence by the sightings given, as if all were accepted; offsets in `words` are into `text`. The figures of the text
 * that lie outside its sightings count as not checked. A sighting of an unknown claim judges nothing.
 */
export function judgeText(
  text: string,
  sightings: readonly Pick<Sighting, 'claim' | 'reading' | 'words' | 'happened'>[],
  ledger: Pick<Ledger, 'claims' | 'sources'>,
  basedOn: readonly string[],
): JudgedText {
  const each = sightings.map((sighting) => {
    const record = ledger.claims.get(sighting.claim);
    return record === undefined ? null : judgeSighting(sighting, record, ledger.sources, basedOn);
  });
  const figures = separateFigures(text, findQuantities(text));
  const judged = judgeSentence(
    sightings.map(({ words }, index) => ({ words, judgement: each[index] ?? null })),
    figures.map(({ start, end }) => [start, end] as const),
  );
  return { ...judged, each };
}

/** The badge alone, for the register: {@link judgeText} with its ledger filled in. */
export function judgeIn(ledger: Pick<Ledger, 'claims' | 'sources'>, basedOn: readonly string[]): Judge {
  return (text, sightings) => judgeText(text, sightings, ledger, basedOn).judgement;
}
