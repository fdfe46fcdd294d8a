import { isMoney } from '../../words/isMoney.ts';
import type { VerbGroup } from '../chunks/readChunks.ts';
import {
  asideEnd,
  chainHead,
  earlierVerb,
  isParticiple,
  isPassive,
  mainVerb,
  type Parse,
  phraseAt,
} from '../clauses.ts';
import type { Item } from '../items/readItems.ts';
import { isPart } from '../partWords.ts';
import { blamedFor } from './blamedFor.ts';

/** What a participle describes: the phrase before it, or the subject of the clause it hangs on. */
export function participleSubject(parse: Parse, at: number, subjectAt: SubjectAt): number[] {
  const { chunks } = parse;
  const before = chunks[at - 1];
  const passive = isPassive(parse, at);
  if (before === undefined) return followingSubject(parse, at, subjectAt);
  if (before.kind === 'phrase') {
    // "Meta's investment in Scale AI CLOSED in June": where no other verb tells anything, it is told of all that stands before.
    const tells = passive && mainVerb(parse) === null;
    if (passive && isPricedDeal(parse, at)) return [chainHead(parse, at - 1)];
    return [passive && !tells ? nameBefore(parse, at - 1) : chainHead(parse, at - 1)];
  }
  if (!passive && before.kind === 'colon') return followingSubject(parse, at, subjectAt);
  if (before.kind === 'colon' || before.kind === 'dash') {
    return chunks[at - 2]?.kind === 'phrase' ? [at - 2] : [];
  }
  if (before.kind === 'preposition') {
    const blamed = blamedFor(parse, at, before.key);
    if (blamed.length > 0) return blamed;
  }
  if (before.kind === 'preposition' || before.kind === 'subordinator') {
    const opener = chunks[at - 2]?.kind;
    if (opener === undefined || opener === 'semicolon') return followingSubject(parse, at, subjectAt);
  }
  if (before.kind === 'comma' && passive && chunks[at - 2]?.kind === 'phrase')
    return [boughtShare(parse, at)];
  // "Meta, HOLDING 49% of Scale AI, wants …": before any verb it is what the sentence begins with that does it.
  if (
    before.kind === 'comma' &&
    chunks[at - 2]?.kind === 'phrase' &&
    earlierVerb(parse, at, () => true) === null
  )
    return [chainHead(parse, at - 2)];
  if (before.kind === 'and' || before.kind === 'comma') {
    const joined = chunks[at - 2];
    if (passive && joined?.kind === 'phrase') {
      const sister = earlierVerb(parse, at - 1, (_, place) => isParticiple(parse, place));
      if (sister !== null) return subjectAt(sister);
    }
  }
  const main = earlierVerb(
    parse,
    at,
    (group, place) => (group.form === 'finite' && !isParticiple(parse, place)) || group.infinitive,
  );
  if (main !== null) return subjectAt(main);
  const sister = earlierVerb(parse, at, () => true);
  return sister === null ? followingSubject(parse, at, subjectAt) : subjectAt(sister);
}

/** "a contract with the Pentagon VALUED at $99 million": with a sum, of a bargain that has no other. */
function isPricedDeal(parse: Parse, at: number): boolean {
  const { chunks, items } = parse;
  const lemma = items[(chunks[at] as VerbGroup).main]?.lemma ?? '';
  const [led, party, sum] = [chunks[at - 2], chunks[at - 1], chunks[at + 2]];
  if (!PRICING.test(lemma) || !/^(?:with|to|for|from)$/.test(led?.key ?? '')) return false;
  if (party?.kind !== 'phrase' || items[party.head]?.mention === undefined) return false;
  if (chunks[at + 1]?.key !== 'at' || sum?.kind !== 'phrase' || !isMoney(items[sum.head]?.quantity))
    return false;
  const deal = chunks[at - 3];
  return deal?.kind === 'phrase' && BARGAINS.test(items[deal.head]?.key.split(' ').at(-1) ?? '');
}

const PRICING = /^(?:value|price|estimate|put)$/;
const BARGAINS = /^(?:contract|agreement|deal|order|award|pact|partnership)$/;

/** "Scale AI, a company BORN in 2016": what an apposition describes is the name before it. */
function nameBefore({ chunks, items }: Parse, at: number): number {
  const [name, comma, own] = [chunks[at - 2], chunks[at - 1], chunks[at]];
  const apposed =
    own?.kind === 'phrase' &&
    comma?.kind === 'comma' &&
    name?.kind === 'phrase' &&
    items[own.head]?.mention === undefined &&
    items[own.from]?.tag === 'determiner' &&
    items[name.head]?.mention !== undefined;
  return apposed ? at - 2 : at;
}

/** "Meta's stake in Scale AI, BOUGHT for $14.3 billion": what changes hands is the share; anything else is the nearest phrase. */
function boughtShare(parse: Parse, at: number): number {
  const head = chainHead(parse, at - 2);
  const noun = parse.items[phraseAt(parse, head).head] as Item;
  const lemma = parse.items[(parse.chunks[at] as VerbGroup).main]?.lemma ?? '';
  return isPart(noun) && TRANSFERS.test(lemma) ? head : at - 2;
}

const TRANSFERS =
  /^(?:buy|purchase|acquire|sell|take|hold|own|secure|price|announce|agree|value|get|obtain|hand|give)$/;

/** "Founded in 2016, Scale AI …": the subject of what follows the comma; without a verb there, the phrase itself. */
export function followingSubject(parse: Parse, at: number, subjectAt: SubjectAt): number[] {
  const comma = asideEnd(parse, at);
  if (comma === null) return [];
  if (parse.chunks[comma + 1]?.kind !== 'phrase') return [];
  const main = mainVerb(parse, comma + 1);
  if (main !== null) {
    const subject = subjectAt(main);
    if (subject.some((phrase) => phrase > comma)) return subject;
  }
  return [comma + 1];
}

/** The subject of another verb of the sentence. */
export type SubjectAt = (verb: number) => number[];
