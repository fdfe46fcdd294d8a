import type { Relation } from '../../../model/relation.ts';
import { lastWord } from '../../words/inKey.ts';
import { oncePer } from '../../words/oncePer.ts';
import type { Argument, Parse } from '../clauses.ts';
import type { Item } from '../items/readItems.ts';
import { NEUTRAL_NOUNS } from '../partWords.ts';

/** "giving it a VALUE OF $29 billion": the figure of a noun that is another relation's. */
export function isOfAnotherNoun(
  { chunks, items }: Parse,
  { preposition, phrase }: Argument,
  relation: Relation,
  needs: readonly string[],
): boolean {
  const measured = chunks[phrase - 2];
  if (preposition !== 'of' || chunks[phrase - 1]?.kind !== 'preposition' || measured?.kind !== 'phrase')
    return false;
  const head = items[measured.head] as Item;
  // "predicts SALES OF $2 billion": the noun is one of the verb's own words.
  const noun = lastWord(head.key);
  if (needs.some((need) => noun === need || noun === `${need}s`)) return false;
  // "hopes for AN INVESTMENT OF $2 billion": what it hopes to take in is another thing.
  if (relation.units && OTHER_SUMS.test(noun) && !sayingOf(relation).has(noun.replace(/s$/, ''))) return true;
  const acts = head.nouns.filter(({ role }) => role === 'act');
  return (
    acts.length > 0 && !acts.some((use) => use.relation.id === relation.id) && !NEUTRAL_NOUNS.has(head.key)
  );
}

const OTHER_SUMS =
  /^(?:costs?|expenses|spending|outlays?|investments?|funding|capital|loans?|credits?|debts?|loss|losses|profits?|bonus|grants?|contracts?|deals?|orders?|valuation|price|savings|fines?)$/;

/** The words of all that a relation lists. */
const sayingOf = oncePer(
  ({ nouns, verbs }: Relation) => new Set([...nouns, ...verbs].flatMap((words) => words.split(/[\s-]/))),
);
