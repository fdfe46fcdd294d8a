import type { Line } from '../model/register.ts';
import { undecided } from './carrySightings.ts';

/**
 * One line of two versions of it: the one that was decided later, or ours if neither was. Decided differently on one day, it is to be
 * decided again, with our text. Ids that were merged into either stay with it.
 */
export function mergeLine(ours: Line, theirs: Line): Line {
  const kept = decidedLater(ours, theirs);
  const also = [...new Set([...(ours.also ?? []), ...(theirs.also ?? [])])];
  const blocks = [ours, theirs].flatMap(({ block, alsoBlocks = [] }) => [block, ...alsoBlocks]);
  const alsoBlocks = [...new Set(blocks)].filter((id) => id !== kept.block);
  return {
    ...kept,
    ...(also.length > 0 && { also }),
    ...(alsoBlocks.length > 0 && { alsoBlocks }),
  };
}

function decidedLater(ours: Line, theirs: Line): Line {
  const mine = lastDecided(ours);
  const other = lastDecided(theirs);
  if (mine !== other) return mine > other ? ours : theirs;
  if (isDecidedAlike(ours, theirs)) return ours;
  if (ours.state !== 'accepted') return ours;
  const { unchecked, ...line } = ours;
  return {
    ...line,
    state: 'edited',
    verdict: null,
    reason: null,
    sightings: line.sightings.map((sighting) => undecided(sighting)),
    ...(unchecked && { unchecked: { decision: 'proposed' } }),
    was: { text: line.text, verdict: line.verdict, on: mine },
  };
}

/** The last day on which anything about the line was decided or ceased to stand; empty where nothing was. */
function lastDecided({ sightings, unchecked, was }: Line): string {
  const days = [...sightings, ...(unchecked ? [unchecked] : [])].map(({ decided }) => decided?.on ?? '');
  return [...days, was?.on ?? ''].reduce((a, b) => (b > a ? b : a), '');
}

function isDecidedAlike(a: Line, b: Line): boolean {
  const essence = ({ text, kind, state, verdict, sightings, unchecked }: Line) =>
    JSON.stringify([
      text,
      kind,
      state,
      verdict,
      sightings.map(({ claim, reading, decision }) => [claim, reading, decision]),
      unchecked?.decision,
    ]);
  return essence(a) === essence(b);
}
