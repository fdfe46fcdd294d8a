import type { Quantity } from '../model/quantity.ts';
import type { Clause } from './clauses.ts';
import { findFigures } from './figures.ts';
import type { MoodReader } from './modality.ts';
import { findStatements } from './statements.ts';
import { findSupport } from './support.ts';
import type { Word } from './words.ts';

/**
 * What in a sentence can be checked: `base`, the figures, events and relations that it states (not what may happen, is asked or
 * holds under a condition), and `support`, what makes them findable: who, when, according to whom. Each comes with its
 * weight and the words an editor reads. Nothing found is two empty lists.
 */
export function findEvidence(sentence: EvidenceInput): Evidence {
  const support = findSupport(sentence);
  const base = [...findFigures(sentence), ...findStatements(sentence)];
  return { base, support };
}

export interface EvidenceInput {
  text: string;
  words: readonly Word[];
  clauses: readonly Clause[];
  moodOf: MoodReader;
  quantities: readonly Quantity[];
  names: readonly (readonly [number, number])[];
  isHeading: boolean;
}

export interface Finding {
  of: 'figure' | 'event' | 'relation' | 'name' | 'time' | 'attribution' | 'agent' | 'comparison';
  /** Where it stands, as a UTF-16 offset. */
  at: number;
  weight: number;
  reason: string;
  /** It makes a claim, but none so plain that it could be called unsourced. */
  unsure?: true;
}

export interface Evidence {
  base: Finding[];
  support: Finding[];
}
