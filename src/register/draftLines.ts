import type { Proposal } from '../model/proposal.ts';
import type { Line, Register } from '../model/register.ts';
import type { Alignment } from './align.ts';
import { antecedents, leansOnContext } from './antecedent.ts';
import type { Draft, Rules } from './draftLine.ts';
import { editedLine, newLine, restoredLine, sameLine } from './draftLine.ts';

/** Drafts the line of each sentence of today from what became of the old ones. `now` are its sentences in normal form. */
export function draftLines(
  before: Register,
  now: readonly string[],
  { successors, revived }: Alignment,
  makeId: () => string,
  { proposals, ...rules }: Rules & { proposals: readonly Proposal[] },
): HeldDraft[] {
  const origins = originsOf(successors);
  const oldNames = antecedents(before.sentences);
  const newNames = antecedents(proposals.map(({ kind }, place) => ({ text: now[place] as string, kind })));
  return proposals.map((proposal, place): HeldDraft => {
    const text = now[place] as string;
    const { keeper, merged = [], partOf } = origins.get(place) ?? {};
    const stone = before.tombstones[revived.get(place) ?? -1];
    if (stone !== undefined) {
      return { ...restoredLine(stone, text, proposal, rules.today), was: null, blocks: blocksOf(stone) };
    }
    const line = before.sentences[keeper ?? -1];
    if (line === undefined || keeper === undefined) {
      const whole = before.sentences[partOf ?? -1];
      return {
        line: newLine(makeId(), text, proposal),
        what: 'new',
        badge: null,
        changes: [],
        was: null,
        blocks: whole === undefined ? [] : [whole.block],
      };
    }
    const others = merged.map((i) => before.sentences[i] as Line);
    const blocks = [line, ...others].flatMap(blocksOf);
    const successor = successors[keeper] as Alignment['successors'][number];
    if (successor.how === 'same') {
      const leans = oldNames[keeper] !== newNames[place] && leansOnContext(text);
      const draft = sameLine(line, proposal, leans, rules);
      const what = draft.what === 'unchanged' && successor.moved ? 'moved' : draft.what;
      return { ...draft, what, was: null, blocks };
    }
    const draft = editedLine([line, ...others], text, proposal, rules);
    const what = successor.how === 'split' ? 'split' : draft.what;
    return { ...draft, what, was: [line, ...others].map((source) => source.text).join(' '), blocks };
  });
}

/** For each new sentence that comes from old ones: which gives its id, which were merged into it, or of which it is a lesser part. */
function originsOf(successors: Alignment['successors']): Map<number, Origin> {
  const origins = new Map<number, Origin>();
  const at = (place: number): Origin => {
    const known = origins.get(place) ?? {};
    origins.set(place, known);
    return known;
  };
  successors.forEach((successor, i) => {
    if (successor.how === 'removed') return;
    if (successor.how === 'merged' && !successor.keeps) {
      const origin = at(successor.now);
      origin.merged = [...(origin.merged ?? []), i];
      return;
    }
    at(successor.now).keeper = i;
    if (successor.how === 'split') {
      for (const part of successor.parts) if (part !== successor.now) at(part).partOf = i;
    }
  });
  return origins;
}

const blocksOf = ({ block, alsoBlocks = [] }: Pick<Line, 'block' | 'alsoBlocks'>): string[] => [
  block,
  ...alsoBlocks,
];

interface Origin {
  keeper?: number;
  merged?: number[];
  partOf?: number;
}

/** With the text before, and the old blocks that the sentence comes from, its own first. */
export type HeldDraft = Draft & { was: string | null; blocks: string[] };
