import type { Mention } from '../../names/findEntities.ts';
import { wordClass } from '../../words/lexicon.ts';
import type { RelationWords } from '../../words/relationWords.ts';
import type { Token } from '../../words/tokens.ts';
import type { Item, Tag } from './readItems.ts';

/**
 * Whether the words of a noun of several words, which stand apart from `at` on, are a verb with what goes with it: "did not TAKE OVER Scale
 * AI", "Wang SET UP the firm". `before` is the item in front of them.
 */
export function isVerbAndParticle(
  before: Item | undefined,
  tokens: readonly Token[],
  at: number,
  length: number,
  words: RelationWords,
  mentionAt: ReadonlyMap<number, Mention>,
): boolean {
  const [first, last] = [tokens[at]?.key ?? '', tokens[at + length - 1]?.key ?? ''];
  if (leadsVerb(before, first, last)) return true;
  return length === 2 && PARTICLES.has(last) && isPhrasal(before, tokens, at, words, mentionAt);
}

/** "did not TAKE OVER Scale AI" is no "take-over": after a helper a verb and its particle are no noun; "is CHIEF EXECUTIVE OFFICER" has none. */
const leadsVerb = (before: Item | undefined, first: string, last: string): boolean => {
  const tag = before?.tag ?? null;
  // "that it EXPECTED SALES of": no noun stands behind who does something.
  const does = tag === 'pronoun' && SUBJECTS.test(before?.key ?? '') && first.endsWith('ed');
  return does || VERB_LEADERS.has(tag) || (NOUN_LEADERS.has(tag) && PARTICLES.has(last));
};

/** "Wang SET UP Scale AI", "and TOOK OVER the firm": written apart, a verb and its particle are a noun only where one is led in. */
function isPhrasal(
  before: Item | undefined,
  tokens: readonly Token[],
  at: number,
  words: RelationWords,
  mentionAt: ReadonlyMap<number, Mention>,
): boolean {
  const next = tokens[at + 2];
  const forms = words.verbs.get(tokens[at]?.key ?? '')?.forms;
  if (forms === undefined || forms.has('ing') || LEADS_NOUN.has(before?.tag ?? null)) return false;
  if (before === undefined || !ENDS_PHRASE.has(before.tag)) return true;
  if (forms.has('past')) return true;
  return (
    next !== undefined &&
    (mentionAt.has(at + 2) ||
      /^\p{N}/u.test(next.text) ||
      /^(?:determiner|owner|pronoun)$/.test(wordClass(next.key) ?? ''))
  );
}

const LEADS_NOUN = new Set<Tag | null>(['determiner', 'owner', 'possessive', 'adjective', 'preposition']);
/** Behind these the two words may still be what the phrase is about: "the Scale AI take over". */
const ENDS_PHRASE = new Set<Tag | null>(['entity', 'noun', 'quantity', null]);

const SUBJECTS = /^(?:it|he|she|they|we|i)$/;

/** Only a verb can follow; what follows the others may be a noun too. */
const VERB_LEADERS = new Set<Tag | null>(['do', 'modal', 'to']);
const NOUN_LEADERS = new Set<Tag | null>(['not', 'have', 'be', 'pronoun']);
const PARTICLES = new Set('in into up on over out off down away back around through with'.split(' '));
