import { abbreviation } from './abbreviations.ts';
import type { Follow } from './followKind.ts';
import { opensSentence } from './sentenceOpeners.ts';
import { wordBefore } from './wordBefore.ts';

/** Whether a full stop behind `word` ends the sentence that began at `start`: an abbreviation's stop may not. */
export function endsAfterWord(
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
      if (word === 'No' && kind !== 'digit' && isAllSoFar(text, start, at, word)) return true;
      return kind !== 'digit' && !NUMBERED.test(text.slice(follow, follow + 8));
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

/** "Art. IV", "App. B". */
const NUMBERED = /^(?:[IVX]+\b|[B-HJ-Z](?:[\s,;)]|\.?$))/;

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
  if (at - start < LONGEST_INITIALS && INITIALS.test(text.slice(start, at))) return false;
  return opensSentence(text, follow);
}

/** "A. N. Other": a sentence that so far has several letters and no word has not ended. */
const INITIALS = /^[("“[]*(?:\p{Lu}\. ?)+\p{Lu}$/u;
const LONGEST_INITIALS = 14;

const CLASSED = new Set(
  'degrees degree Vitamin vitamin Plan plan Type type Group group Class class Grade grade Series series Hepatitis hepatitis Appendix Exhibit Schedule Phase Team Part Option Category Tier Row'.split(
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

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
