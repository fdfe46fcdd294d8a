import { abbreviation } from './abbreviations.ts';
import { opensSentence } from './sentenceOpeners.ts';

/**
 * Where the sentence that began at `start` ends, if the stop at `at` ends it; else -1. UTF-16 offsets.
 * `asides` tells which places lie in brackets (see `findSentences`).
 */
export function endsSentence(text: string, start: number, at: number, asides: Int32Array | null): number {
  const first = text[at] as string;
  if (BULLET.test(first)) return at;
  const opened = asides === null ? 0 : (asides[at] as number);
  if (opened - 1 > start) return -1;
  STOPS.lastIndex = at;
  const stops = STOPS.exec(text)?.[0] ?? first;
  CLOSERS.lastIndex = at + stops.length;
  const closers = CLOSERS.exec(text)?.[0] ?? '';
  let end = at + stops.length + closers.length;
  if (end >= text.length) return text.length;
  if (FULL_WIDTH.test(first)) return end;
  if (!SPACE.test(text[end] as string)) return endsWithoutSpace(text, at, stops, end) ? end : -1;

  let next = skipSpace(text, end);
  // An emoji behind the stop comments on what was just said, unless sentences here begin with one.
  const emoji = emojiAt(text, next);
  if (emoji !== undefined && emojiAt(text, start) === undefined) {
    end = next + emoji.length;
    next = skipSpace(text, end);
    if (next >= text.length) return text.length;
  }
  OPENING.lastIndex = next;
  const opening = OPENING.exec(text)?.[0] ?? '';
  const follow = next + opening.length;
  const kind = followKind(text, follow);
  if (kind === 'none' || kind === 'dash') return -1;

  const word = wordBefore(text, start, at);
  if (ELLIPSIS.test(stops)) return endAfterEllipsis(text, at, stops, end, kind, follow);
  if (kind === 'lower') return -1;
  if (first !== '.') return endsAfterMark(text, start, at, word, closers, follow) ? end : -1;
  if (closers !== '') return end;
  return endsAfterWord(text, start, at, word, opening, follow, kind) ? end : -1;
}

const BULLET = /[•▪●‣]/;
const STOPS = /[.!?…]+(?:\s\.(?=\s|["'”’)\]]|$))*(?:[!?]+)?|[。！？؟।۔]+/uy;
const FULL_WIDTH = /[。！？]/;
const SPACE = /\s/;
/** Quotes and brackets that close, and the number of a footnote. */
const CLOSERS = /(?:["'”’»)\]]|\[\d{1,3}\])+/y;
const OPENING = /["'“‘«([¿¡]*/y;
/** Signs of copyright and trade marks count as pictographs, but comment on nothing. */
const EMOJI = /(?:(?![©®™])\p{Extended_Pictographic}[\u200D\uFE0F\p{Emoji_Modifier}]*\s?){1,8}(?=\s|$)/uy;
const ELLIPSIS = /…|\.\s?\./;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function emojiAt(text: string, at: number): string | undefined {
  EMOJI.lastIndex = at;
  return EMOJI.exec(text)?.[0];
}

type Follow = 'upper' | 'lower' | 'digit' | 'dash' | 'other' | 'none';

/** What the next sentence would begin with. "iPad" and "xAI" begin sentences as capitals do. */
function followKind(text: string, at: number): Follow {
  const unit = text.slice(at, at + 2);
  if (unit === '') return 'none';
  if (/^\p{Lu}/u.test(unit) || /^\p{Lt}/u.test(unit)) return 'upper';
  if (/^\p{Ll}/u.test(unit)) {
    BRAND.lastIndex = at;
    return BRAND.test(text) ? 'upper' : 'lower';
  }
  if (/^[\p{N}$€£¥₹#]/u.test(unit)) return 'digit';
  if (/^[-–—]/.test(unit)) return 'dash';
  if (/^[,;:/%&]/.test(unit)) return 'lower';
  return 'other';
}

const BRAND = /\p{Ll}{1,3}\p{Lu}/uy;

/** The run of characters before the stop, without what opens it: "(vs" gives "vs". */
function wordBefore(text: string, start: number, at: number): string {
  let from = at;
  const stop = Math.max(start, at - LONGEST_WORD);
  while (from > stop && !WORD_BREAK.test(text[from - 1] as string)) from--;
  return text.slice(from, at);
}

const LONGEST_WORD = 60;
const WORD_BREAK = /[\s"'“”‘’«»([\]—–/]/;

/** "world.Today": a missing space, but not "Amazon.com", "Node.Js", "U.S.Army", "a.b@c.d". */
function endsWithoutSpace(text: string, at: number, stops: string, end: number): boolean {
  if (end > at + stops.length)
    return /^\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) && /["”]/.test(text[end - 1] ?? '');
  GLUED.lastIndex = end;
  const glued = GLUED.exec(text)?.[0];
  if (glued === undefined || ENDINGS_OF_NAMES.has(glued.toLowerCase())) return false;
  const before = wordBefore(text, 0, at);
  return /^(?:\p{L}?\p{Ll}+|[\d,]+)$/u.test(before) && before.length > 1 && abbreviation(before) === null;
}

const GLUED = /\p{Lu}\p{Ll}+(?=[\s.,’']|$)/uy;
const ENDINGS_OF_NAMES = new Set(
  'com net org io ai js co gov edu uk de py md html pdf doc xml exe jpg png'.split(' '),
);

function endAfterEllipsis(
  text: string,
  at: number,
  stops: string,
  end: number,
  kind: Follow,
  follow: number,
): number {
  if (kind === 'lower') return -1;
  const spaced = at > 0 && SPACE.test(text[at - 1] as string);
  const dots = stops.replace(/\s/g, '').length;
  // A full stop, and then an omission before the next sentence.
  if (!spaced && /^\.\s\.\s\.\s\.$/.test(stops)) return kind === 'upper' ? at + 1 : -1;
  if (dots >= 4 || !spaced) return end;
  return opensSentence(text, follow) ? end : -1;
}

/** Question and exclamation marks end a sentence, save in names ("Yahoo! Finance") and before who asked. */
function endsAfterMark(
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

function endsAfterWord(
  text: string,
  start: number,
  at: number,
  word: string,
  opening: string,
  follow: number,
  kind: Follow,
): boolean {
  if (word === '' || !LETTER_OR_DIGIT.test(word)) return true;
  // "1. The first item": the number of a list item, not a sentence.
  if (/^\d{1,3}$/.test(word) && isAllSoFar(text, start, at, word)) return false;
  if (/^\p{Lu}$/u.test(word)) return endsAfterLetter(text, start, at, word, opening, follow, kind);
  const short = abbreviation(afterHyphen(word));
  if (short === null) return true;
  switch (short) {
    case 'title':
    case 'linking':
      return false;
    case 'number':
      return kind !== 'digit' && !/^[IVX]+\b/.test(text.slice(follow, follow + 8));
    case 'month':
      return kind !== 'digit';
    case 'last':
      return kind !== 'digit' || !(/^[A-Z]/.test(word) || isCompoundMeasure(text, word, follow));
    case 'either':
      break;
  }
  if (/^[ap]\.?m$/i.test(word)) return endsAfterClock(text, start, at, follow, kind);
  if (kind === 'digit') return false;
  if (kind === 'other') return opening === '' || /["“]/.test(opening);
  if (/["“]/.test(opening)) return true;
  if (STREET.test(word) && ADDRESS.test(text.slice(Math.max(start, at - LONGEST_ADDRESS), at))) return true;
  // "per the F.D.A. Doses ship": an agency with a name behind it would have "F.D.A. Commissioner Robert".
  const named =
    AGENCY.test(word) &&
    !NATIONS.has(word) &&
    /\bthe $/i.test(text.slice(Math.max(start, at - word.length - 5), at - word.length));
  if (named && CAPITAL_THEN_SMALL.test(text.slice(follow, follow + 40))) return true;
  return opensSentence(text, follow) && !isHeadline(text, follow);
}

/** "6 ft. 2 in.", "12 lb. 4 oz.", "5 ft. 4": the smaller unit follows the greater. */
function isCompoundMeasure(text: string, word: string, follow: number): boolean {
  if (!GREATER_UNIT.test(word)) return false;
  SMALLER_PART.lastIndex = follow;
  return SMALLER_PART.test(text);
}

const GREATER_UNIT = /^(?:ft|yds?|mi|lbs?|hrs?|mins?|yrs?|km|kg)$/i;
const SMALLER_PART =
  /\d{1,4}(?:[.½¼¾]\d{0,2})?(?: ?(?:in|inch(?:es)?|ft|yds?|oz|mins?|secs?|mos?|months?|g|m|lbs?)\b|["”]?(?:[.,;)]|$))/uy;
const LONGEST_ADDRESS = 50;
const STREET = /^(?:St|Ave|Blvd|Rd)$/;
const ADDRESS = /\d\p{Lu}?(?: \p{Lu}[\p{L}'’]*){1,3}$/u;
const AGENCY = /^(?:\p{Lu}\.){2,}\p{Lu}$/u;
const NATIONS = new Set(['U.S.A', 'U.S.S.R', 'U.A.E', 'D.R.C', 'P.R.C', 'R.O.C', 'U.K']);
const CAPITAL_THEN_SMALL = /^\p{Lu}\p{Ll}+ \p{Ll}/u;

/** "George W. Bush" goes on; "Plan B. Rivals", "you and I. Did" end. */
function endsAfterLetter(
  text: string,
  start: number,
  at: number,
  word: string,
  opening: string,
  follow: number,
  kind: Follow,
): boolean {
  if (kind === 'digit') return false;
  if (/["“]/.test(opening)) return true;
  const before = wordBefore(text, start, Math.max(start, at - word.length - 1));
  if (CLASSED.has(before)) return true;
  if (word === 'I' && /^\p{Ll}/u.test(before)) return true;
  return opensSentence(text, follow);
}

const CLASSED = new Set(
  'Vitamin vitamin Plan plan Type type Group group Class class Grade grade Series series Hepatitis hepatitis Appendix Exhibit Schedule Phase Team Part Option Category Tier Row'.split(
    ' ',
  ),
);

/** "at 5 p.m. Tuesday", "3 p.m. ET" and "At 5 a.m. Mr. Smith" go on. */
function endsAfterClock(text: string, start: number, at: number, follow: number, kind: Follow): boolean {
  if (kind === 'digit') return true;
  AFTER_CLOCK.lastIndex = follow;
  if (AFTER_CLOCK.test(text)) return false;
  return !(at - start < LONGEST_TIME && TIME_IN_FRONT.test(text.slice(start, at)));
}

const LONGEST_TIME = 60;
const AFTER_CLOCK =
  /(?:E[SD]?T|C[ES]?[SD]?T|P[SD]?T|M[SD]?T|GMT|BST|UTC|IST|JST|AEST|Eastern|Pacific|Central|Mountain|Greenwich|Mon(?:day|\.)|Tue|Wed|Thu|Fri(?:day|\.)|Sat(?:urday|\.)|Sun(?:day|\.)|January|February|March|April|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)(?![\p{L}])|(?:Tues|Wednes|Thurs)day|London time|New York time/uy;
const TIME_IN_FRONT =
  /^(?:At|By|Around|About|Before|After|Since|Until|From|Between|Just|Shortly|Every|On)\b[^,;]{0,30}\d[\d:.]{0,5} ?[ap]\.?m?$/i;

function afterHyphen(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1);
}

function isAllSoFar(text: string, start: number, at: number, word: string): boolean {
  return at - start <= word.length + 2 && !LETTER_OR_DIGIT.test(text.slice(start, at - word.length));
}

/** In a headline every word has a capital, and an opening word says nothing: "U.S. And U.K. Sign Deal". */
function isHeadline(text: string, follow: number): boolean {
  if (!/\p{Lu}/u.test(text.slice(follow + 1, follow + 40))) return false;
  const words = text.slice(follow, follow + 80).match(/(?<![\p{L}'’])\p{L}{4,}/gu) ?? [];
  return (
    words.length >= 3 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    !/[.!?]["'”’)]*$/.test(text.slice(-4))
  );
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text[at] as string)) at++;
  return at;
}
