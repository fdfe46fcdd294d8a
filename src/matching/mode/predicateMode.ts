import type { VerbGroup } from '../parse/chunks/readChunks.ts';
import type { Parse } from '../parse/clauses.ts';
import type { Item } from '../parse/items/readItems.ts';
import { denied, FACT, type Mode, rejected, unreal } from './modes.ts';
import type { Opening } from './openings.ts';
import {
  ABSURD,
  DENIAL,
  FALSE,
  FANCIES,
  GUESSING,
  KNOWN,
  NEGATIVE,
  NOTING,
  REPORTS,
  SHORT,
  TRUE,
} from './predicateWords.ts';

/** What its predicate makes of a clause. */
export function predicateMode(parse: Parse, { at, from, open }: Opening): Mode {
  const { chunks, items } = parse;
  const verbs = chunks
    .slice(from, at)
    .filter((chunk) => chunk.kind === 'verb' && !isAside(parse, chunk.from, from)) as VerbGroup[];
  const first = openerOf(parse, chunks[from]?.from ?? 0);
  const words = items
    .slice(first, chunks[at]?.from ?? first)
    .filter((_, place) => !isAside(parse, first + place, from));
  const has = (pattern: RegExp): Item | undefined => words.find(({ key }) => pattern.test(key));
  const quoted = (word: Item): string => `“${word.text}”`;
  if (saysNotUntil(words)) return FACT;
  const removed = has(REMOVING);
  if (removed && has(REPORTS)) return unreal(`${quoted(removed)} takes it back`);
  const negated = verbs.some((group) => group.negated) || has(NEGATIVE) !== undefined;
  const condition = has(/^(?:if|unless|whether)$/);
  if (condition) return unreal(`${quoted(condition)} sets a condition`);
  // "people LAUGHED" is what people did; "laughed it OFF" and "laughed AT the idea" is what they said of it.
  const denial = words.find(
    ({ key }, place) =>
      DENIAL.test(key) &&
      !(/^laugh/.test(key) && !words.slice(place).some((word) => /^(?:off|at|out of)$/.test(word.key))),
  );
  if (denial && negated)
    return has(/^(?:nobody|few|there)$/) ? FACT : unreal('it is not denied, which is not to say so');
  if (denial) return rejected(`${quoted(denial)} says that somebody denies it`);
  if (negated && has(KNOWN)) return FACT;
  const itself = items[first]?.key === 'it' && verbs.length === 1;
  if (has(TRUE)) {
    if (negated) return itself ? denied('it is said not to be so') : unreal('it is not said to be so');
    return FACT;
  }
  const untrue = has(FALSE);
  if (untrue)
    return itself && !negated ? denied(`${quoted(untrue)} says that it is not so`) : unreal(quoted(untrue));
  const modal = verbs.find(({ modal }) => /^(?:would|could|may|might|should|wouldn't|couldn't)$/.test(modal));
  if (modal && !has(NOTING)) return unreal(`“${modal.modal}” makes no statement of fact`);
  if (
    /^(?:we|i)$/.test(items[first]?.key ?? '') &&
    verbs.some((group) => group.past && SAID.test(items[group.main]?.lemma ?? ''))
  )
    return unreal('it tells what was said once');
  const fancy =
    has(FANCIES) ??
    has(ABSURD) ??
    has(SHORT) ??
    words.find(
      ({ tag, lemma, key }) =>
        (tag === 'verb' ? GUESSING.test(lemma) : GUESSING.test(key)) &&
        !(lemma === 'reckon' && isTold(parse, at)),
    );
  if (fancy) return unreal(`${quoted(fancy)} does not say that it is so`);
  if (has(/^(?:me|us|you)$/) && has(/^(?:tell|tells|telling|told)$/)) return unreal('it is only told');
  if (saidByThoseWho(parse, from, at)) return unreal('it is only what some say');
  if (negated) return unreal('nobody says so');
  const after = open ? items.slice(chunks[at]?.from ?? 0).find(isRejecting) : undefined;
  return after ? unreal(`${quoted(after)} rejects it`) : FACT;
}

/** "reckons that Meta LOST 4.3%": of what is or was so, to reckon is to put a figure on it. */
function isTold({ chunks }: Parse, at: number): boolean {
  const verb = chunks.slice(at).find(({ kind }) => kind === 'verb');
  return verb?.kind === 'verb' && verb.modal === '' && verb.form === 'finite';
}

/** "was amended to REMOVE a statement that" */
const REMOVING =
  /^(?:remov(?:e|es|ed|ing)|retract(?:s|ed|ing)?|delet(?:e|es|ed|ing)|withdr(?:aw|aws|ew|awn|awing))$/;

/** "It was NOT UNTIL June that …" says that it was then. */
const saysNotUntil = (words: readonly Item[]): boolean =>
  /^it (?:is|was) not (?:until|till|before)\b/.test(
    words
      .slice(0, 4)
      .map(({ key }) => key)
      .join(' '),
  );

/** "FAR from buying": the word before the preposition is part of no chunk. */
const openerOf = ({ items }: Parse, at: number): number =>
  items[at]?.tag === 'preposition' && items[at - 1]?.key === 'far' ? at - 1 : at;

/** Whether the item lies between the commas of "a spokesman, WHO ASKED NOT TO BE NAMED, said that …". */
function isAside({ chunks, items }: Parse, item: number, from: number): boolean {
  let inside = false;
  for (let at = from; at < chunks.length; at += 1) {
    const chunk = chunks[at] as { kind: string; from: number };
    if (chunk.from > item) return inside;
    if (chunk.kind !== 'comma') continue;
    const next = chunks[at + 1];
    inside =
      !inside &&
      next !== undefined &&
      (next.kind === 'relative' || /^(?:who|whose|whom)$/.test(items[next.from]?.key ?? ''));
  }
  return false;
}

const SAID = /^(?:say|report|write|claim|state|tell|print|publish|post|note)$/;

/** "Those WHO SAY that …" does not join them; "it has been CLAIMED that" does not say by whom. */
function saidByThoseWho({ chunks, items }: Parse, from: number, at: number): boolean {
  const verb = chunks.slice(from, at).findLast((chunk) => chunk.kind === 'verb');
  if (verb?.kind !== 'verb') return false;
  if (verb.passive && /^(?:claim|suggest|argue|assert|believe|think)$/.test(items[verb.main]?.lemma ?? ''))
    return true;
  const who = items[verb.from - 1];
  return who?.key === 'who' && items[verb.from - 2]?.tag !== 'comma';
}

const isRejecting = ({ key }: Item, at: number, all: readonly Item[]): boolean =>
  FALSE.test(key) ||
  ABSURD.test(key) ||
  DENIAL.test(key) ||
  /^(?:myth|invention|fabrication|fiction|fantasy|baseless|groundless|exaggerated|overblown|unproven|unconfirmed|discredited|retracted|withdrawn)$/.test(
    key,
  ) ||
  (TRUE.test(key) &&
    all.slice(Math.max(0, at - 3), at).some((word) => NEGATIVE.test(word.key) || word.tag === 'not'));
