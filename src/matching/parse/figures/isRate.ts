import type { Parse } from '../clauses.ts';

/** "$90 PER HOUR", "$19 A USER": what one of many costs is not what is paid in all; by the year, sums are agreed. */
export function isRate({ chunks, items }: Parse, at: number): boolean {
  const [next, behind] = [chunks[at + 1], chunks[at + 2]];
  const isPer = next?.kind === 'preposition' && next.key === 'per';
  const each = isPer ? behind : next;
  if (each?.kind !== 'phrase') return isPer;
  const key = items[each.head]?.key ?? '';
  if (YEARLY.test(key)) return false;
  return isPer || (/^an?$/.test(items[each.from]?.key ?? '') && RATED.test(key));
}

const YEARLY = /^(?:year|annum)$/;

const RATED =
  /^(?:hour|day|week|minute|share|head|user|person|piece|item|task|label|month|seat|token|barrel|vote)$/;
