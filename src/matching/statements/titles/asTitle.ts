import type { MatchIndex } from '../../indexLedger.ts';
import { modeOf } from '../../mode/mode.ts';
import type { Mode } from '../../mode/modes.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { isPassive, mainVerb, type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { partyOf } from '../parties/parties.ts';
import type { Holder } from './titleHolder.ts';

/** "As CEO of Scale AI, Wang …", "serves as CEO", "appointed Wang as CEO". */
export function asTitle(parse: Parse, as: number, at: number, index: MatchIndex, whole: Mode): Holder | null {
  const before = parse.chunks[as - 1];
  if (before === undefined) {
    const main = mainVerb(parse, at);
    const [subject] = main === null ? [] : subjectOf(parse, main).phrases;
    return subject === undefined
      ? null
      : { party: partyOf(parse, subject, index), mode: whole, verb: null, place: [], others: [] };
  }
  for (let verb = as - 1; verb >= 0 && verb >= as - FURTHEST_VERB; verb -= 1) {
    const group = parse.chunks[verb];
    if (group?.kind !== 'verb') continue;
    const item = parse.items[group.main] as Item;
    if (SUCCEEDING.test(item.lemma) && !isPassive(parse, verb)) {
      const [successor] = subjectOf(parse, verb).phrases;
      return successor === undefined
        ? null
        : { party: partyOf(parse, successor, index), mode: modeOf(parse, verb), verb, place: [], others: [] };
    }
    if (!SERVING.test(item.lemma) && !(STEPPING.test(item.lemma) && comesIn(parse, verb))) return null;
    // "took THE REINS as interim CEO", "JOINS Meta's top table as its chief AI officer": whoever does so has the post.
    const object = argumentsOf(parse, verb).find(
      (each) =>
        !ACTING.test(item.lemma) &&
        each.preposition === null &&
        each.phrase < as &&
        !OFFICES.test(parse.items[phraseAt(parse, each.phrase).head]?.key ?? ''),
    );
    const subject = isPassive(parse, verb) || !object ? subjectOf(parse, verb).phrases[0] : object.phrase;
    return subject === undefined
      ? null
      : { party: partyOf(parse, subject, index), mode: modeOf(parse, verb), verb, place: [], others: [] };
  }
  return null;
}

/** "hired Wang, the founder of Scale AI, as its chief AI officer" */
const FURTHEST_VERB = 8;

/** "HEADS its AI division as chief AI officer": whoever does so has the post. */
const ACTING = /^(?:join|head|lead|run|report|oversee|manage)$/;

/** "steps IN as chief executive", "moved UP as chairman": not "steps DOWN as". */
const comesIn = ({ chunks, items }: Parse, verb: number): boolean => {
  const to = (chunks[verb] as VerbGroup).to;
  const board = items[to]?.key === 'on' && items[to + 1]?.key === 'board' ? 1 : 0;
  return /^(?:in|up|over|on|aboard)$/.test(items[to]?.key ?? '') && items[to + 1 + board]?.key === 'as';
};

const OFFICES = /^(?:reins|helm|charge|job|post|role|wheel|baton|mantle|place|office|post|seat|duties)$/;

const STEPPING = /^(?:step|fill|come|move|stand|go)$/;

const SERVING =
  /^(?:serve|act|rank|count|qualify|work|continue|return|name|appoint|hire|bring|install|instal|tap|pick|choose|select|elevate|recruit|employ|stay|remain|join|start|begin|take|head|lead|run|report|oversee|manage)$/;

/** "SUCCEEDED Wang as interim CEO": whoever does it has the post. */
const SUCCEEDING = /^(?:succeed|replace|follow|supplant|relieve)$/;
