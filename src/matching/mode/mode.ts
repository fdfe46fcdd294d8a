import { argumentsOf } from '../parse/arguments/arguments.ts';
import type { VerbGroup } from '../parse/chunks/readChunks.ts';
import { governorOf, isPassive, type Parse } from '../parse/clauses.ts';
import type { Item } from '../parse/items/readItems.ts';
import { doingBefore } from '../parse/subjects/cleft.ts';
import { subjectOf } from '../parse/subjects/subjects.ts';
import { denyingWord, saysNoLonger } from './denyingWord.ts';
import { followingMode } from './followingMode.ts';
import { gerundMode } from './gerundMode.ts';
import { announced, denied, FACT, type Mode, strongest, unreal } from './modes.ts';
import { isNoMoreThan } from './noMoreThan.ts';
import { notUntil } from './notUntil.ts';
import { isOnlyNearly } from './onlyNearly.ts';
import { announcedItself } from './ownWord.ts';
import { plannedBy } from './plannedBy.ts';
import {
  AGREEMENTS,
  governingNoun,
  PLAN_NOUNS,
  PLAN_WORDS,
  PLANS,
  planBefore,
  REFUSALS,
  saysNo,
  WILL,
} from './planWords.ts';
import { seenBy } from './seenBy.ts';
import { sentenceMode } from './sentenceMode.ts';
import { surroundingMode } from './surroundingMode.ts';
import { toldAhead } from './toldAhead.ts';
import { isUsedTo } from './usedTo.ts';

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
  const doing = depth > 4 ? null : doingBefore(parse, at);
  const own = doing === null ? ownMode(parse, at, group, depth) : modeOf(parse, doing, depth + 1);
  const around = depth > 4 || subjectOf(parse, at).gap !== null ? FACT : surroundingMode(parse, at);
  return strongest(own, around);
}

/** Who spent a sum to do something has done it. */
const SPENDINGS = /^(?:pay|spend|hand|shell|fork|cough|splash|lay|put|stump|blow|stake|part)$/;

const hasSum = (parse: Parse, verb: number): boolean =>
  argumentsOf(parse, verb).some(
    ({ phrase }) => parse.items[(parse.chunks[phrase] as { head: number }).head]?.quantity?.kind === 'money',
  );

function ownMode(parse: Parse, at: number, group: VerbGroup, depth: number): Mode {
  const promised = announcedItself(parse, at);
  // "won't" is "will not".
  if (!promised && /^(?:can't|cannot|couldn't|wouldn't|shouldn't)$/.test(group.modal))
    return unreal(`“${group.modal}”`);
  if (promised && !group.negated) return announced('it is what they said they would do');
  if (toldAhead(parse, group)) return group.negated ? denied('the verb is negated') : FACT;
  if (group.modal !== '' && !WILL.test(group.modal) && !promised)
    return unreal(`“${group.modal}” makes no statement of fact`);
  if (group.negated)
    return isNoMoreThan(parse, at) || notUntil(parse, at)
      ? FACT
      : deniedIn(parse, group, 'the verb is negated');
  if (!isNoMoreThan(parse, at) && denyingWord(parse, group))
    return deniedIn(parse, group, '“no longer” or the like takes it back');
  if (isOnlyNearly(parse, group)) return unreal('it nearly happened');
  if (group.modal !== '') return announced(`“${group.modal}” speaks of what is to come`);
  if (group.infinitive) return infinitiveMode(parse, at, depth);
  if (group.form === 'ing') {
    const gerund = strongest(gerundMode(parse, at), followingMode(parse, at));
    // "intends TO STOP using it" still does.
    const over = parse.chunks[at - 1];
    const isPlan =
      gerund.is === 'denied' &&
      over?.kind === 'verb' &&
      over.infinitive &&
      depth <= 4 &&
      infinitiveMode(parse, at - 1, depth + 1).is === 'unreal';
    return isPlan ? unreal('a plan to end it') : gerund;
  }
  const over = depth > 4 ? null : seenBy(parse, at);
  if (over !== null) return modeOf(parse, over, depth + 1);
  const lead = parse.chunks[at - 1]?.key ?? '';
  return /^(?:rather than|instead of)$/.test(lead) ? denied(`“${lead}”`) : FACT;
}

/** "paid ABOUT $650 million to hire him", "CLOSE TO $650 million": how much, and not what is to come. */
const hedgesFigure = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.quantity !== undefined ||
  (items[at + 1]?.key === 'to' && items[at + 2]?.quantity !== undefined);

/** Denied, and whether it was so until now. */
const deniedIn = (parse: Parse, group: VerbGroup, because: string): Mode =>
  saysNoLonger(parse, group) ? { ...denied(because), ended: true } : denied(because);

function infinitiveMode(parse: Parse, at: number, depth: number): Mode {
  const { verb, noun: nearest } = governorOf(parse, at);
  const noun = nearest === null ? null : planBefore(parse, nearest);
  const nounItem = noun === null ? undefined : governingNoun(parse, noun);
  if (nounItem && /^(?:refusal|failure|inability)$/.test(nounItem.key))
    return denied(`“${nounItem.text}” says that it did not happen`);
  if (nounItem && /^(?:decision|move|agreement|deal|choice)$/.test(nounItem.key)) return FACT;
  if (nounItem && PLAN_NOUNS.test(nounItem.key) && noun !== null && saysNo(parse, noun))
    return denied(`“no ${nounItem.text}” says that it is not so`);
  if (nounItem && PLAN_NOUNS.test(nounItem.key)) return unreal(`“${nounItem.text}” says that it is not done`);
  if (verb === null) return announced('a headline’s infinitive speaks of what is to come');
  const group = parse.chunks[verb] as VerbGroup;
  const item = parse.items[group.main] as Item;
  const between = parse.items
    .slice(group.main + 1, (parse.chunks[at] as VerbGroup).from)
    .find((word, place, all) => PLAN_WORDS.test(word.key) && !hedgesFigure(all, place));
  if (between) return unreal(`“${between.text} to” is a forecast`);
  // "WAS TO HAVE paid"
  const { helpers } = parse.chunks[at] as VerbGroup;
  if (item.tag === 'be' && group.past && helpers.some(({ tag }) => tag === 'have'))
    return unreal('it was to have been');
  const plan = item.tag === 'be' ? plannedBy(parse, verb) : null;
  if (plan !== null) return unreal(plan);
  if (item.tag === 'be' && (parse.chunks[at - 1] as { kind: string }).kind === 'verb')
    return announced('“is to” speaks of what is to come');
  // "ceases to BE its chief executive": who was so until then.
  if (item.lemma === 'cease' && parse.items[(parse.chunks[at] as VerbGroup).main]?.tag === 'be')
    return unreal('what ceases to be was so');
  if (REFUSALS.test(item.lemma)) return denied(`“${item.text}” says that it did not happen`);
  const above = depth > 4 ? FACT : ownMode(parse, verb, group, depth + 1);
  // "CONTINUES to run it" does so.
  if (isUsedTo(parse, at) || item.lemma === 'continue') return above;
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
      : announced('an infinitive of purpose');
  if (isPassive(parse, verb) && /^(?:say|report|understand|know|believe|think)$/.test(item.lemma))
    return FACT;
  return announced('an infinitive of purpose');
}
