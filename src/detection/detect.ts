import type { Quantity } from '../model/quantity.ts';
import type { Block, Kind } from '../model/sentence.ts';
import { boilerplateReason } from './boilerplate.ts';
import type { Clause } from './clauses.ts';
import { clauseAt, splitClauses } from './clauses.ts';
import type { Evidence, Finding } from './evidence.ts';
import { findEvidence } from './evidence.ts';
import type { MoodReader } from './modality.ts';
import { COUNTERFACTUAL, moodReader } from './modality.ts';
import { IMAGINED } from './moodCues.ts';
import { findNames } from './names.ts';
import type { OpinionCue } from './opinionCues.ts';
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
  if (furniture !== null) return { kind: 'boilerplate', reasons: [furniture], sure: false, score: 0 };

  const isHeading = blockType === 'heading';
  const clauses = splitClauses(text, words);
  const moodOf = moodReader(text, clauses);
  const names = [
    ...known,
    ...findNames(words).filter(([start, end]) => !known.some((name) => start < name[1] && name[0] < end)),
  ];
  const fragment =
    blockType === 'paragraph' && names.length === 0 && clauses.every(({ hasVerb }) => !hasVerb);
  const evidence = findEvidence({ text, words, clauses, moodOf, quantities, names, isHeading });
  const speech = speechSpans(text, input.previous);
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
    };
  }
  const counter = opinions.map(({ reason }) => reason);
  if (asks)
    return {
      kind: isHeading ? 'heading' : 'question',
      reasons: ['a question', ...counter],
      sure: false,
      score,
    };
  const forecast = findForecast(clauses, moodOf);
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

/**
 * The clause that states most, with the opinion that stands in it: praise in one clause takes nothing from a figure in another.
 * What else is stated adds a little. An event without anyone or anything to look up weighs half ("History shows that
 * bubbles burst"), and so does one in somebody's speech; plain figures stand whatever is thought of them.
 */
function bestClause(
  { base, support }: Evidence,
  opinions: readonly OpinionCue[],
  clauses: readonly Clause[],
  definite: boolean,
  inSpeech: (offset: number) => boolean,
): { weight: number; against: number } {
  const found =
    definite || base.some(({ of }) => of === 'figure') || support.some(({ of }) => of !== 'comparison');
  const byClause = new Map<Clause | null, Finding[]>();
  for (const finding of base) {
    const clause = clauseAt(clauses, finding.at);
    byClause.set(clause, [...(byClause.get(clause) ?? []), finding]);
  }
  let best = { weight: 0, against: 0 };
  let most = LEAST_NET;
  for (const [clause, findings] of byClause) {
    const weight = clauseWeight(findings, ({ of, at }) => of !== 'figure' && (!found || inSpeech(at)));
    const figure = findings.some(({ of, weight }) => of === 'figure' && weight >= PLAIN_FIGURE);
    const inside = opinionWeight(opinions.filter(({ at }) => clauseAt(clauses, at) === clause));
    const overall = opinionWeight(opinions.filter(({ overall }) => overall === true));
    const against = Math.max(overall, figure ? Math.min(inside, MOST_AGAINST_FIGURE) : inside);
    if (weight - against <= most) continue;
    most = weight - against;
    best = { weight, against };
  }
  return best;
}

/** The weightiest sign counts in full, the others by half: adjectives come in heaps. */
function opinionWeight(cues: readonly OpinionCue[]): number {
  const heaviest = cues.reduce((most, { weight }) => Math.max(most, weight), 0);
  return heaviest + cues.reduce((total, { weight }) => total + weight / 2, -heaviest / 2);
}

/** The weightiest finding of each sort counts in full, the others a little; those that `isHalf` finds doubtful by half. */
function clauseWeight(findings: readonly Finding[], isHalf: (finding: Finding) => boolean): number {
  const best = new Map<Finding['of'], number>();
  for (const finding of findings) {
    const weight = isHalf(finding) ? finding.weight / 2 : finding.weight;
    best.set(finding.of, Math.max(best.get(finding.of) ?? 0, weight));
  }
  const total = [...best.values()].reduce((all, weight) => all + weight, 0);
  return total + SECOND_OF_ITS_SORT * (findings.length - best.size);
}

function isSure(
  { base, support }: Evidence,
  score: number,
  weight: number,
  against: number,
  isHeading: boolean,
  inSpeech: (offset: number) => boolean,
): boolean {
  // A figure that somebody only mentions while speaking of something else is not what he states.
  if (base.every(({ of, at }) => inSpeech(at) && of === 'figure')) return false;
  if (weight < SURE_BASE || (isHeading && !base.some(({ of }) => of === 'figure'))) return false;
  const findable =
    base.some(({ of }) => of === 'figure') || support.filter(({ of }) => of !== 'comparison').length >= 2;
  return findable && score >= (against === 0 ? SURE : SURE_DESPITE_OPINION);
}

/** "$5 million": the heading of what follows, which states what is so. */
function isBareFigure({ base }: Evidence, words: readonly Word[], quantities: readonly Quantity[]): boolean {
  if (base.some(({ of }) => of !== 'figure')) return false;
  const outside = words.filter(
    ({ isWord, start }) =>
      isWord && !quantities.some((quantity) => quantity.start <= start && start < quantity.end),
  );
  return outside.length < 2;
}

/** What the sentence expects, asks leave for, or hangs on a condition; null where it does neither. */
function findForecast(clauses: readonly Clause[], moodOf: MoodReader): string | null {
  for (const clause of clauses) {
    const mood = moodOf(clause.end - 1, clause.end);
    const cue = mood.cue.toLowerCase();
    if (ADVICE.has(cue) || IMAGINED.has(cue) || UNREAL.has(cue)) continue;
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
/** What would have been, and what is open, is no forecast. */
const UNREAL = new Set([COUNTERFACTUAL, 'had', 'were', 'whether']);
const ADVICE = new Set(['should', 'ought to', 'can', 'cannot', "can't", 'wants to', 'want to']);

/** The longest sentence of a newspaper has a few hundred words; what is longer is no sentence. */
const LONGEST_JUDGED = 3000;
/** Three names make nothing truer than two. */
const MOST_SUPPORT = 2.8;
/** A clause in which opinion outweighs what is stated by more is opinion, whoever is named in it. */
const LEAST_NET = -1;
const SECOND_OF_ITS_SORT = 0.5;
/** Money, percentages and counts with their noun. */
const PLAIN_FIGURE = 2.5;
const MOST_AGAINST_FIGURE = 1.5;
/** One event of somebody in particular, or one figure. */
const ENOUGH_BASE = 1.2;
const ENOUGH = 2;
const SURE_BASE = 2;
const SURE = 3.7;
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
