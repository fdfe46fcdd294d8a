import { commonVerb, listedWords, wordClass } from '../../words/lexicon.ts';
import { oncePer } from '../../words/oncePer.ts';
import type { PhraseTree } from '../../words/phraseTree.ts';
import type { NounUse, RelationWords } from '../../words/relationWords.ts';
import { JOINING } from './joinedWords.ts';
import type { Item, Tag } from './readItems.ts';
import { TIME_OPENERS } from './timeAdverbs.ts';

/** What the lists say of each word that is in one, wherever it stands: reading it takes one look-up. Made once for each vocabulary. */
export const knownWords = oncePer((words: RelationWords): KnownWords => {
  const keys = new Set([
    ...listedWords(),
    ...words.verbs.keys(),
    ...words.nouns.next.keys(),
    ...JOINING,
    ...TIME_OPENERS,
    ...NEGATED,
  ]);
  return new Map([...keys].map((key) => [key, describe(words, key)]));
});

export type KnownWords = ReadonlyMap<string, KnownWord>;

export interface KnownWord extends Pick<Item, 'verbs' | 'lemma' | 'forms'> {
  /** Its tag where its neighbours do not matter; null where they do. */
  tag: Tag | null;
  /** The same of a word that is a noun of the vocabulary here. */
  nounTag: Tag | null;
  /** The nouns of the vocabulary that begin with it. */
  nouns: PhraseTree<NounUse> | undefined;
  opensJoined: boolean;
  opensTime: boolean;
}

function describe(words: RelationWords, key: string): KnownWord {
  // "Llama ISN'T open source" has the words of "is".
  const verb = words.verbs.get(key.endsWith("n't") ? key.slice(0, -3) : key);
  const common = commonVerb(key);
  const tag = fixedTag(key, verb !== undefined || common !== undefined);
  return {
    verbs: verb?.uses ?? NONE,
    lemma: common?.lemma ?? verb?.uses[0]?.lemma ?? key,
    forms: verb?.forms ?? common?.forms ?? NO_FORMS,
    tag,
    nounTag: tag === 'adjective' || tag === 'adverb' ? 'noun' : tag,
    nouns: words.nouns.next.get(key),
    opensJoined: JOINING.has(key),
    opensTime: TIME_OPENERS.has(key),
  };
}

/** "NEEDN'T pay" has the words of "need" too; the lists have all the others. */
const NEGATED = ["needn't", "daren't"];

function fixedTag(key: string, canBeVerb: boolean): Tag | null {
  if (key === "'s") return null;
  if (key === 'including') return 'preposition';
  const known = wordClass(key) ?? null;
  const gives = known === 'adverb' || known === 'adjective' || known === 'preposition';
  return canBeVerb && gives ? null : known;
}

export const NONE: readonly never[] = [];
export const NO_FORMS: Item['forms'] = new Set();
