import type { Day } from '../model/day.ts';
import type { Proposal } from '../model/proposal.ts';
import type { Change, Line, Tombstone } from '../model/register.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Digest } from './carrySightings.ts';
import { carrySightings, freshSightings, proposeAnew } from './carrySightings.ts';
import type { Judge } from './judge.ts';
import { judgeLine } from './judge.ts';
import { suspend } from './suspend.ts';

/** A line for a sentence that was not there before: a proposal. Its block is given later. */
export function newLine(id: string, text: string, proposal: Proposal): Line {
  return {
    id,
    block: '',
    text,
    kind: proposal.kind,
    state: 'new',
    verdict: null,
    reason: null,
    sightings: freshSightings(proposal),
    ...uncheckedOf(proposal),
  };
}

/** A line for a sentence whose very text came back: under its old id, to be decided again if it had a badge. */
export function restoredLine(stone: Tombstone, text: string, proposal: Proposal, today: Day): Draft {
  const fresh = { ...newLine(stone.id, text, proposal), ...(stone.also && { also: stone.also }) };
  if (stone.verdict === null) return { line: fresh, what: 'restored', badge: null, changes: [] };
  return {
    line: { ...fresh, state: 'edited', was: { text, verdict: stone.verdict, on: today } },
    what: 'restored',
    badge: stone.verdict,
    changes: [{ on: today, id: stone.id, what: 'restored', from: stone.verdict, to: null }],
  };
}

/**
 * The line of a sentence whose text is the same. Its badge is suspended if what was decided stands no more: an accepted sighting
 * is gone, the sentence leans on one that now names others (`leans`), or the verdict of its claims has changed.
 */
export function sameLine(line: Line, proposal: Proposal, leans: boolean, rules: Rules): Draft {
  const { sightings, lost } = carrySightings(line.sightings, freshSightings(proposal), rules.digest);
  const kind = line.kindBy === 'editor' ? line.kind : proposal.kind;
  const { unchecked: _, ...rest } = line;
  const next: Line = { ...rest, kind, sightings, ...carryUnchecked(line, proposal) };
  if (line.state !== 'accepted') return { line: next, what: 'unchanged', badge: null, changes: [] };
  const judgement = judgeLine(next, rules.judge);
  const verdict = judgement?.verdict ?? null;
  if (line.verdict !== null && lost) return suspend(next, 'sightings', rules.today);
  if (line.verdict !== null && leans) return suspend(next, 'context', rules.today);
  if (verdict !== line.verdict) return suspend(next, 'verdict', rules.today, verdict);
  const isProposed = sightings.some(({ decision }) => decision === 'proposed');
  return {
    line: { ...next, reason: judgement?.reason ?? null },
    what: isProposed ? 'proposals' : 'unchanged',
    badge: line.verdict,
    changes: [],
  };
}

/** The line of a sentence that was edited, or split, or merged from several `sources`; the first of them gives its id. */
export function editedLine(
  sources: readonly [Line, ...Line[]],
  text: string,
  proposal: Proposal,
  rules: Rules,
): Draft {
  const [keeper, ...merged] = sources;
  const decided = sources.find(({ state }) => state !== 'new');
  const also = [
    ...new Set([...(keeper.also ?? []), ...merged.flatMap(({ id, also = [] }) => [id, ...also])]),
  ];
  const line: Line = {
    ...newLine(keeper.id, text, proposal),
    state: decided === undefined ? 'new' : 'edited',
    sightings: proposeAnew(sources, text, freshSightings(proposal), rules.digest),
    ...(decided && { was: decided.was ?? { text: decided.text, verdict: decided.verdict, on: rules.today } }),
    ...(also.length > 0 && { also }),
  };
  return {
    line,
    what: merged.length > 0 ? 'merged' : 'edited',
    badge: decided?.verdict ?? null,
    changes: sources.flatMap((source) =>
      source.verdict === null
        ? []
        : [
            {
              on: rules.today,
              id: source.id,
              what: 'edited',
              from: source.verdict,
              to: null,
              was: source.text,
            },
          ],
    ),
  };
}

/** "Not checked yet" is proposed only of claims, and not again once it was decided. */
function carryUnchecked({ unchecked, kind, kindBy }: Line, proposal: Proposal): Pick<Line, 'unchecked'> {
  if (kindBy === 'editor' && kind !== 'claim') return {};
  if (unchecked !== undefined && unchecked.decision !== 'proposed') return { unchecked };
  return uncheckedOf(proposal);
}

const uncheckedOf = ({ unchecked }: Proposal): Pick<Line, 'unchecked'> =>
  unchecked ? { unchecked: { decision: 'proposed' } } : {};

export interface Rules {
  today: Day;
  judge: Judge;
  digest: Digest;
}

/** A line before it knows its block, and what there is to say about it. */
export interface Draft {
  line: Line;
  what: What;
  /** The verdict that it had when it was last decided. */
  badge: Verdict | null;
  changes: Change[];
}

/** What became of a sentence. `sightings`, `context` and `verdict`: its text is the same, and its badge suspended all the same. */
export type What =
  | 'unchanged'
  | 'moved'
  | 'proposals'
  | 'sightings'
  | 'context'
  | 'verdict'
  | 'edited'
  | 'split'
  | 'merged'
  | 'removed'
  | 'restored'
  | 'new';
