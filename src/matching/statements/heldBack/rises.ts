import { type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { isPart } from '../../parse/partWords.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import type { Statement } from '../statement.ts';

/** Whether a figure says how much a share has risen, and so not how large it is: "Meta's stake in Scale AI has GAINED 49%", "is UP 49%". */
export function isRise(parse: Parse, { at, relation }: Statement, phrase: number): boolean {
  if (!relation.nouns.includes('stake')) return false;
  if (isBy(parse, phrase)) return true;
  const verb = parse.chunks[at];
  if (verb?.kind !== 'verb' || !CHANGING.test(parse.items[verb.main]?.lemma ?? '')) return false;
  return subjectOf(parse, at).phrases.some((each) => isPart(parse.items[phraseAt(parse, each).head] as Item));
}

/** "UP 49%", "BY 49%", "49% MORE": by how much one thing is more than another. */
export function isBy({ chunks, items }: Parse, phrase: number): boolean {
  const chunk = chunks[phrase];
  if (chunk === undefined) return false;
  const [before, behind] = [items[chunk.from - 1]?.key ?? '', items[chunk.to]?.key ?? ''];
  return /^(?:up|down|plus|minus|by)$/.test(before) || COMPARED.test(behind);
}

/** "$29 billion SHORT of what it wanted". */
export const fallsShort = ({ chunks, items }: Parse, phrase: number): boolean => {
  const chunk = chunks[phrase];
  return (
    chunk?.kind === 'phrase' &&
    [items[chunk.head + 1], items[chunk.to]].some((item) => /^(?:short|shy)$/.test(item?.key ?? ''))
  );
};

/** "Scale AI came OUT OF its round WORTH nearly $14 billion": the firm is worth that, and not the round. */
export function isOfWhoLeft({ chunks, items }: Parse, phrase: number, { at }: Statement): boolean {
  if (chunks[phrase - 1]?.key !== 'worth' || phrase - 2 !== at) return false;
  const verb = chunks[at - 2];
  return (
    /^(?:out of|from)$/.test(chunks[at - 1]?.key ?? '') &&
    verb?.kind === 'verb' &&
    /^(?:come|emerge|walk|go)$/.test(items[verb.main]?.lemma ?? '')
  );
}

const COMPARED = /^(?:more|less|higher|lower|better|worse|dearer|cheaper|up|down)$/;

/** Verbs for a figure that goes up or down. */
export const CHANGING =
  /^(?:fall|rise|drop|jump|gain|climb|slump|surge|sink|plunge|tumble|soar|grow|shrink|slide|leap|rally|slip|dip|rocket|plummet|shed|add|advance|decline|increase|decrease|rebound|crash)$/;
