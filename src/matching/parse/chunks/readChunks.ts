import type { Item, Tag } from '../items/readItems.ts';
import { withHelpersBack } from './invertedHelper.ts';
import { readPhrase } from './readPhrase.ts';
import { readVerbGroup, startsVerbGroup } from './readVerbGroup.ts';

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
      // "a commitment TO BUY its services" is one of the purchase of these.
      if (/ to [a-z]+$/.test(items[phrase.head]?.key ?? '') && nominalFollows(items, at))
        chunks.push({ kind: 'preposition', from: at, to: at, key: 'of' });
      continue;
    }
    // "Google, too, is …": two commas with no more than an adverb between them are none.
    if (tag === 'comma' && chunks.at(-1)?.kind === 'comma') {
      chunks.pop();
      at += 1;
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
  return withHelpersBack(chunks, items);
}

const nominalFollows = (items: readonly Item[], at: number): boolean =>
  NOMINAL.has(items.slice(at, at + MOST_HEDGES).find(({ tag }) => tag !== 'adverb')?.tag as Tag);

/** "to buy AT LEAST $450 million" */
const MOST_HEDGES = 4;

const NOMINAL = new Set<Tag>(['determiner', 'owner', 'adjective', 'noun', 'entity', 'quantity']);

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
