import { isHelper, wordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Mention } from './findEntities.ts';

/**
 * A sentence with the noun set in that it leaves to the sentence before: "Its customers include every lab. Google was the BIGGEST (customer)", "ONE OF
 * THEM (customer) is OpenAI", "ANOTHER (customer) is Microsoft". The first argument behind is that noun, in the plural. `behind` is where what it
 * stands behind ends. Null where nothing is left out.
 */
export function withElidedNoun(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { noun, means }: NounTold,
): { tokens: Token[]; mentions: Mention[]; noun: string; behind: number } | null {
  const place = placeOf(tokens);
  if (place === null) return null;
  const { from, to, words } = place;
  const [first, last] = [tokens[from], tokens[Math.max(to - 1, from)]] as [Token, Token];
  const start = from === to ? (tokens[from - 1] as Token).end : first.start;
  const end = from === to ? start : last.end;
  const set = words(noun).map(
    (key): Token => ({ start, end, key, text: key, word: true, capital: false, glued: false }),
  );
  const shift = set.length - (to - from);
  const term: Mention[] =
    means === undefined
      ? []
      : [{ from: from + set.length - 1, to: from + set.length, candidates: [...means], how: 'term' }];
  return {
    tokens: [...tokens.slice(0, from), ...set, ...tokens.slice(to)],
    mentions: [
      ...mentions.filter((mention) => mention.to <= from),
      ...term,
      ...mentions
        .filter((mention) => mention.from >= to)
        .map((mention) => ({ ...mention, from: mention.from + shift, to: mention.to + shift })),
    ],
    noun,
    behind: tokens[from - 1]?.end ?? 0,
  };
}

/** A noun in the plural that a sentence may take up, and what the ledger means by it as a term. */
export interface NounTold {
  noun: string;
  means?: readonly string[];
}

/** The tokens in whose place the noun goes, none where it goes between two, and how it is said there. */
function placeOf(
  tokens: readonly Token[],
): { from: number; to: number; words: (noun: string) => string[] } | null {
  const all = (noun: string): string[] => ['the', noun];
  const one = (noun: string): string[] => [singular(noun)];
  const [first, second] = tokens;
  // "THEY include OpenAI", "Among THEM is OpenAI"
  if (/^(?:they|these|those)$/.test(first?.key ?? '') && /^includ(?:e|ed)$/.test(second?.key ?? ''))
    return { from: 0, to: 1, words: all };
  if (first?.key === 'among' && /^(?:them|these|those)$/.test(second?.key ?? ''))
    return { from: 1, to: 2, words: all };
  // "Two hundred OF THEM were let go"
  const some = tokens.findIndex(({ key }, place) => NUMBERS.test(key) && tokens[place + 1]?.key === 'of');
  if (some >= 0 && tokens[some + 2]?.key === 'them')
    return { from: some + 1, to: some + 3, words: (noun) => [noun] };
  const at = tokens.findIndex((_, place) => leavesOut(tokens, place));
  if (at < 0) return null;
  if (tokens[at]?.key === 'one' && wordClass(tokens[at - 1]?.key ?? '') === 'adjective')
    return { from: at, to: at + 1, words: one };
  return { from: at + 1, to: isOfThem(tokens, at + 1) ? at + 3 : at + 1, words: one };
}

const NUMBERS = /^(?:\d[\d,.]*|hundred|thousand|dozen|two|three|four|five|six|seven|eight|nine|ten|twelve)$/;

function leavesOut(tokens: readonly Token[], at: number): boolean {
  const { key } = tokens[at] as Token;
  const next = tokens[at + 1];
  const isLast = next === undefined || !next.word || isHelper(next.key) || isOfThem(tokens, at + 1);
  if (!isLast) return false;
  const before = tokens[at - 1];
  if (key === 'another') return true;
  if (key === 'one')
    return (
      isOfThem(tokens, at + 1) ||
      wordClass(before?.key ?? '') === 'be' ||
      (wordClass(before?.key ?? '') === 'adjective' && isLed(tokens, at - 1))
    );
  return isHighest(tokens, at) && isLed(tokens, at);
}

/** "the biggest", "the most important", "the first". */
const isHighest = (tokens: readonly Token[], at: number): boolean => {
  const { key } = tokens[at] as Token;
  return (
    (key.length > SHORTEST && key.endsWith('est') && !NO_SUPERLATIVES.test(key)) ||
    RANKS.test(key) ||
    (tokens[at - 1]?.key === 'most' && wordClass(key) === undefined)
  );
};

const SHORTEST = 5;
const NO_SUPERLATIVES =
  /^(?:interest|invest|request|harvest|protest|contest|honest|modest|forest|suggest|digest|arrest)$/;
const RANKS = /^(?:best|first|second|third|latest|newest|main|only)$/;

/** Whose or which stands in front of it. */
function isLed(tokens: readonly Token[], at: number): boolean {
  let first = at - 1;
  while (first > at - MOST_BEFORE && BETWEEN.has(wordClass(tokens[first]?.key ?? '') ?? '')) first -= 1;
  if (tokens[first]?.key === 'most') first -= 1;
  const key = tokens[first]?.key ?? '';
  return key === 'the' || key === "'s" || wordClass(key) === 'owner';
}

const BETWEEN = new Set(['adjective', 'adverb']);
const MOST_BEFORE = 4;

const isOfThem = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|among)$/.test(tokens[at]?.key ?? '') &&
  /^(?:them|these|those|all)$/.test(tokens[at + 1]?.key ?? '');

const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
