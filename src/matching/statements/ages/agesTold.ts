import type { MatchIndex } from '../../indexLedger.ts';
import type { Phrase, VerbGroup } from '../../parse/chunks/readChunks.ts';
import { isWho, type Parse } from '../../parse/clauses.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { type Party, partyOf } from '../parties/parties.ts';
import { agePhrase } from './agePhrase.ts';
import { type AgeTold, agesAside } from './agesAside.ts';

/**
 * The ages that a sentence gives to people for the time of something else that it tells, by a clause of their own or beside a name. One given for a
 * time told of before ("He was a student of 19 AT THE TIME") is of no deed of its own sentence.
 */
export function agesTold(parse: Parse, index: MatchIndex): AgeTold[] {
  return parse.chunks.flatMap((chunk, at) => {
    if (chunk.kind === 'verb') return ageInClause(parse, at, chunk, index);
    if (chunk.key === 'as') return ageAsRole(parse, at, index);
    if (chunk.key === 'at' && isWho(parse, at - 1)) return ageOfWho(parse, at, index);
    if (chunk.key === 'at') return ageBeforeDeed(parse, at, index);
    return chunk.kind === 'phrase' ? agesAside(parse, at, index) : [];
  });
}

/** "WAS 22 when he founded it", "HAD TURNED 19 at its founding", "WAS A STUDENT OF 19 then". */
function ageInClause(parse: Parse, verb: number, group: VerbGroup, index: MatchIndex): AgeTold[] {
  const { chunks, items } = parse;
  const main = items[group.main];
  if (group.form !== 'finite' || (main?.tag !== 'be' && main?.lemma !== 'turn')) return [];
  const age = agePhrase(parse, chunks[verb + 1]?.key === 'aged' ? verb + 2 : verb + 1);
  const [subject] = age === null ? [] : subjectOf(parse, verb).phrases;
  if (age === null || subject === undefined) return [];
  const holder = personAt(parse, subject, index);
  const deeds = holder === null ? null : deedsBeside(parse, verb, age.to);
  return holder === null || deeds === null
    ? []
    : [{ holder, verb, item: age.item, phrase: age.phrase, deeds }];
}

/** The verbs, or the noun, that tell what was done at the time at which somebody was so old; none where that was told before, null where nothing says so. */
function deedsBeside(parse: Parse, verb: number, to: number): number[] | null {
  const { chunks, items } = parse;
  // "was a 19-year-old student AT MIT when he founded it"
  const there = chunks[to]?.kind === 'preposition' && isWhen(parse, to + 2) ? to + 2 : to;
  const next = chunks[there]?.kind === 'comma' ? there + 1 : there;
  if (isWhen(parse, next)) return firstVerb(parse, next + 1);
  if (/^(?:at|by)$/.test(chunks[to]?.key ?? '') && !isTime(parse, to + 1))
    return chunks[to + 1]?.kind === 'phrase' ? [to + 1] : null;
  const when = chunks.slice(0, verb).findLastIndex((_, at) => isWhen(parse, at));
  if (when >= 0) {
    const between = chunks.slice(when + 1, verb);
    const told = between.findIndex((chunk) => chunk.kind === 'verb');
    // "WHEN it was founded, he was 19"
    if (told >= 0) return between.some(({ kind }) => kind === 'comma') ? [when + 1 + told] : null;
    return opens(parse, when)
      ? firstVerb(parse, to)
      : [...lastVerb(parse, when), ...purposeBehind(parse, to)];
  }
  const after = items.slice(chunks[to - 1]?.to ?? 0, chunks[to]?.to ?? items.length);
  const isThen =
    after.some(({ key }) => key === 'then') || (chunks[to]?.key === 'at' && isTime(parse, to + 1));
  if (!isThen) return null;
  // "Wang, WHO was 22 at the time, founded it"
  const end = isWho(parse, verb - 1) ? chunks.length : verb;
  return chunks.slice(0, end).flatMap((chunk, at) => (chunk.kind === 'verb' && at !== verb ? [at] : []));
}

/** "founded it AS A TEENAGER OF 19". */
function ageAsRole(parse: Parse, at: number, index: MatchIndex): AgeTold[] {
  const age = agePhrase(parse, at + 1);
  const [deed] = age === null ? [] : lastVerb(parse, at);
  if (age === null || deed === undefined || (parse.chunks[deed] as VerbGroup).passive) return [];
  const [subject] = subjectOf(parse, deed).phrases;
  const holder = subject === undefined ? null : personAt(parse, subject, index);
  return holder === null ? [] : [{ holder, verb: null, item: age.item, phrase: age.phrase, deeds: [deed] }];
}

/** "dropped out AT 19 TO START it", "started it after DROPPING OUT AT 19": what somebody did at an age, and what they did it for or did next, are of one time. */
function ageBeforeDeed(parse: Parse, at: number, index: MatchIndex): AgeTold[] {
  const age = agePhrase(parse, at + 1);
  const [verb] = age === null ? [] : lastVerb(parse, at);
  if (age === null || verb === undefined) return [];
  const deeds = [...purposeBehind(parse, age.to), ...deedBefore(parse, verb)];
  const [subject] = deeds.length === 0 ? [] : subjectOf(parse, verb).phrases;
  const holder = subject === undefined ? null : personAt(parse, subject, index);
  return holder === null ? [] : [{ holder, verb: null, item: age.item, phrase: age.phrase, deeds }];
}

/** The infinitive that follows right behind. */
function purposeBehind({ chunks }: Parse, at: number): number[] {
  const verb = chunks[at];
  return verb?.kind === 'verb' && verb.infinitive ? [at] : [];
}

/** "STARTED it after dropping out". */
function deedBefore(parse: Parse, verb: number): number[] {
  const group = parse.chunks[verb];
  const led = parse.chunks[verb - 1];
  const isAfter = led !== undefined && parse.items[led.from]?.key === 'after';
  return isAfter && group?.kind === 'verb' && group.form === 'ing' ? lastVerb(parse, verb) : [];
}

/** "Wang, who AT 19 founded it". */
function ageOfWho(parse: Parse, at: number, index: MatchIndex): AgeTold[] {
  const age = agePhrase(parse, at + 1);
  if (age === null || parse.chunks[age.to]?.kind !== 'verb') return [];
  const [subject] = subjectOf(parse, age.to).phrases;
  const holder = subject === undefined ? null : personAt(parse, subject, index);
  return holder === null ? [] : [{ holder, verb: null, item: age.item, phrase: age.phrase, deeds: [age.to] }];
}

function personAt(parse: Parse, at: number, index: MatchIndex): Party | null {
  const party = partyOf(parse, at, index);
  const isPerson = party.ids.length > 0 && party.ids.every((id) => index.entities.get(id)?.type === 'person');
  return isPerson ? party : null;
}

const isWhen = ({ chunks, items }: Parse, at: number): boolean =>
  chunks[at]?.kind === 'subordinator' &&
  /^(?:when|as|by the time)$/.test(items[chunks[at]?.from ?? 0]?.key ?? '');

/** Whether a clause with "when" comes before the one it goes with. */
const opens = ({ chunks }: Parse, when: number): boolean =>
  when === 0 || /^(?:and|but|relative|colon|dash|semicolon|stop)$/.test(chunks[when - 1]?.kind ?? '');

const isTime = ({ chunks, items }: Parse, at: number): boolean =>
  chunks[at]?.kind === 'phrase' &&
  /^(?:time|point|moment)$/.test(items[(chunks[at] as Phrase).head]?.key ?? '');

function firstVerb({ chunks }: Parse, from: number): number[] {
  const found = chunks.slice(from, from + NEAR).findIndex(isTelling);
  return found < 0 ? [] : [from + found];
}

function lastVerb({ chunks }: Parse, before: number): number[] {
  const from = Math.max(0, before - 2 * NEAR);
  const found = chunks.slice(from, before).findLastIndex(isTelling);
  return found < 0 ? [] : [from + found];
}

const isTelling = (chunk: Parse['chunks'][number]): boolean => chunk.kind === 'verb';

/** A subject and what hangs on it lie between. */
const NEAR = 6;
