import type { Quantity } from '../model/quantity.ts';
import type { Block, Kind } from '../model/sentence.ts';
import { boilerplateReason } from './boilerplate.ts';
import type { Clause } from './clauses.ts';
import { splitClauses } from './clauses.ts';
import type { Evidence, Finding } from './evidence.ts';
import { findEvidence } from './evidence.ts';
import { readMood } from './modality.ts';
import { findNames } from './names.ts';
import { findOpinionCues } from './opinionCues.ts';
import { speechSpans } from './speech.ts';
import { wordsOf } from './words.ts';

/**
 * What a sentence does, and why. `kind` is `claim` where it states something that can be checked; `reasons` are words an
 * editor reads, the weightiest first. `sure` says that the claim is plain enough to propose "unsourced, not checked yet"
 * where no record speaks of it; it is false for every other kind. `score` orders claims, higher being plainer. `names`
 * are spans of known entities (UTF-16, into `text`); unknown names are found besides. Linear in the length of the text.
 */
export function detect(input: DetectionInput): Detection {
  const { text, blockType } = input;
  const furniture = boilerplateReason(text);
  if (furniture !== null) return { kind: 'boilerplate', reasons: [furniture], sure: false, score: 0 };

  const isHeading = blockType === 'heading';
  const words = wordsOf(text);
  const clauses = splitClauses(text);
  const names = [
    ...input.names,
    ...findNames(words).filter(
      ([start, end]) => !input.names.some((name) => start < name[1] && name[0] < end),
    ),
  ];
  const evidence = findEvidence({ text, words, clauses, quantities: input.quantities, names, isHeading });
  const speech = speechSpans(text);
  const opinions = findOpinionCues(words, (offset) =>
    speech.some(([start, end]) => start <= offset && offset < end),
  );
  const against = opinions.reduce((sum, { weight }) => sum + weight, 0);
  const base = baseWeight(evidence, text);
  const score = round(base + sum(evidence.support) * (base > 0 ? 1 : 0) - against);
  const asks = text.includes('?') && base < ENOUGH_BASE;

  if (base >= ENOUGH_BASE && score >= ENOUGH) {
    const reasons = [...evidence.base, ...evidence.support]
      .map(({ reason }) => reason)
      .concat(opinions.map(({ reason }) => `but ${reason}`));
    return { kind: 'claim', reasons, sure: isSure(evidence, score, base, against, isHeading), score };
  }
  const counter = opinions.map(({ reason }) => reason);
  if (asks)
    return {
      kind: isHeading ? 'heading' : 'question',
      reasons: ['a question', ...counter],
      sure: false,
      score,
    };
  const forecast = findForecast(text, clauses);
  if (forecast !== null && !isHeading)
    return { kind: 'forecast', reasons: [forecast, ...counter], sure: false, score };
  if (isHeading)
    return {
      kind: 'heading',
      reasons: ['a heading that states nothing to check', ...counter],
      sure: false,
      score,
    };
  return {
    kind: 'opinion',
    reasons: counter.length > 0 ? counter : ['states no figure, event or relation to check'],
    sure: false,
    score,
  };
}

/** An event or relation without anyone or anything to look up weighs half: "History shows that bubbles burst". */
function baseWeight({ base, support }: Evidence, text: string): number {
  const weight = sum(base);
  const figure = base.some(({ of }) => of === 'figure');
  const found = support.some(({ of }) => of !== 'comparison');
  return figure || found || DEFINITE.test(text) ? weight : weight / 2;
}

function isSure(
  { base, support }: Evidence,
  score: number,
  weight: number,
  against: number,
  isHeading: boolean,
): boolean {
  if (weight < SURE_BASE || (isHeading && !base.some(({ of }) => of === 'figure'))) return false;
  const findable =
    base.some(({ of }) => of === 'figure') || support.filter(({ of }) => of !== 'comparison').length >= 2;
  return findable && score >= (against === 0 ? SURE : SURE_DESPITE_OPINION);
}

/** What the sentence expects, asks leave for, or hangs on a condition; null where it does neither. */
function findForecast(text: string, clauses: readonly Clause[]): string | null {
  for (const clause of clauses) {
    const mood = readMood(text, clause.end - 1, clause.end, clauses);
    if (mood.modality === 'forecast' && ADVICE.has(mood.cue.toLowerCase())) continue;
    if (mood.modality === 'forecast' || mood.modality === 'announced') return `looks ahead: “${mood.cue}”`;
    if (mood.modality === 'conditional') return `hangs on a condition: “${mood.cue}”`;
  }
  return null;
}

const sum = (findings: readonly Finding[]): number =>
  findings.reduce((total, { weight }) => total + weight, 0);
const round = (score: number): number => Math.round(score * 10) / 10;

/** "The reactor was shut down": something in particular. */
const DEFINITE = /^["“'‘]?(?:The|This|That|His|Her|Its|Their|He|She|It|They)\b/;
const ADVICE = new Set([
  'should',
  'ought to',
  'can',
  'cannot',
  "can't",
  'wants to',
  'want to',
  'imagine',
  'suppose',
]);

/** One event of somebody in particular, or one figure. */
const ENOUGH_BASE = 1.5;
const ENOUGH = 2;
const SURE_BASE = 2;
const SURE = 4;
/** A judging word beside plain figures does not make them less checkable, but wants more of them. */
const SURE_DESPITE_OPINION = 5;

export interface DetectionInput {
  text: string;
  quantities: readonly Quantity[];
  names: readonly (readonly [number, number])[];
  blockType: Block['type'];
  previous: string | null;
}

export interface Detection {
  kind: Kind;
  reasons: string[];
  sure: boolean;
  score: number;
}
