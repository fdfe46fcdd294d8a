import type { Proposal } from '../../model/proposal.ts';
import type { Register } from '../../model/register.ts';
import { normalForm } from '../../text/normalForm.ts';
import { decide } from '../decide.ts';
import type { Judge } from '../judge.ts';
import { reconcile } from '../reconcile.ts';
import { lostIds, registerIds } from '../registerIds.ts';
import type { Quotation } from './baselines.ts';
import { BASELINES } from './baselines.ts';
import type { ReadSentence } from './draft.ts';
import type { Fate } from './score.ts';

/** A register in which every sentence has a badge. Recognition is blind to what stands before a sentence: the hardest case. */
export function badgedRegister(sentences: readonly ReadSentence[]): Register {
  const { register } = reconcile({
    ...RULES,
    proposals: proposalsOf(sentences),
    register: null,
    mint: counter(),
  });
  const accepted = decide(register, { do: 'accept', ids: 'all' }, { ...RULES, by: 'The desk' });
  if ('refused' in accepted) throw new Error(accepted.refused);
  return accepted;
}

/** What the register makes of a new version: the fate of each of its sentences, and whether anything of it went wrong. */
export function followRegister(
  register: Register,
  now: readonly ReadSentence[],
): { fates: Fate[]; after: Register; wrongBlocks: number } {
  const { register: after } = reconcile({ ...RULES, proposals: proposalsOf(now), register, mint: counter() });
  const places = new Map<string, number>();
  after.sentences.forEach(({ id, also = [] }, place) => {
    for (const each of [id, ...also]) places.set(each, place);
  });
  const buried = new Set(after.tombstones.flatMap(({ id, also = [] }) => [id, ...also]));
  const fates = register.sentences.map(({ id }): Fate => {
    const place = places.get(id);
    if (place === undefined) return { place: buried.has(id) ? 'tombstone' : 'lost', badge: false };
    const line = after.sentences[place];
    return { place, badge: line?.id === id && line.state === 'accepted' && line.verdict !== null };
  });
  if (lostIds(register, after).length > 0) throw new Error('Ids were lost.');
  return { fates, after, wrongBlocks: wrongBlocks(register, after, now) };
}

/** What another annotator makes of it: it knows nothing of tombstones, and shows its badge wherever it anchors. */
export function followBaseline(
  name: string,
  old: readonly ReadSentence[],
  now: readonly ReadSentence[],
): Fate[] {
  const anchor = BASELINES[name] as (typeof BASELINES)[string];
  const page = pageOf(now);
  return quotationsOf(old).map((quotation): Fate => {
    const span = anchor(quotation, page.text);
    if (span === null) return { place: 'lost', badge: false };
    const middle = (span[0] + span[1]) / 2;
    const place = page.ends.findIndex((end) => middle <= end);
    return place < 0 ? { place: 'lost', badge: false } : { place, badge: true };
  });
}

/** Blocks under an id of old in which nothing stands that came from that block; sentences of one text are interchangeable. */
function wrongBlocks(before: Register, after: Register, now: readonly ReadSentence[]): number {
  const known = registerIds(before);
  const textsOf = new Map<string, Set<string>>();
  for (const { block, text } of before.sentences) {
    textsOf.set(block, (textsOf.get(block) ?? new Set()).add(text));
  }
  const heirs = new Map<string, boolean>();
  after.sentences.forEach(({ block, text }, place) => {
    if (!known.has(block)) return;
    const origins = (now[place]?.from ?? []).map((i) => before.sentences[i]?.text ?? '');
    const isHeir = [text, ...origins].some((origin) => textsOf.get(block)?.has(origin));
    heirs.set(block, isHeir || heirs.get(block) === true);
  });
  return [...heirs.values()].filter((isHeir) => !isHeir).length;
}

function proposalsOf(sentences: readonly ReadSentence[]): Proposal[] {
  return sentences.map(({ text, block, heading }) => ({
    block,
    start: 0,
    end: text.length,
    line: 1,
    text,
    kind: heading ? 'heading' : 'claim',
    reasons: [],
    sightings: [{ claim: 'a-claim', reading: 'asserts', words: [0, text.length] }],
    unchecked: false,
    questions: [],
  }));
}

const judge: Judge = (_, sightings) =>
  sightings.length > 0 ? { verdict: 'verified', reason: 'supported' } : null;
const RULES = { article: 'an-article', today: '2026-01-02', judge, digest: () => 'the same' };

function counter(): () => string {
  let count = 0;
  return () => (count++).toString(36).padStart(8, '0');
}

function pageOf(sentences: readonly ReadSentence[]): { text: string; ends: number[] } {
  let text = '';
  const ends = sentences.map((sentence) => {
    text += `${text === '' ? '' : ' '}${normalForm(sentence.text)}`;
    return text.length;
  });
  return { text, ends };
}

function quotationsOf(sentences: readonly ReadSentence[]): Quotation[] {
  const { text, ends } = pageOf(sentences);
  return sentences.map((sentence, k) => {
    const end = ends[k] as number;
    const start = end - normalForm(sentence.text).length;
    return {
      quote: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
      start,
    };
  });
}

/** As many characters as Hypothes.is keeps on either side. */
const CONTEXT = 32;
