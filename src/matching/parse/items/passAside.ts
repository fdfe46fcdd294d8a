import { previous } from '../tags/tagNeighbours.ts';
import type { Item, Tag } from './readItems.ts';

/**
 * "did not, HOWEVER, buy", "was, BY ALL ACCOUNTS, founded", "is, ON PAPER AT LEAST, a minority owner": what stands between two commas, the
 * first of which is at `at`, and parts a verb from its helper or from what somebody is, is passed over like an adverb. Nothing changes
 * where it names anybody, any time or any figure: that may be a part of what is told.
 */
export function passAside(items: readonly Item[], at: number): void {
  const helper = helperBefore(items, at);
  if (helper === null) return;
  const end = closingComma(items, at);
  if (end === null) return;
  let next = end + 1;
  while (items[next]?.tag === 'adverb' || items[next]?.tag === 'not') next += 1;
  const verb = items[next];
  if (verb === undefined || !(goesOn(helper, verb) || isComplement(helper, verb))) return;
  for (let place = at; place <= end; place += 1) (items[place] as Item).tag = 'adverb';
}

function helperBefore(items: readonly Item[], at: number): Item | null {
  let before = previous(items as Item[], at);
  if (before?.tag === 'not') before = previous(items as Item[], items.indexOf(before));
  if (before === undefined) return null;
  return HELPERS.has(before.tag) || (before.tag === 'verb' && BECOMING.test(before.lemma)) ? before : null;
}

const HELPERS = new Set<Tag | null>(['be', 'have', 'do', 'modal']);
const BECOMING = /^(?:remain|become|stay)$/;

function closingComma(items: readonly Item[], at: number): number | null {
  const first = items[at + 1];
  if (first === undefined || !(first.tag === 'adverb' || first.tag === 'preposition')) return null;
  for (let end = at + 1; end <= at + LONGEST_ASIDE && end < items.length; end += 1) {
    const { tag, mention, quantity, text } = items[end] as Item;
    if (tag === 'comma') return end;
    if (STRANGE_TO_ASIDES.has(tag) || quantity !== undefined || /^\p{Lu}/u.test(text)) return null;
    if (mention !== undefined && mention.how !== 'term' && mention.how !== 'pronoun') return null;
  }
  return null;
}

/** "to the surprise of everybody at the meeting" */
const LONGEST_ASIDE = 9;

const STRANGE_TO_ASIDES = new Set<Tag | null>([
  ...(['be', 'have', 'do', 'modal', 'relative', 'subordinator', 'stop', 'dash', 'colon'] as const),
  ...(['semicolon', 'question', 'quote', 'open', 'close', 'pronoun'] as const),
]);

function goesOn({ tag }: Item, { tag: own, forms }: Item): boolean {
  if (tag === 'do') return forms.has('base');
  if (tag === 'modal') return forms.has('base') || own === 'be' || own === 'have';
  if (tag === 'have') return forms.has('participle') || own === 'be';
  return tag === 'be' && (forms.has('participle') || forms.has('ing'));
}

const isComplement = (helper: Item, { tag, key }: Item): boolean =>
  (helper.tag === 'be' || helper.tag === 'verb') &&
  (tag === 'determiner' || tag === 'owner' || tag === 'adjective') &&
  key !== 'which';
