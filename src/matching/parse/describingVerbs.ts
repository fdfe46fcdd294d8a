import { asideEnd, type Parse } from './clauses.ts';
import type { Item } from './items/readItems.ts';

/** "Jason Droege, NAMED interim chief in June, BUILT …": a verb between the commas behind what the sentence begins with leaves the next one its subject. */
export function isAsideVerb(parse: Parse, { lemma }: Item, at: number): boolean {
  const { chunks } = parse;
  if (chunks[at - 1]?.kind !== 'comma' || chunks[at - 2]?.kind !== 'phrase' || SAYING.test(lemma))
    return false;
  const end = asideEnd(parse, at);
  const next = end === null ? undefined : chunks[end + 1];
  if (next?.kind !== 'verb' || next.form !== 'finite' || next.infinitive) return false;
  return chunks.slice(0, at).every(({ kind }) => kind !== 'verb');
}

const SAYING = /^(?:say|add|tell|write|claim|argue|note|report|announce|warn|admit|think|believe|suggest)$/;

/** "a new initiative FOCUSED on it": what a thing just spoken of is for; whoever is named does it. */
export function isAimedAt({ chunks, items }: Parse, { lemma }: Item, at: number): boolean {
  const before = chunks[at - 1];
  return (
    AIMING.test(lemma) &&
    before?.kind === 'phrase' &&
    /^(?:an?|another|any)$/.test(items[before.from]?.key ?? '')
  );
}

const AIMING = /^(?:focus|aim|concentrate|centre|center|dedicate|devote|gear)$/;
