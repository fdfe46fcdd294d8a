import { argumentsOf } from '../arguments/arguments.ts';
import type { VerbGroup } from '../chunks/readChunks.ts';
import { chainHead, governorOf, isPassive, type Parse, phraseAt } from '../clauses.ts';
import { joinedBefore } from './joinedBefore.ts';
import type { SubjectAt } from './nonFiniteSubjects.ts';

/** Who does what an infinitive says: the object of "hired Wang TO LEAD", else the subject of the verb it hangs on. */
export function infinitiveSubject(parse: Parse, at: number, subjectAt: SubjectAt): number[] {
  const decided = byWhom(parse, at);
  if (decided !== null) return [decided];
  const { verb, noun } = governorOf(parse, at);
  const meant = forWhom(parse, at, verb);
  if (meant !== null) return [meant];
  if (verb === null) {
    const before = parse.chunks[at - 1];
    return before?.kind === 'phrase' ? joinedBefore(parse, chainHead(parse, at - 1)) : [];
  }
  const group = parse.chunks[verb] as VerbGroup;
  const lemma = parse.items[group.main]?.lemma ?? '';
  const given = isPassive(parse, verb) || !GIVING.test(lemma) ? null : recipientOf(parse, verb, at);
  if (given !== null) return [given];
  // "left his post TO JOIN Meta": whoever leaves something joins another.
  const leaves = lemma === 'leave' && joins(parse, at, verb);
  if (!isPassive(parse, verb) && OBJECT_CONTROL.test(lemma) && !leaves) {
    const objects = argumentsOf(parse, verb).filter(
      ({ preposition, phrase }) =>
        (preposition === null || isParticle(parse, verb, phrase, preposition)) &&
        phrase < at &&
        !parse.items[phraseAt(parse, phrase).head]?.quantity,
    );
    if (objects.length > 0) return objects.map((argument) => argument.phrase);
  }
  const subject = subjectAt(verb);
  return subject.length > 0 || noun === null ? subject : [];
}

/** "the decision BY META to buy it", "a move OF GOOGLE'S": whose decision it was does it. */
function byWhom({ chunks, items }: Parse, at: number): number | null {
  const [act, led, whom] = [chunks[at - 3], chunks[at - 2], chunks[at - 1]];
  if (act?.kind !== 'phrase' || whom?.kind !== 'phrase' || items[act.head]?.mention !== undefined)
    return null;
  if (led?.key === 'by') return items[act.head]?.tag === 'noun' ? at - 1 : null;
  return led?.key === 'of' && DECISIONS.test(items[act.head]?.key ?? '') ? at - 1 : null;
}

/** What somebody decides, tries or means to do. */
const DECISIONS =
  /^(?:decision|move|choice|agreement|plan|attempt|bid|offer|intention|wish|desire|refusal|failure|willingness|readiness|inability|ability)$/;

/** "It took $19 billion FOR FACEBOOK to get it": who does what an "it" only announces. */
function forWhom({ chunks, items }: Parse, at: number, verb: number | null): number | null {
  const [lead, whom] = [chunks[at - 2], chunks[at - 1]];
  const group = verb === null ? undefined : chunks[verb];
  if (lead?.key !== 'for' || whom?.kind !== 'phrase' || group?.kind !== 'verb' || verb === null) return null;
  const it = chunks[verb - 1];
  const announces = it?.kind === 'phrase' && items[it.head]?.key === 'it';
  return announces && /^(?:take|cost|need|require|be)$/.test(items[group.main]?.lemma ?? '') ? at - 1 : null;
}

/** "bringing ON its founder to lead it": a particle makes one word with its verb. */
const isParticle = ({ chunks }: Parse, verb: number, phrase: number, key: string): boolean =>
  phrase === verb + 2 && chunks[verb + 1]?.kind === 'preposition' && /^(?:on|in|over|up)$/.test(key);

/** "awarded SCALE AI a contract to lead it": to whom work is given, who does it. */
function recipientOf(parse: Parse, verb: number, at: number): number | null {
  const [whom, work, ...more] = argumentsOf(parse, verb).filter(
    ({ preposition, phrase }) => preposition === null && phrase < at,
  );
  if (whom === undefined || work === undefined || more.length > 0 || work.phrase !== at - 1) return null;
  return WORK.test(parse.items[phraseAt(parse, work.phrase).head]?.key ?? '') ? whom.phrase : null;
}

const GIVING = /^(?:award|give|grant|hand|assign)$/;
const WORK = /^(?:contract|job|task|order|mandate|mission|assignment|commission|brief)$/;

/** Verbs whose object does what the infinitive says: "recruiting Wang to lead", "prompting Meta to hire". */
const OBJECT_CONTROL =
  /^(?:hire|recruit|poach|lure|bring|tap|appoint|name|ask|allow|force|prompt|get|enlist|invite|help|lead|cause|enable|pick|choose|want|expect|persuade|order|press|push|pull|draft|snap|parachute|sign|land|nab|snare|bag|entice|attract|woo|court|hand|free|permit|leave|employ|engage|assign|task|select|elect|install|promote)$/;

/** "left Google TO FOUND a firm", "left Google TO LEAD it" tells what the leaver did; "left DROEGE to lead it" does not. */
function joins(parse: Parse, at: number, verb: number): boolean {
  const deed = parse.items[(parse.chunks[at] as VerbGroup).main];
  if (JOINING.test(deed?.lemma ?? '') || deed?.key === 'found') return true;
  const left = parse.chunks[verb + 1];
  const mention = left?.kind === 'phrase' ? parse.items[left.head]?.mention : undefined;
  return mention?.person === false && LEADING.test(deed?.lemma ?? '');
}

const JOINING = /^(?:join|become|start|found|launch|enter|move|come|go|set|focus|pursue)$/;
const LEADING = /^(?:lead|head|run|oversee|work|build|create|establish|develop|take|spearhead|help)$/;
