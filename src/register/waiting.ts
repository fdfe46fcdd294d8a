import type { Line } from '../model/register.ts';

/** Whether something is proposed of a sentence and not decided. */
export const hasProposals = ({ sightings, unchecked }: Pick<Line, 'sightings' | 'unchecked'>): boolean =>
  unchecked?.decision === 'proposed' || sightings.some(({ decision }) => decision === 'proposed');

/** Whether a sentence waits for an editor: a new or edited one, and a decided one of which something more is proposed. */
export const isWaiting = (line: Line): boolean => line.state !== 'accepted' || hasProposals(line);
