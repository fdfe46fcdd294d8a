import type { Item, Tag } from '../items/readItems.ts';
import { isPluralWord } from './plurals.ts';
import { DIRECT_START, INSIDE_PHRASE } from './tagNeighbours.ts';

/** What a word in "-ing" is by its neighbours `before` and `after`: within a phrase a noun or an adjective, else mostly a verb. */
export function ingTag(items: Item[], at: number, before: Item | undefined, after: Item | undefined): Tag {
  const tag = before?.tag ?? null;
  const { key } = items[at] as Item;
  if (beginsName(items, at, before)) return 'noun';
  if (key.endsWith('voting') && VOTING.test(`${key} ${after?.key}`)) return 'adjective';
  // "FOLLOWING the deal, …", "rose FOLLOWING the news"
  if (key === 'following' && (before === undefined || before.tag === 'verb')) return 'preposition';
  const objectFollows = after !== undefined && DIRECT_START.has(after.tag);
  if (tag !== null && INSIDE_PHRASE.has(tag) && tag !== 'quantity')
    return after?.tag === null && after.forms.size === 0 ? 'adjective' : 'noun';
  if (tag === 'quantity' && (items[at] as Item).nouns.length > 0 && !objectFollows) return 'noun';
  if (tag === 'preposition' && describesNext(items[at] as Item, before, after)) return 'adjective';
  if (tag === 'noun' && before === items[at - 1])
    return objectFollows ||
      seeks(items, at, after) ||
      (after?.tag === 'to' && items[at + 2]?.quantity !== undefined)
      ? 'verb'
      : after?.tag === 'preposition' && (items[at] as Item).verbs.length > 0
        ? 'verb'
        : 'noun';
  return 'verb';
}

/** "to buy THINKING Machines Lab": with a capital, behind a verb without and before another word with one. */
const beginsName = (items: readonly Item[], at: number, before: Item | undefined): boolean =>
  CAPITAL.test(items[at]?.text ?? '') &&
  CAPITAL.test(items[at + 1]?.text ?? '') &&
  items[at + 1]?.mention === undefined &&
  before?.tag === 'verb' &&
  SMALL.test(before.text);

const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;

/** "without VOTING rights": what can be voted with is named so, whatever stands before. */
const VOTING =
  /^(?:non )?voting (?:rights?|powers?|shares?|stocks?|stakes?|interests?|holdings?|equity|control|members?|shareholders?|seats?)$/;

/** "at LEADING labs", "from COMPETING firms": no act, but what they are. "By leading the team" is one. */
function describesNext(item: Item, before: Item | undefined, after: Item | undefined): boolean {
  if (!STATES.test(item.key) || after === undefined || DIRECT_START.has(after.tag)) return false;
  return after.tag !== 'preposition' && !/^(?:by|after|before|without|despite)$/.test(before?.key ?? '');
}

const STATES =
  /^(?:leading|existing|competing|rising|growing|emerging|remaining|promising|thriving|booming|surviving|aspiring|fledgling|outstanding|paying|underlying|prevailing)$/;

/** "clients SEEKING neutrality": behind several of them, with something that it can be done to, unless it is a trade ("sales training"). */
function seeks(items: readonly Item[], at: number, after: Item | undefined): boolean {
  const { key, nouns } = items[at] as Item;
  if (nouns.length > 0 || TRADES.test(key) || !isPluralWord(items[at - 1]?.key ?? '')) return false;
  return after !== undefined && (after.tag === null || after.tag === 'adjective') && after.forms.size === 0;
}

const TRADES =
  /^(?:training|engineering|labell?ing|marketing|learning|processing|funding|computing|mining|driving|building|spending|financing|hiring|lending|trading|shopping|advertising|publishing|accounting|consulting|banking|betting|gaming|planning|testing|programming|manufacturing|holding|meeting|operating|reporting|recruiting|sourcing|streaming|annotating)$/;
