import type { MatchIndex } from '../../indexLedger.ts';
import type { Phrase } from '../../parse/chunks/readChunks.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { isPart } from '../../parse/partWords.ts';
import { lastWord } from '../../words/inKey.ts';
import { bareTitleHolder, titleHolder } from '../titles/namedTitle.ts';
import { nameApposed } from './apposed.ts';
import { nameCalled } from './nameCalled.ts';
import { nameBehindClause, nameSetBeside } from './nameSetBeside.ts';
import { withoutOthers } from './ofAnother.ts';
import { ownPart } from './ownPart.ts';
import { partOf } from './partOf.ts';
import { isSome } from './someOf.ts';
import { RANKS, standsFor } from './standsFor.ts';

/**
 * Whom or what a phrase stands for. `ids` are the entities it can mean, nearest first; empty where it is somebody or something
 * that the ledger does not know ("data centres"). `sure` where a name or a description of one entity only says so.
 */
export interface Party {
  ids: string[];
  sure: boolean;
  /** Whom a pronoun means where the other place is taken by all of `ids`. */
  further?: readonly string[];
  /** The first of `ids` is plainly meant. */
  clear?: boolean;
  /** Chunk index of the phrase. */
  phrase: number;
  /** Item range of the words that name it. */
  from: number;
  to: number;
  /** Entities of kind `thing` named anywhere within: "a new superintelligence LAB for …". */
  within: string[];
  /** Only described: if several fit, none is meant. A pronoun means the nearest that fits. */
  described?: boolean;
  /** Named through a part of it: "49% of Scale AI", "Scale AI's shares". */
  part?: boolean;
  /** Chunk of the phrase that names the whole ("of Scale AI"), where it is another one. */
  through?: number;
  /** "former", "ex-": no longer. */
  former: boolean;
}

/** The party that the phrase at `at` stands for. */
export function partyOf(parse: Parse, at: number, index: MatchIndex, depth = 0): Party {
  const known = parse.answers.parties.get(at) as Party | undefined;
  if (known) return known;
  const found = findParty(parse, at, index, depth);
  if (depth === 0) parse.answers.parties.set(at, found);
  return found;
}

function findParty(parse: Parse, at: number, index: MatchIndex, depth: number): Party {
  const phrase = phraseAt(parse, at);
  const head = parse.items[phrase.head] as Item;
  const unknown: Party = {
    ids: [],
    sure: false,
    phrase: at,
    from: phrase.from,
    to: phrase.to,
    within: within(parse, phrase, index),
    former: false,
  };
  // "THE COMPANY that owns Instagram, META, …": a clause tells it apart, and the name behind says who it is.
  const isTaken = /^(?:description|pronoun)$/.test(head.mention?.how ?? '');
  const set = isTaken && depth < 3 ? nameBehindClause(parse, at) : null;
  if (set !== null) return partyOf(parse, set, index, depth + 1);
  if (head.mention) {
    return {
      ...unknown,
      ids: [
        ...withoutOthers(head.mention.candidates, parse, phrase, index),
        ...ownersOfTeam(parse, phrase, index),
      ],
      sure: isSure(head),
      described: head.mention.how === 'description',
      clear: head.mention.clear === true,
      ...(head.mention.further ? { further: head.mention.further } : {}),
      from: phrase.head,
      to: phrase.head + 1,
      former: saysFormer(parse, phrase),
    };
  }
  if (depth > 3) return unknown;
  const named = nameApposed(parse, at) ?? nameCalled(parse, at) ?? nameSetBeside(parse, at);
  if (named !== null) return { ...partyOf(parse, named, index, depth + 1), within: unknown.within };
  const own = ownPart(parse, phrase, index);
  if (own !== null)
    return {
      ...unknown,
      ids: [own],
      sure: phrase.owner !== null && parse.items[phrase.owner.head]?.mention?.how !== 'pronoun',
    };
  const owned = titleHolder(parse, at, index);
  const holder = owned.length > 0 ? owned : bareTitleHolder(parse, at, index);
  if (holder.length > 0)
    return {
      ...unknown,
      ids: holder,
      sure:
        phrase.owner !== null &&
        holder.length === 1 &&
        parse.items[phrase.owner.head]?.mention?.how !== 'pronoun',
      former: saysFormer(parse, phrase),
    };
  if (isPart(head) || isSome(parse, at)) return partOf(parse, at, index, depth) ?? unknown;
  const stands = standsFor(parse, phrase, head);
  const item = stands === null ? undefined : parse.items[stands];
  if (stands === null || !item?.mention) {
    const made = madeBy(parse, at);
    return made === null
      ? unknown
      : { ...partyOf(parse, made, index, depth + 1), phrase: at, from: phrase.from };
  }
  return { ...unknown, ids: item.mention.candidates, sure: isSure(item), from: stands, to: phrase.to };
}

/** "MAKERS OF self-driving cars": a trade is meant by those who are in it. */
function madeBy({ chunks, items }: Parse, at: number): number | null {
  const [makers, of, what] = chunks.slice(at, at + 3);
  if (makers?.kind !== 'phrase' || of?.key !== 'of' || what?.kind !== 'phrase') return null;
  return MAKERS.test(items[makers.head]?.key ?? '') && items[what.head]?.mention?.how === 'term'
    ? at + 2
    : null;
}

const MAKERS = /^(?:makers|builders|developers|manufacturers|producers)$/;

/** "Meta's new AI TEAM": who joins it joins Meta too. */
function ownersOfTeam({ items }: Parse, { head, owner }: Phrase, index: MatchIndex): string[] {
  const { mention, key } = items[head] as Item;
  if (mention?.how !== 'term' || owner === null || !RANKS.has(lastWord(key))) return [];
  const owners = items[owner.head]?.mention?.candidates ?? [];
  return owners.filter((id) => index.entities.get(id)?.type === 'organisation').slice(0, 1);
}

/** Whether an item names or describes but one. */
export const isSure = (item: Item): boolean =>
  item.mention !== undefined &&
  (item.mention.how === 'name' ||
    item.mention.how === 'short' ||
    item.mention.how === 'term' ||
    item.mention.all === true ||
    item.mention.candidates.length === 1);

/** Whether a word within the phrase or just before it says "no longer": "the FORMER chief executive", "EX-CEO". */
export function saysFormer(parse: Parse, phrase: Phrase): boolean {
  for (let at = phrase.from; at < phrase.to; at += 1)
    if (FORMER.test(parse.items[at]?.key ?? '')) return true;
  const before = parse.items[phrase.from - 1];
  return before !== undefined && /^(?:former|ex|formerly|onetime|then|previously)$/.test(before.key);
}

const FORMER = /^(?:former|ex|formerly|erstwhile|outgoing|previous|then|past|late|onetime|departing)$/;

function within(parse: Parse, phrase: Phrase, index: MatchIndex): string[] {
  const found: string[] = [];
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const mention = parse.items[at]?.mention;
    if (mention) found.push(...mention.candidates.filter((id) => index.entities.get(id)?.type === 'thing'));
  }
  return found;
}
