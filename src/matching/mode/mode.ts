import { argumentsOf } from '../parse/arguments.ts';
import { governorOf, isPassive, type Parse } from '../parse/clauses.ts';
import type { VerbGroup } from '../parse/readChunks.ts';
import type { Item } from '../parse/readItems.ts';
import { subjectOf } from '../parse/subjects.ts';
import { denyingWord } from './denyingWord.ts';
import { followingMode } from './followingMode.ts';
import { isNoMoreThan } from './noMoreThan.ts';
import { notUntil } from './notUntil.ts';
import { isOnlyNearly } from './onlyNearly.ts';
import { announcedItself } from './ownWord.ts';
import {
  AGREEMENTS,
  governingNoun,
  PLAN_NOUNS,
  PLAN_WORDS,
  PLANS,
  planBefore,
  REFUSALS,
  saysNo,
} from './planWords.ts';
import { seenBy } from './seenBy.ts';
import { HEARSAY, sentenceMode } from './sentenceMode.ts';

/**
 * How a sentence means a verb: `fact`; `announced`, for what is agreed but yet to come ("will pay", a headline's "to invest");
 * `denied`, for what it says is not so; `rejected`, for what somebody is said to deny; `unreal`, for what may be, is asked, wished, planned or supposed.
 * With the reason in words for an editor, empty for a plain fact.
 */
export type Mode = { is: 'fact' | 'announced' | 'denied' | 'rejected' | 'unreal'; because: string };

const FACT: Mode = { is: 'fact', because: '' };
export const unreal = (because: string): Mode => ({ is: 'unreal', because });
const rejected = (because: string): Mode => ({ is: 'rejected', because });
const denied = (because: string): Mode => ({ is: 'denied', because });

/** The mode of the verb group at chunk `at`. */
export function modeOf(parse: Parse, at: number, depth = 0): Mode {
  const known = parse.answers.modes.get(at) as Mode | undefined;
  if (known) return known;
  const found = findMode(parse, at, depth);
  if (depth === 0) parse.answers.modes.set(at, found);
  return found;
}

function findMode(parse: Parse, at: number, depth: number): Mode {
  const group = parse.chunks[at] as VerbGroup;
  const whole = sentenceMode(parse, group.from);
  if (whole) return whole;
  const own = ownMode(parse, at, group, depth);
  const around = depth > 4 || subjectOf(parse, at).gap !== null ? FACT : surroundingMode(parse, at);
  return strongest(own, around);
}

/** From the sentence's weakest hold to its strongest: denial outweighs announcement, unreality outweighs all. */
export function strongest(a: Mode, b: Mode): Mode {
  const order = ['fact', 'announced', 'denied', 'rejected', 'unreal'];
  if (a.is === 'denied' && b.is === 'denied') return unreal('it is denied twice');
  return order.indexOf(a.is) >= order.indexOf(b.is) ? a : b;
}

const WILL = /^(?:will|shall|'ll|won't)$/;

/** Who spent a sum to do something has done it. */
const SPENDINGS = /^(?:pay|spend|hand|shell|fork|cough|splash|lay|put|stump|blow|stake|part)$/;

const hasSum = (parse: Parse, verb: number): boolean =>
  argumentsOf(parse, verb).some(
    ({ phrase }) => parse.items[(parse.chunks[phrase] as { head: number }).head]?.quantity?.kind === 'money',
  );

function ownMode(parse: Parse, at: number, group: VerbGroup, depth: number): Mode {
  // "won't" is "will not".
  if (/^(?:can't|cannot|couldn't|wouldn't|shouldn't)$/.test(group.modal)) return unreal(`“${group.modal}”`);
  if (announcedItself(parse, at)) return { is: 'announced', because: 'it is what they said they would do' };
  if (group.modal !== '' && !WILL.test(group.modal))
    return unreal(`“${group.modal}” makes no statement of fact`);
  if (group.negated)
    return isNoMoreThan(parse, at) || notUntil(parse, at) ? FACT : denied('the verb is negated');
  if (!isNoMoreThan(parse, at) && denyingWord(parse, group))
    return denied('“no longer” or the like takes it back');
  if (isOnlyNearly(parse, group)) return unreal('it nearly happened');
  if (group.modal !== '') return { is: 'announced', because: `“${group.modal}” speaks of what is to come` };
  if (group.infinitive) return infinitiveMode(parse, at, depth);
  if (group.form === 'ing') return strongest(gerundMode(parse, at), followingMode(parse, at));
  const over = depth > 4 ? null : seenBy(parse, at);
  if (over !== null) return modeOf(parse, over, depth + 1);
  const lead = parse.chunks[at - 1]?.key ?? '';
  return /^(?:rather than|instead of)$/.test(lead) ? denied(`“${lead}”`) : FACT;
}

function infinitiveMode(parse: Parse, at: number, depth: number): Mode {
  const { verb, noun: nearest } = governorOf(parse, at);
  const noun = nearest === null ? null : planBefore(parse, nearest);
  const nounItem = noun === null ? undefined : governingNoun(parse, noun);
  if (nounItem && /^(?:decision|move|agreement|deal|choice)$/.test(nounItem.key)) return FACT;
  if (nounItem && PLAN_NOUNS.test(nounItem.key) && noun !== null && saysNo(parse, noun))
    return denied(`“no ${nounItem.text}” says that it is not so`);
  if (nounItem && PLAN_NOUNS.test(nounItem.key)) return unreal(`“${nounItem.text}” says that it is not done`);
  if (verb === null) return { is: 'announced', because: 'a headline’s infinitive speaks of what is to come' };
  const group = parse.chunks[verb] as VerbGroup;
  const item = parse.items[group.main] as Item;
  const between = parse.items
    .slice(group.main + 1, (parse.chunks[at] as VerbGroup).from)
    .find((word) => PLAN_WORDS.test(word.key));
  if (between) return unreal(`“${between.text} to” is a forecast`);
  // "WAS TO HAVE paid"
  if (item.tag === 'be' && group.past && items(parse, at).some(({ tag }) => tag === 'have'))
    return unreal('it was to have been');
  if (item.tag === 'be' && (parse.chunks[at - 1] as { kind: string }).kind === 'verb')
    return { is: 'announced', because: '“is to” speaks of what is to come' };
  if (REFUSALS.test(item.lemma)) return denied(`“${item.text}” says that it did not happen`);
  const above = depth > 4 ? FACT : ownMode(parse, verb, group, depth + 1);
  if (PLANS.test(item.lemma))
    return above.is === 'denied'
      ? unreal('a plan denied')
      : unreal(`“${item.text} to” is a plan or forecast`);
  if (above.is !== 'fact') return above;
  const spent = group.past || group.infinitive;
  if (SPENDINGS.test(item.lemma) && spent && !isPassive(parse, verb) && hasSum(parse, verb)) return FACT;
  // "went on to buy", "managed to hire"
  if (/^(?:go|manage|proceed)$/.test(item.lemma) && group.past) return FACT;
  if (AGREEMENTS.test(item.lemma) && !isPassive(parse, verb))
    return item.lemma === 'agree' || item.lemma === 'decide' || item.lemma === 'commit'
      ? FACT
      : { is: 'announced', because: 'an infinitive of purpose' };
  if (isPassive(parse, verb) && /^(?:say|report|understand|know|believe|think)$/.test(item.lemma))
    return FACT;
  return { is: 'announced', because: 'an infinitive of purpose' };
}

const NOT_DONE = /^(?:without|rather than|instead of|as opposed to)$/;

/** "denies buying", "considering buying", "talks on buying". */
function gerundMode(parse: Parse, at: number): Mode {
  let before = at - 1;
  while (parse.chunks[before]?.kind === 'preposition') before -= 1;
  const chunk = parse.chunks[before];
  const direct = before === at - 1;
  if (chunk?.kind === 'verb') {
    const item = parse.items[chunk.main] as Item;
    if (/^(?:deny|reject|dispute|dismiss)$/.test(item.lemma))
      return rejected(`“${item.text}” says that somebody denies it`);
    if (ACCUSING.test(item.lemma)) return unreal(`“${item.text}” does not say that it is so`);
    if (/^(?:refuse|avoid|stop|cease|rule)$/.test(item.lemma)) return denied(`“${item.text}”`);
    if (PLANS.test(item.lemma)) return unreal(`“${item.text}” is a plan`);
  }
  const led = parse.chunks[at - 1]?.key ?? '';
  if (!direct && NOT_DONE.test(led)) return denied(`“${led}”`);
  // "had no part in founding it"
  if (!direct && chunk?.kind === 'phrase' && parse.items[chunk.from]?.key === 'no') return denied('“no”');
  if (!direct && chunk?.kind === 'phrase' && PLAN_NOUNS.test(parse.items[chunk.head]?.key ?? ''))
    return unreal(`“${parse.items[chunk.head]?.text}” says that it is not done`);
  return FACT;
}

/** Of what somebody is accused, they may not have done. */
const ACCUSING = /^(?:accuse|suspect|acquit|clear|dream)$/;

const items = ({ chunks, items: all }: Parse, at: number): readonly Item[] =>
  all.slice(chunks[at]?.from, chunks[at]?.to);

const DENIALS = /^(?:deny|refute|rebut|dispute|dismiss|reject|doubt|debunk|contest|disbelieve)$/;
const GUESSES =
  /^(?:wonder|speculate|predict|expect|imagine|suppose|assume|guess|bet|hope|fear|argue|worry|suspect|want|wish|ask|dream|demand|forecast|anticipate)$/;
const CONDITIONS = /^(?:if|whether|unless|until|should|suppose|supposing|assuming|imagine|imagining)$/;

/** What the clause around says: "if", "denied that", "analysts expect that". */
function surroundingMode(parse: Parse, at: number): Mode {
  const { chunks, items } = parse;
  let commas = 0;
  for (let back = at - 1; back >= 0; back -= 1) {
    const chunk = chunks[back];
    if (!chunk) break;
    if (chunk.kind === 'relative') return FACT;
    if (chunk.kind === 'semicolon' || (chunk.kind === 'colon' && back < at - 1)) return FACT;
    if (chunk.kind === 'comma' || chunk.kind === 'but') commas += 1;
    const key = items[chunk.from]?.key ?? '';
    if (
      (chunk.kind === 'subordinator' || chunk.kind === 'verb' || chunk.kind === 'modal') &&
      CONDITIONS.test(key) &&
      commas === 0 &&
      key !== 'until'
    )
      return unreal(`“${key}” sets a condition`);
    if (chunk.kind !== 'verb' || commas > 0) continue;
    const verb = items[chunk.main] as Item;
    const clause = chunks[back + 1];
    const that = clause?.key === 'that' || clause?.kind === 'phrase';
    const ownClause =
      !chunks.slice(back + 1, at).some((between) => between.kind === 'verb' && !between.infinitive) &&
      subjectBetween(parse, back, at);
    if (!that || !ownClause || (chunks[at] as VerbGroup).form !== 'finite') continue;
    if (
      HEARSAY.test(items[chunk.from - 1]?.key ?? '') &&
      /^(?:say|claim|report|write|suggest|allege|post|insist|speculate)$/.test(verb.lemma)
    ) {
      return { is: 'announced', because: `it only relays what ${items[chunk.from - 1]?.text} say` };
    }
    if (DENIALS.test(verb.lemma))
      return chunk.negated ? FACT : rejected(`“${verb.text}” says that somebody denies it`);
    if (GUESSES.test(verb.lemma)) return unreal(`“${verb.text}” is a guess`);
    if (chunk.negated && /^(?:say|confirm|report|believe|think|mean|announce|show|suggest)$/.test(verb.lemma))
      return unreal('nobody says so');
  }
  return FACT;
}

/** Whether a phrase stands between the verbs, so that the later one has a subject of its own. */
function subjectBetween(parse: Parse, from: number, to: number): boolean {
  return parse.chunks.slice(from + 1, to).some((chunk) => chunk.kind === 'phrase');
}
