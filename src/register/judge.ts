import type { Line } from '../model/register.ts';
import type { Sighting } from '../model/sighting.ts';
import type { Judgement } from '../model/verdict.ts';

/**
 * Judges a sentence by sightings as if all were accepted; `text` is in normal form, and so are the offsets in `words`.
 * Null where there is no badge.
 */
export type Judge = (text: string, sightings: readonly Sighting[]) => Judgement | null;

/** The badge of a line by what an editor accepted: its sightings, or else "not checked yet". Null where there is none. */
export function judgeLine(
  line: Pick<Line, 'text' | 'sightings' | 'unchecked'>,
  judge: Judge,
): Judgement | null {
  const accepted = line.sightings.filter(({ decision }) => decision === 'accepted');
  const judgement = judge(line.text, accepted);
  if (judgement !== null || line.unchecked?.decision !== 'accepted') return judgement;
  return { verdict: 'unsourced', reason: 'unchecked' };
}
