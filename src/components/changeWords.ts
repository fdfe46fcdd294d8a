import type { Publication } from '../model/publication.ts';
import type { Verdict } from '../model/verdict.ts';

type Change = Publication['changes'][number];

/** What a dated change of a register did, as a sentence. */
export function changeWords({ what, from, to }: Change): string {
  switch (what) {
    case 'decided':
      return to ? `An editor decided: ${to}.` : 'An editor decided: no badge.';
    case 'verdict':
      return `The badge changed from ${named(from)} to ${named(to)}.`;
    case 'edited':
      return from
        ? `The sentence was edited; its badge (${from}) was suspended.`
        : 'The sentence was edited.';
    case 'removed':
      return from ? `A sentence marked ${from} was removed.` : 'A sentence was removed.';
    case 'restored':
      return to ? `A removed sentence came back, marked ${to}.` : 'A removed sentence came back.';
    case 'withdrawn':
      return 'The article was withdrawn.';
    default:
      return `${what}.`;
  }
}

const named = (verdict: Verdict | null | undefined): string => verdict ?? 'no badge';
