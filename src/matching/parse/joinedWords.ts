import type { Item, Tag } from './readItems.ts';

/** How many words from `at` are one to grammar; 0 where there are none. "is DUE TO pay" is no cause. */
export function joinedAt(keys: readonly string[], at: number, before: Item | undefined): number {
  if (!OPEN_JOINED.has(keys[at] as string)) return 0;
  if (keys[at] === 'due' && before?.tag === 'be') return 0;
  if (JOINED.has(`${keys[at]} ${keys[at + 1]} ${keys[at + 2]} ${keys[at + 3]}`)) return 4;
  if (JOINED.has(`${keys[at]} ${keys[at + 1]} ${keys[at + 2]}`)) return 3;
  return JOINED.has(`${keys[at]} ${keys[at + 1]}`) ? 2 : 0;
}

/** How grammar takes the `length` words from `at`, and what they are called then. */
export const joinedWord = (keys: readonly string[], at: number, length: number): [Tag, string] =>
  JOINED.get(keys.slice(at, at + length).join(' ')) as [Tag, string];

/** Words that are one word to grammar. */
const JOINED = new Map<string, [Tag, string]>([
  ['such as', ['preposition', 'like']],
  ['as well as', ['and', 'and']],
  ['along with', ['and', 'and']],
  ['together with', ['and', 'and']],
  ['because of', ['preposition', 'because of']],
  ['according to', ['preposition', 'according to']],
  ['instead of', ['preposition', 'instead of']],
  ['rather than', ['preposition', 'rather than']],
  ['as opposed to', ['preposition', 'as opposed to']],
  ['compared with', ['preposition', 'compared with']],
  ['compared to', ['preposition', 'compared to']],
  ['out of', ['preposition', 'out of']],
  ['ahead of', ['preposition', 'ahead of']],
  ['up to', ['adverb', 'up to']],
  ['thanks to', ['preposition', 'because of']],
  ['due to', ['preposition', 'because of']],
  ['in exchange for', ['preposition', 'for']],
  ['in return for', ['preposition', 'for']],
  ['in order to', ['to', 'to']],
  ['so as to', ['to', 'to']],
  ['as of', ['preposition', 'since']],
  ['for the time being', ['adverb', 'for now']],
  ['for now', ['adverb', 'for now']],
  ['by then', ['adverb', 'by then']],
  ['by now', ['adverb', 'by now']],
  ['by far', ['adverb', 'by far']],
  ['so far', ['adverb', 'so far']],
  ['at last', ['adverb', 'at last']],
  ['at first', ['adverb', 'at first']],
  ['in fact', ['adverb', 'in fact']],
  ['in turn', ['adverb', 'in turn']],
  ['of course', ['adverb', 'of course']],
  ['until then', ['adverb', 'until then']],
  ['until now', ['adverb', 'until now']],
  ['for instance', ['adverb', 'for instance']],
  ['for example', ['adverb', 'for example']],
  ['in effect', ['adverb', 'in effect']],
  ['in addition', ['adverb', 'in addition']],
  ['by contrast', ['adverb', 'by contrast']],
  ['after all', ['adverb', 'after all']],
  ['at present', ['adverb', 'at present']],
  ['at the moment', ['adverb', 'at the moment']],
  ['for the moment', ['adverb', 'for now']],
  ['no longer', ['not', 'never']],
  ['not yet', ['not', 'never']],
  ['yet to', ['not', 'never']],
  ['even though', ['subordinator', 'though']],
  ['each other', ['pronoun', 'each other']],
]);

/** Most words open none, and need not be joined to be looked up. */
const OPEN_JOINED = new Set([...JOINED.keys()].map((words) => words.split(' ', 1)[0] as string));
