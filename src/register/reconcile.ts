import type { Day } from '../model/day.ts';
import type { Proposal } from '../model/proposal.ts';
import type { Change, Line, Register } from '../model/register.ts';
import { REGISTER_FORMAT } from '../model/register.ts';
import type { Verdict } from '../model/verdict.ts';
import { normalForm } from '../text/normalForm.ts';
import { align } from './align.ts';
import { assignBlockIds } from './blockIds.ts';
import { bury, placeTombstones, standingOrder } from './bury.ts';
import type { Rules, What } from './draftLine.ts';
import type { HeldDraft } from './draftLines.ts';
import { draftLines } from './draftLines.ts';
import type { Mint } from './registerIds.ts';
import { idMaker } from './registerIds.ts';

/**
 * Brings a register up to date with its article and with today's proposals. Decides nothing: what is new is proposed, what was
 * edited keeps its id and loses its badge until an editor decides again, what was removed leaves a tombstone.
 *
 * `findings` says what became of each sentence, in the order of the article, the removed ones last. A second run changes nothing.
 * A withdrawn register comes back as it is.
 */
export function reconcile(input: ReconcileInput): { register: Register; findings: Finding[] } {
  const { article, proposals, today, mint } = input;
  const before = input.register ?? emptyRegister(article);
  if (before.withdrawn !== undefined) return { register: { ...before, article }, findings: [] };
  const now = proposals.map(({ text }) => normalForm(text));
  const alignment = align(
    before.sentences.map(({ text }) => text),
    now,
    before.tombstones.map(({ text }) => text),
  );
  const makeId = idMaker(mint, before);
  const drafts = draftLines(before, now, alignment, () => makeId('s'), input);
  const lines = withBlocks(drafts, proposals, () => makeId('p'));
  const removed = before.sentences.filter((_, i) => alignment.successors[i]?.how === 'removed');
  const revived = new Set(alignment.revived.values());
  const tombstones = placeTombstones(
    [
      ...before.tombstones.filter((_, k) => !revived.has(k)),
      ...removed.map((line) => bury(line, today, null)),
    ],
    standingOrder(before.sentences, before.tombstones),
    lines.map(({ id }) => id),
  );
  const changes = [
    ...before.changes,
    ...drafts.flatMap(({ changes }) => changes),
    ...removals(removed, today),
  ];
  return {
    register: { ...before, article, sentences: lines, tombstones, changes },
    findings: [
      ...drafts.map(({ line, what, badge, was }) => ({ what, id: line.id, text: line.text, was, badge })),
      ...removed.map(({ id, text, verdict, was }) => ({
        what: 'removed' as const,
        id,
        text: null,
        was: text,
        badge: verdict ?? was?.verdict ?? null,
      })),
    ],
  };
}

const emptyRegister = (article: string): Register => ({
  format: REGISTER_FORMAT,
  article,
  sentences: [],
  tombstones: [],
  changes: [],
});

/** Gives each line its block; a block id that no block keeps stays an anchor on the first sentence that comes from it. */
function withBlocks(
  drafts: readonly HeldDraft[],
  proposals: readonly Proposal[],
  makeId: () => string,
): Line[] {
  const numbers = new Map([...new Set(proposals.map(({ block }) => block))].map((block, k) => [block, k]));
  const blockOf = (place: number) => numbers.get((proposals[place] as Proposal).block) as number;
  const ids = assignBlockIds(
    drafts.map(({ line, blocks }, place) => ({
      block: blockOf(place),
      weight: line.text.length,
      from: blocks,
    })),
    numbers.size,
    makeId,
  );
  const living = new Set(ids);
  return drafts.map(({ line: { alsoBlocks: _, ...line }, blocks }, place) => {
    const alsoBlocks = blocks.filter((id) => !living.has(id) && living.add(id));
    return { ...line, block: ids[blockOf(place)] as string, ...(alsoBlocks.length > 0 && { alsoBlocks }) };
  });
}

const removals = (removed: readonly Line[], on: Day): Change[] =>
  removed.flatMap(({ id, text, verdict }) =>
    verdict === null ? [] : [{ on, id, what: 'removed', from: verdict, to: null, was: text }],
  );

export interface ReconcileInput extends Rules {
  /** The article's slug. */
  article: string;
  /** One for each sentence, in order. */
  proposals: readonly Proposal[];
  /** Null where there is none yet. */
  register: Register | null;
  mint: Mint;
}

/** What became of one sentence. */
export interface Finding {
  what: What;
  id: string;
  /** In normal form, as it stands now; null where it was removed. */
  text: string | null;
  /** The text before, in normal form; null where it is the same or there was none. */
  was: string | null;
  /** The verdict of its badge before; null where it had none. */
  badge: Verdict | null;
}
