import type { MatchIndex } from '../../indexLedger.ts';
import { type Argument, isParticiple, type Parse, phraseAt } from '../../parse/clauses.ts';
import { asExamples } from '../../parse/examples.ts';
import { isTimeFigure } from '../../parse/figures/figures.ts';
import { FRAME_NOUNS } from '../../parse/frameNouns.ts';
import { isRelated } from '../../parse/isRelated.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { NEUTRAL_NOUNS } from '../../parse/partWords.ts';
import { isCapitalised } from '../../parse/strangersName.ts';
import { hasWord } from '../../words/inKey.ts';
import type { VerbUse } from '../../words/relationWords.ts';
import { isNeutral } from './isNeutral.ts';
import { leadsToObject } from './leadsToObject.ts';
import { namedOwnerOf, nameInDeal, ownedByStranger, plainOwnerOf } from './ownerOf.ts';
import { type Party, partyOf } from './parties.ts';
import { throughNoun } from './throughNoun.ts';

/**
 * Who fills a place in a statement. `filled`: by grammar. `inherited`: left out, and taken from the clause it hangs on
 * ("Meta invests in Scale AI, securing a 49% stake"). `open`: left out. `closed`: taken by somebody whom the ledger does not know.
 */
export interface Slot {
  parties: Party[];
  hold: 'filled' | 'inherited' | 'open' | 'closed';
}

/** Nobody is named, and the sentences around may say who is meant. */
export const OPEN: Slot = { parties: [], hold: 'open' };

/** Somebody is named whom the ledger does not know. */
export const CLOSED: Slot = { parties: [], hold: 'closed' };

/** A place filled by those of `parties` whom the ledger knows; closed where it knows none of them, open where there are none. */
export function slotOf(parties: Party[], closed = false): Slot {
  const known = parties.filter((party) => party.ids.length > 0 || party.within.length > 0);
  if (known.length > 0) return { parties: known, hold: 'filled' };
  return parties.length > 0 || closed ? CLOSED : OPEN;
}

/** The entities that a place surely names. */
export function surelyIn({ parties }: Slot): string[] {
  const ids: string[] = [];
  for (const party of parties) if (party.sure) ids.push(...party.ids);
  return ids;
}

/** The parties that can be the object: the direct ones, or else those of the first preposition that leads to any. */
export function objectsAmong(
  parse: Parse,
  args: readonly Argument[],
  use: VerbUse,
  index: MatchIndex,
  only: ReadonlySet<string> | null = null,
): { known: Party[]; closed: boolean } {
  let group: string | null | undefined;
  let closed = false;
  let elsewhere: string | null = null;
  let leant: Party | null = null;
  const through = use.role === 'inverse' ? use.relation.through : use.relation.objectThrough;
  const known: Party[] = [];
  for (const { preposition: led, phrase } of asExamples(parse, args)) {
    const preposition = afterTime(parse, phrase) ? null : led;
    if (!leadsToObject(preposition, use, only)) continue;
    // "has committed ITSELF to": whoever does it.
    if (preposition === null && REFLEXIVE.test(parse.items[phraseAt(parse, phrase).head]?.key ?? ''))
      continue;
    // "hired A FRIEND of Wang": that is not Wang.
    if (preposition === 'of' && isRelated(parse, phrase - 2)) closed = true;
    if (preposition === 'of' && isRelated(parse, phrase - 2)) continue;
    const need = isNeed(parse, phrase, use);
    const role = isRole(parse, preposition, phrase);
    const owner =
      need || role ? (namedOwnerOf(parse, phrase) ?? (need ? nameInDeal(parse, phrase) : null)) : null;
    if (owner && !known.some((other) => other.ids.some((id) => owner.ids.includes(id)))) known.push(owner);
    if (need && ownedByStranger(parse, phrase)) closed = true;
    if (need) leant ??= plainOwnerOf(parse, phrase) ?? termAt(parse, phrase, index);
    if (need || role) continue;
    if (known.some((other) => other.through === phrase)) continue;
    const own = purposeOf(parse, partyOf(parse, phrase, index));
    const isPlain = own.ids.length > 0 && parse.items[phraseAt(parse, phrase).head]?.mention?.how !== 'term';
    const party = isPlain ? own : (throughNoun(parse, phrase, through, index) ?? own);
    if (party.ids.length === 0 && party.within.length === 0) {
      if (isNeutral(parse, phrase, use) || isFrame(parse, preposition, phrase)) continue;
      closed = true;
      // "in LABELWISE, a rival of Scale AI": what comes after hangs on that.
      if (
        preposition !== null &&
        group === undefined &&
        isCapitalised(parse.items[phraseAt(parse, phrase).head])
      )
        break;
      elsewhere = preposition;
      continue;
    }
    if (known.some((other) => other.ids.some((id) => party.ids.includes(id)))) continue;
    // "created A TEAM AT Scale AI": where it was done, and not what was made.
    if (preposition === 'at' && closed && use.needs.length === 0 && use.relation.lasting) continue;
    // "in DATA CENTRES for OpenAI"
    if (preposition === 'for' && (elsewhere === 'in' || elsewhere === 'on')) continue;
    if (group !== undefined && group !== preposition && group !== null) continue;
    group ??= preposition;
    known.push(party);
  }
  if (known.length === 0 && leant !== null) known.push(leant);
  return { known, closed };
}

const REFLEXIVE = /^(?:it|him|her|them)sel(?:f|ves)$/;

/** "Instagram in 2012 AND WHATSAPP in 2014": what a list goes on with after a date stands where the first of it stood. */
function afterTime(parse: Parse, at: number): boolean {
  const dated = parse.chunks[at - 2];
  if (parse.chunks[at - 1]?.kind !== 'and' || dated?.kind !== 'phrase') return false;
  const quantity = parse.items[dated.head]?.quantity;
  return (
    quantity !== undefined &&
    isTimeFigure(quantity) &&
    parse.items[phraseAt(parse, at).head]?.mention !== undefined
  );
}

/** "a team FOCUSED ON superintelligence", "a unit TO PURSUE it", "a lab THAT WILL PURSUE it": what somebody unnamed is for, if it has a term in the ledger. */
function purposeOf(parse: Parse, party: Party): Party {
  const head = parse.items[phraseAt(parse, party.phrase).head] as Item;
  if (party.ids.length > 0 || party.within.length > 0 || head.tag !== 'noun' || NEUTRAL_NOUNS.has(head.key))
    return party;
  for (let at = party.phrase + 1; at <= party.phrase + PURPOSE_REACH; at += 1) {
    const chunk = parse.chunks[at];
    if (chunk?.kind === 'phrase') {
      const { mention } = parse.items[chunk.head] as Item;
      if (mention?.how === 'term') return { ...party, ids: mention.candidates, sure: true, to: chunk.to };
      return party;
    }
    const on =
      chunk?.kind === 'preposition' ||
      (chunk?.kind === 'relative' && at === party.phrase + 1) ||
      (chunk?.kind === 'verb' && chunk.modal === 'will' && parse.chunks[at - 1]?.kind === 'relative') ||
      (chunk?.kind === 'verb' && (chunk.infinitive || chunk.form !== 'finite' || isParticiple(parse, at)));
    if (!on) return party;
  }
  return party;
}

/** "focused", "on", "developing", and what it is. */
const PURPOSE_REACH = 4;

/** "is PROFITABLE", "holds a SEAT on the board": a word that the verb itself needs. */
function isNeed(parse: Parse, at: number, use: VerbUse): boolean {
  const { from, to, head } = phraseAt(parse, at);
  const { mention } = parse.items[head] as Item;
  if (mention !== undefined && mention.how !== 'term') return false;
  // "is an INDEPENDENT company": the word may stand before a noun for what everything of the kind is.
  const { key } = parse.items[head] as Item;
  const isNeeded = (words: string): boolean => use.needs.some((need) => hasWord(words, need));
  return KINDS.test(key) ? parse.items.slice(from, to).some((item) => isNeeded(item.key)) : isNeeded(key);
}

const KINDS =
  /^(?:company|firm|business|enterprise|group|organisation|organization|outfit|entity|concern|venture)$/;

/** "a licence for Llama 2", "Scale AI's services": what the verb needs may be a thing called after a name that the ledger knows. */
function termAt(parse: Parse, at: number, index: MatchIndex): Party | null {
  const { mention, text } = parse.items[phraseAt(parse, at).head] as Item;
  return mention?.how === 'term' && /\p{Lu}/u.test(text) ? partyOf(parse, at, index) : null;
}

/** "conceded IN A MEMO": where it is said. */
const isFrame = (parse: Parse, preposition: string | null, at: number): boolean =>
  preposition !== null && FRAME_NOUNS.has(parse.items[phraseAt(parse, at).head]?.key ?? '');

/** "his post AS CEO": a role is nobody. */
const isRole = (parse: Parse, preposition: string | null, at: number): boolean =>
  preposition === 'as' &&
  (parse.items[phraseAt(parse, at).head] as Item).nouns.some((use) => use.role === 'title');
