import type { Quantity } from '../../../model/quantity.ts';
import type { Mention } from '../../names/findEntities.ts';
import type { WordClass } from '../../words/lexicon.ts';
import type { NounUse, RelationWords, VerbUse } from '../../words/relationWords.ts';
import type { Token } from '../../words/tokens.ts';
import type { VerbForm } from '../../words/wordForms.ts';
import { isTimeFigure } from '../figures/figures.ts';
import { chooseTag } from '../tags/chooseTag.ts';
import { findMissingVerb } from '../tags/missingVerb.ts';
import { floats } from './floats.ts';
import { foldItems } from './foldItems.ts';
import { passAside } from './passAside.ts';
import { passDisclaimer } from './passDisclaimer.ts';
import { readSmallWord } from './smallWords.ts';

/**
 * A sentence's words with what each is here: names, figures and nouns of several words are one item each, and a word
 * that can be a verb or a noun ("bets", "stake", "lead") is one of them by its neighbours.
 */
export function readItems(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  quantities: readonly Quantity[],
  words: RelationWords,
): Item[] {
  const items = foldItems(tokens, mentions, quantities, words);
  for (let at = 0; at < items.length; at += 1) {
    hedgesAsAdverbs(items, at);
    // "in the YEAR 2014"
    const next = items[at + 1]?.quantity;
    if (isTimeFigure(next) && CALENDAR.test(items[at]?.key ?? '')) (items[at] as Item).tag = 'adjective';
    partsOfTime(items, at);
    callsByName(items, at);
    readSmallWord(items, at);
  }
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Item;
    if (floats(items, at)) item.tag = 'adverb';
    if (item.tag === 'comma') passAside(items, at);
    passDisclaimer(items, at);
    if (item.tag !== null) continue;
    const tag = chooseTag(items, at);
    item.tag = item.quantity !== undefined && tag !== 'verb' ? 'quantity' : tag;
  }
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Item;
    // "runs it TOGETHER WITH Friedman": after the verb it leads to who does it too.
    if (
      item.text.includes(' ') &&
      TOGETHER.test(item.text) &&
      (at === 0 || items.slice(0, at).some(({ tag }) => tag === 'verb'))
    )
      Object.assign(item, { tag: 'preposition', key: 'with' });
    if (item.key === 'as' && item.tag === 'subordinator' && leadsToLike(items, at)) item.tag = 'preposition';
    if (item.tag === 'subordinator' && TIME_WORDS.has(item.key) && !leadsClause(items, at))
      item.tag = 'preposition';
    // "Google, ONCE its largest customer, …"
    if (item.tag === 'subordinator' && item.key === 'once' && !leadsClause(items, at)) item.tag = 'adverb';
  }
  findMissingVerb(items);
  return items;
}

const TOGETHER = /^(?:together|along) with$/i;

const CALENDAR = /^(?:year|month|spring|summer|autumn|fall|winter)$/;

/** "in THE SUMMER OF 2025", "by THE END OF June": part of a time and the time are one phrase, which says when. */
function partsOfTime(items: Item[], at: number): void {
  if (items[at]?.key !== 'of' || !isTimeFigure(items[at + 1]?.quantity)) return;
  if (!PARTS_OF_TIME.test(items[at - 1]?.key ?? '') || items[at - 1]?.mention !== undefined) return;
  (items[at] as Item).tag = 'adjective';
  let back = at - 1;
  (items[back] as Item).tag = 'adjective';
  while (back > 0 && PLACES_IN_TIME.test(items[back - 1]?.key ?? ''))
    (items[--back] as Item).tag = 'adjective';
}

const PARTS_OF_TIME =
  /^(?:spring|summer|autumn|fall|winter|start|beginning|middle|end|close|half|quarter|third|week|weeks|days|month|months|course)$/;
const PLACES_IN_TIME = /^(?:first|second|third|fourth|last|final|early|late|opening|closing|very)$/;

/** "a messenger CALLED WhatsApp", "two people NAMED Wang and Guo": what something is and its name are one phrase. */
function callsByName(items: Item[], at: number): void {
  const [item, kind] = [items[at] as Item, items[at - 1]];
  if (items[at + 1]?.mention?.how !== 'name' || !/^(?:called|named|dubbed)$/.test(item.key)) return;
  if (kind === undefined || kind.mention?.how === 'name' || !/^\p{Ll}/u.test(kind.text)) return;
  const leads = items.slice(Math.max(0, at - MOST_IN_KIND), at - 1);
  const from = leads.findLastIndex(({ key, quantity }) => ARTICLES.test(key) || quantity?.kind === 'count');
  const within = leads.slice(from);
  // "its boss IS a man called Wang" is told by the calling itself.
  if (from < 0 || leads[from - 1]?.tag === 'be') return;
  if (within.some(({ tag }) => tag === 'be' || tag === 'have' || tag === 'comma')) return;
  item.tag = 'adjective';
}

/** Words from the article of a kind to the kind itself ("a young and little known man"). */
const MOST_IN_KIND = 6;
const ARTICLES = /^(?:a|an|another|one|some)$/;

/** The words that hedge a figure ("more than", "just under") belong to it: none of them is a preposition there. */
function hedgesAsAdverbs(items: Item[], at: number): void {
  const figure = items[at]?.quantity;
  // "handed OVER $65 million" is no more than $65 million.
  if (figure === undefined) return;
  if (items[at - 1]?.key === 'over' && HANDS.has(items[at - 2]?.lemma ?? '')) {
    if (figure.modifier === 'over') (items[at] as Item).quantity = { ...figure, modifier: '' };
    (items[at - 1] as Item).tag = 'adverb';
    return;
  }
  if (figure.modifier === '') return;
  const behind = items[at + 1];
  if (behind?.key === 'plus' && behind.glued) behind.tag = 'adverb';
  for (let back = at - 1; back >= 0 && back >= at - 4; back -= 1) {
    const item = items[back] as Item;
    const bareAt = item.key === 'at' && !/^(?:least|most)$/.test(items[back + 1]?.key ?? '');
    // "a value OF close to $14 billion", but "north OF $14 billion"
    const bareOf = item.key === 'of' && !OF_HEDGES.test(items[back - 1]?.key ?? '');
    // "lifted it TO more than $29 billion", but "close TO $29 billion"
    const bareTo = item.key === 'to' && !/^(?:close|next|near|up)$/.test(items[back - 1]?.key ?? '');
    if (!HEDGES.has(item.key) || bareAt || bareOf || bareTo) return;
    item.tag = 'adverb';
  }
}

const HEDGES = new Set(
  'over under about around above below near nearly almost some roughly approximately close to more less fewer than at least most north south of upwards shy excess in as much many little just well up beyond an estimated'.split(
    ' ',
  ),
);

const OF_HEDGES = /^(?:north|south|upwards|excess|shy|short|something|region|order|vicinity)$/;

/** "the SAME roof AS Altman", "his POST AS CEO": no clause follows. */
const leadsToLike = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 2), at).some(({ key }) => key === 'same' || POSTS.test(key)) &&
  !leadsClause(items, at);

const POSTS = /^(?:post|job|role|position|title|stint|tenure)$/;

const HANDS = new Set(['hand', 'fork', 'turn', 'sign', 'pass', 'pony']);

const TIME_WORDS = new Set(['since', 'after', 'before', 'until']);

/** "since 2016" is a preposition, "since Meta bought it" leads in a clause. */
function leadsClause(items: readonly Item[], at: number): boolean {
  // "since 2019 Meta is": a year alone begins no clause.
  const first = items[at + 1]?.quantity;
  if (items[at]?.key === 'since' && isTimeFigure(first)) return false;
  for (let next = at + 1; next < items.length; next += 1) {
    const { tag, forms } = items[next] as Item;
    if (tag === 'comma' || tag === 'stop' || tag === 'semicolon' || tag === 'dash') return false;
    if (tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'do') return true;
    if (tag === 'verb') return !forms.has('ing');
  }
  return false;
}

export type Tag =
  | WordClass
  | 'entity'
  | 'quantity'
  | 'noun'
  | 'verb'
  | 'possessive'
  | 'comma'
  | 'dash'
  | 'open'
  | 'close'
  | 'quote'
  | 'colon'
  | 'semicolon'
  | 'stop'
  | 'question';

export interface Item {
  start: number;
  end: number;
  key: string;
  text: string;
  glued: boolean;
  /** Null only while the sentence is being read. */
  tag: Tag | null;
  mention: Mention | undefined;
  quantity: Quantity | undefined;
  nouns: readonly NounUse[];
  verbs: readonly VerbUse[];
  lemma: string;
  forms: ReadonlySet<VerbForm>;
}
