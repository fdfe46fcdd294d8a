import { argumentsOf } from '../../parse/arguments/arguments.ts';
import {
  type Argument,
  isParticiple,
  isPassive,
  mainVerb,
  type Parse,
  phraseAt,
} from '../../parse/clauses.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';

/** The verb whose object (or passive subject, or "with …") the noun is. */
export interface Host {
  verb: number;
  args: Argument[];
  how: 'object' | 'subject' | 'with';
  /** The one to whom the verb gives it: "gives META a 49% stake". */
  receiver: number | null;
}

/** The verb that the noun at `at` goes with, looked for before it and then behind it; null where there is none. */
export function hostOf(parse: Parse, at: number): Host | null {
  const { chunks } = parse;
  for (let verb = at - 1; verb >= 0; verb -= 1) {
    const chunk = chunks[verb];
    if (chunk?.kind === 'semicolon' || chunk?.kind === 'colon') break;
    if (chunk?.kind !== 'verb') continue;
    const args = argumentsOf(parse, verb);
    const own = args.find((argument) => argument.phrase === at);
    if (!own) {
      const gapped = subjectOf(parse, verb).gap === at;
      if (gapped) return { verb, args, how: 'object', receiver: null };
      break;
    }
    const receiver =
      args.find((argument) => argument.preposition === null && argument.phrase < at)?.phrase ?? null;
    const direct = own.preposition === null || own.preposition === 'including' || own.preposition === 'like';
    if (direct || (own.preposition === 'with' && receiver !== null))
      return { verb, args, how: 'object', receiver };
    if (own.preposition !== null && (WITH.has(own.preposition) || isFrame(parse, at, own.preposition)))
      return { verb, args, how: 'with', receiver: null };
    break;
  }
  const next = nextVerb(parse, at);
  if (next !== null && isPassive(parse, next) && subjectOf(parse, next).phrases.includes(at)) {
    return { verb: next, args: argumentsOf(parse, next), how: 'subject', receiver: null };
  }
  const gap = next !== null && subjectOf(parse, next).gap === at;
  if (gap) return { verb: next, args: argumentsOf(parse, next), how: 'object', receiver: null };
  const before = chunks[at - 1];
  if (before?.kind === 'preposition' && WITH.has(before.key)) {
    const main = mainVerb(parse, at);
    if (main !== null) return { verb: main, args: [], how: 'with', receiver: null };
  }
  return null;
}

const WITH = new Set(['with', 'through', 'via', 'by', 'for', 'after', 'following']);

/** "buys 49% IN A DEAL worth $14.3 billion", "AT A PRICE of": the bargain in which the verb's act was done. */
const isFrame = (parse: Parse, at: number, preposition: string): boolean =>
  (preposition === 'in' || preposition === 'at' || preposition === 'under') &&
  FRAMES.test(parse.items[phraseAt(parse, at).head]?.key ?? '');

const FRAMES = /^(?:deal|transaction|agreement|price|swoop|investment|purchase|bargain|tie-up)$/;

/** The next verb behind the noun at `at` in its clause; null where there is none. */
export function nextVerb(parse: Parse, at: number): number | null {
  for (let next = at + 1; next < parse.chunks.length; next += 1) {
    const chunk = parse.chunks[next];
    // "the investment, ANNOUNCED last June, totalled …": an aside is passed over.
    const end =
      chunk?.kind === 'verb' && parse.chunks[next - 1]?.kind === 'comma' ? commaAfter(parse, next) : null;
    if (end !== null && isParticiple(parse, next) && parse.chunks[end + 1]?.kind === 'verb') {
      next = end;
      continue;
    }
    if (chunk?.kind === 'verb') return next;
    if (chunk?.kind === 'semicolon' || chunk?.kind === 'subordinator') return null;
  }
  return null;
}

function commaAfter({ chunks }: Parse, at: number): number | null {
  for (let next = at + 1; next < chunks.length; next += 1) {
    const kind = chunks[next]?.kind;
    if (kind === 'comma') return next;
    if (kind !== 'phrase' && kind !== 'preposition') return null;
  }
  return null;
}
