import type { Item, Tag } from './readItems.ts';

/**
 * A sentence as phrases, verb groups and the small words between them, left to right. Adverbs and quotation marks belong
 * to no chunk: they never part a subject from its verb.
 */
export function readChunks(items: readonly Item[]): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < items.length) {
    const item = items[at] as Item;
    const tag = item.tag as Tag;
    if (tag === 'adverb' || tag === 'quote' || tag === 'not') {
      const group = startsVerbGroup(items, at) ? readVerbGroup(items, at) : null;
      if (group) {
        chunks.push(group);
        at = group.to;
      } else at += 1;
      continue;
    }
    const group = startsVerbGroup(items, at) ? readVerbGroup(items, at) : null;
    if (group) {
      chunks.push(group);
      at = group.to;
      continue;
    }
    if (NOMINAL.has(tag) || tag === 'pronoun') {
      const phrase = readPhrase(items, at);
      chunks.push(phrase);
      at = phrase.to;
      continue;
    }
    chunks.push({
      kind: tag === 'to' ? 'preposition' : (tag as MarkChunk['kind']),
      from: at,
      to: at + 1,
      key: item.key,
    });
    at += 1;
  }
  return chunks;
}

const NOMINAL = new Set<Tag>(['determiner', 'owner', 'adjective', 'noun', 'entity', 'quantity']);
const HELPERS = new Set<Tag>(['modal', 'be', 'have', 'do']);

function startsVerbGroup(items: readonly Item[], at: number): boolean {
  const tag = items[at]?.tag;
  if (tag === 'verb') return true;
  if (tag && HELPERS.has(tag)) return true;
  if (tag !== 'to' && tag !== 'not') return false;
  for (let next = at + 1; next < items.length && next < at + 4; next += 1) {
    const item = items[next] as Item;
    if (item.tag === 'verb') return tag === 'not' || item.forms.has('base');
    if (item.tag === 'be' || item.tag === 'have' || item.tag === 'do')
      return item.key === 'be' || item.key === 'have' || item.key === 'do' || tag === 'not';
    if (item.tag !== 'adverb' && item.tag !== 'not' && item.tag !== 'to') return false;
  }
  return false;
}

/** Helpers, adverbs and the verb they lead to: "has reportedly not been buying". A helper alone is its own verb ("has a stake"). */
function readVerbGroup(items: readonly Item[], from: number): VerbGroup {
  const helpers: Item[] = [];
  let at = from;
  let main = -1;
  let infinitive = false;
  let negated = false;
  while (at < items.length) {
    const item = items[at] as Item;
    if (item.tag === 'verb') {
      main = at;
      at += 1;
      break;
    }
    if (item.tag === 'to' && helpers.length === 0) infinitive = true;
    else if (item.tag === 'not' || /n't$|^cannot$/.test(item.key)) {
      if (!isOnly(items, at)) negated = true;
      if (HELPERS.has(item.tag as Tag)) helpers.push(item);
    } else if (item.tag && HELPERS.has(item.tag)) helpers.push(item);
    else if (item.tag !== 'adverb' && item.tag !== 'quote') break;
    at += 1;
  }
  if (main < 0) {
    main = lastHelper(items, from, at);
    at = main + 1;
    if (isOnly(items, at)) negated = false;
    else if (items[at]?.tag === 'not') negated = true;
  }
  return {
    kind: 'verb',
    key: '',
    from,
    to: at,
    main,
    negated,
    infinitive,
    ...voiceOf(items, main, helpers),
    helpers,
  };
}

/** "not just", "not only", "not merely": no denial. */
function isOnly(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.tag === 'not' &&
    /^(?:just|only|merely|simply|so|quite|yet)$/.test(items[at + 1]?.key ?? '') &&
    items[at + 1]?.key !== 'yet'
  );
}

function lastHelper(items: readonly Item[], from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) if (HELPERS.has(items[at]?.tag as Tag)) return at;
  return from;
}

function voiceOf(
  items: readonly Item[],
  main: number,
  helpers: Item[],
): { form: VerbGroup['form']; passive: boolean; modal: string; past: boolean } {
  const item = items[main] as Item;
  const others = helpers.filter((helper) => helper !== item);
  const last = others.at(-1);
  const modal =
    others.find((helper) => helper.tag === 'modal')?.key ?? (item.tag === 'modal' ? item.key : '');
  const first = others[0];
  const past =
    /^(?:was|were|had|did|wasn't|weren't|hadn't|didn't)$/.test(first?.key ?? item.key) ||
    (others.length === 0 && item.forms.has('past') && !item.forms.has('base'));
  const perfect = first?.tag === 'have';
  if (item.tag !== 'verb')
    return {
      form: item.key === 'being' || item.key === 'having' ? 'ing' : 'finite',
      passive: false,
      modal,
      past,
    };
  const startsWithIng = first?.key === 'being' || first?.key === 'having';
  if (last?.tag === 'be') {
    const passive = item.forms.has('participle') && !item.forms.has('ing');
    return { form: startsWithIng && others.length === 1 ? 'participle' : 'finite', passive, modal, past };
  }
  if (last) return { form: startsWithIng ? 'ing' : 'finite', passive: false, modal, past: past || perfect };
  if (item.forms.has('ing')) return { form: 'ing', passive: false, modal, past: false };
  if (item.forms.has('participle') && !item.forms.has('past'))
    return { form: 'participle', passive: true, modal, past: true };
  return { form: 'finite', passive: false, modal, past };
}

/** A phrase up to its head: "Meta's bold $15 billion investment", "Scale AI founder Alexandr Wang". */
function readPhrase(items: readonly Item[], from: number): Phrase {
  let at = from;
  let head = -1;
  let owner: Phrase['owner'] = null;
  const first = items[from] as Item;
  if (first.tag === 'pronoun')
    return { kind: 'phrase', key: '', from, to: from + 1, head: from, owner: null };
  while (at < items.length) {
    const item = items[at] as Item;
    const tag = item.tag as Tag;
    const nominal = tag === 'noun' || tag === 'entity' || tag === 'quantity';
    if (tag === 'possessive') {
      if (head < 0) break;
      owner = { from, to: at, head };
      head = -1;
      at += 1;
      continue;
    }
    if (tag === 'determiner' || tag === 'owner') {
      if (head >= 0) break;
      if (tag === 'owner') owner = { from: at, to: at + 1, head: at };
      at += 1;
      continue;
    }
    if (tag === 'adjective' && item.glued && item.verbs.length > 0) head = -1;
    if (tag === 'adjective' || tag === 'adverb' || tag === 'quote') {
      if (tag === 'adverb' && !adverbInside(items, at)) break;
      if (tag === 'quote' && head >= 0 && !nominalFollows(items, at)) break;
      if (
        head >= 0 &&
        tag === 'adjective' &&
        !item.glued &&
        items[head]?.tag === 'quantity' &&
        isTime(items[head] as Item)
      )
        break;
      at += 1;
      continue;
    }
    if (!nominal) break;
    if (head >= 0 && breaksPhrase(items, head, at)) break;
    if (head < 0 && tag === 'quantity' && isTime(item) && at > from && !inNounPhrase(items, from, at)) break;
    head = at;
    at += 1;
    if (tag === 'quantity' && isTime(item) && !premodifies(items, from, at, item)) break;
  }
  if (head < 0) head = at > from ? at - 1 : from;
  let to = Math.max(at, head + 1, from + 1);
  while (to > head + 1 && !['adjective'].includes(items[to - 1]?.tag ?? '')) to -= 1;
  return { kind: 'phrase', key: '', from, to, head, owner };
}

/** A date, a sum or a share never describes the name after it; an age or a count does. */
const standsApart = (item: Item): boolean => item.quantity?.kind !== 'count';

const isTime = (item: Item): boolean => item.quantity?.kind === 'year' || item.quantity?.kind === 'date';

const inNounPhrase = (items: readonly Item[], from: number, at: number): boolean =>
  items
    .slice(from, at)
    .some((item) => ['determiner', 'owner', 'possessive', 'adjective'].includes(item.tag ?? ''));

/** "its 2024 investment", "the June 2025 deal": a year within a phrase, not one that ends it. */
function premodifies(items: readonly Item[], from: number, at: number, item: Item): boolean {
  const before = items[from] as Item;
  const next = items[at];
  return next !== undefined && next.tag === 'noun' && (before !== item || next.nouns.length > 0);
}

function adverbInside(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    next !== undefined &&
    ['adjective', 'noun', 'quantity', 'adverb'].includes(next.tag ?? '') &&
    items[at - 1]?.tag !== 'noun' &&
    items[at - 1]?.tag !== 'entity'
  );
}

const nominalFollows = (items: readonly Item[], at: number): boolean =>
  ['noun', 'adjective', 'quote'].includes(items[at + 1]?.tag ?? '');

/** Two names or a name and a figure side by side are two phrases, unless a noun after them holds them together. */
function breaksPhrase(items: readonly Item[], head: number, at: number): boolean {
  const before = items[head] as Item;
  const item = items[at] as Item;
  const next = items[at + 1];
  if (item.glued) return false;
  if (item.tag === 'noun')
    return before.mention?.person === true && item.nouns.some((use) => use.role === 'title');
  if (item.tag === 'entity') {
    if (before.tag === 'entity')
      return !(next?.tag === 'noun' && next.nouns.length > 0) && !sameEntity(before, item);
    if (before.tag === 'quantity') return !(next?.tag === 'noun') && standsApart(before);
    return false;
  }
  if (isTime(item)) return !(next?.tag === 'noun' && next.nouns.length > 0);
  if (before.tag === 'entity') return !(next?.tag === 'noun' && next.nouns.length > 0);
  return before.tag !== 'noun' || !(next?.tag === 'noun');
}

/** "Facebook parent Meta": a description and the name it describes. */
function sameEntity(a: Item, b: Item): boolean {
  return (
    a.mention?.how === 'description' && a.mention.candidates.some((id) => b.mention?.candidates.includes(id))
  );
}

export interface Phrase {
  kind: 'phrase';
  key: '';
  from: number;
  to: number;
  /** Item index of the word that says what the phrase is. */
  head: number;
  owner: { from: number; to: number; head: number } | null;
}

export interface VerbGroup {
  kind: 'verb';
  key: '';
  from: number;
  to: number;
  /** Item index of the verb, or of the helper that stands for one. */
  main: number;
  form: 'finite' | 'ing' | 'participle';
  infinitive: boolean;
  passive: boolean;
  negated: boolean;
  modal: string;
  past: boolean;
  helpers: Item[];
}

export interface MarkChunk {
  kind: Exclude<
    Tag,
    | 'noun'
    | 'entity'
    | 'quantity'
    | 'verb'
    | 'adverb'
    | 'quote'
    | 'determiner'
    | 'owner'
    | 'adjective'
    | 'pronoun'
    | 'to'
    | 'not'
  >;
  from: number;
  to: number;
  key: string;
}

export type Chunk = Phrase | VerbGroup | MarkChunk;
