import { MONTH_NAMES } from '../../text/calendar.ts';
import type { MatchIndex } from '../indexLedger.ts';
import type { Mention, TokenSentence } from '../names/findEntities.ts';
import { isName } from '../names/isName.ts';
import { isUnknownName, strangersAmong } from '../names/strangers.ts';
import { isFiniteForm, isHelper, wordClass } from '../words/lexicon.ts';
import { oncePer } from '../words/oncePer.ts';
import { type Token, tokenise } from '../words/tokens.ts';

/**
 * Whether a sentence tells a deed or a state of somebody whom the ledger does not know: he is named as its subject, or owns that, or it is
 * told of what is so "at Klarna". One who only says something, or who stands in an apposition, in a place or beside somebody known, may
 * well speak of what is on record of others.
 */
export function tellsOfStranger(
  sentence: TokenSentence,
  mentions: readonly Mention[],
  index: MatchIndex,
): boolean {
  const { tokens } = sentence;
  const strangers = strangersIn(sentence, mentions, index);
  if (strangers.length === 0) return false;
  if (strangers.includes(1) && isScene(tokens, mentions, index)) return true;
  const verb = firstVerb(tokens);
  if (verb <= 0 || tokens.slice(verb, verb + LONGEST_GROUP).some((_, at) => isSpeech(tokens, verb + at)))
    return false;
  return strangers.some((at) => at < verb && isSubject(tokens, mentions, at, verb));
}

/** Where a stranger is named, by words that name or describe nobody in the ledger. */
export function strangersIn(
  sentence: TokenSentence,
  mentions: readonly Mention[],
  index: MatchIndex,
): number[] {
  const { tokens } = sentence;
  const known = namingWords(index);
  const strangers = strangersAmong(sentence, mentions).filter(
    (at) => !known.has(tokens[at]?.key ?? '') || isNumbered(tokens, at),
  );
  return !strangers.includes(0) && isNumbered(tokens, 0) && !isMentioned(mentions, 0, 1)
    ? [0, ...strangers]
    : strangers;
}

function isSubject(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
  verb: number,
): boolean {
  let from = at;
  // "in May 2024 KLARNA": what leads to a time does not lead to him.
  while (from > 0 && isOfPhrase(tokens[from - 1] as Token)) from -= 1;
  const before = wordClass(tokens[from - 1]?.key ?? '') ?? '';
  if (LEADS_ELSEWHERE.has(before)) return false;
  // "Meta, Klarna and …", "Meta, ZUCKERBERG'S FIRM, …": behind a comma only what follows a time or a remark is the subject.
  const comma = tokens.slice(0, from).findLastIndex(({ key }) => key === ',');
  if (comma >= 0 && !REMARKS.has(wordClass(tokens[0]?.key ?? '') ?? '')) return false;
  if (comma >= 0 && isMentioned(mentions, 0, comma)) return false;
  const to = endOfName(tokens, at, verb);
  const after = tokens[to] as Token;
  if (after.key === "'s") return !isMentioned(mentions, to + 1, verb);
  // "NOPE, they don't"
  if (to === 1 && after.key === ',') return !NO_APPOSITION.has(wordClass(tokens[to + 1]?.key ?? '') ?? '');
  // "The LONDON laboratory", "Klarna and Meta"
  return (
    to === verb || !after.word || GOES_ON.has(wordClass(after.key) ?? '') || /^who$|self$/.test(after.key)
  );
}

const isOfPhrase = ({ key, word }: Token): boolean =>
  word && wordClass(key) === undefined && !/^\d/.test(key) && !MONTHS.has(key);

const MONTHS = new Set(MONTH_NAMES);

/** "AT KLARNA, 12% of the staff …", unless somebody known is named there, too. */
const isScene = (tokens: readonly Token[], mentions: readonly Mention[], { entities }: MatchIndex): boolean =>
  tokens[0]?.key === 'at' &&
  tokens[endOfName(tokens, 1, tokens.length)]?.key === ',' &&
  !mentions.some(
    (mention) => isName(mention) && mention.candidates.some((id) => ACTING.has(entities.get(id)?.type ?? '')),
  );

function endOfName(tokens: readonly Token[], at: number, last: number): number {
  let to = at + 1;
  while (to < last && (tokens[to]?.capital || tokens[to]?.glued)) to += 1;
  return to;
}

/** "GPT-3", though GPT-5 be known. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const [name, number] = [tokens[at], tokens[at + 1]];
  return name?.capital === true && isUnknownName(name) && number?.glued === true && /^\d/.test(number.key);
}

const isMentioned = (mentions: readonly Mention[], from: number, to: number): boolean =>
  mentions.some((mention) => mention.from < to && from < mention.to);

/** The first verb before any colon; -1 where there is none. */
function firstVerb(tokens: readonly Token[]): number {
  const colon = tokens.findIndex(({ key }) => key === ':');
  return tokens.slice(0, colon < 0 ? tokens.length : colon).findIndex((_, at) => isVerb(tokens, at));
}

/** A plural noun looks like a verb: what stands behind an article or begins the sentence is none. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const { key, capital } = tokens[at] as Token;
  // "in MAY"
  if (key === "'s" || capital) return false;
  if (isHelper(key)) return true;
  if (at === 0 || !(isFiniteForm(key) || REGULAR_PAST.test(key))) return false;
  return !NO_SUBJECT.has(wordClass(tokens[at - 1]?.key ?? '') ?? '');
}

/** The capitalised words by which any entity of the ledger is named or described: "Redmond" stands for whoever sits there. */
const namingWords = oncePer(({ ledger }: MatchIndex): Set<string> => {
  const words = new Set<string>();
  for (const { name, names, shortNames, descriptions } of ledger.entities.values())
    for (const phrase of [name, ...names, ...shortNames, ...descriptions])
      for (const { key, capital } of tokenise(phrase)) if (capital) words.add(key);
  return words;
});

/** "died", "shipped": no list holds all verbs. */
const REGULAR_PAST = /^\p{Ll}{2,}[^e]ed$/u;

/** "put it AT $10 million" says what somebody thinks, "put $10 million into it" what he does. */
export const isSpeech = (tokens: readonly Token[], at: number): boolean => {
  const key = tokens[at]?.key ?? '';
  return SPEECH.has(key) || (/^puts?$/.test(key) && tokens.slice(at).some((token) => token.key === 'at'));
};

/** "was first told" */
const LONGEST_GROUP = 3;
const ACTING = new Set(['organisation', 'person']);
const LEADS_ELSEWHERE = new Set(['preposition', 'and', 'to']);
const REMARKS = new Set(['preposition', 'adverb', 'subordinator', 'adjective']);
const GOES_ON = new Set(['relative', 'preposition', 'adverb']);
const NO_APPOSITION = new Set(['pronoun', 'not', 'be', 'have', 'do', 'modal', 'but']);
const NO_SUBJECT = new Set(['determiner', 'owner', 'adjective', 'preposition', 'to', 'be']);
const SPEECH = new Set(
  `say said says tell told tells report reported reports write wrote writes announced announces confirmed confirms claimed claims believed believes thought thinks
  estimated estimates called calls noted notes asked asks shows showed shown suggests suggested heard hears learned learnt points pointed corrects corrected
  quotes quoted cites cited describes described according`.split(/\s+/),
);
