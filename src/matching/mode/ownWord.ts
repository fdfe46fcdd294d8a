import type { VerbGroup } from '../parse/chunks/readChunks.ts';
import type { Parse } from '../parse/clauses.ts';
import { isTimeFigure } from '../parse/figures/figures.ts';

/**
 * "Amazon SAID IT WOULD invest": whoever says in the past what they themselves will do has announced it. False where somebody else
 * says so, where it hangs on a condition, and where the verb at `at` has no such "would".
 */
export function announcedItself({ chunks, items }: Parse, at: number): boolean {
  const group = chunks[at] as VerbGroup;
  if (group.modal !== 'would' || group.negated) return false;
  const self = chunks[at - 1];
  if (self?.kind !== 'phrase') return false;
  const said = beforeTime(chunks, items, chunks[at - 2]?.key === 'that' ? at - 3 : at - 2);
  const [speaker, verb] = [chunks[said - 1], chunks[said]];
  if (verb?.kind !== 'verb' || verb.negated || verb.modal !== '' || !verb.past) return false;
  if (!SAYING.test(items[verb.main]?.lemma ?? '') || speaker?.kind !== 'phrase') return false;
  if (items.some(({ key }) => CONDITION.test(key))) return false;
  const [own, other] = [items[self.head]?.mention, items[speaker.head]?.mention];
  return own !== undefined && other !== undefined && own.candidates[0] === other.candidates[0];
}

/** "said IN 2023 that it would": when it was said stands between. */
function beforeTime(chunks: Parse['chunks'], items: Parse['items'], at: number): number {
  const [preposition, time] = [chunks[at - 1], chunks[at]];
  const isTime = time?.kind === 'phrase' && isTimeFigure(items[time.head]?.quantity);
  if (!isTime) return at;
  return preposition?.kind === 'preposition' ? at - 2 : at - 1;
}

const SAYING = /^(?:say|announce|confirm|pledge|promise|declare|state|disclose|reveal|agree|vow)$/;
const CONDITION = /^(?:if|unless|provided|should|whether|subject|pending|only|perhaps|maybe|consider)$/;
