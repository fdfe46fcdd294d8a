import type { Relation } from '../model/relation.ts';
import { argumentsOf, mainVerb, type Parse, phraseAt, subjectOf } from './clauses.ts';
import { isContrasted } from './contrast.ts';
import type { Figure } from './figures.ts';
import type { MatchIndex } from './indexLedger.ts';
import { isPart, type Party, partyOf } from './parties.ts';
import type { VerbGroup } from './readChunks.ts';
import type { Item } from './readItems.ts';
import { CLOSED, type Slot } from './slots.ts';
import type { Statement } from './statements.ts';

/**
 * A statement without what other words of its sentence take from it: figures that belong to another verb or noun, a pronoun that
 * means somebody unknown; or with the reason why it is unclear, where a word changes it ("alone", another office). Null where
 * nothing is left: "sold its stake" has none, "the biggest owner" does not own the whole.
 */
export function holdBack(statement: Statement, parse: Parse, index: MatchIndex): Statement | null {
  if (isGivenAway(statement, parse) || isOnlyPartly(statement, parse)) return null;
  const subject = withoutStrangers(statement.subject, parse);
  const object = withoutStrangers(statement.object, parse);
  const figures = statement.figures.filter((figure) => isItsOwn(figure, statement, parse, index));
  const unclear = exclusiveIn(statement, parse) ?? otherOffice(statement, parse, index);
  parse.answers.contrasted ??= contrastedIn(parse);
  const barred = [...(statement.barred ?? []), ...parse.answers.contrasted];
  return { ...statement, subject, object, figures, barred, ...(unclear === null ? {} : { unclear }) };
}

/** "Meta sold its 49% stake": who gives a thing away holds it no longer. */
function isGivenAway({ at, subject }: Statement, parse: Parse): boolean {
  if (parse.chunks[at]?.kind !== 'phrase') return false;
  const verb = verbOver(parse, at);
  if (verb === null) return false;
  const group = parse.chunks[verb] as VerbGroup;
  if (group.passive || !GIVING.test(parse.items[group.main]?.lemma ?? '')) return false;
  const givers = subjectOf(parse, verb).phrases.map(
    (phrase) => parse.items[phraseAt(parse, phrase).head]?.mention,
  );
  return subject.parties.some(({ ids }) =>
    givers.some((giver) => giver?.candidates.some((id) => ids.includes(id))),
  );
}

const GIVING = /^(?:sell|offload|divest|dump|shed|ditch|unload|relinquish|surrender|cede|yield|forfeit)$/;

/** The verb whose direct object the phrase at `at` is. */
function verbOver(parse: Parse, at: number): number | null {
  for (let back = at - 1; back >= 0; back -= 1) {
    if (parse.chunks[back]?.kind !== 'verb') continue;
    const found = argumentsOf(parse, back).find(({ phrase }) => phrase === at);
    return found?.preposition === null ? back : null;
  }
  return null;
}

/** "the BIGGEST owner", "a CO-owner": of one who shares it, the whole is not said. */
function isOnlyPartly({ at, relation }: Statement, parse: Parse): boolean {
  const chunk = parse.chunks[at];
  if (!relation.wholly || chunk?.kind !== 'phrase') return false;
  return parse.items.slice(chunk.from, chunk.to).some(({ key }) => PARTLY.test(key));
}

const PARTLY = /^(?:biggest|largest|main|principal|part|partial|joint|co|minority|majority|single|second)$/;

/** A figure belongs to the verb that moves by it ("fell 49%") and to the noun after its "of" ("49% of its electricity"). */
function isItsOwn(
  { phrase, quantity }: Figure,
  statement: Statement,
  parse: Parse,
  index: MatchIndex,
): boolean {
  const share = quantity.kind === 'percent' || quantity.kind === 'fraction';
  if (!share) return true;
  const verb = verbOver(parse, phrase);
  const moves =
    verb !== null &&
    verb !== statement.at &&
    CHANGING.test(parse.items[(parse.chunks[verb] as VerbGroup).main]?.lemma ?? '');
  if (moves) return false;
  if (!statement.relation.nouns.includes('stake')) return true;
  const of = parse.chunks[phrase + 1];
  const whole = parse.chunks[phrase + 2];
  if (of?.kind !== 'preposition' || of.key !== 'of' || whole?.kind !== 'phrase') return true;
  const party = partyOf(parse, phrase + 2, index);
  const head = parse.items[whole.head] as Item;
  return (
    party.ids.length > 0 ||
    head.mention !== undefined ||
    head.tag === 'pronoun' ||
    (isPart(head) && head.key !== 'control') ||
    FIRMS.test(head.key)
  );
}

const CHANGING =
  /^(?:fall|rise|drop|jump|gain|climb|slump|surge|sink|plunge|tumble|soar|grow|shrink|slide|leap|rally|slip|dip|rocket|plummet|shed|add|advance|decline|increase|decrease|rebound|crash)$/;
const FIRMS =
  /^(?:company|firm|business|group|startup|outfit|maker|specialist|house|labeller|labeler|provider|developer|player|concern|enterprise|venture|operation|builder|vendor|supplier|capital|stock|up|unit|contractor)$/;

/** A pronoun after an unknown name that the sentence is about means that one ("Labelwise competes with Scale AI since it …"). */
function withoutStrangers(slot: Slot, parse: Parse): Slot {
  const parties = slot.parties.filter(
    (party) => !isSetAgainst(party, parse) && !(isPronoun(party, parse) && followsStranger(party, parse)),
  );
  return parties.length === slot.parties.length ? slot : parties.length > 0 ? { ...slot, parties } : CLOSED;
}

/** "for Luis Prado, not Tomas Arden": the name beside is no other name for him. */
const isSetAgainst = ({ from, phrase }: Party, parse: Parse): boolean =>
  parse.chunks
    .slice(phrase)
    .some(
      (chunk) =>
        chunk.kind === 'phrase' && chunk.from <= from && from < chunk.to && isContrasted(parse.items, chunk),
    );

const isPronoun = (party: Party, parse: Parse): boolean =>
  /^(?:it|its)$/.test(parse.items[party.from]?.key ?? '');

function followsStranger(party: Party, parse: Parse): boolean {
  const main = mainVerb(parse);
  if (main === null || main > party.phrase) return false;
  if (SAYING.test(parse.items[(parse.chunks[main] as VerbGroup).main]?.lemma ?? '')) return false;
  return subjectOf(parse, main).phrases.some((at) => {
    const phrase = phraseAt(parse, at);
    const head = parse.items[phrase.head] as Item;
    return (
      at < party.phrase &&
      head.tag === 'noun' &&
      head.mention === undefined &&
      head.nouns.length === 0 &&
      /^\p{Lu}/u.test(head.text) &&
      !/[^s]s$/.test(head.key)
    );
  });
}

const SAYING =
  /^(?:say|report|write|note|add|tell|claim|announce|explain|show|reveal|suggest|estimate|reckon|think)$/;

/** "alone", "on his own", "the sole founder": says more than that it was so. */
function exclusiveIn({ at, relation }: Statement, parse: Parse): string | null {
  parse.answers.exclusive ??= parse.items.some(({ key }) => EXCLUSIVE.test(key));
  if (!parse.answers.exclusive || saysAlone(relation)) return null;
  const chunk = parse.chunks[at];
  if (chunk === undefined) return null;
  const [from, to] = chunk.kind === 'verb' ? clauseAround(parse, at) : [chunk.from, chunk.to];
  const word = parse.items.slice(from, to).find((item, place, all) => {
    const before = all[place - 1]?.key ?? '';
    if (chunk.kind !== 'verb')
      return /^(?:sole|lone)$/.test(item.key) || (item.key === 'only' && before === 'the');
    return (
      (/^(?:alone|solely|handedly|unaided|solo)$/.test(item.key) &&
        before !== 'let' &&
        // "In 2024 alone" singles out the year, not who did it.
        !/^\d{4}$|^(?:year|month|week|quarter|decade)$/.test(before)) ||
      (item.key === 'own' && /^(?:his|her|its|their)$/.test(before) && all[place - 2]?.key === 'on') ||
      (/^(?:himself|herself|itself|themselves)$/.test(item.key) && before === 'by') ||
      (/^(?:partners?|cofounders?|help)$/.test(item.key) &&
        /^(?:a|any|without)$/.test(before) &&
        all.some(({ key }) => key === 'without'))
    );
  });
  return word ? `“${word.text}” says more than the record does` : null;
}

/** Any of the words by which a sentence can say that nobody else had a part. */
const EXCLUSIVE =
  /^(?:alone|solely|handedly|unaided|solo|own|himself|herself|itself|themselves|without|sole|lone|only)$/;

/** The relation itself is about having done it alone. */
const saysAlone = ({ verbs, titles }: Relation): boolean =>
  [...verbs, ...titles].some((words) => /\b(?:alone|sole|own|solo|lone)\b/.test(words));

/** The items from the subject of a verb to the next verb or the end of its part of the sentence. */
function clauseAround(parse: Parse, at: number): [number, number] {
  const own = parse.chunks[at] as VerbGroup;
  const subjects = subjectOf(parse, at).phrases.map((phrase) => phraseAt(parse, phrase).from);
  let next = at + 1;
  while (next < parse.chunks.length && !ENDS.has(parse.chunks[next]?.kind ?? '')) next += 1;
  return [Math.min(own.from, ...subjects), parse.chunks[next]?.from ?? parse.items.length];
}

const ENDS = new Set(['verb', 'semicolon', 'but', 'subordinator', 'relative']);

/** "appointed him chief FINANCIAL officer": to which post, and the ledger has him in another. */
function otherOffice({ at, object }: Statement, parse: Parse, index: MatchIndex): string | null {
  const group = parse.chunks[at];
  if (group?.kind !== 'verb' || !APPOINTING.test(parse.items[group.main]?.lemma ?? '')) return null;
  const people = object.parties.flatMap(({ ids }) =>
    ids.filter((id) => index.entities.get(id)?.type === 'person'),
  );
  if (people.length === 0) return null;
  const office = officeAfter(parse, at);
  if (office === null) return null;
  const head = parse.items[office.head] as Item;
  const known = head.nouns.some(
    ({ role, relation }) =>
      role === 'title' && people.some((id) => index.partners.has(`${relation.id}>${id}`)),
  );
  return known ? null : `the post of “${head.text}” is not the one on record`;
}

const APPOINTING =
  /^(?:appoint|name|hire|recruit|make|install|promote|bring|tap|sign|elect|pick|choose|engage|employ|poach|draft|nominate)$/;

function officeAfter(parse: Parse, at: number): { head: number } | null {
  const { chunks, items } = parse;
  for (let next = at + 1; next < Math.min(chunks.length, at + OFFICE_REACH); next += 1) {
    const chunk = chunks[next];
    if (chunk?.kind === 'phrase') {
      const words = items.slice(chunk.from, chunk.to);
      const name = items[chunk.head]?.mention !== undefined;
      if (!name && words.some(({ key }) => OFFICES.test(key) || OFFICES.test(key.split(' ').at(-1) ?? '')))
        return chunk;
      if (!name) return null;
    } else if (chunk?.kind !== 'subordinator' || items[chunk.from]?.key !== 'as') return null;
  }
  return null;
}

/** The person, "as", and the post. */
const OFFICE_REACH = 4;
const OFFICES =
  /^(?:officer|chief|counsel|head|director|president|manager|chair|chairman|chairwoman|secretary|treasurer|controller|coach|deputy|vice|assistant|executive|general)$/;

/** Those whom the sentence names only to say that they are not meant. */
function contrastedIn(parse: Parse): string[] {
  return parse.chunks.flatMap((chunk) =>
    chunk.kind === 'phrase' && isContrasted(parse.items, chunk)
      ? (parse.items[chunk.head]?.mention?.candidates ?? [])
      : [],
  );
}
