import type { MatchIndex } from '../../indexLedger.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { isStrangersName } from '../../parse/strangersName.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { ownerOf } from '../parties/ownerOf.ts';
import { type Party, partyOf } from '../parties/parties.ts';
import { slotOf } from '../parties/slots.ts';
import { runsOf } from '../span.ts';
import type { Statement } from '../statement.ts';

/**
 * What a statement about somebody says of the firm whose people they are: "an engineer AT SESAME has joined Meta", "Meta hires Johan Schalkwyk OF
 * SESAME". Only for relations that the vocabulary calls so (`peopleOf`). To deny it of one is to say nothing of the others.
 */
export function peopleStatements(statement: Statement, parse: Parse, index: MatchIndex): Statement[] {
  const { clause, relation, subject, mode } = statement;
  const wider = index.people.get(relation.id) ?? [];
  if (wider.length === 0 || clause === null || subject.hold !== 'filled') return [];
  if (parse.chunks[clause]?.kind !== 'verb') return [];
  const taken = new Set([...subject.parties, ...statement.object.parties].map(({ phrase }) => phrase));
  const people = [
    ...subjectOf(parse, clause).phrases,
    ...argumentsOf(parse, clause)
      .filter(({ preposition }) => preposition === null)
      .map(({ phrase }) => phrase),
  ].filter((phrase) => !taken.has(phrase) || isOneOfMany(parse, phrase));
  for (const at of people) {
    const firm = firmOf(parse, at, index);
    if (firm === null || firm.ids.length === 0) continue;
    if (firm.ids.some((id) => subject.parties.some(({ ids }) => ids.includes(id)))) continue;
    if (mode.is === 'denied' && !isNobody(parse, at)) continue;
    return wider.map((each) => ({
      ...statement,
      relation: each,
      object: slotOf([firm]),
      figures: [],
      runs: runsOf(parse, statement.at, [...subject.parties, firm]),
    }));
  }
  return [];
}

/** Whose the person is whom the phrase at `at` names or describes; null where it does not say. */
function firmOf(parse: Parse, at: number, index: MatchIndex): Party | null {
  const { chunks, items } = parse;
  const phrase = phraseAt(parse, at);
  const head = items[phrase.head] as Item;
  if (head.quantity && chunks[at + 1]?.key === 'of') return firmOf(parse, at + 2, index);
  const isOne = /^(?:one|another|somebody|someone|nobody|none)$/.test(head.key);
  if (isOne && chunks[at + 1]?.key === 'of' && chunks[at + 2]?.kind === 'phrase')
    return firmOf(parse, at + 2, index);
  const isWorker = PEOPLE.test(head.key.split(' ').at(-1) ?? '');
  const isPerson = isStrangersName(head) || head.mention?.person === true;
  if (!isWorker && !isPerson && !isOne) return null;
  const owner = ownerOf(parse, at);
  if (owner) return organisation(owner, index);
  for (let item = phrase.from; item < phrase.head; item += 1)
    if (items[item]?.mention && isWorker) return organisation(mentioned(parse, at, item), index);
  const own = placeBehind(parse, at, index);
  if (own) return own;
  // "Johan Schalkwyk, A LEAD AT SESAME, …", "…, FORMERLY OF SESAME"
  if (!isPerson || chunks[at + 1]?.kind !== 'comma') return null;
  const aside = chunks[at + 2];
  if (aside?.kind === 'preposition' && PLACES.test(aside.key) && chunks[at + 3]?.kind === 'phrase')
    return organisation(partyOf(parse, at + 3, index), index);
  if (aside?.kind !== 'phrase' || !PEOPLE.test(items[aside.head]?.key.split(' ').at(-1) ?? '')) return null;
  return (
    placeBehind(parse, at + 2, index) ??
    (ownerOf(parse, at + 2) && organisation(ownerOf(parse, at + 2), index))
  );
}

/** "an engineer AT SESAME". */
function placeBehind(parse: Parse, at: number, index: MatchIndex): Party | null {
  const { chunks } = parse;
  const isPlace = PLACES.test(chunks[at + 1]?.key ?? '') && chunks[at + 2]?.kind === 'phrase';
  return isPlace ? organisation(partyOf(parse, at + 2, index), index) : null;
}

const organisation = (party: Party | null, index: MatchIndex): Party | null =>
  party?.ids.every((id) => index.entities.get(id)?.type === 'organisation') ? party : null;

function mentioned(parse: Parse, at: number, item: number): Party {
  const ids = parse.items[item]?.mention?.candidates ?? [];
  return { ids, sure: ids.length === 1, phrase: at, from: item, to: item + 1, within: [], former: false };
}

const isOneOfMany = ({ chunks, items }: Parse, at: number): boolean =>
  chunks[at + 1]?.key === 'of' &&
  /^(?:one|another|two|three|several|some)$/.test(
    items[phraseAt({ chunks, items } as Parse, at).head]?.key ?? '',
  );

const isNobody = ({ items, chunks }: Parse, at: number): boolean => {
  const chunk = chunks[at];
  return (
    chunk?.kind === 'phrase' &&
    items.slice(chunk.from, chunk.to).some(({ key }) => /^(?:nobody|none|no|no one)$/.test(key))
  );
};

const PLACES = /^(?:at|of|from)$/;

const PEOPLE =
  /^(?:staff|personnel|talent|people|hires?|recruits?|employees?|workers?|staffers?|researchers?|engineers?|scientists?|experts?|specialists?|developers?|leads?|leaders?|executives?|managers?|heads?|chiefs?|directors?|founders?|cofounders?|veterans?|colleagues?|designers?|programmers?|members?|technologists?|man|woman|men|women|brains?|star|bloke|alumn\w+)$/;
