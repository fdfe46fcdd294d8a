import { isTimeFigure } from '../figures/figures.ts';
import type { Item, Tag } from '../items/readItems.ts';
import { isPluralWord } from './plurals.ts';
import { following, previous } from './tagNeighbours.ts';

/**
 * "12% of the people who work there HOLD a PhD", "The shares come without votes": a sentence tells something in each clause, so where it has fewer
 * verbs than clauses, the word that can best be the one that lacks is made a verb. Nothing changes in a heading, which needs none, nor where no
 * word can be it.
 */
export function findMissingVerb(items: Item[]): void {
  const end = items.findLastIndex(({ tag }) => tag !== 'quote');
  if (items[end]?.tag !== 'stop') return;
  const colon = items.findIndex(({ tag }) => tag === 'colon');
  // "2023: Revenue triples.": behind a date as behind nothing. Any other label needs no verb, nor what it leads to.
  if (colon >= 0 && !items.slice(0, colon).every(isOfTime)) return;
  const to = items.findIndex(({ tag }, at) => at > colon && tag !== null && ENDS.has(tag));
  fill(items, colon + 1, to < 0 ? end : to);
}

const isOfTime = ({ tag, quantity }: Item): boolean =>
  isTimeFigure(quantity) || tag === 'adjective' || tag === 'determiner';

const ENDS = new Set<Tag | null>(['semicolon', 'stop', 'question']);

function fill(items: Item[], from: number, to: number): void {
  if (clausesIn(items, from, to) <= verbsIn(items, from, to)) return;
  let best = 0;
  let found: Item | null = null;
  for (let at = from + 1; at < to; at += 1) {
    const worth = worthAt(items, from, at);
    if (worth <= best) continue;
    best = worth;
    found = items[at] as Item;
  }
  if (found === null) return;
  found.forms = formsOf(found);
  found.tag = 'verb';
}

/** One more than the words that lead in another. */
function clausesIn(items: readonly Item[], from: number, to: number): number {
  let count = 1;
  for (let at = from + 1; at < to; at += 1) {
    const { tag, key } = items[at] as Item;
    // "IN THAT the firm" and "for that" lead in none that has a verb of its own for sure.
    const leads = tag === 'relative' ? items[at - 1]?.tag !== 'preposition' : LEADS.has(key);
    if (leads && tag !== 'adverb') count += 1;
  }
  return count;
}

const LEADS = new Set(['who', 'whom', 'whose', 'because', 'although', 'whereas', 'unless']);

function verbsIn(items: readonly Item[], from: number, to: number): number {
  let count = 0;
  let within = false;
  for (let at = from; at < to; at += 1) {
    const { tag } = items[at] as Item;
    if (HELPERS.has(tag) || (tag === 'verb' && (within || tellsIn(items, at)))) {
      if (!within) count += 1;
      within = tag !== 'verb';
    } else if (tag !== 'adverb' && tag !== 'not') within = false;
  }
  return count;
}

const HELPERS = new Set<Tag | null>(['be', 'have', 'do', 'modal']);

const SOURCES = /^(?:people|those|persons|sources|officials)$/;

const tellsIn = (items: readonly Item[], at: number): boolean => {
  const { forms } = items[at] as Item;
  // "people BRIEFED on the terms"
  if (
    forms.has('participle') &&
    items[at + 1]?.tag === 'preposition' &&
    SOURCES.test(items[at - 1]?.key ?? '')
  )
    return false;
  return (
    previous(items as Item[], at)?.tag !== 'to' && (forms.has('base') || forms.has('s') || forms.has('past'))
  );
};

/** How well the word at `at` would do as the verb: best with an object behind it; 0 where it cannot be one. */
function worthAt(items: Item[], from: number, at: number): number {
  const item = items[at] as Item;
  const { tag, glued, text } = item;
  const forms = formsOf(item);
  if (tag !== 'noun' || glued || forms.size === 0 || !/^\p{Ll}/u.test(text)) return 0;
  const before = previous(items, at);
  const after = following(items, at);
  if (before === undefined || !ENDS_SUBJECT.has(before.tag) || /^(?:of|to)$/.test(after?.key ?? '')) return 0;
  if (after !== undefined && NEVER_BEHIND.has(after.tag)) return 0;
  if (!forms.has('past') && !(forms.has('base') ? isMany : isOne)(items, from, at)) return 0;
  const worth = after === undefined ? 1 : (OBJECTS.get(after.tag) ?? 1);
  // "with two OTHERS", "five STARS": what only its ending speaks for needs an object, and counts nothing.
  const guessed = item.forms.size === 0 && forms.has('s');
  return guessed && (worth === 1 || before.tag === 'quantity') ? 0 : worth;
}

/** What the word can be; of one that no list knows its ending tells. */
function formsOf({ key, forms, nouns, mention }: Item): Item['forms'] {
  if (forms.size > 0 || nouns.length > 0 || mention !== undefined) return forms;
  if (/..[^e]ed$/.test(key)) return PAST;
  return /[^sui]s$/.test(key) ? PRESENT : forms;
}

const PAST: Item['forms'] = new Set(['past', 'participle']);
const PRESENT: Item['forms'] = new Set(['s']);

const ENDS_SUBJECT = new Set<Tag | null>(['noun', 'entity', 'quantity', 'comma', 'close', 'pronoun']);
const NEVER_BEHIND = new Set<Tag | null>(['be', 'have', 'do', 'modal', 'possessive', 'verb']);
const OBJECTS = new Map<Tag | null, number>([
  ...(['determiner', 'owner', 'entity', 'quantity', 'pronoun'] as const).map((tag): [Tag, number] => [
    tag,
    3,
  ]),
  ...(['preposition', 'noun', 'adjective', 'adverb'] as const).map((tag): [Tag, number] => [tag, 2]),
]);

/** What the clause is about, or the word right before, is more than one. */
const isMany = (items: Item[], from: number, at: number): boolean =>
  [firstNominal(items, from, at), previous(items, at)].some(
    (item) => item !== undefined && (item.quantity !== undefined || isPluralWord(item.key)),
  );

const isOne = (items: Item[], from: number, at: number): boolean => {
  const first = firstNominal(items, from, at);
  return first !== undefined && (first.tag === 'entity' || !isPluralWord(first.key));
};

const firstNominal = (items: readonly Item[], from: number, to: number): Item | undefined =>
  items.slice(from, to).find(({ tag }) => tag === 'noun' || tag === 'entity' || tag === 'quantity');
