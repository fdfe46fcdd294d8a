import { foldedWords } from './foldedWords.ts';
import { readNumber } from './readNumber.ts';

/** Reads what a reader typed: words, figures, phrases in quotes. Never fails; what holds nothing to look for has no terms. */
export function readQuery(text: string): Query {
  const typed = text.slice(0, LONGEST_QUERY);
  const phrases = [...typed.matchAll(QUOTED)]
    .map(({ 1: inside = '' }) => wordsOf(inside))
    .filter((words) => words.length > 0);
  const terms = [
    ...phrases.flat().map((word): Term => ({ kind: 'word', word })),
    ...readTerms(wordsOf(typed.replace(QUOTED, ' '))),
  ];
  const telling = terms.filter((term) => term.kind === 'number' || !SILENT.has(term.word));
  // Of "who is it" silent words are all there is.
  return {
    text: typed,
    terms: telling.length > 0 ? telling : terms,
    phrases,
    open: !/[\s"”%]$/u.test(typed),
  };
}

function readTerms(words: string[]): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const number = readNumber(words, at);
    if (number === null) terms.push({ kind: 'word', word: words[at] as string });
    else
      terms.push({
        kind: 'number',
        canonical: number.canonical,
        bare: number.bare,
        typed: number.bare ? number.canonical : words.slice(at, at + number.count).join(' '),
      });
    at += number?.count ?? 1;
  }
  return terms;
}

function wordsOf(text: string): string[] {
  return foldedWords(text.replace(CURRENCY, ' ')).map(({ word }) => word);
}

/** A pasted page is no query. */
const LONGEST_QUERY = 300;
const QUOTED = /["“”„]([^"“”„]*)["“”„]/gu;
const CURRENCY = /(?:\bUS|\bAU|\bCA)?[$€£¥]|\b(?:USD|EUR|GBP)(?=\s?\d)/giu;

/** Words that say nothing of what is looked for; a phrase in quotes keeps them, for the literal check. */
const SILENT: ReadonlySet<string> = new Set(
  `a about an and any are as at be been but by can could did do does for from had has have he her his how i if in into is it its many
  me much my of on or our s she so some that the their them there they this to was we were what when where which who whom whose why
  will with would you your`.split(/\s+/),
);

export interface Query {
  /** As typed, cut where it is far too long. */
  text: string;
  /** What to look for, in order; silent words left out. */
  terms: Term[];
  /** The words of each quoted phrase, which must stand together. */
  phrases: string[][];
  /** The last word may still be going on. */
  open: boolean;
}

export type Term =
  | { kind: 'word'; word: string }
  /** `bare`: plain digits ("49", "4.3"), which may be a share, a year or part of a name; else they must be this very figure. */
  | { kind: 'number'; canonical: string; bare: boolean; typed: string };
