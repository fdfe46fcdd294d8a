import type { VerbGroup } from '../parse/chunks/readChunks.ts';
import type { Parse } from '../parse/clauses.ts';
import { FACT, type Mode, unreal } from './modes.ts';

/** "It MAY leave, COSTING Meta dear", "…, POSSIBLY costing": what follows from what only may be is no fact either. */
export function followingMode(parse: Parse, at: number): Mode {
  const { chunks, items } = parse;
  const group = chunks[at] as VerbGroup;
  if (chunks[at - 1]?.kind !== 'comma' || group.helpers.length > 0) return FACT;
  const perhaps = items[group.from - 1]?.tag === 'adverb' ? items[group.from - 1] : items[group.from];
  if (perhaps && PERHAPS.test(perhaps.key)) return unreal(`“${perhaps.text}”`);
  const main = chunks.slice(0, at).findLast((chunk) => chunk.kind === 'verb');
  if (main?.kind !== 'verb' || main.infinitive || !MAY.test(main.modal)) return FACT;
  return unreal(`“${main.modal}” makes no statement of fact`);
}

const PERHAPS = /^(?:perhaps|possibly|potentially|maybe|conceivably|probably|presumably|hopefully)$/;
const MAY = /^(?:may|might|could|would|should|can)$/;
