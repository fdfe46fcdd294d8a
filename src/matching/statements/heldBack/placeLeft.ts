import type { MatchIndex } from '../../indexLedger.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import { earlierVerb, isParticiple, type Parse } from '../../parse/clauses.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { partyOf } from '../parties/parties.ts';
import { CLOSED, type Slot, slotOf } from '../parties/slots.ts';
import type { Statement } from '../statement.ts';

/** "went to MIT AND LEFT", "joined Snap but QUIT": what is left is what was entered right before, and nothing told of elsewhere. Null where nothing was. */
export function placeLeft({ at, object }: Statement, parse: Parse, index: MatchIndex): Slot | null {
  const { chunks, items } = parse;
  const group = chunks[at];
  if (group?.kind !== 'verb' || object.hold !== 'open' || !LEAVING.test(items[group.main]?.lemma ?? ''))
    return null;
  if (argumentsOf(parse, at).some(({ preposition }) => preposition === null || preposition === 'from'))
    return null;
  const join = chunks[at - 1]?.kind;
  if (join !== 'and' && join !== 'but') return null;
  const entered = earlierVerb(
    parse,
    at,
    (each, place) => each.form === 'finite' && !each.infinitive && !isParticiple(parse, place),
  );
  if (entered === null || String(subjectOf(parse, entered).phrases) !== String(subjectOf(parse, at).phrases))
    return null;
  const verb = chunks[entered];
  const preposition = verb?.kind === 'verb' ? ENTERING.get(items[verb.main]?.lemma ?? '') : undefined;
  if (preposition === undefined) return null;
  const place = argumentsOf(parse, entered).find((each) => preposition.includes(each.preposition ?? ''));
  if (place === undefined) return null;
  const party = partyOf(parse, place.phrase, index);
  return party.ids.length > 0 ? slotOf([party]) : CLOSED;
}

const LEAVING = /^(?:leave|quit|resign|depart)$/;

/** Verbs of entering, and what leads to the place; '' where it is their object. */
const ENTERING = new Map<string, readonly string[]>([
  ['join', ['']],
  ['attend', ['']],
  ['enter', ['']],
  ['go', ['to']],
  ['come', ['to']],
  ['move', ['to']],
  ['return', ['to']],
  ['study', ['at', 'in']],
  ['enrol', ['at', 'in']],
  ['enroll', ['at', 'in']],
  ['work', ['at', 'for']],
  ['start', ['at']],
]);
