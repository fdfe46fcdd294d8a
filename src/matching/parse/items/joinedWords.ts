import { commonVerb } from '../../words/lexicon.ts';
import { addPhrase, longestPhrase, phraseTree } from '../../words/phraseTree.ts';
import type { Item, Tag } from './readItems.ts';

/** The words from `at` that are one to grammar: how many, how grammar takes them, and what they are called then. Null where there are none; "is DUE TO pay" is no cause. */
export function joinedAt(keys: readonly string[], at: number, before: Item | undefined): Joined | null {
  if (keys[at] === 'due' && before?.tag === 'be') return null;
  // "agreed TO BE FAIR" says what was agreed.
  if (keys[at] === 'to' && before?.tag === null) return null;
  // "has signed UP TO SPEND $200 million"
  if (keys[at] === 'up' && keys[at + 1] === 'to' && commonVerb(keys[at + 2] ?? '')?.forms.has('base'))
    return null;
  // "would MORE THAN double"
  if (keys[at] === 'more' && keys[at + 1] === 'than' && MULTIPLYING.test(keys[at + 2] ?? ''))
    return { length: 2, tag: 'adverb', key: 'more than' };
  const found = longestPhrase(JOINED, keys, at);
  return found === undefined
    ? null
    : { length: found.length, ...(found.values[0] as Omit<Joined, 'length'>) };
}

const MULTIPLYING = /^(?:double|triple|treble|quadruple|halve)$/;

interface Joined {
  length: number;
  tag: Tag;
  key: string;
}

const JOINED = phraseTree<Omit<Joined, 'length'>>();

/** Words that are one word to grammar. */
const WORDS: readonly [words: string, tag: Tag, key: string][] = [
  ['such as', 'preposition', 'like'],
  ['as well as', 'and', 'and'],
  ['along with', 'and', 'and'],
  ['together with', 'and', 'and'],
  ['because of', 'preposition', 'because of'],
  ['according to', 'preposition', 'according to'],
  ['instead of', 'preposition', 'instead of'],
  ['rather than', 'preposition', 'rather than'],
  ['as opposed to', 'preposition', 'as opposed to'],
  ['compared with', 'preposition', 'compared with'],
  ['compared to', 'preposition', 'compared to'],
  ['out of', 'preposition', 'out of'],
  ['ahead of', 'preposition', 'ahead of'],
  ['up to', 'adverb', 'up to'],
  ['thanks to', 'preposition', 'because of'],
  ['due to', 'preposition', 'because of'],
  ['in exchange for', 'preposition', 'for'],
  ['in return for', 'preposition', 'for'],
  ['in order to', 'to', 'to'],
  ['so as to', 'to', 'to'],
  ['as of', 'preposition', 'as of'],
  ['as at', 'preposition', 'as of'],
  ['for the time being', 'adverb', 'for now'],
  ['for now', 'adverb', 'for now'],
  ['by then', 'adverb', 'by then'],
  ['by now', 'adverb', 'by now'],
  ['by far', 'adverb', 'by far'],
  ['so far', 'adverb', 'so far'],
  // What is paid in both is the whole sum; "in cash" may be a part of it.
  ['in cash and stock', 'adverb', 'in cash'],
  ['in cash and shares', 'adverb', 'in cash'],
  ['in stock and cash', 'adverb', 'in cash'],
  ['in shares and cash', 'adverb', 'in cash'],
  ['at last', 'adverb', 'at last'],
  ['at first', 'adverb', 'at first'],
  ['in fact', 'adverb', 'in fact'],
  ['in turn', 'adverb', 'in turn'],
  ['of course', 'adverb', 'of course'],
  ['until then', 'adverb', 'until then'],
  ['until now', 'adverb', 'until now'],
  ['up to now', 'adverb', 'until now'],
  ['until recently', 'adverb', 'until recently'],
  ['ever since', 'adverb', 'ever since'],
  ['more than once', 'adverb', 'more than once'],
  ['for instance', 'adverb', 'for instance'],
  ['for example', 'adverb', 'for example'],
  ['in effect', 'adverb', 'in effect'],
  ['in addition', 'adverb', 'in addition'],
  ['by contrast', 'adverb', 'by contrast'],
  ['after all', 'adverb', 'after all'],
  ['at present', 'adverb', 'at present'],
  ['at the moment', 'adverb', 'at the moment'],
  ['for the moment', 'adverb', 'for now'],
  ['to be exact', 'adverb', 'to be exact'],
  ['to be precise', 'adverb', 'to be exact'],
  ['to be sure', 'adverb', 'to be sure'],
  ['to be fair', 'adverb', 'to be sure'],
  ['no longer', 'not', 'never'],
  ['not yet', 'not', 'never'],
  ['yet to', 'not', 'never'],
  ['anything but', 'not', 'not'],
  ['by no means', 'not', 'not'],
  ['in no way', 'not', 'not'],
  ['not once', 'not', 'never'],
  ['even though', 'subordinator', 'though'],
  ['each other', 'pronoun', 'each other'],
];
for (const [words, tag, key] of WORDS) addPhrase(JOINED, words.split(' '), { tag, key });

/** What any of them begins with. */
export const JOINING: ReadonlySet<string> = new Set(JOINED.next.keys());
