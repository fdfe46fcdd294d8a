import { oncePer } from '../../words/oncePer.ts';
import type { VerbUse } from '../../words/relationWords.ts';
import type { Item } from '../items/readItems.ts';

/** Verbs that take a direct object: alone before a preposition they are participles ("a lab founded in 2010"). */
const TRANSITIVE = new Set(
  `found cofound establish create launch buy purchase acquire own hold head lead run back value hire recruit poach name appoint develop make build base release introduce announce
  sign complete close publish form price estimate command found oversee chair helm helm support fund finance employ train license award secure sell win owe describe call dub know see report
  spearhead peg put worth age unveil bear incorporate fame renown note`.split(/\s+/),
);

/** Whether the verb takes a direct object, so that alone behind a phrase it is a participle. */
export const isTransitive = (item: Item): boolean => TRANSITIVE.has(item.lemma) || areTransitive(item.verbs);

/** A common verb has hundreds of uses, which are asked about once. */
const areTransitive = oncePer((verbs: readonly VerbUse[]): boolean =>
  verbs.some(
    ({ lemma, role, needs, relation }) =>
      TRANSITIVE.has(lemma) ||
      // What only ever happens to its subject: "platforms already OPEN-SOURCED".
      (role === 'undergoes' && needs.length === 0 && !relation.verbs.includes(lemma)),
  ),
);
