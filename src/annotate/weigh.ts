import type { Stance } from '../model/claim.ts';
import type { Citation, Part } from '../model/publication.ts';

/** A part's evidence as it bears on the sentence, strongest first. */
export interface Weighed {
  /** Solid sources that say what the sentence says. */
  agreeing: Citation[];
  /** Solid sources that say otherwise. */
  opposing: Citation[];
  /** What a fair reader must know. */
  qualifying: Citation[];
  /** Context, and sources that cannot decide a verdict. */
  rest: Citation[];
}

/**
 * Sorts the evidence on a claim by what it means for the sentence: a source that supports a claim opposes the sentence
 * that denies it, or that gives another figure or name.
 */
export function weigh({ citations, reading }: Pick<Part, 'citations' | 'reading'>): Weighed {
  const solid = (stance: Stance) => citations.filter((one) => one.solid && one.stance === stance);
  const supports = solid('supports');
  const contradicts = solid('contradicts');
  const qualifying = citations.filter((one) => one.stance === 'qualifies');
  const [agreeing, opposing] = reading === 'asserts' ? [supports, contradicts] : [contradicts, supports];
  const weighed = new Set([...agreeing, ...opposing, ...qualifying]);
  const rest = citations.filter((one) => !weighed.has(one));
  // Who says that a claim is wrong does not thereby say that the sentence's other figure is right.
  if (reading === 'differs') return { agreeing: [], opposing, qualifying, rest: [...agreeing, ...rest] };
  return { agreeing, opposing, qualifying, rest };
}
