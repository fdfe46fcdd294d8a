import type { Item } from '../items/readItems.ts';
import { beforeSubject } from './beforeSubject.ts';

/** "would see Meta TAKE 49%", "helped Scale AI WIN a contract": after whom somebody sees, makes or helps. */
export function isSeen(items: readonly Item[], at: number): boolean {
  const over = beforeSubject(items, at);
  const verb = over === null ? undefined : items[over];
  return over !== null && at - over <= FURTHEST && verb?.tag === 'verb' && SEEING.test(verb.lemma);
}

/** Verbs that a bare infinitive follows, behind whoever does what it says. */
export const SEEING = /^(?:see|watch|make|help|let)$/;

/** So many items back: further off it is no longer one phrase that is seen. */
const FURTHEST = 7;
