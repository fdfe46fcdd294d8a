import type { MatchIndex } from '../indexLedger.ts';
import { wordClass } from '../words/lexicon.ts';
import { longestPhrase } from '../words/phraseTree.ts';
import type { Token } from '../words/tokens.ts';

/**
 * The relations that any words of a sentence may state, wherever they stand: a verb with the further words it needs, prepositions apart,
 * or a noun. Wider than what a reading of the sentence finds, so that what is not among them is not spoken of in known words.
 */
export function evokedRelations(tokens: readonly Token[], { words }: MatchIndex): Set<string> {
  const keys = tokens.map(({ key }) => key);
  const present = new Set(keys);
  const evoked = new Set<string>();
  for (const [at, key] of keys.entries()) {
    for (const { relation, needs } of words.verbs.get(key)?.uses ?? [])
      if (!evoked.has(relation.id) && needs.every((need) => present.has(need) || isLink(need)))
        evoked.add(relation.id);
    for (const { relation } of longestPhrase(words.nouns, keys, at)?.values ?? []) evoked.add(relation.id);
  }
  return evoked;
}

const isLink = (word: string): boolean => LINKS.has(wordClass(word) ?? '');
const LINKS = new Set(['preposition', 'to', 'determiner', 'owner']);
