import { saysNoLonger } from '../../mode/denyingWord.ts';
import type { Phrase, VerbGroup } from '../../parse/chunks/readChunks.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { isTimeFigure } from '../../parse/figures/figures.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { isCapitalised } from '../../parse/strangersName.ts';
import type { VerbUse } from '../../words/relationWords.ts';
import { describedBefore } from './describedBefore.ts';
import { helperOf } from './helperMode.ts';
import { isMilestone, leadsToTime } from './leadsToTime.ts';
import { opensWith } from './opensWith.ts';
import { isTurnedBy } from './turned.ts';
import type { Scene } from './verbScene.ts';

/** Whether the words that a verb needs follow it: "pour … into", "bring … on board", "belongs to". */
export function hasNeeds(parse: Parse, at: number, use: VerbUse, scene: Scene): boolean {
  const group = parse.chunks[at] as VerbGroup;
  // "CAN be used free of charge": a helper among the words is met by the verb's own.
  const helper = helperOf(parse, at);
  const own = helper === '' ? use.needs : use.needs.filter((need) => need !== helper);
  // "NO LONGER runs it": one word to grammar, wherever in its group it stands.
  const needs =
    own.includes('longer') && saysNoLonger(parse, group)
      ? own.filter((need) => need !== 'no' && need !== 'longer')
      : own;
  if (isTurnedBy(parse.items, group.main, needs)) return false;
  // "followed him ON THREADS": reads what he writes.
  if (use.lemma === 'follow' && scene.args.some((argument) => isMedium(parse, argument))) return false;
  if (
    needs[0] === 'through' &&
    use.relation.ofDeals &&
    scene.args.some((argument) => isPassed(parse, argument))
  )
    return needs.length > 1 && hasKey(parse.items, needs.at(-1), group.to, parse.items.length);
  if (isMilestone(parse, use, scene) || (use.dated && !leadsToTime(parse, at, scene))) return false;
  if (needs.length === 0) return true;
  if (
    needs.length === 1 &&
    needs[0] === 'money' &&
    scene.args.some((argument) => isLivelihood(parse, argument))
  )
    return false;
  if (needs.length === 1 && scene.args.some(({ preposition }) => preposition === needs[0])) return true;
  const to = Math.min(parse.items.length, endOfWords(parse, at, scene) + needs.length + 1);
  // "the VALUATION that it fetched"
  if (needs.length === 1 && scene.gap !== null && needs[0] === describedBefore(parse, scene.subjects[0])?.key)
    return true;
  // "The deal was completed": what is done to what may stand before.
  const [patient] = scene.subjects;
  const told =
    scene.passive && patient !== undefined ? (parse.items[phraseAt(parse, patient).head]?.key ?? '') : '';
  if (needs.length === 1 && (needs[0] === told || actsAsNeeded(parse, at, use, scene.subjects))) return true;
  // "AT THE HELM of it is Wang": a verb before its subject has its words before it.
  const inverted = scene.subjects[0] === at + 1;
  let need = metBy(parse, needs, inverted ? 0 : group.main + 1, inverted ? group.from : to);
  const before = parse.items[group.from - 1];
  // "STILL runs it", "has WHOLLY owned it": an adverb may stand before its verb.
  // "prepares data FOR TRAINING models": what leads to a gerund is none of its own words, if nobody stands behind it.
  const isPurpose =
    group.form === 'ing' &&
    before?.tag === 'preposition' &&
    !parse.items.slice(group.to).some(({ mention }) => mention !== undefined && mention.how !== 'term');
  const first = isPurpose ? group.from : Math.max(0, group.from - 1);
  if (need < needs.length && hasKey(parse.items, needs[need], first, group.main)) need += 1;
  // "SINCE 2019 Meta has been a customer": what opens the clause may hold the last of them.
  const opens = scene.args.some(({ preposition, phrase }) => preposition === needs[need] && phrase < at);
  if (need === needs.length - 1 && opens) need += 1;
  // "FOR NOW Droege runs it"; "STILL only 28, he runs it" says something else of him.
  const [opening, second] = parse.items;
  const saysMore =
    opening?.tag === 'adverb' && (second?.quantity !== undefined || NARROWING.test(second?.key ?? ''));
  // "MOST strikingly, it bought …"
  const isDegree = second?.tag === 'adverb' && second.key.endsWith('ly');
  if (need < needs.length && !saysMore && !isDegree && opensWith(parse.items, needs.slice(need).join(' ')))
    need = needs.length;
  if (need < needs.length && !isPurpose && before?.tag === 'preposition' && needs.at(-1) === before.key)
    need = needs.length;
  if (need === needs.length) return !leadsToPurpose(parse, at, use);
  if (scene.gap === null || needs.length > 1) return false;
  const relative = parse.chunks.slice(Math.max(0, at - 4), at).find((chunk) => chunk.kind === 'preposition');
  return relative !== undefined && parse.items[relative.from]?.key === needs[0];
}

/** "prepares data FOR TRAINING models": what something is for is nobody for whom it is done. */
function leadsToPurpose({ chunks }: Parse, at: number, { needs, relation }: VerbUse): boolean {
  if (needs.at(-1) !== 'for' || !relation.objectAfter.includes('for')) return false;
  const lead = chunks.findIndex(
    ({ kind, key }, place) => place > at && kind === 'preposition' && key === 'for',
  );
  return lead >= 0 && chunks[lead + 1]?.kind === 'verb';
}

/** Whether a word stands among the items `[from, to)`. */
function hasKey(items: readonly Item[], word: string | undefined, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (items[at]?.key === word) return true;
  return false;
}

/** "had to go THROUGH A REVIEW": what somebody goes through, where the deal itself should. */
const isPassed = ({ chunks, items }: Parse, { preposition, phrase }: Scene['args'][number]): boolean => {
  const chunk = chunks[phrase];
  return preposition === 'through' && chunk?.kind === 'phrase' && !isTimeFigure(items[chunk.head]?.quantity);
};

/** "makes ITS money by labelling", "makes most of ITS money from labelling": how it earns what it earns, and not that anything is left of it. */
const isLivelihood = ({ chunks, items }: Parse, { phrase }: Scene['args'][number]): boolean => {
  const whole = chunks[phrase + 1]?.key === 'of' ? chunks[phrase + 2] : undefined;
  return [chunks[phrase], whole].some(
    (chunk) =>
      chunk?.kind === 'phrase' && items[chunk.head]?.key === 'money' && items[chunk.from]?.tag === 'owner',
  );
};

const isMedium = ({ chunks, items }: Parse, { preposition, phrase }: Scene['args'][number]): boolean => {
  const chunk = chunks[phrase];
  if (preposition !== 'on' || chunk?.kind !== 'phrase') return false;
  const head = items[chunk.head];
  return (
    head?.quantity === undefined &&
    (isCapitalised(head) || /^(?:media|network|platform|channel|app)$/.test(head?.key ?? ''))
  );
};

/** How many of the words stand, in their order, among the items `[from, to)`. */
function metBy({ items }: Parse, needs: readonly string[], from: number, to: number): number {
  let need = 0;
  for (let item = from; item < to && need < needs.length; item += 1) {
    const { key } = items[item] as Item;
    if (describesName(items, item) || isNegatedWord(items, item, needs)) continue;
    // "become a company THANKS TO Meta" is of nobody: what joins two thoughts is no word of a verb's.
    if (!key.includes(' ') || LINKS.test(key)) need += isMetBy(needs[need], key) ? 1 : 0;
    else for (const word of key.split(' ')) need += isMetBy(needs[need], word) ? 1 : 0;
  }
  return need;
}

const isMetBy = (need: string | undefined, word: string): boolean =>
  need !== undefined &&
  word.startsWith(need) &&
  (word.length === need.length || (word.length === need.length + 1 && word.endsWith('s')));

const LINKS = /^(?:because of|according to|instead of|rather than|as opposed to|compared (?:with|to))$/;

/** "NON-VOTING shares" are no voting shares, nor is a "stake WITHOUT voting power" voting power. */
function isNegatedWord(items: readonly Item[], at: number, needs: readonly string[]): boolean {
  const { key } = items[at] as Item;
  if (items[at - 1]?.key === 'non') return !needs.includes('non');
  return key.includes(' ') && key.split(' ').some((word) => NEGATING.test(word) && !needs.includes(word));
}

const NEGATING = /^(?:non|no|without)$/;

/** "DATA-labelling start-up Scale AI": a word of a compound that only describes whoever is named behind it. */
const describesName = (items: readonly Item[], at: number): boolean => {
  let next = at + 1;
  if (items[at]?.tag !== 'noun' || items[next]?.glued !== true) return false;
  while (items[next]?.tag === 'noun' || items[next]?.glued) next += 1;
  return items[next]?.tag === 'entity' && items[next]?.mention?.how !== 'term';
};

/** Where what follows a verb ends: behind its last phrase, what that is called ("describes it AS A FLOP"), or whom a clause is about ("said that IT …"). */
function endOfWords({ chunks }: Parse, at: number, { args }: Scene): number {
  const last = args.at(-1)?.phrase;
  const group = chunks[at] as VerbGroup;
  const end = last !== undefined && last > at ? last : at;
  const [lead, phrase] = [chunks[end + 1], chunks[end + 2]];
  const leads = lead?.key === 'as' || (end === at && lead?.key === 'that');
  if (leads && phrase?.kind === 'phrase') return phrase.to;
  return Math.max(group.to, last === undefined ? 0 : (chunks[last] as Phrase).to);
}

/** "CLIENTS are leaving X": who does it, if anybody of the kind, may stand among the verb's words instead of behind it. */
export function actsAsNeeded(parse: Parse, at: number, use: VerbUse, agents: readonly number[]): boolean {
  const [agent] = agents;
  const group = parse.chunks[at] as VerbGroup;
  if (agent === undefined || agents.length > 1 || use.role !== 'does' || group.passive) return false;
  if (parse.items[group.main]?.tag === 'be') return false;
  const { head, from } = phraseAt(parse, agent);
  const item = parse.items[head] as Item;
  return item.mention === undefined && use.needs.includes(item.key) && parse.items[from]?.key !== 'no';
}

/** "still ONLY 28". */
const NARROWING = /^(?:only|just|barely|aged|under|a|an|the|in|at)$/;
