import type { MatchIndex } from '../../indexLedger.ts';
import { modeOf } from '../../mode/mode.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { isPassive, type Parse } from '../../parse/clauses.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { partyOf } from '../parties/parties.ts';
import type { Holder } from './titleHolder.ts';

/**
 * Who has the post that the title of the phrase at `at` names: "Wang HOLDS THE OFFICE of chief AI officer", "THE CEO'S JOB WENT TO Droege", "Meta GAVE
 * Wang THE TITLE of chief AI officer". Null where no post is spoken of, or its verb says nothing of who has it.
 */
export function postHolder(parse: Parse, at: number, index: MatchIndex): Holder | null {
  const post = postOf(parse, at);
  if (post === null) return null;
  const held = (phrase: number | undefined, verb: number, place: string[] = []): Holder | null =>
    phrase === undefined
      ? null
      : { party: partyOf(parse, phrase, index), mode: modeOf(parse, verb), verb, place, others: [] };
  const going = verbBehind(parse, at);
  if (going !== null && subjectOf(parse, going).phrases.includes(post)) {
    const to = argumentsOf(parse, going).find(({ preposition }) => preposition === 'to');
    const isGiven = isPassive(parse, going) ? GIVING : GOING;
    return isGiven.test(lemmaOf(parse, going)) ? held(to?.phrase, going) : null;
  }
  const verb = verbBefore(parse, post);
  if (verb === null) return null;
  const args = argumentsOf(parse, verb);
  if (!args.some(({ preposition, phrase }) => phrase === post && preposition === null)) return null;
  const [subject] = subjectOf(parse, verb).phrases;
  const lemma = lemmaOf(parse, verb);
  if (isPassive(parse, verb)) return GIVING.test(lemma) ? held(subject, verb) : null;
  if (HOLDING.test(lemma)) return held(subject, verb);
  if (!GIVING.test(lemma)) return null;
  const given =
    args.find(({ preposition, phrase }) => preposition === null && phrase < post) ??
    args.find(({ preposition, phrase }) => preposition === 'to' && phrase > post);
  const giver = subject === undefined ? [] : partyOf(parse, subject, index).ids;
  return held(given?.phrase, verb, giver);
}

/** The phrase of the post: "the POST of chief executive", "the chief executive's JOB". */
function postOf({ chunks, items }: Parse, at: number): number | null {
  const isPost = (chunk: number): boolean => {
    const phrase = chunks[chunk];
    return phrase?.kind === 'phrase' && POSTS.test(items[phrase.head]?.key ?? '');
  };
  if (isPost(at)) return at;
  return chunks[at - 1]?.key === 'of' && isPost(at - 2) ? at - 2 : null;
}

/** The verb behind a title and where it is: "the post of chief AI officer at Meta WENT". */
function verbBehind({ chunks }: Parse, at: number): number | null {
  let next = at + 1;
  while (chunks[next]?.kind === 'preposition' && chunks[next + 1]?.kind === 'phrase') next += 2;
  return chunks[next]?.kind === 'verb' ? next : null;
}

/** The verb whose object a post may be, past whoever is given it. */
function verbBefore({ chunks }: Parse, post: number): number | null {
  for (let back = post - 1; back >= post - 3; back -= 1) if (chunks[back]?.kind === 'verb') return back;
  return null;
}

const lemmaOf = ({ chunks, items }: Parse, verb: number): string =>
  items[(chunks[verb] as VerbGroup).main]?.lemma ?? '';

const POSTS = /^(?:post|job|role|office|position|title|rank|mantle|duties|brief|seat|chair)$/;

const HOLDING = /^(?:hold|have|get|take|assume|land|win|receive|occupy|fill|bear|carry|gain|secure|inherit)$/;

const GIVING = /^(?:give|hand|award|entrust|grant|assign|confer|bestow|pass)$/;

const GOING = /^(?:go|fall|pass)$/;
