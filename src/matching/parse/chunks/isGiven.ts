import type { Item } from '../items/readItems.ts';

/** "gave RESEARCHERS access": to whom something is given, and what. */
export const isGiven = (items: readonly Item[], head: number): boolean => {
  const [before, whom] = [items[head - 1], items[head]];
  const verb = before?.tag === 'determiner' ? items[head - 2] : before;
  if (verb?.tag !== 'verb' || !GIVING.test(verb.lemma) || whom?.mention === undefined) return false;
  // "gave THE MILITARY access"
  return (whom.mention.how === 'term' && whom.key.endsWith('s')) || GIVEN.test(items[head + 1]?.key ?? '');
};

const GIVEN = /^(?:access|permission|control|leave|licence|license|clearance)$/;

const GIVING = /^(?:give|grant|offer|pay|hand|deny|promise|guarantee|lend)$/;
