import type { MatchIndex } from '../indexLedger.ts';
import { wordClass } from '../words/lexicon.ts';
import { longestPhrase } from '../words/phraseTree.ts';
import type { VerbUse } from '../words/relationWords.ts';
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
    const uses = words.verbs.get(key)?.uses;
    if (uses !== undefined) addEvoked(evoked, uses, present);
    for (const { relation } of longestPhrase(words.nouns, keys, at)?.values ?? []) evoked.add(relation.id);
  }
  return evoked;
}

function addEvoked(evoked: Set<string>, uses: readonly VerbUse[], present: ReadonlySet<string>): void {
  const known = sorted.get(uses) ?? sortByWord(uses);
  sorted.set(uses, known);
  for (const [relation] of known.get('') ?? []) evoked.add(relation);
  for (const word of present)
    for (const [relation, others] of known.get(word) ?? [])
      if (!evoked.has(relation) && others.every((other) => present.has(other))) evoked.add(relation);
}

/** "Be" and "take" have hundreds of uses: they are looked up by the first word that each wants, '' for those that want none. */
function sortByWord(uses: readonly VerbUse[]): Map<string, Wanted[]> {
  const byWord = new Map<string, Wanted[]>();
  for (const { relation, needs } of uses) {
    const [first = '', ...others] = needs.filter((need) => !LINKS.has(wordClass(need) ?? ''));
    byWord.set(first, [...(byWord.get(first) ?? []), [relation.id, others]]);
  }
  return byWord;
}

type Wanted = [relation: string, others: string[]];

const LINKS = new Set(['preposition', 'to', 'determiner', 'owner']);
const sorted = new WeakMap<readonly VerbUse[], Map<string, Wanted[]>>();
