import type { VerbGroup } from '../parse/chunks/readChunks.ts';
import type { Parse } from '../parse/clauses.ts';
import { isTimeFigure } from '../parse/figures/figures.ts';
import { leadersOf } from '../parse/leadersOf.ts';
import { subjectOf } from '../parse/subjects/subjects.ts';

/**
 * "Amazon SAID IT WOULD invest", "Droege TOLD STAFF that his firm WOULD": whoever says in the past what they themselves or their firm will do, or
 * what becomes of what is theirs, has announced it. False where somebody else says so, where it hangs on a condition, and where the verb at
 * `at` has no such "would".
 */
export function announcedItself(parse: Parse, at: number): boolean {
  const { chunks, items } = parse;
  const group = chunks[at] as VerbGroup;
  if (!/^would(?:n't)?$/.test(group.modal)) return false;
  const subject = chunks[at - 1]?.kind === 'comma' ? (subjectOf(parse, at).phrases[0] ?? at) : at - 1;
  const self = chunks[subject];
  if (self?.kind !== 'phrase') return false;
  const said = sayingBefore(chunks, items, firstOfSubject(chunks, subject + 1));
  const [speaker, verb] = [chunks[said - 1], chunks[said]];
  if (verb?.kind !== 'verb' || verb.negated || verb.modal !== '' || !verb.past) return false;
  if (!SAYING.test(items[verb.main]?.lemma ?? '')) return false;
  if (items.some(({ key }) => CONDITION.test(key))) return false;
  if (hasDeadline(chunks, items, at)) return false;
  // "Its LEADERS said that the firm would"
  const other =
    speaker?.kind === 'phrase' ? items[leadersOf(items, speaker) ?? speaker.head]?.mention : undefined;
  const isTheirs = (id: string | undefined): boolean =>
    id !== undefined && (id === other?.candidates[0] || other?.speaksFor?.has(id) === true);
  const [own, owner] = [self.head, self.owner?.head ?? -1].map((item) => items[item]?.mention?.candidates[0]);
  return (
    isTheirs(own) ||
    isTheirs(owner) ||
    [own, owner].some((id) => speaksFor(chunks, items, said, id)) ||
    isPostOf(parse, at, isTheirs)
  );
}

/** "Scale AI said Droege would serve AS INTERIM CEO": whoever gives a post of theirs says who has it. */
function isPostOf(
  { chunks, items }: Parse,
  at: number,
  isTheirs: (id: string | undefined) => boolean,
): boolean {
  const end = chunks.findIndex(({ kind }, place) => place > at && CLOSES.test(kind));
  const told = items.slice((chunks[at] as VerbGroup).to, end < 0 ? items.length : chunks[end]?.from);
  const firms = told.flatMap(({ mention }) => (mention === undefined ? [] : [mention.candidates[0]]));
  return told.some(({ key }) => POSTS.test(key.split(' ').at(-1) ?? '')) && firms.every(isTheirs);
}

const CLOSES = /^(?:comma|and|stop|relative|verb)$/;

/** "OPENAI'S finance chief, Sarah Friar, said THE COMPANY would": whether those who speak hold a post with `id`. */
function speaksFor(
  chunks: Parse['chunks'],
  items: Parse['items'],
  said: number,
  id: string | undefined,
): boolean {
  let from = said;
  while (from > said - LONGEST_SPEAKER && SPEAKER_PARTS.test(partOf(chunks[from - 1]))) from -= 1;
  const words = items.slice(chunks[from]?.from ?? 0, chunks[said]?.from);
  return (
    id !== undefined &&
    words.some(({ key }) => POSTS.test(key.split(' ').at(-1) ?? '')) &&
    !words.some(({ key }) => key.split(' ').some((word) => OUTSIDE.test(word))) &&
    words.some(({ mention }) => mention?.how !== 'term' && mention?.candidates[0] === id)
  );
}

const partOf = (chunk: Parse['chunks'][number] | undefined): string =>
  chunk?.kind === 'preposition' ? chunk.key : (chunk?.kind ?? '');

/** "Jason Droege, the interim chief executive of Scale AI, said" */
const LONGEST_SPEAKER = 8;
const SPEAKER_PARTS = /^(?:phrase|comma|of|for|at)$/;
const POSTS =
  /^(?:spokesman|spokeswoman|spokesperson|chief|officer|executive|ceo|cfo|coo|cto|president|head|boss|founder|cofounder|chairman|chairwoman|chair|director|manager|lawyer|counsel)$/;
const OUTSIDE =
  /^(?:former|formerly|ex|once|onetime|rivals?|competitors?|customers?|clients?|investors?|backers?|analysts?|partners?|suppliers?|critics?)$/;

/** The verb of saying that a clause, whose subject begins at `first`, hangs on: "WROTE in a memo in July that it would"; without "that" only a listener or a time stands between. */
function sayingBefore(chunks: Parse['chunks'], items: Parse['items'], first: number): number {
  if (chunks[first - 1]?.key !== 'that')
    return pastListener(chunks, items, beforeTime(chunks, items, first - 1));
  let back = first - 2;
  while (back > first - FURTHEST_SAYING && /^(?:phrase|preposition)$/.test(chunks[back]?.kind ?? ''))
    back -= 1;
  return back;
}

/** "told the paper in an interview on Tuesday that" */
const FURTHEST_SAYING = 9;

/** "would be in the black BY THE END OF 2024": what is to be reached by a day is hoped for. */
const hasDeadline = (chunks: Parse['chunks'], items: Parse['items'], at: number): boolean =>
  chunks.some((chunk, place) => {
    const time = chunks[place + 1];
    if (place <= at || chunk.kind !== 'preposition' || chunk.key !== 'by' || time?.kind !== 'phrase')
      return false;
    return isTimeFigure(items[time.head]?.quantity) || DAYS.test(items[time.head]?.key ?? '');
  });

const DAYS = /^(?:end|year|month|summer|autumn|winter|spring|quarter|then|date)$/;

/** "14 percent OF its positions would": where the subject right before the verb begins. */
function firstOfSubject(chunks: Parse['chunks'], at: number): number {
  let first = at - 1;
  while (chunks[first - 1]?.key === 'of' && chunks[first - 2]?.kind === 'phrase') first -= 2;
  return first;
}

/** "told STAFF that it would" */
function pastListener(chunks: Parse['chunks'], items: Parse['items'], at: number): number {
  const verb = chunks[at - 1];
  return chunks[at]?.kind === 'phrase' && verb?.kind === 'verb' && TELLING.test(items[verb.main]?.lemma ?? '')
    ? at - 1
    : at;
}

const TELLING = /^(?:tell|inform|assure|notify)$/;

/** "said IN 2023 that it would": when it was said stands between. */
function beforeTime(chunks: Parse['chunks'], items: Parse['items'], at: number): number {
  const [preposition, time] = [chunks[at - 1], chunks[at]];
  const isTime = time?.kind === 'phrase' && isTimeFigure(items[time.head]?.quantity);
  if (!isTime) return at;
  return preposition?.kind === 'preposition' ? at - 2 : at - 1;
}

const SAYING =
  /^(?:say|announce|confirm|pledge|promise|declare|state|disclose|reveal|agree|vow|stress|emphasise|emphasize|insist|maintain|add|write|tell|inform|assure|notify)$/;
const CONDITION = /^(?:if|unless|provided|should|whether|subject|pending|only|perhaps|maybe|consider)$/;
