import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';

/** What one is said to say though no verb leads it in, or the verb comes after: the chunk of the speaker, and the chunks `[from, to)` of what is said. */
export interface Attribution {
  speaker: number;
  from: number;
  to: number;
}

/** "ACCORDING TO X, …", "IN X's VIEW, …", "AS X REPORTED, …", "…, X SAID", "…, SAYS X", "…, ACCORDING TO X", "X TOLD Y THAT …", "X SNEERED THAT …". Null where a sentence has none of them. */
export function attributionIn(parse: Parse): Attribution | null {
  return opening(parse) ?? telling(parse) ?? remarking(parse) ?? closing(parse);
}

function opening(parse: Parse): Attribution | null {
  const { chunks, items } = parse;
  const [first, speaker] = chunks;
  if (speaker?.kind !== 'phrase') return null;
  const comma = chunks.findIndex(({ kind }) => kind === 'comma');
  if (comma < 0) return null;
  const said = { speaker: 1, from: comma + 1, to: endOf(parse) };
  if (first?.kind === 'preposition' && comma === 2) {
    const view = speaker.owner !== null && VIEWS.test(items[speaker.head]?.key ?? '');
    if (first.key === 'according to' || (first.key === 'for' && speaker.owner === null) || view) return said;
  }
  // "In the WORDS of X, …"
  const named = chunks[3];
  if (first?.key === 'in' && chunks[2]?.key === 'of' && named?.kind === 'phrase' && comma === 4)
    return VIEWS.test(items[speaker.head]?.key ?? '') ? { ...said, speaker: 3 } : null;
  return items[first?.from ?? 0]?.key === 'as' && comma === 3 && isSaying(parse, 2) ? said : null;
}

/** "X TOLD Y THAT …": the words that a verb names would have to stand right behind it. */
function telling(parse: Parse): Attribution | null {
  const { chunks, items } = parse;
  const that = chunks.findIndex(({ kind, key }) => kind === 'relative' && key === 'that');
  const verb = chunks[that - 2];
  if (chunks[that - 1]?.kind !== 'phrase' || verb?.kind !== 'verb' || chunks[that - 3]?.kind !== 'phrase')
    return null;
  return isSaying(parse, that - 2) && TOLD.test(items[verb.main]?.lemma ?? '')
    ? { speaker: that - 3, from: that + 1, to: endOf(parse) }
    : null;
}

const TOLD = /^(?:tell|remind|assure|warn)$/;

/** "X SNEERED that …", "X PUT IT sharply: …": verbs under which the vocabulary lists nothing, for what one says is the same with each of them. */
function remarking(parse: Parse): Attribution | null {
  const { chunks, items } = parse;
  for (let at = 1; at < chunks.length; at += 1) {
    const verb = chunks[at];
    if (verb?.kind !== 'verb' || chunks[at - 1]?.kind !== 'phrase') continue;
    const { lemma = '', key = '' } = items[verb.main] ?? {};
    if (verb.negated || verb.modal !== '' || verb.infinitive || verb.passive || verb.form !== 'finite')
      continue;
    const isPut = lemma === 'put' && items[verb.to]?.key === 'it' && chunks[at + 2]?.kind === 'colon';
    if (isPut) return { speaker: at - 1, from: at + 3, to: endOf(parse) };
    if (!REMARKING.test(key)) continue;
    const next = chunks[at + 1];
    if ((next?.kind === 'relative' && next.key === 'that') || next?.kind === 'colon')
      return { speaker: at - 1, from: at + 2, to: endOf(parse) };
    const [told, then] = [next?.kind, chunks[at + 2]];
    if (told === 'phrase' && then?.kind === 'verb' && then.form === 'finite')
      return { speaker: at - 1, from: at + 1, to: endOf(parse) };
  }
  return null;
}

/** By their forms, because the lexicon does not know all of them. */
const REMARKING =
  /^(?:sniff|sneer|scoff|grumbl|quipp?|carp|moan|mutter|snapp?|sigh|lament|remark|observ|point|complain|argu|maintain|reckon|judg|contend|insist|declar|stress|emphasi[sz]|underlin|repeat|mention|comment|protest|snip|snort|groan|grip|opin|claim|assert|stat|add|object|thunder|fum|whisper|confid|warn|conced|admitt?|acknowledg|explain|recall|joke|mus)(?:e?s|e?d|e|t)?$/;

function closing(parse: Parse): Attribution | null {
  const { chunks } = parse;
  const comma = chunks.findLastIndex(({ kind }) => kind === 'comma');
  const end = endOf(parse);
  if (comma >= 2) {
    const [first, second] = [chunks[comma + 1], chunks[comma + 2]];
    const alone = !chunks.slice(comma + 3, end).some(({ kind }) => kind === 'verb' || kind === 'relative');
    if (first?.kind === 'phrase' && isSaying(parse, comma + 2) && alone)
      return { speaker: comma + 1, from: 0, to: comma };
    if (isSaying(parse, comma + 1) && second?.kind === 'phrase' && end === comma + 3)
      return { speaker: comma + 2, from: 0, to: comma };
  }
  const led = chunks[end - 2];
  if (led?.kind !== 'preposition' || led.key !== 'according to' || chunks[end - 1]?.kind !== 'phrase')
    return null;
  return { speaker: end - 1, from: 0, to: end - 2 };
}

const endOf = ({ chunks }: Parse): number =>
  chunks.at(-1)?.kind === 'stop' ? chunks.length - 1 : chunks.length;

function isSaying({ chunks, items }: Parse, at: number): boolean {
  const verb = chunks[at] as VerbGroup | undefined;
  if (verb?.kind !== 'verb' || verb.negated || verb.modal !== '' || verb.infinitive || verb.passive)
    return false;
  return SAYING.test(items[verb.main]?.lemma ?? '');
}

/** Verbs that lead in, or close, what somebody says. */
export const SAYING =
  /^(?:say|report|write|note|tell|state|add|explain|reveal|complain|argue|maintain|reckon|find|admit|concede|acknowledge|confirm|observe|remark|declare|announce|disclose|recall|stress|warn|insist|point|confess|quip|contend|claim|emphasise|emphasize)$/;

const VIEWS =
  /^(?:view|eyes|opinion|reckoning|estimation|judgement|judgment|assessment|verdict|account|words|telling|book)$/;
