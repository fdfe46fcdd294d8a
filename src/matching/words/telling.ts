import { wordClass } from './lexicon.ts';
import { oncePer } from './oncePer.ts';
import { longestPhrase } from './phraseTree.ts';
import { type NounUse, phraseOf, type RelationWords, type VerbUse } from './relationWords.ts';
import type { Token } from './tokens.ts';
import { presentAmong, usesAmong } from './usesAmong.ts';

/**
 * Whether words tell by themselves which relation is meant: hardly another has any such, and at least so many of them mean something by
 * themselves: "keeps a seat", and neither "made" nor "came along".
 */
export function isTelling(use: VerbUse | NounUse | undefined, least = 1): boolean {
  if (use === undefined || use.shared > FEW_RELATIONS) return false;
  const words = phraseOf(use);
  return words.length > 1 && words.filter(isMeaning).length >= least;
}

/** Whether a sentence holds words that tell which relation is meant, wherever they stand: what it leaves out may be looked for. */
export function holdsTelling(tokens: readonly Token[], words: RelationWords): boolean {
  const keys = tokens.map(({ key }) => key);
  const present = presentAmong(keys, words);
  return keys.some((key, at) => {
    const verb = words.verbs.get(key);
    if (verb && usesAmong(tellingUses(verb), present).length > 0) return true;
    return longestPhrase(words.nouns, keys, at)?.values.some((use) => isTelling(use)) === true;
  });
}

/** Of the uses of a verb, which may be thousands, those that tell: the same in every sentence. */
const tellingUses = oncePer(({ uses }: { uses: readonly VerbUse[] }) => uses.filter((use) => isTelling(use)));

const FEW_RELATIONS = 2;

const isMeaning = (word: string): boolean => !LIGHT.has(word) && MEANING.has(wordClass(word));

/** What is in no list of small words, and adjectives. */
const MEANING = new Set([undefined, 'adjective']);

/** Verbs that mean what their further words say. */
const LIGHT = new Set(
  'be have do get go come take put make give keep bring set let see run hold stand'.split(' '),
);
