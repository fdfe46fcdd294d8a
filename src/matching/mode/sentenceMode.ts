import type { Parse } from '../parse/clauses.ts';
import type { Item } from '../parse/items/readItems.ts';
import { type Mode, unreal } from './modes.ts';

/**
 * What holds for all of a sentence, or for all of it at the item `at`: a question asserts nothing, a correction speaks of what was wrong. What
 * leads to a question is none: "It holds 49%, which raises the question: does it decide?"
 */
export function sentenceMode(parse: Parse, at = Number.POSITIVE_INFINITY): Mode | null {
  const { items } = parse;
  const last = items.findLast((item) => item.tag !== 'quote' && item.tag !== 'close');
  if (last?.tag === 'question' && at >= startOfQuestion(items)) return unreal('it is a question');
  if (parse.answers.whole === undefined) parse.answers.whole = wholeMode(items);
  return parse.answers.whole as Mode | null;
}

/** What holds wherever in the sentence something stands. */
function wholeMode(items: readonly Item[]): Mode | null {
  const opener = Math.max(
    0,
    items.findIndex(
      (item) => item.tag !== 'adverb' && item.tag !== 'quote' && !/^let(?:'s)?$|^us$|^'s$/.test(item.key),
    ),
  );
  const [first, second] = [items[opener], items[opener + 1]];
  if (first && OPENING_CONDITION.test(first.key)) return unreal(`“${first.text}” sets a condition`);
  if (
    items.some(
      (item, at) => items[at + 1]?.tag === 'have' && items[at + 2]?.key === 'it' && HEARSAY.test(item.key),
    )
  ) {
    return unreal('it is hearsay');
  }
  if (isInFiction(items)) return unreal('it is told in a work or a game');
  if (
    first &&
    INVERTED.test(first.key) &&
    (second?.tag === 'entity' || second?.tag === 'pronoun' || second?.tag === 'determiner')
  ) {
    return unreal(`“${first.text}” sets a condition`);
  }
  const wrong = items.find(
    (item, at) =>
      (FALSE_WORDS.has(item.key) &&
        !ABOUT_OTHERS.test(`${item.key} ${items[at + 1]?.key}`) &&
        !(items[at + 1]?.key === 'that' && openedByIt(items, at))) ||
      (item.key === 'version' && EARLIER.test(items[at - 1]?.key ?? '')),
  );
  return wrong ? unreal(`“${wrong.text}” speaks of a mistake`) : null;
}

/** "IN A NOVEL by …", "In our SIMULATION, …": at the beginning, up to its comma. */
function isInFiction(items: readonly Item[]): boolean {
  if (items[0]?.key !== 'in') return false;
  const end = items.findIndex(({ tag }) => tag === 'comma');
  const noun = items.findIndex(({ key }) => FICTION.test(key));
  return noun > 0 && noun <= LONGEST_FICTION && noun < end;
}

const FICTION =
  /^(?:novel|film|movie|play|sketch|sitcom|dream|simulation|game|parody|satire|cartoon|comic|scenario|thriller|poem|fantasy)$/;
/** "In a short satirical novel": the noun stands near the beginning. */
const LONGEST_FICTION = 4;

/** The item with which the question at a sentence's end begins, behind a colon or dash; 0 where the whole is asked. */
function startOfQuestion(items: readonly Item[]): number {
  const mark = items.findLastIndex(({ tag }) => tag === 'colon' || tag === 'dash' || tag === 'semicolon');
  const first = items[items[mark + 1]?.tag === 'quote' ? mark + 2 : mark + 1];
  return mark > LEAD && ASKING.test(first?.key ?? '') ? mark + 1 : 0;
}

/** "The question: does it decide?" leads to one with a word or two. */
const LEAD = 4;

const ASKING =
  /^(?:could|can|will|would|should|is|are|was|were|does|do|did|has|have|had|may|might|what|why|how|who|when|where|which|whose)$/;

/** "It is false that …" says so of its own clause only. */
const openedByIt = (items: readonly Item[], at: number): boolean =>
  items
    .slice(Math.max(0, at - 3), at)
    .some((item, place, all) => item.key === 'it' && all[place + 1]?.tag === 'be');

const FALSE_WORDS = new Set(
  'mistakenly erroneously wrongly incorrectly falsely misreported misstated misstating typo false untrue fake hoax debunked fictional fictitious imaginary hypothetical hypothetically erroneous mistaken wrong incorrect misprint inaccurate bogus unfounded misplaced satire satirical joke joked'.split(
    ' ',
  ),
);
/** "a HYPOTHETICAL AI", "backed the WRONG horse": words of what they describe, and of nothing that is told. */
const ABOUT_OTHERS =
  /^(?:(?:hypothetical|theoretical) (?:ai|form|kind|type|system|technology|machine|intelligence|software|stage|milestone|point)|wrong (?:man|woman|person|people|place|time|way|direction|side|reasons?|track|horse|hands)|fake (?:accounts?|profiles?|reviews?|images?|users|ads|videos?))\b/;
const OPENING_CONDITION =
  /^(?:if|unless|suppose|supposing|assuming|imagine|picture|pretend|envisage|envision|visualise|visualize|fancy)$/;
const INVERTED = /^(?:had|were|should)$/;
const EARLIER = /^(?:earlier|previous|original)$/;

/** Those who only spread what others say. */
export const HEARSAY =
  /^(?:blogs?|bloggers?|rumours?|rumors?|posts?|tweets?|forums?|gossip|commenters?|users?|some|trolls?|sceptics|skeptics|wags)$/;
