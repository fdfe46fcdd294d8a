import { opensSentence } from './sentenceOpeners.ts';

/** Question and exclamation marks end a sentence, save in names ("Yahoo! Finance") and before who asked. */
export function endsAfterMark(
  text: string,
  start: number,
  at: number,
  word: string,
  closers: string,
  follow: number,
): boolean {
  if (closers === '' && SHOUTED_NAMES.has(word) && text[at] === '!') return opensSentence(text, follow);
  if (closers === '' && start < at && BAND.test(text.slice(Math.max(start, at - 24), at + 1))) return false;
  if (!/["'”’»]/.test(closers)) return true;
  SPEAKER.lastIndex = follow;
  return !SPEAKER.test(text);
}

const SHOUTED_NAMES = new Set(
  'Yahoo Yum E Jeopardy Kahoot Joomla Wham Panic Oliver Airplane Eureka Mamma'.split(' '),
);
const BAND = /\b(?:Mamma Mia|Moulin Rouge|Chips Ahoy|Hello, Dolly|Godspeed You|Panic)!$/;
/** "Warner asked", "Ms. Lee said", "the senator wanted to know" (with a capital only by chance). */
const SPEAKER =
  /(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof|Gen)\. )?(?:\p{Lu}[\p{L}'’-]*\.? ){1,4}(?:asked|asks|said|says|wrote|writes|added|adds|wondered|replied|told|tweeted|posted|shouted|exclaimed|joked|quipped|demanded|cried|inquired|continued)\b/uy;

/** Within a title or a phrase in quotation marks the sentence around them goes on: the film “Oh! What a Lovely War” was shown. */
export function isInTitle(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - LONGEST_TITLE), at);
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf(' "') + 1);
  if (opened <= 0 || !/\p{L} $/u.test(before.slice(Math.max(0, opened - 2), opened))) return false;
  if (/[”"]/.test(before.slice(opened + 1))) return false;
  const behind = text.slice(at + 1, at + LONGEST_TITLE);
  const closed = behind.search(/[”"]/);
  return (
    closed > 0 && !/[.!?,…]/.test(behind[closed - 1] as string) && /^ \p{Ll}/u.test(behind.slice(closed + 1))
  );
}

const LONGEST_TITLE = 80;
