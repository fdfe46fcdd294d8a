import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';

/**
 * Whose age the phrase at `at` is, where no name stands right before or in it: "AGED 28, Wang runs …", "Wang, now AGED 28, …", "Wang has reached THE
 * AGE OF 28", "Wang is ALL OF 28", "Wang's AGE IS 28", "its 28-YEAR-OLD BOSS, Wang, …". `owner` where the phrase only says whose age it is. Null
 * where the words around it do not say that it is an age.
 */
export function agePlace(parse: Parse, at: number): AgePlace | null {
  return aged(parse, at) ?? agedInFront(parse, at) ?? ageReached(parse, at) ?? describedBehind(parse, at);
}

export interface AgePlace {
  phrase: number;
  /** The verb that says so. */
  verb: number | null;
  owner: boolean;
}

/** "Wang, now AGED 28, …", "Wang is AGED 28". */
function aged(parse: Parse, at: number): AgePlace | null {
  const { chunks, items } = parse;
  if (chunks[at - 1]?.key !== 'aged') return null;
  const before = chunks[at - 2];
  if (before?.kind === 'verb' && items[before.main]?.tag === 'be') {
    const [subject] = subjectOf(parse, at - 2).phrases;
    return subject === undefined ? null : { phrase: subject, verb: at - 2, owner: false };
  }
  return (before?.kind === 'comma' || before?.kind === 'open') && chunks[at - 3]?.kind === 'phrase'
    ? { phrase: at - 3, verb: null, owner: false }
    : null;
}

/** "STILL ONLY 28, Wang runs …", "AT THE AGE OF 28, he is …": what opens the sentence, of now. */
function agedInFront(parse: Parse, at: number): AgePlace | null {
  const { chunks, items } = parse;
  const { from } = phraseAt(parse, at);
  if (at > MOST_BEFORE || chunks[at + 1]?.kind !== 'comma' || chunks[at + 2]?.kind !== 'phrase') return null;
  if (!items.slice(0, from).every(({ key }) => BEFORE_AGE.test(key))) return null;
  const verb = chunks[at + 3];
  return verb?.kind === 'verb' && !verb.past && verb.form === 'finite'
    ? { phrase: at + 2, verb: null, owner: false }
    : null;
}

/** "has reached THE AGE OF 28", "is ALL OF 28", "his AGE is 28". */
function ageReached(parse: Parse, at: number): AgePlace | null {
  const { chunks, items } = parse;
  const of = chunks[at - 1]?.key === 'of' ? chunks[at - 2] : undefined;
  const verb = of?.kind === 'phrase' && AGE.test(items[of.head]?.key ?? '') ? at - 3 : at - 1;
  const group = chunks[verb];
  if (group?.kind !== 'verb' || !REACHING.test(items[group.main]?.lemma ?? '')) return null;
  const [subject] = subjectOf(parse, verb).phrases;
  if (subject === undefined) return null;
  if (verb === at - 3) return { phrase: subject, verb, owner: false };
  const { head, owner } = phraseAt(parse, subject);
  return owner !== null && items[head]?.key === 'age' ? { phrase: subject, verb, owner: true } : null;
}

/** "Scale AI's 28-YEAR-OLD BOSS, Wang, …": who is described so is named behind. */
function describedBehind(parse: Parse, at: number): AgePlace | null {
  const { chunks, items } = parse;
  const { from, to, head } = phraseAt(parse, at);
  const isTitle = items[head]?.nouns.some(({ role }) => role === 'title') === true;
  // "put A 28-YEAR-OLD, Alexandr Wang, in charge"
  const isAge = items[head]?.quantity?.unit === 'age';
  const isTold = items.slice(from, Math.min(to, head)).some(({ quantity }) => quantity?.unit === 'age');
  const closes = chunks[at + 3]?.kind;
  return (isAge || (isTitle && isTold)) &&
    chunks[at + 1]?.kind === 'comma' &&
    chunks[at + 2]?.kind === 'phrase' &&
    (closes === 'comma' || closes === undefined || closes === 'stop')
    ? { phrase: at + 2, verb: null, owner: false }
    : null;
}

/** Whether the words around a bare number make it an age. */
export function isCalledAge(parse: Parse, at: number): boolean {
  const { chunks, items } = parse;
  const phrase = phraseAt(parse, at);
  if (phrase.to - phrase.from > 1) return false;
  const [all, verb] = [chunks[at - 2], chunks[at - 1]];
  if (verb?.key === 'aged') return true;
  if (verb?.key === 'of') return all?.kind === 'phrase' && AGE.test(items[all.head]?.key ?? '');
  if (verb?.kind === 'verb' && /^(?:into|to)$/.test(chunks[at + 1]?.key ?? '')) return false;
  if (verb?.kind === 'verb') return items[verb.main]?.lemma === 'turn' && !(verb as VerbGroup).infinitive;
  return agedInFront(parse, at) !== null && phrase.from > 0;
}

const BEFORE_AGE = /^(?:aged|at|the|an|age|of|just|only|still|now|barely|all|currently)$/;

/** "at the age of". */
const MOST_BEFORE = 4;

const AGE = /^(?:age|all)$/;

const REACHING = /^(?:be|reach|attain|turn|hit|pass)$/;
