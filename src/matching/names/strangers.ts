import { DAY_NAMES, MONTH_NAMES } from '../../text/calendar.ts';
import { commonVerb, isHelper, wordClass } from '../words/lexicon.ts';
import { oncePer } from '../words/oncePer.ts';
import type { Token } from '../words/tokens.ts';
import type { Mention, TokenSentence } from './findEntities.ts';
import { unnamedSubject } from './unnamedSubject.ts';

/**
 * Whether a sentence names somebody whom the ledger does not know, or opens on one without a name ("A rival in Texas …"): what comes after may
 * be about them. At its beginning a capital tells nothing, unless a verb, a comma or a possessive follows a word that no list knows.
 */
export function namesStranger(
  sentence: TokenSentence,
  mentions: readonly Mention[],
  to = Number.POSITIVE_INFINITY,
): boolean {
  const { names, subject } = suspectsIn(sentence);
  return (
    names.some((at) => at < to && isStranger(at, sentence, mentions)) ||
    (subject !== null && subject.noun < to && !isNamedBefore(subject.verb, mentions))
  );
}

const isNamedBefore = (verb: number, mentions: readonly Mention[]): boolean =>
  mentions.some(({ from, how }) => from < verb && how !== 'term');

/** Where in a sentence somebody is named whom the ledger does not know: places in its tokens. */
export const strangersAmong = (sentence: TokenSentence, mentions: readonly Mention[]): number[] =>
  suspectsIn(sentence).names.filter((at) => isStranger(at, sentence, mentions));

/** Who may be unknown in a sentence, whoever its mentions are: asked of each some ten times. */
const suspectsIn = oncePer((sentence: TokenSentence) => ({
  names: unknownNames(sentence),
  subject: unnamedSubject(sentence),
}));

function isStranger(at: number, sentence: TokenSentence, mentions: readonly Mention[]): boolean {
  for (const mention of mentions)
    if (
      (mention.from <= at && at < mention.to) ||
      isCalling(at, mention) ||
      tellsWhose(at, mention, sentence) ||
      tellsWhat(at, mention, sentence)
    )
      return false;
  return true;
}

/** "WHIZZKID Alex Wang": what opens a sentence before a whole name says what he is. */
const isCalling = (at: number, { how, from, to }: Mention): boolean =>
  at === 0 && from === 1 && how === 'name' && to - from > 1;

/** "ELON MUSK's xAI": what follows is about the one whose he is. */
const tellsWhose = (at: number, { from }: Mention, { tokens }: TokenSentence): boolean =>
  at < from &&
  tokens[from - 1]?.key === "'s" &&
  tokens.slice(at, from - 1).every((token) => isCapital(token));

/** "Scale AI, a SAN FRANCISCO company": what stands right behind a name and an article says what he is. */
const tellsWhat = (at: number, { how, to }: Mention, { tokens }: TokenSentence): boolean =>
  how === 'name' &&
  at > to + 1 &&
  tokens[to]?.key === ',' &&
  /^an?$/.test(tokens[to + 1]?.key ?? '') &&
  tokens.slice(to + 2, at).every(({ key, word }) => word && wordClass(key) === undefined);

/** The tokens of a sentence that may name somebody. */
function unknownNames({ titleCase, upperCase, tokens }: TokenSentence): number[] {
  if (titleCase || upperCase) return [];
  const from = datelineEnd(tokens);
  const found: number[] = [];
  for (let at = from; at < tokens.length; at += 1) if (maySayWho(tokens, at, from)) found.push(at);
  return found;
}

function maySayWho(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at] as Token;
  if (!isCapital(token) || !isUnknownName(token)) return false;
  // "RECENTLY, the company …"
  if (at === first && token.key.endsWith('ly') && tokens[at + 1]?.key === ',') return false;
  // "according to FORBES": who says so.
  if (leaderOf(tokens, at, 2) === 'according to') return false;
  const before = tokens[at - 1];
  if (before?.word === true || before?.key === ',') return !PLACE_WORDS.has(leaderOf(tokens, at));
  const next = tokens[at + 1];
  if (next === undefined) return false;
  // "DATABRICKS was": one that ends like several.
  if (token.key.endsWith('s')) return OF_ONE.has(next.key);
  return (
    isCapital(next) ||
    next.key === ',' ||
    next.key === "'s" ||
    (next.key === 'and' && tokens[at + 2] !== undefined && isCapital(tokens[at + 2] as Token)) ||
    commonVerb(next.key) !== undefined ||
    isHelper(next.key)
  );
}

/** Verbs of one alone. */
const OF_ONE = new Set(['is', 'was']);

/**
 * Whether a heading may be about somebody whom the ledger does not know: "Lunar Robotics". In title case every noun is suspect, but for the
 * words before `from`.
 */
export function headsStranger(heading: TokenSentence, mentions: readonly Mention[], from = 0): boolean {
  return unknownInHeading(heading).some(
    (at) => at >= from && !mentions.some((mention) => mention.from <= at && at < mention.to),
  );
}

/** The tokens of a heading that may name somebody, whoever its mentions are. */
const unknownInHeading = oncePer(({ tokens }: TokenSentence): number[] =>
  tokens.flatMap((token, at) =>
    isCapital(token) && isUnknownName(token) && (at > 0 || tokens.length <= SHORT_HEADING) ? [at] : [],
  ),
);

const SHORT_HEADING = 2;

/** Past "MENLO PARK, Calif. —" or "Menlo Park –", where a report was written; 0 where there is none. */
function datelineEnd(tokens: readonly Token[]): number {
  const end = tokens.slice(0, LONGEST_DATELINE).findIndex(({ key }) => DASHES.has(key)) + 1;
  if (/^\p{Lu}{2,}$/u.test(tokens[0]?.text ?? '')) return end;
  const next = tokens[end];
  const isPlace =
    next !== undefined &&
    isCapital(next) &&
    tokens.slice(0, Math.max(end - 1, 0)).every((token) => isCapital(token) || token.key === ',') &&
    !tokens.slice(end).some(({ key }) => DASHES.has(key));
  return isPlace ? end : 0;
}

const LONGEST_DATELINE = 8;

const DASHES = new Set(['-', '–', '—']);

/** The word, or several, before a name of one or several words: "IN San Francisco". */
function leaderOf(tokens: readonly Token[], at: number, words = 1): string {
  let first = at;
  while (tokens[first - 1] !== undefined && isCapital(tokens[first - 1] as Token)) first -= 1;
  return tokens
    .slice(Math.max(first - words, 0), first)
    .map(({ key }) => key)
    .join(' ');
}

/** What leads to a place, which is nobody: "in California". */
const PLACE_WORDS = new Set(['in', 'near', 'across', 'from']);

/** A capitalised word that no list knows: most likely a part of a name. */
export function isUnknownName(token: Token): boolean {
  return (
    wordClass(token.key) === undefined &&
    commonVerb(token.key) === undefined &&
    !TITLE_WORDS.has(token.key) &&
    !NOBODY.has(token.key) &&
    !TIMES.has(token.key)
  );
}

const TITLE_WORDS = new Set(
  'mr mrs ms miss messrs dr sir ceo cfo coo cto chief founder cofounder president chairman chairwoman director officer chair boss vp executive head owner ai'.split(
    ' ',
  ),
);

/** Written with a capital, and nobody. */
const NOBODY = new Set(
  `much little few plenty enough somebody anybody everybody nobody someone anyone everyone nothing something anything everything none whoever whatever greater bigger larger smaller word nope yes yeah life work business money revenue growth demand competition talent data income progress trust control news interest genai agi llm llms gpu gpus api apis rlhf phd phds ipo ipos us uk eu usa tv pc how why suppose imagine seldom mid silicon valley
  american californian british german french dutch swiss italian spanish swedish danish finnish norwegian irish european canadian australian chinese japanese korean indian israeli`.split(
    /\s+/,
  ),
);

const TIMES = new Set([...MONTH_NAMES, ...DAY_NAMES]);

/** Whether a word begins with a capital. */
export const isCapital = (token: Token): boolean => token.capital;
