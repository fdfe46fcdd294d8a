import type { Item } from '../items/readItems.ts';
import { previous } from './tagNeighbours.ts';

/**
 * "winding its Scale AI CONTRACTS down", "sold Meta SHARES", "the job CUTS": a word in "-s" behind a name that is the object of a verb before it. A verb
 * it would be in a clause that nothing leads in.
 */
export function isHeldNoun(items: Item[], at: number): boolean {
  if ((items[at] as Item).nouns.length === 0 || items[at - 1]?.tag !== 'entity') return false;
  // "JOB CUTS at Scale AI": a post does nothing.
  if (POSTS.test((items[at - 1] as Item).key)) return true;
  let back = at - 1;
  while (BEFORE_NAME.test(items[back - 1]?.tag ?? '')) back -= 1;
  const verb = previous(items, back);
  return verb?.tag === 'verb' && verb.verbs.length > 0 && !SAYING.test(verb.lemma);
}

const POSTS = /^(?:job|post|headcount|payroll|workforce)$/;

const BEFORE_NAME = /^(?:owner|determiner|adjective|possessive)$/;

/** Verbs behind which a clause may stand without "that". */
const SAYING =
  /^(?:say|tell|think|believe|know|mean|hope|show|see|find|fear|expect|report|note|add|claim|argue|insist|announce|confirm|predict|forecast|reckon|bet|hear|read|write|suggest|admit|acknowledge|reveal|deny|doubt|assume|promise|warn|guess|feel|stress|concede|complain|boast|watch|make|help|let)$/;
