import { isName } from '../../names/isName.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import { chainHead, isPassive, type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { isPluralTerm, isPluralWord } from '../../parse/tags/plurals.ts';
import { nameCalled } from '../parties/nameCalled.ts';
import { endOfTitle } from './titleGroup.ts';

/** "its customers INCLUDE OpenAI and Google", "Scale AI's founder IS Alexandr Wang", "AMONG its backers was Meta": who bears the title before a verb. */
export function membersAfter(parse: Parse, at: number): { phrases: number[]; verb: number | null } | null {
  const listed = listedBehindColon(parse, at);
  if (listed !== null) return { phrases: listed, verb: null };
  const verb = endOfTitle(parse, at) + 1;
  const group = parse.chunks[verb];
  if (group?.kind !== 'verb') return null;
  const main = parse.items[group.main];
  const phrases = argumentsOf(parse, verb)
    .filter(({ preposition }) => preposition === null)
    .map(({ phrase }) => phrase);
  if (main?.lemma === 'include') return { phrases, verb };
  const isCalled = CALLING.test(main?.key ?? '') && isPassive(parse, verb) && group.modal === '';
  const equates = (BEING.test(main?.key ?? '') || isCalled) && !group.infinitive && isMeant(parse, at, verb);
  if (!equates) return null;
  // "is a man CALLED JASON DROEGE"
  const names = phrases.map((phrase) => nameCalled(parse, phrase) ?? phrase);
  return names.length > 0 && names.every((phrase) => isNameAlone(parse, phrase))
    ? { phrases: names, verb }
    : null;
}

/** "Scale AI's interim boss IS CALLED Jason Droege". */
const CALLING = /^(?:called|named)$/;

const BEING = /^(?:is|are|was|were|be|been|become|becomes|became|remains?|remained)$/;

/** "has rich customers: GOOGLE, MICROSOFT AND META": the names that end a sentence behind the last title of many before its colon; null where it has none. */
function listedBehindColon({ chunks, items }: Parse, at: number): number[] | null {
  const colon = chunks.findIndex(({ kind }, place) => place > at && kind === 'colon');
  const phrase = chunks[at];
  if (colon < 0 || phrase?.kind !== 'phrase' || !isPluralWord(items[phrase.head]?.key ?? '')) return null;
  const between = items.slice(phrase.to, chunks[colon]?.from);
  if (between.some(({ nouns, tag }) => tag === 'not' || nouns.some(({ role }) => role !== 'act')))
    return null;
  const behind = chunks.flatMap((chunk, place) =>
    place > colon && !/^(?:comma|and|stop)$/.test(chunk.kind) ? [place] : [],
  );
  const isNamed = (place: number): boolean => {
    const chunk = chunks[place];
    return chunk?.kind === 'phrase' && chunk.to - chunk.from === 1 && isName(items[chunk.head]?.mention);
  };
  return behind.length > 1 && behind.every(isNamed) ? behind : null;
}

/** The title is the subject itself, or what the subject is one of; and it is said whose, or which. */
function isMeant(parse: Parse, at: number, verb: number): boolean {
  const { chunks, items } = parse;
  const subjects = subjectOf(parse, verb).phrases;
  const head = chainHead(parse, at);
  const isOne = head !== at && /^(?:one|another)$/.test(items[phraseAt(parse, head).head]?.key ?? '');
  const phrase = phraseAt(parse, at);
  const led = chunks[at - 1];
  // "his SUCCESSOR AS interim chief executive is …"
  const first = led?.key === 'as' ? chunks[at - 2] : undefined;
  if (first?.kind === 'phrase' && SUCCESSORS.test(items[first.head]?.key ?? '')) return true;
  const fronted = led?.key === 'among' && at === 1 && subjects[0] === verb + 1;
  if (!fronted && !subjects.includes(at) && !(isOne && subjects.includes(head))) return false;
  if (items.slice(phrase.from, phrase.to).some(({ key }) => NOT_YET.test(key))) return false;
  if (led?.kind === 'preposition' && led.key !== 'among' && !isOne) return false;
  return phrase.owner !== null || ARTICLES.test(items[phrase.from]?.key ?? '');
}

const ARTICLES = /^(?:the|an?|another|one)$/;

/** "its NEXT chief executive is …": nobody bears it so far. */
const NOT_YET =
  /^(?:next|future|likely|likeliest|possible|potential|prospective|ideal|would|rumoured|rumored)$/;

/** A name alone: "Google", not "Google's rival"; or several of a kind ("makers of SELF-DRIVING CARS"). */
function isNameAlone(parse: Parse, at: number): boolean {
  const { from, to, head } = phraseAt(parse, at);
  const item = parse.items[head];
  if (item?.tag === 'noun' && MANY.test(item.key) && parse.chunks[at + 1]?.key === 'of') return true;
  return to - from === 1 && (isName(item?.mention) || (item !== undefined && isTermOfMany(item)));
}

const isTermOfMany = (item: Item): boolean => item.mention?.how === 'term' && isPluralTerm(item);
const MANY = /^(?:makers|builders|developers|manufacturers|producers)$/;

const SUCCESSORS = /^(?:successor|replacement|stand-in|standin|deputy|substitute)$/;
