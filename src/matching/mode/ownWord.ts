import type { VerbGroup } from '../parse/chunks/readChunks.ts';
import type { Parse } from '../parse/clauses.ts';
import { isTimeFigure } from '../parse/figures/figures.ts';
import { leadersOf } from '../parse/leadersOf.ts';

/**
 * "Amazon SAID IT WOULD invest", "Droege TOLD STAFF that his firm WOULD": whoever says in the past what they themselves or their firm will do, or
 * what becomes of what is theirs, has announced it. False where somebody else says so, where it hangs on a condition, and where the verb at
 * `at` has no such "would".
 */
export function announcedItself({ chunks, items }: Parse, at: number): boolean {
  const group = chunks[at] as VerbGroup;
  if (!/^would(?:n't)?$/.test(group.modal)) return false;
  const first = firstOfSubject(chunks, at);
  const self = chunks[at - 1];
  if (self?.kind !== 'phrase') return false;
  const told = chunks[first - 1]?.key === 'that' ? first - 2 : first - 1;
  const said = pastListener(chunks, items, beforeTime(chunks, items, told));
  const [speaker, verb] = [chunks[said - 1], chunks[said]];
  if (verb?.kind !== 'verb' || verb.negated || verb.modal !== '' || !verb.past) return false;
  if (!SAYING.test(items[verb.main]?.lemma ?? '') || speaker?.kind !== 'phrase') return false;
  if (items.some(({ key }) => CONDITION.test(key))) return false;
  if (hasDeadline(chunks, items, at)) return false;
  // "Its LEADERS said that the firm would"
  const other = items[leadersOf(items, speaker) ?? speaker.head]?.mention;
  const isTheirs = (id: string | undefined): boolean =>
    id !== undefined && (id === other?.candidates[0] || other?.speaksFor?.has(id) === true);
  return (
    isTheirs(items[self.head]?.mention?.candidates[0]) ||
    isTheirs(items[self.owner?.head ?? -1]?.mention?.candidates[0])
  );
}

/** "would be in the black BY THE END OF 2024": what is to be reached by a day is hoped for. */
const hasDeadline = (chunks: Parse['chunks'], items: Parse['items'], at: number): boolean =>
  chunks.some((chunk, place) => {
    const time = chunks[place + 1];
    if (place <= at || chunk.kind !== 'preposition' || chunk.key !== 'by' || time?.kind !== 'phrase')
      return false;
    return isTimeFigure(items[time.head]?.quantity) || DAYS.test(items[time.head]?.key ?? '');
  });

const DAYS = /^(?:end|year|month|summer|autumn|winter|spring|quarter|then|date)$/;

/** "14 percent OF its positions would": where the subject right before the verb begins. */
function firstOfSubject(chunks: Parse['chunks'], at: number): number {
  let first = at - 1;
  while (chunks[first - 1]?.key === 'of' && chunks[first - 2]?.kind === 'phrase') first -= 2;
  return first;
}

/** "told STAFF that it would" */
function pastListener(chunks: Parse['chunks'], items: Parse['items'], at: number): number {
  const verb = chunks[at - 1];
  return chunks[at]?.kind === 'phrase' && verb?.kind === 'verb' && TELLING.test(items[verb.main]?.lemma ?? '')
    ? at - 1
    : at;
}

const TELLING = /^(?:tell|inform|assure|notify)$/;

/** "said IN 2023 that it would": when it was said stands between. */
function beforeTime(chunks: Parse['chunks'], items: Parse['items'], at: number): number {
  const [preposition, time] = [chunks[at - 1], chunks[at]];
  const isTime = time?.kind === 'phrase' && isTimeFigure(items[time.head]?.quantity);
  if (!isTime) return at;
  return preposition?.kind === 'preposition' ? at - 2 : at - 1;
}

const SAYING =
  /^(?:say|announce|confirm|pledge|promise|declare|state|disclose|reveal|agree|vow|stress|emphasise|emphasize|insist|maintain|add|write|tell|inform|assure|notify)$/;
const CONDITION = /^(?:if|unless|provided|should|whether|subject|pending|only|perhaps|maybe|consider)$/;
