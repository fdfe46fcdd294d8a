import { isName } from '../../names/isName.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { isPassive, isWho, type Parse, phraseAt } from '../../parse/clauses.ts';
import { isCapitalised } from '../../parse/strangersName.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';

/** "a company CALLED SCALE AI", "what is now CALLED SCALE AI", "the company that he founded IS CALLED SCALE AI": the phrase of the name that the one at `at` is called by; null if none. */
export function nameCalled(parse: Parse, at: number): number | null {
  const { chunks, items } = parse;
  const phrase = phraseAt(parse, at);
  const head = items[phrase.head];
  if (!KINDS.test(head?.key ?? '') || isCapitalised(head) || phrase.owner !== null) return null;
  const next = chunks[at + 1];
  if (next?.kind === 'verb' && isCalling(parse, at + 1)) return nameAt(parse, at + 2);
  if (next?.key === 'by' && items[chunks[at + 2]?.to ?? 0]?.key === 'of') return nameAt(parse, at + 4);
  const equal = equatedWith(parse, at);
  if (equal !== null) return equal;
  for (let verb = at + 2; verb <= at + REACH && verb < chunks.length; verb += 1) {
    if (chunks[verb]?.kind !== 'verb' || !isCalling(parse, verb) || !isPassive(parse, verb)) continue;
    if (!subjectOf(parse, verb).phrases.includes(at)) continue;
    const [name] = argumentsOf(parse, verb).filter(({ preposition }) => preposition === null);
    return name === undefined ? null : nameAt(parse, name.phrase);
  }
  return null;
}

/** "THE MAN who leads it IS ALEXANDR WANG": the name alone behind a plain "is" whose subject, with a clause of its own, the phrase at `at` is. */
function equatedWith(parse: Parse, at: number): number | null {
  const { chunks, items } = parse;
  if (items[phraseAt(parse, at).from]?.key !== 'the') return null;
  if (chunks[at + 1]?.kind !== 'relative' && !isWho(parse, at + 1)) return null;
  for (let verb = at + 3; verb <= at + REACH + 1 && verb < chunks.length; verb += 1) {
    const group = chunks[verb];
    if (group?.kind !== 'verb' || items[group.main]?.tag !== 'be' || group.negated || group.modal !== '')
      continue;
    const end = chunks[verb + 2];
    if (!subjectOf(parse, verb).phrases.includes(at) || (end !== undefined && end.kind !== 'stop')) continue;
    return nameAt(parse, verb + 1);
  }
  return null;
}

const isCalling = ({ chunks, items }: Parse, verb: number): boolean => {
  const group = chunks[verb] as VerbGroup;
  return CALLING.test(items[group.main]?.key ?? '') && !group.negated && group.modal === '';
};

const nameAt = ({ chunks, items }: Parse, at: number): number | null => {
  const chunk = chunks[at];
  if (chunk?.kind !== 'phrase' || chunk.to - chunk.from > 1) return null;
  return isName(items[chunk.head]?.mention) ? at : null;
};

/** A clause of its own may stand before the verb. */
const REACH = 5;

const CALLING = /^(?:called|named|dubbed|christened|baptised|baptized)$/;

const KINDS =
  /^(?:what|company|firm|startup|start-up|business|venture|enterprise|outfit|group|lab|laboratory|unit|division|team|app|service|platform|site|website|model|program|programme|system|chatbot|man|woman|engineer|researcher|scientist|entrepreneur|founder|contract|project)$/;
