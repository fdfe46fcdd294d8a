import type { MatchIndex } from '../../indexLedger.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import type { VerbUse } from '../../words/relationWords.ts';
import { type Present, usesAmong } from '../../words/usesAmong.ts';

/**
 * The uses that the vocabulary lists under "be" with a participle behind it ("be WEDDED to", "be SLATED for"), where the verb group at `at` is a passive
 * of just that participle; without it, for the verb has it already. `present` holds the words of the sentence. Empty where there are none.
 */
export function participleUses(
  { chunks, items }: Parse,
  at: number,
  index: MatchIndex,
  present: Present,
): VerbUse[] {
  const group = chunks[at] as VerbGroup;
  const key = items[group.main]?.key ?? '';
  const isBeing = group.passive && items.slice(group.from, group.main).some(({ tag }) => tag === 'be');
  if (!isBeing) return [];
  return usesAmong(index.words.verbs.get('be')?.uses ?? [], present)
    .filter(({ needs }) => needs[0] === key)
    .map((use) => ({ ...use, needs: use.needs.slice(1) }));
}
