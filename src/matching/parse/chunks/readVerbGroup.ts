import type { Item, Tag } from '../items/readItems.ts';
import { isPluralWord } from '../tags/plurals.ts';
import type { VerbGroup } from './readChunks.ts';

/** Helpers, adverbs and the verb they lead to: "has reportedly not been buying". A helper alone is its own verb ("has a stake"). */
export function readVerbGroup(items: readonly Item[], from: number): VerbGroup {
  const helpers: Item[] = [];
  let at = from;
  let main = -1;
  let infinitive = false;
  let negated = false;
  while (at < items.length) {
    const item = items[at] as Item;
    if (item.tag === 'verb') {
      // "What it DID WAS buy it": two clauses meet.
      if (helpers.at(-1)?.tag === 'be' && items[from - 1]?.tag === 'do') break;
      main = at;
      at += 1;
      break;
    }
    if (item.tag === 'to' && helpers.length === 0) infinitive = true;
    else if (item.tag === 'not' || /n't$|^cannot$/.test(item.key)) {
      if (!isOnly(items, at)) negated = true;
      if (HELPERS.has(item.tag as Tag)) helpers.push(item);
    } else if (item.tag && HELPERS.has(item.tag)) {
      // "does not HAVE is a vote": whoever does, has.
      if (helpers.at(-1)?.tag === 'have' && helpers.at(-2)?.tag === 'do') break;
      // "What it DID was buy it"
      if (item.tag === 'be' && item.key !== 'be' && helpers.at(-1)?.tag === 'do') break;
      helpers.push(item);
    } else if (item.tag !== 'adverb' && item.tag !== 'quote') break;
    at += 1;
  }
  if (main < 0) {
    main = lastHelper(items, from, at);
    at = main + 1;
    if (isOnly(items, at)) negated = false;
    else if (items[at]?.tag === 'not') negated = true;
  }
  const { form, passive, modal, past } = voiceOf(items, main, helpers, infinitive);
  return {
    kind: 'verb',
    key: '',
    from,
    to: at,
    main,
    negated,
    infinitive,
    form,
    passive,
    modal,
    past,
    helpers,
  };
}

/** "not just", "not only", "not merely": no denial. */
function isOnly(items: readonly Item[], at: number): boolean {
  return items[at]?.tag === 'not' && /^(?:just|only|merely|simply|so|quite)$/.test(items[at + 1]?.key ?? '');
}

function lastHelper(items: readonly Item[], from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) if (HELPERS.has(items[at]?.tag as Tag)) return at;
  return from;
}

/** The form, voice and tense that the helpers give to the verb at `main`. */
export function voiceOf(
  items: readonly Item[],
  main: number,
  helpers: Item[],
  infinitive: boolean,
): { form: VerbGroup['form']; passive: boolean; modal: string; past: boolean } {
  const item = items[main] as Item;
  const others = helpers.filter((helper) => helper !== item);
  const last = others.at(-1);
  const modal =
    others.find((helper) => helper.tag === 'modal')?.key ?? (item.tag === 'modal' ? item.key : '');
  const first = others[0];
  const past =
    PASTS.has(first?.key ?? item.key) ||
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
  // "to run" is no "run by".
  if (!infinitive && item.forms.has('participle') && !item.forms.has('past') && !isPresent(items, main))
    return { form: 'participle', passive: true, modal, past: true };
  return { form: 'finite', passive: false, modal, past };
}

/** "The shares COME without votes": behind a plural a form that is both the bare one and the participle is the bare one, unless somebody does it. */
const isPresent = (items: readonly Item[], main: number): boolean => {
  const before = items[main - 1];
  return (
    (items[main] as Item).forms.has('base') &&
    (before?.tag === 'pronoun' || (before?.tag === 'noun' && isPluralWord(before.key))) &&
    items[main + 1]?.key !== 'by'
  );
};

/** Whether a verb with its helpers, a "to" or a "not" begins at `at`. */
export function startsVerbGroup(items: readonly Item[], at: number): boolean {
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

const PASTS = new Set(['was', 'were', 'had', 'did', "wasn't", "weren't", "hadn't", "didn't"]);

const HELPERS = new Set<Tag>(['modal', 'be', 'have', 'do']);
