import type { Quantity } from '../model/quantity.ts';
import type { Block, Kind } from '../model/sentence.ts';
import { bestClause } from './bestClause.ts';
import { boilerplateReason } from './boilerplate.ts';
import { splitClauses } from './clauses.ts';
import type { Evidence, Finding } from './evidence.ts';
import { findEvidence } from './evidence.ts';
import { findForecast } from './findForecast.ts';
import { isSure } from './isSure.ts';
import { moodReader } from './modality.ts';
import { findNames } from './names.ts';
import { findOpinionCues } from './opinionCues.ts';
import { speechSpans } from './speech.ts';
import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

/**
 * What a sentence does, and why. `kind` is `claim` where it states something that can be checked; `reasons` are words an
 * editor reads, the weightiest first. `sure` says that the claim is plain enough to propose "unsourced, not checked yet"
 * where no record speaks of it; it is false for every other kind. `score` orders claims, higher being plainer. `names`
 * are spans of known entities (UTF-16, into `text`); unknown names are found besides. A text too long to be a sentence is judged by its
 * first few thousand characters.
 */
export function detect(input: DetectionInput): Detection {
  const { blockType } = input;
  const text = input.text.slice(0, LONGEST_JUDGED);
  const quantities = input.quantities.filter(({ end }) => end <= text.length);
  const known = input.names.filter(([, end]) => end <= text.length);
  const words = wordsOf(text);
  const furniture = boilerplateReason(text, words);
  if (furniture !== null)
    return { kind: 'boilerplate', reasons: [furniture], sure: false, score: 0, namesOthers: false };

  const isHeading = blockType === 'heading';
  const clauses = splitClauses(text, words);
  const moodOf = moodReader(text, clauses);
  const others = findNames(words).filter(
    ([start, end]) => !known.some((name) => start < name[1] && name[0] < end),
  );
  const names = [...known, ...others];
  const fragment =
    blockType === 'paragraph' && names.length === 0 && clauses.every(({ hasVerb }) => !hasVerb);
  const evidence = findEvidence({ text, words, clauses, moodOf, quantities, names, isHeading });
  const speech = speechSpans(text, input.inQuotation);
  const inSpeech = (offset: number) => speech.some(([start, end]) => start <= offset && offset < end);
  const opinions = findOpinionCues(words, names, inSpeech);
  const base = bestClause(evidence, opinions, clauses, isHeading || DEFINITE.test(text), inSpeech);
  const score = round(
    base.weight - base.against + (base.weight > 0 ? Math.min(sum(evidence.support), MOST_SUPPORT) : 0),
  );
  const asks = text.includes('?') && base.weight < ENOUGH_BASE;

  if (
    base.weight >= ENOUGH_BASE &&
    score >= ENOUGH &&
    !(isHeading && isBareFigure(evidence, words, quantities))
  ) {
    const reasons = [...evidence.base, ...evidence.support].map(({ reason }) => reason);
    const against = opinions.reduce((total, { weight }) => total + weight, 0);
    return {
      kind: 'claim',
      reasons: reasons.concat(opinions.map(({ reason }) => `but ${reason}`)),
      sure:
        !fragment &&
        isSure(evidence, score - (against - base.against), base.weight, against, isHeading, inSpeech),
      score,
      namesOthers: others.some(
        ([start, end]) =>
          !isPlace(words, start) &&
          !isAdjective(words, start) &&
          !isTitle(text.slice(start, end)) &&
          !inSpeech(start),
      ),
    };
  }
  const counter = opinions.map(({ reason }) => reason);
  if (asks)
    return {
      kind: isHeading ? 'heading' : 'question',
      reasons: ['a question', ...counter],
      sure: false,
      score,
      namesOthers: false,
    };
  const forecast = findForecast(
    clauses,
    moodOf,
    quantities.filter(({ kind }) => kind === 'year' || kind === 'date'),
    names,
  );
  if (forecast !== null && !isHeading)
    return { kind: 'forecast', reasons: [forecast, ...counter], sure: false, score, namesOthers: false };
  if (isHeading)
    return {
      kind: 'heading',
      reasons: ['a heading that states nothing to check', ...counter],
      sure: false,
      score,
      namesOthers: false,
    };
  return {
    kind: 'opinion',
    reasons: counter.length > 0 ? counter : ['states no figure, event or relation to check'],
    sure: false,
    score,
    namesOthers: false,
  };
}

/** "the San Francisco group", "a former Uber man": a name that only says which. */
function isAdjective(words: readonly Word[], start: number): boolean {
  const at = words.findIndex((word) => word.start === start);
  let after = at + 1;
  while (/^\p{Lu}/u.test(words[after]?.text ?? '')) after += 1;
  const noun = words[after];
  return (
    noun?.isWord === true &&
    /^\p{Ll}{3,}$/u.test(noun.text) &&
    !noun.facts.finite &&
    !NO_NOUNS.has(noun.lower) &&
    words.slice(Math.max(0, at - 2), at).some(({ lower }) => ARTICLES.has(lower))
  );
}

/** "Chief AI Officer", "Mid-June": a post or a time is nobody. */
const isTitle = (name: string): boolean => TITLE.test(name);

const TITLE =
  /^(?:(?:chief|vice|senior|deputy|executive|managing|general|interim|acting|ai|technology|financial|operating|product|scientific|officer|president|director|manager|chair|chairman|head|mid|early|late|january|february|march|april|may|june|july|august|september|october|november|december)[\s-]*)+$/i;

/** "in California", "near York": a name that acts for nobody. */
function isPlace(words: readonly Word[], start: number): boolean {
  const at = words.findIndex((word) => word.start === start);
  return PLACING.has(words[at - 1]?.lower ?? '');
}

/** "$5 million", "Five things to watch in 2026": the heading of what follows, which states what is so. */
function isBareFigure(
  { base, support }: Evidence,
  words: readonly Word[],
  quantities: readonly Quantity[],
): boolean {
  if (base.some(({ of }) => of !== 'figure')) return false;
  const isInFigure = ({ start }: Word) =>
    quantities.some((quantity) => quantity.start <= start && start < quantity.end);
  const [first, second] = words;
  const opens = first?.lower === 'the' ? second : first;
  return (
    (opens !== undefined && isInFigure(opens) && support.every(({ of }) => of !== 'name')) ||
    words.filter((word) => word.isWord && !isInFigure(word)).length < 2
  );
}

const sum = (findings: readonly Finding[]): number =>
  findings.reduce((total, { weight }) => total + weight, 0);
const round = (score: number): number => Math.round(score * 10) / 10;

const ARTICLES = new Set(['a', 'an', 'the']);
const NO_NOUNS = new Set(
  'and but for from into with who which that than before after over under since until when while because about'.split(
    ' ',
  ),
);
const PLACING = new Set(['in', 'near', 'at', 'across', 'from', 'around', 'outside']);

/** "The reactor was shut down": something in particular. */
const DEFINITE = /^["“'‘]?(?:The|This|That|His|Her|Its|Their|He|She|It|They)\b/;

/** The longest sentence of a newspaper has a few hundred words; what is longer is no sentence. */
const LONGEST_JUDGED = 3000;
/** Three names make nothing truer than two. */
const MOST_SUPPORT = 2.8;
/** One event of somebody in particular, or one figure. */
const ENOUGH_BASE = 1.2;
const ENOUGH = 2;

export interface DetectionInput {
  text: string;
  quantities: readonly Quantity[];
  names: readonly (readonly [number, number])[];
  blockType: Block['type'];
  /** A quotation goes on from the sentence before. */
  inQuotation: boolean;
}

export interface Detection {
  kind: Kind;
  reasons: string[];
  sure: boolean;
  score: number;
  /** A claim that names somebody besides `names`, places and what stands in quotation marks apart. */
  namesOthers: boolean;
}
