import { DAY_NAMES, MONTH_NAMES } from '../../text/calendar.ts';
import { endsByItself } from './chunks/endsByItself.ts';
import { leavesOut } from './chunks/leavesOut.ts';
import { namesTitle } from './chunks/namesTitle.ts';
import type { Chunk, Phrase, VerbGroup } from './chunks/readChunks.ts';
import { isAimedAt, isAsideVerb } from './describingVerbs.ts';
import type { Item } from './items/readItems.ts';
import { isTransitive } from './tags/transitive.ts';

/** A sentence cut into chunks, and the questions that can be asked of it. Numbers are chunk indexes throughout. */
export interface Parse {
  items: readonly Item[];
  chunks: readonly Chunk[];
  /** Answers once found: many words ask the same of one verb. */
  answers: {
    subjects: Map<number, Subject>;
    args: Map<number, Argument[]>;
    asides: Map<number, readonly number[]>;
    modes: Map<number, unknown>;
    parties: Map<number, unknown>;
    embeddings: unknown;
    whole: unknown;
    contrasted: readonly string[] | undefined;
    contrastedPhrases: readonly number[] | undefined;
    exclusive: boolean | undefined;
    posts: readonly unknown[] | undefined;
    dated: boolean | undefined;
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
      asides: new Map(),
      modes: new Map(),
      parties: new Map(),
      embeddings: undefined,
      whole: undefined,
      contrasted: undefined,
      contrastedPhrases: undefined,
      exclusive: undefined,
      posts: undefined,
      dated: undefined,
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
  const dated =
    after?.kind === 'phrase' &&
    before?.kind === 'comma' &&
    (/^(?:year|date)$/.test(parse.items[after.head]?.quantity?.kind ?? '') ||
      TIME_NOUNS.has(parse.items[after.head]?.key ?? ''));
  if (after?.kind === 'phrase' && (namesTitle(parse, at) || isAsideVerb(parse, item, at))) return true;
  if (after?.kind === 'phrase' && !dated) return false;
  if (after?.kind === 'preposition' && after.key === 'by') return true;
  // "The money bought MORE THAN data": so much is its object.
  if (after?.key === 'than' && /^(?:more|less)$/.test(parse.items[group.to]?.key ?? '')) return false;
  // "bought in at $14.3 billion": a particle makes it a verb.
  if (after?.kind === 'preposition' && parse.chunks[at + 2]?.kind === 'preposition') return false;
  if (before === undefined || before.kind === 'colon') return true;
  if (before.kind === 'relative' || before.kind === 'subordinator') return false;
  if (!isTransitive(item)) return isAimedAt(parse, item, at);
  if (before.kind === 'comma') return parse.chunks[at - 2]?.kind === 'phrase';
  // "the contract THAT IT WON in August": a relative clause has its own verb.
  if (before.kind !== 'phrase' || leavesOut(parse, at - 2)) return false;
  // "It was in May THAT Meta's deal with Scale AI closed"
  if (parse.chunks[chainHead(parse, at - 1) - 1]?.kind === 'relative') return false;
  return !endsByItself(parse, item, at);
}

const TIME_NOUNS = new Set([
  ...MONTH_NAMES,
  ...DAY_NAMES,
  ...'week month year spring summer autumn fall winter'.split(' '),
]);

/** The verb with which the group at `at` is passive: someone does it to its subject. */
export function isPassive(parse: Parse, at: number): boolean {
  const group = parse.chunks[at] as VerbGroup;
  return group.passive || isParticiple(parse, at);
}

/** Whether the phrase at `at` is "who" or "whom", and so leads a clause of its own. */
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
export function asideEnd(parse: Parse, at: number): number | null {
  for (let next = at + 1; next < parse.chunks.length; next += 1) {
    const kind = parse.chunks[next]?.kind;
    if (kind === 'comma') return next;
    if (kind === 'semicolon' || kind === 'colon' || kind === 'dash') return null;
  }
  return null;
}

/** From the last phrase of "the head of Scale AI" to its first. */
export function chainHead(parse: Parse, at: number): number {
  const { chunks } = parse;
  let head = at;
  while (chunks[head - 1]?.kind === 'preposition' && chunks[head - 2]?.kind === 'phrase') head -= 2;
  return head;
}

/** The last verb before `from`, but for a semicolon between, that `fits`; null where there is none. */
export function earlierVerb(
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

/** The chunk at `at`, which the caller knows to be a phrase. */
export const phraseAt = (parse: Parse, at: number): Phrase => parse.chunks[at] as Phrase;
