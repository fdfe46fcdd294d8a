import type { Relation } from '../../../model/relation.ts';
import type { MatchIndex } from '../../indexLedger.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { oncePer } from '../../words/oncePer.ts';
import type { Statement } from '../statement.ts';

/** "alone", "on his own", "the sole founder", "the permanent chief": says more than that it was so. */
export function exclusiveIn({ at, relation, figures }: Statement, parse: Parse): string | null {
  parse.answers.exclusive ??= parse.items.some(({ key }) => EXCLUSIVE.has(key));
  if (!parse.answers.exclusive || saysAlone(relation)) return null;
  const chunk = parse.chunks[at];
  if (chunk === undefined) return null;
  const [from, to] = chunk.kind === 'verb' ? clauseAround(parse, at) : [chunk.from, chunk.to];
  const word = parse.items.slice(from, to).find((item, place, all) => {
    const before = all[place - 1]?.key ?? '';
    if (chunk.kind !== 'verb')
      return (
        /^(?:sole|lone|permanent)$/.test(item.key) ||
        (item.key === 'only' && before === 'the' && all[place + 1]?.quantity === undefined)
      );
    return (
      (/^(?:alone|solely|handedly|unaided|solo)$/.test(item.key) &&
        before !== 'let' &&
        // "GOOGLE ALONE spent $200 million" says that others did besides.
        !(figures.length > 0 && all[place - 1]?.tag === 'entity') &&
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

/** Any of the words by which a sentence can say that nobody else had a part, or that it is for good. */
const EXCLUSIVE = new Set(
  'alone solely handedly unaided solo own himself herself itself themselves without sole lone only permanent'.split(
    ' ',
  ),
);

/** The relation itself is about having done it alone. */
const saysAlone = oncePer(({ verbs, titles }: Relation): boolean =>
  [...verbs, ...titles].some((words) => /\b(?:alone|sole|own|solo|lone)\b/.test(words)),
);

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
export function otherOffice(
  { at, object, relation }: Statement,
  parse: Parse,
  index: MatchIndex,
): string | null {
  const group = parse.chunks[at];
  const seat = group?.kind === 'verb' ? otherSeat(parse, at, relation) : null;
  if (seat !== null) return seat;
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
      role === 'title' && people.some((id) => index.objectsOf.get(relation.id)?.has(id) === true),
  );
  return known ? null : `the post of “${head.text}” is not the one on record`;
}

const APPOINTING =
  /^(?:appoint|name|hire|recruit|make|install|promote|bring|tap|sign|elect|pick|choose|engage|employ|poach|draft|nominate)$/;

/** "resigned from the BOARD of Scale AI": not the post that the relation is about. */
function otherSeat(parse: Parse, at: number, { verbs }: Relation): string | null {
  if (!LEAVING.test(parse.items[(parse.chunks[at] as VerbGroup).main]?.lemma ?? '')) return null;
  const seat = argumentsOf(parse, at)
    .map(({ phrase }) => parse.items[phraseAt(parse, phrase).head] as Item)
    .find(({ key }) => SEATS.test(key));
  return seat === undefined || verbs.some((words) => words.includes(seat.key))
    ? null
    : `the seat on a “${seat.text}” is not what the record speaks of`;
}

const SEATS = /^(?:board|council|committee|panel|directorship|chairmanship|seat|commission)$/;
const LEAVING =
  /^(?:leave|quit|resign|step|stand|depart|exit|retire|bow|withdraw|vacate|give|drop|relinquish|surrender)$/;

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
