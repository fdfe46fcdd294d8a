import { isContrasted } from './contrast.ts';
import type { Chunk, Phrase, VerbGroup } from './readChunks.ts';
import type { Item } from './readItems.ts';

/** A sentence cut into chunks, and the questions that can be asked of it. Numbers are chunk indexes throughout. */
export interface Parse {
  items: readonly Item[];
  chunks: readonly Chunk[];
  /** Answers once found: many words ask the same of one verb. */
  answers: {
    subjects: Map<number, Subject>;
    args: Map<number, Argument[]>;
    modes: Map<number, unknown>;
    parties: Map<number, unknown>;
    embeddings: unknown;
    contrasted: readonly string[] | undefined;
    exclusive: boolean | undefined;
  };
}

/** A sentence cut into chunks, before any question was asked of it. */
export function newParse(items: readonly Item[], chunks: readonly Chunk[]): Parse {
  return {
    items,
    chunks,
    answers: {
      subjects: new Map(),
      args: new Map(),
      modes: new Map(),
      parties: new Map(),
      embeddings: undefined,
      contrasted: undefined,
      exclusive: undefined,
    },
  };
}

/** The phrases that are a subject, and the phrase that a relative clause leaves out. */
export interface Subject {
  phrases: number[];
  gap: number | null;
}

/** A phrase that goes with a verb or noun, and the preposition that leads to it; null for a direct object. */
export interface Argument {
  preposition: string | null;
  phrase: number;
}

/**
 * The phrases that are the grammatical subject of the verb group at `at`: several where "and" joins them; none where the sentence
 * names none. For a passive that is who undergoes it. `gap` is the phrase a relative clause leaves out ("the sum Meta paid").
 */
export function subjectOf(parse: Parse, at: number, depth = 0): Subject {
  const known = parse.answers.subjects.get(at);
  if (known) return known;
  const all = findSubject(parse, at, depth);
  const meant = all.phrases.filter((phrase) => !isContrasted(parse.items, phraseAt(parse, phrase)));
  const found = meant.length === all.phrases.length || meant.length === 0 ? all : { ...all, phrases: meant };
  if (depth === 0) parse.answers.subjects.set(at, found);
  return found;
}

function findSubject(parse: Parse, at: number, depth: number): Subject {
  const group = parse.chunks[at] as VerbGroup;
  if (depth > MAX_DEPTH) return NONE;
  if (group.infinitive) return { phrases: infinitiveSubject(parse, at, depth), gap: null };
  if (group.form === 'ing' || isParticiple(parse, at))
    return { phrases: participleSubject(parse, at, depth), gap: null };
  return finiteSubject(parse, at, depth);
}

/** Whether the group at `at` is a participle without helper that describes a phrase: "Founded in 2016, …", "a start-up backed by …". */
export function isParticiple(parse: Parse, at: number): boolean {
  const group = parse.chunks[at] as VerbGroup;
  if (group.form === 'participle') return true;
  const item = parse.items[group.main] as Item;
  if (
    group.form !== 'finite' ||
    group.helpers.length > 0 ||
    !item.forms.has('participle') ||
    group.infinitive
  )
    return false;
  const after = parse.chunks[at + 1];
  const before = parse.chunks[at - 1];
  if (after?.kind === 'phrase') return false;
  if (after?.kind === 'preposition' && after.key === 'by') return true;
  if (before === undefined || before.kind === 'colon') return true;
  if (before.kind === 'relative' || before.kind === 'subordinator') return false;
  if (!isTransitive(item)) return false;
  if (before.kind === 'comma') return parse.chunks[at - 2]?.kind === 'phrase';
  return before.kind === 'phrase';
}

/** The verb with which the group at `at` is passive: someone does it to its subject. */
export function isPassive(parse: Parse, at: number): boolean {
  const group = parse.chunks[at] as VerbGroup;
  return group.passive || isParticiple(parse, at);
}

/** What follows a verb group or a noun phrase and belongs to it, up to the end of its clause. */
export function argumentsOf(parse: Parse, at: number): Argument[] {
  const known = parse.answers.args.get(at);
  if (known) return known;
  const found = findArguments(parse, at);
  parse.answers.args.set(at, found);
  return found;
}

function findArguments(parse: Parse, at: number): Argument[] {
  const { chunks } = parse;
  const own = chunks[at] as Chunk;
  const found: Argument[] = [];
  let preposition: string | null = own.kind === 'phrase' ? 'none' : null;
  for (let next = at + 1; next < chunks.length; next += 1) {
    const chunk = chunks[next] as Chunk;
    if (chunk.kind === 'phrase') {
      if (preposition !== 'none' && !isContrasted(parse.items, chunk))
        found.push({ preposition, phrase: next });
      preposition = own.kind === 'phrase' ? 'none' : null;
      if (
        own.kind === 'verb' &&
        found.length > 0 &&
        chunks[next + 1]?.kind === 'phrase' &&
        found.at(-1)?.preposition !== null
      )
        break;
    } else if (chunk.kind === 'preposition') preposition = chunk.key;
    else if (chunk.kind === 'and' || chunk.kind === 'comma') {
      const step = afterJoint(parse, next);
      if (step === null || (step.keep && chunk.kind === 'comma' && isTime(parse, found.at(-1)))) break;
      if (isGapped(parse, step.skipTo)) break;
      next = step.skipTo - 1;
      preposition = step.keep
        ? listedAfter(parse, step.skipTo, found, preposition)
        : own.kind === 'phrase'
          ? 'none'
          : null;
    } else if (chunk.kind === 'open') {
      const close = closing(parse, next);
      if (parse.chunks[next + 1]?.kind === 'phrase' && close === next + 2)
        found.push({ preposition: '(', phrase: next + 1 });
      next = close;
    } else break;
  }
  return found;
}

/** "…, and in 2012 WhatsApp": another time and another object for the same verb; the one that is read stops before. */
function isGapped(parse: Parse, at: number): boolean {
  const { chunks } = parse;
  return (
    chunks[at]?.kind === 'preposition' &&
    chunks[at + 1]?.kind === 'phrase' &&
    isTime(parse, { preposition: null, phrase: at + 1 }) &&
    chunks[at + 2]?.kind === 'phrase'
  );
}

/** "Instagram in 2012 and WhatsApp …": what follows a figure and is none itself goes on with what stood before the figure. */
function listedAfter(
  parse: Parse,
  at: number,
  found: readonly Argument[],
  preposition: string | null,
): string | null {
  const isFigure = ({ phrase }: Argument): boolean =>
    parse.items[phraseAt(parse, phrase).head]?.quantity !== undefined;
  const last = found.at(-1);
  const like =
    last && isTime(parse, last) && !isFigure({ preposition: null, phrase: at })
      ? (found.findLast((argument) => !isFigure(argument)) ?? last)
      : last;
  return like === undefined ? preposition : like.preposition;
}

/** A date ends a list: what follows its comma is something else. */
function isTime(parse: Parse, argument: Argument | undefined): boolean {
  const kind = argument && parse.items[phraseAt(parse, argument.phrase).head]?.quantity?.kind;
  return kind === 'year' || kind === 'date';
}

/** What stands after "and" or a comma: another phrase of the same list (`keep`), an aside to skip, or the end (null). */
function afterJoint(parse: Parse, at: number): { skipTo: number; keep: boolean } | null {
  const { chunks } = parse;
  let next = at + 1;
  while (chunks[next]?.kind === 'and' || chunks[next]?.kind === 'comma') next += 1;
  const chunk = chunks[next];
  if (!chunk) return null;
  if (chunk.kind === 'preposition') return { skipTo: next, keep: false };
  if (
    chunk.kind === 'relative' ||
    isWho(parse, next) ||
    (chunk.kind === 'verb' && isParticiple(parse, next))
  ) {
    const end = asideEnd(parse, next);
    return end === null ? null : { skipTo: end + 1, keep: false };
  }
  if (chunk.kind !== 'phrase') return null;
  if (startsClause(parse, next)) return null;
  return { skipTo: next, keep: true };
}

export function isWho(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at];
  return chunk?.kind === 'phrase' && /^who|^whom/.test(parse.items[chunk.head]?.key ?? '');
}

/** Whether the phrase at `at`, with what hangs on it, is the subject of a finite verb that follows. */
export function startsClause(parse: Parse, at: number): boolean {
  const { chunks } = parse;
  for (let next = at + 1; next < chunks.length; next += 1) {
    const chunk = chunks[next] as Chunk;
    if (chunk.kind === 'verb')
      return !chunk.infinitive && chunk.form === 'finite' && !isParticiple(parse, next);
    if (chunk.kind === 'preposition' || chunk.kind === 'phrase') continue;
    return false;
  }
  return false;
}

/** The comma that ends an aside begun at `at`; null where it runs to the end of the sentence. */
function asideEnd(parse: Parse, at: number): number | null {
  for (let next = at + 1; next < parse.chunks.length; next += 1) {
    const kind = parse.chunks[next]?.kind;
    if (kind === 'comma') return next;
    if (kind === 'semicolon' || kind === 'colon' || kind === 'dash') return null;
  }
  return null;
}

function closing(parse: Parse, at: number): number {
  for (let next = at + 1; next < parse.chunks.length; next += 1)
    if (parse.chunks[next]?.kind === 'close') return next;
  return parse.chunks.length;
}

function finiteSubject(parse: Parse, at: number, depth: number): Subject {
  const { chunks } = parse;
  let back = at - 1;
  const before = chunks[back];
  if (!before) return NONE;
  if (before.kind === 'relative' || isWho(parse, back)) {
    const antecedent = phraseBefore(parse, back);
    return { phrases: antecedent === null ? [] : [antecedent], gap: null };
  }
  if (before.kind === 'comma' || before.kind === 'dash' || before.kind === 'close') {
    const opening = asideStart(parse, back);
    if (opening !== null) back = opening - 1;
  }
  const chunk = chunks[back];
  if (chunk?.kind === 'phrase') {
    const head = chainHead(parse, back);
    const joined = joinedBefore(parse, head);
    const gap = gapBefore(parse, joined.at(-1) ?? head);
    return { phrases: joined, gap };
  }
  if (chunk && (chunk.kind === 'and' || chunk.kind === 'comma' || chunk.kind === 'but')) {
    const earlier = earlierVerb(
      parse,
      back,
      (group, place) => group.form === 'finite' && !group.infinitive && !isParticiple(parse, place),
    );
    if (earlier !== null) return { phrases: subjectOf(parse, earlier, depth + 1).phrases, gap: null };
  }
  return NONE;
}

/** Where the aside that ends at `at` begins: "Meta, which owns Instagram, …", "Wang, CEO of Scale AI, …", "Wang (28) …". */
function asideStart(parse: Parse, at: number): number | null {
  const { chunks } = parse;
  const mark = chunks[at]?.kind;
  const opening = mark === 'close' ? 'open' : mark;
  for (let back = at - 1; back > 0; back -= 1) {
    if (chunks[back]?.kind !== opening) continue;
    const first = chunks[back + 1];
    if (!first || chunks[back - 1]?.kind !== 'phrase') return null;
    if (
      mark !== 'comma' ||
      first.kind === 'relative' ||
      isWho(parse, back + 1) ||
      first.kind === 'preposition'
    )
      return back;
    if (first.kind === 'verb') return first.form !== 'finite' || isParticiple(parse, back + 1) ? back : null;
    if (first.kind !== 'phrase') return null;
    for (let inner = back + 1; inner < at; inner += 1) if (chunks[inner]?.kind === 'verb') return null;
    return back;
  }
  return null;
}

/** From the last phrase of "the head of Scale AI" to its first. */
function chainHead(parse: Parse, at: number): number {
  const { chunks } = parse;
  let head = at;
  while (chunks[head - 1]?.kind === 'preposition' && chunks[head - 2]?.kind === 'phrase') head -= 2;
  return head;
}

/** "Lucy Guo and Alexandr Wang": all phrases of a list that is the subject, last first. */
function joinedBefore(parse: Parse, at: number): number[] {
  const { chunks } = parse;
  const list = [at];
  let first = at;
  if (chunks[at - 1]?.kind !== 'and') return list;
  while (
    (chunks[first - 1]?.kind === 'and' || (chunks[first - 1]?.kind === 'comma' && list.length > 1)) &&
    chunks[first - 2]?.kind === 'phrase'
  ) {
    const left = chainHead(parse, first - 2);
    const opener = chunks[left - 1]?.kind;
    if (opener === 'preposition' || opener === 'verb' || opener === 'phrase') return [at];
    list.push(left);
    first = left;
  }
  return list;
}

/** "the $14.3 billion Meta paid", "a sum that Meta paid", "Scale AI, in which Meta holds 49%". */
function gapBefore(parse: Parse, subject: number): number | null {
  const { chunks } = parse;
  const before = chunks[subject - 1];
  if (before?.kind === 'phrase') return subject - 1;
  if (before?.kind === 'relative') return phraseBefore(parse, subject - 1);
  return null;
}

/** The phrase that a relative pronoun at `at` stands for. */
function phraseBefore(parse: Parse, at: number): number | null {
  let back = at - 1;
  const skips = (chunk: Chunk | undefined): boolean =>
    chunk !== undefined &&
    (['comma', 'preposition', 'dash', 'close'].includes(chunk.kind) ||
      (chunk.kind === 'phrase' && back > 0 && isContrasted(parse.items, chunk)));
  while (skips(parse.chunks[back])) back -= 1;
  return parse.chunks[back]?.kind === 'phrase' ? back : null;
}

function earlierVerb(
  parse: Parse,
  from: number,
  fits: (group: VerbGroup, at: number) => boolean,
): number | null {
  for (let back = from - 1; back >= 0; back -= 1) {
    const chunk = parse.chunks[back] as Chunk;
    if (chunk.kind === 'semicolon') return null;
    if (chunk.kind === 'verb' && fits(chunk, back)) return back;
  }
  return null;
}

/** The clause that a sentence is mainly made of: its first finite verb that no "which", "who", "if" or "as" leads in. */
export function mainVerb(parse: Parse, from = 0): number | null {
  for (let at = from; at < parse.chunks.length; at += 1) {
    const chunk = parse.chunks[at] as Chunk;
    if (chunk.kind !== 'verb' || chunk.infinitive || chunk.form !== 'finite' || isParticiple(parse, at))
      continue;
    const before = parse.chunks[at - 1];
    if (before?.kind === 'relative' || isWho(parse, at - 1)) continue;
    return at;
  }
  return null;
}

/** The verb or noun that an infinitive hangs on: "AGREED to buy", "a DEAL to buy", "was HIRED to lead". */
export function governorOf(parse: Parse, at: number): { verb: number | null; noun: number | null } {
  const before = parse.chunks[at - 1];
  if (before?.kind === 'verb') return { verb: at - 1, noun: null };
  if (before?.kind === 'and' || before?.kind === 'comma') {
    const joined = earlierVerb(parse, at - 1, (group) => group.infinitive);
    if (joined !== null) return governorOf(parse, joined);
  }
  const noun = before?.kind === 'phrase' ? at - 1 : null;
  return { verb: earlierVerb(parse, at, () => true), noun };
}

/** Verbs whose object does what the infinitive says: "recruiting Wang to lead", "prompting Meta to hire". */
const OBJECT_CONTROL =
  /^(?:hire|recruit|poach|lure|bring|tap|appoint|name|ask|allow|force|prompt|get|enlist|invite|help|lead|cause|enable|pick|choose|want|expect|persuade|order|press|push|pull|draft|snap|parachute|sign|land|nab|snare|bag|entice|attract|woo|court|hand|free|permit|leave|employ|engage|assign|task|select|elect|install|promote)$/;

function infinitiveSubject(parse: Parse, at: number, depth: number): number[] {
  const { verb, noun } = governorOf(parse, at);
  if (verb === null) {
    const before = parse.chunks[at - 1];
    return before?.kind === 'phrase' ? joinedBefore(parse, chainHead(parse, at - 1)) : [];
  }
  const group = parse.chunks[verb] as VerbGroup;
  const lemma = parse.items[group.main]?.lemma ?? '';
  if (!isPassive(parse, verb) && OBJECT_CONTROL.test(lemma)) {
    const objects = argumentsOf(parse, verb).filter(
      (argument) => argument.preposition === null && argument.phrase < at,
    );
    if (objects.length > 0) return objects.map((argument) => argument.phrase);
  }
  const subject = subjectOf(parse, verb, depth + 1).phrases;
  return subject.length > 0 || noun === null ? subject : [];
}

function participleSubject(parse: Parse, at: number, depth: number): number[] {
  const { chunks } = parse;
  const before = chunks[at - 1];
  const passive = isPassive(parse, at);
  if (before === undefined) return followingSubject(parse, at, depth);
  if (before.kind === 'phrase') {
    const head = passive ? at - 1 : chainHead(parse, at - 1);
    return [head];
  }
  if (!passive && before.kind === 'colon') return followingSubject(parse, at, depth);
  if (before.kind === 'colon' || before.kind === 'dash') {
    return chunks[at - 2]?.kind === 'phrase' ? [at - 2] : [];
  }
  if (before.kind === 'preposition' || before.kind === 'subordinator') {
    const opener = chunks[at - 2]?.kind;
    if (opener === undefined || opener === 'semicolon') return followingSubject(parse, at, depth);
  }
  if (before.kind === 'comma' && passive && chunks[at - 2]?.kind === 'phrase')
    return [apposedName(parse, at - 2)];
  if (before.kind === 'and' || before.kind === 'comma') {
    const joined = chunks[at - 2];
    if (passive && joined?.kind === 'phrase') {
      const sister = earlierVerb(parse, at - 1, (_, place) => isParticiple(parse, place));
      if (sister !== null) return subjectOf(parse, sister, depth + 1).phrases;
    }
  }
  const main = earlierVerb(
    parse,
    at,
    (group, place) => (group.form === 'finite' && !isParticiple(parse, place)) || group.infinitive,
  );
  if (main !== null) return subjectOf(parse, main, depth + 1).phrases;
  const sister = earlierVerb(parse, at, () => true);
  return sister === null ? followingSubject(parse, at, depth) : subjectOf(parse, sister, depth + 1).phrases;
}

/** "Scale AI, a start-up in San Francisco, founded in 2016": the name before the aside. */
function apposedName(parse: Parse, at: number): number {
  return chainHead(parse, at) === at ? at : at;
}

/** "Founded in 2016, Scale AI …": the subject of what follows the comma; without a verb there, the phrase itself. */
function followingSubject(parse: Parse, at: number, depth: number): number[] {
  const comma = asideEnd(parse, at);
  if (comma === null) return [];
  if (parse.chunks[comma + 1]?.kind !== 'phrase') return [];
  const main = mainVerb(parse, comma + 1);
  if (main !== null) {
    const subject = subjectOf(parse, main, depth + 1).phrases;
    if (subject.some((phrase) => phrase > comma)) return subject;
  }
  return [comma + 1];
}

const NONE: Subject = { phrases: [], gap: null };
const MAX_DEPTH = 8;

/** Verbs that take a direct object: alone before a preposition they are participles ("a lab founded in 2010"). */
const TRANSITIVE = new Set(
  `found cofound establish create launch buy purchase acquire own hold head lead run back value hire recruit poach name appoint develop make build base release introduce announce
  sign complete close publish form price estimate command found oversee chair helm helm support fund finance employ train license award secure sell win owe describe call dub know see report
  spearhead peg put worth age unveil`.split(/\s+/),
);

const isTransitive = (item: Item): boolean =>
  TRANSITIVE.has(item.lemma) || item.verbs.some((use) => TRANSITIVE.has(use.lemma));

export const phraseAt = (parse: Parse, at: number): Phrase => parse.chunks[at] as Phrase;
