import { isFiniteForm, wordClass } from '../words/lexicon.ts';
import { oncePer } from '../words/oncePer.ts';
import type { TokenSentence } from './findEntities.ts';

/**
 * Where a sentence opens on somebody who has no name: "A RIVAL in Texas did better", "My own FIRM", "The town HALL". What follows is about
 * them, unless the sentence names before its verb who they are ("A company called Scale AI"). Null where it is about nobody such.
 */
export function unnamedSubject({ tokens, titleCase }: TokenSentence): Unnamed | null {
  if (titleCase) return null;
  let first = 0;
  while (first < MOST_OPENING && isOpening(tokens[first]?.key ?? '')) first += 1;
  const leader = tokens[first]?.key ?? '';
  const nouns = NEW.test(leader) ? ANY_FIRM : KNOWN.test(leader) ? OTHER_FIRM : null;
  if (nouns === null) return null;
  let noun: number | null = null;
  for (let at = first + 1; at < tokens.length && at <= first + LONGEST; at += 1) {
    const { key, word } = tokens[at] as (typeof tokens)[number];
    if (noun !== null && isVerb(key)) return { noun, verb: at };
    if (!word || wordClass(key) === 'subordinator') return null;
    // "a FIRM of brokers": what comes first says what it is.
    if (noun === null && nouns.test(key) && !nouns.test(tokens[at + 1]?.key ?? '')) noun = at;
    if (noun === null && wordClass(key) === 'preposition') return null;
  }
  return null;
}

/** The tokens of the noun and of the verb. */
export interface Unnamed {
  noun: number;
  verb: number;
}

/**
 * Whether a sentence brings in a firm without a name, were it behind its verb: "She worked for A BANK." "It" may mean that one. Who "IS A
 * CUSTOMER" is no other.
 */
export const bringsInUnnamed = oncePer(({ tokens, titleCase }: TokenSentence): boolean => {
  if (titleCase) return false;
  return tokens.some(({ key }, at) => {
    if (
      !ANY_FIRM.test(key) ||
      ANY_FIRM.test(tokens[at + 1]?.key ?? '') ||
      NAMING.test(tokens[at + 1]?.key ?? '')
    )
      return false;
    const first = Math.max(0, at - MOST_BETWEEN);
    const article = first + tokens.slice(first, at).findLastIndex((before) => A_NEW.test(before.key));
    return article >= first && wordClass(tokens[article - 1]?.key ?? '') !== 'be';
  });
});

/** "a large new BANK" */
const MOST_BETWEEN = 3;
const A_NEW = /^(?:an?|another|my)$/;

/** "Meanwhile, a rival …", "And my own firm …". */
const isOpening = (key: string): boolean => key === ',' || /^(?:and|but|adverb)$/.test(wordClass(key) ?? '');
const MOST_OPENING = 3;
/** No subject that is about one such has more words before its verb. */
const LONGEST = 12;

const isVerb = (key: string): boolean => !NAMING.test(key) && isFiniteForm(key);

/** "a firm CALLED Scale AI" */
const NAMING = /^(?:called|named|dubbed|known)$/;

/** Leads in somebody new, or the writer's own. Several ("some customers") are nobody in particular. */
const NEW = /^(?:an?|another|one|my|our)$/;
/** Leads to whom the reader knows of: who is of a kind that no description of the ledger's has, is none of those told of. */
const KNOWN = /^(?:the|this|that|their|your)$/;

const OTHER =
  'baker(?:y|ies)|banks?|museums?|halls?|hospitals?|schools?|airlines?|carriers?|brewer(?:y|ies|s)?|councils?|city|town|village|clubs?|restaurants?|hotels?|theatres?|churche?s?|charit(?:y|ies)|insurers?|carmakers?|automakers?|retailers?|supermarkets?|publishers?|librar(?:y|ies)|railways?|factor(?:y|ies)|caf[eé]s?|farms?|funds?|landlords?|neighbou?rs?';
const OTHER_FIRM = new RegExp(`^(?:${OTHER})$`);
const ANY_FIRM = new RegExp(
  `^(?:${OTHER}|compan(?:y|ies)|firms?|business(?:es)?|start-?ups?|groups?|outfits?|rivals?|competitors?|peers?|challengers?|clients?|customers?|suppliers?|vendors?|providers?|makers?|shops?|stores?|chains?|agenc(?:y|ies)|labs?|laborator(?:y|ies)|universit(?:y|ies)|friends?|brothers?|sisters?|cousins?|uncles?|aunts?)$`,
);
