import type { Day } from '../model/day.ts';
import type { Line } from '../model/register.ts';
import type { Verdict } from '../model/verdict.ts';
import { undecided } from './carrySightings.ts';
import type { Draft } from './draftLine.ts';

/**
 * Takes the badge from a line whose text is the same but of which what was decided stands no more, `what` says why: all that was
 * accepted is proposed again. `to` is the verdict that its claims have now, where that is the reason.
 */
export function suspend(
  line: Line,
  what: 'sightings' | 'context' | 'verdict',
  today: Day,
  to: Verdict | null = null,
): Draft {
  const { unchecked, verdict, text, ...rest } = line;
  return {
    line: {
      ...rest,
      text,
      state: 'edited',
      verdict: null,
      reason: null,
      sightings: line.sightings.map((sighting) =>
        sighting.decision === 'accepted' ? undecided(sighting) : sighting,
      ),
      ...(unchecked && {
        unchecked: unchecked.decision === 'accepted' ? { decision: 'proposed' } : unchecked,
      }),
      was: { text, verdict, on: today },
    },
    what,
    badge: verdict,
    changes: [
      {
        on: today,
        id: line.id,
        what: what === 'verdict' ? 'verdict' : 'edited',
        from: verdict,
        to,
        was: text,
      },
    ],
  };
}
