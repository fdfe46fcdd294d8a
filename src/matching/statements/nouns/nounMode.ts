import { modeOf } from '../../mode/mode.ts';
import { denied, FACT, type Mode, unreal } from '../../mode/modes.ts';
import { saysNo } from '../../mode/planWords.ts';
import { sentenceMode } from '../../mode/sentenceMode.ts';
import { verbOver } from '../../mode/verbOver.ts';
import { DEFINITE } from '../../names/pronouns.ts';
import type { Phrase, VerbGroup } from '../../parse/chunks/readChunks.ts';
import { chainHead, type Parse } from '../../parse/clauses.ts';
import { isContrasted } from '../../parse/contrast.ts';
import type { Item } from '../../parse/items/readItems.ts';
import type { Host } from './nounHost.ts';
import type { Total } from './nounTotal.ts';

/** A definite noun takes its act for granted, whatever is said of it; an indefinite one is as real as its verb. */
export function modeOfNoun(
  parse: Parse,
  phrase: Phrase,
  host: Host | null,
  total: Total | null,
  put: boolean,
): Mode {
  const whole = sentenceMode(parse);
  if (whole) return whole;
  for (let item = phrase.from; item < phrase.head; item += 1) {
    const word = parse.items[item] as Item;
    if (UNREAL_ADJECTIVES.test(word.key)) return unreal(`“${word.text}” says that it is not done`);
    if (word.key === 'no' || word.key === 'neither') return denied('“no”');
  }
  // "paused its campus, NOT ITS WORK with Scale AI"
  if (phrase.owner !== null && isContrasted(parse.items, phrase))
    return unreal('it is set against what is meant');
  const before = parse.chunks.findLastIndex((chunk) => chunk.to <= phrase.from);
  if (parse.items[phrase.from - 1]?.key === 'of' && parse.items[phrase.from - 2]?.key === 'none')
    return denied('“none of”');
  if (parse.chunks[before]?.kind === 'preposition') {
    const talk = parse.chunks[before - 1];
    // "is not IN TALKS", "never entered INTO A partnership"
    if (
      talk?.kind === 'verb' &&
      talk.negated &&
      !DEFINITE.has(parse.items[phrase.from]?.key ?? '') &&
      phrase.owner === null
    )
      return denied('the verb is negated');
    if (parse.chunks[before]?.key === 'without') return denied('“without”');
    if (talk?.kind === 'phrase' && PARTS.test(parse.items[talk.head]?.key ?? '') && saysNo(parse, before - 1))
      return denied(`“no ${parse.items[talk.head]?.text}”`);
    const topic = parse.chunks[pastSides(parse, before) - 1];
    if (topic?.kind === 'phrase' && TALK.test(parse.items[topic.head]?.key ?? ''))
      return unreal(`“${parse.items[topic.head]?.text}” says that it is not done`);
  }
  // "in TALKS over $10 billion investment": what hedges the sum leads to it too.
  const talks = parse.chunks[before];
  if (talks?.kind === 'phrase' && talks.to < phrase.from && TALK.test(parse.items[talks.head]?.key ?? ''))
    return unreal(`“${parse.items[talks.head]?.text}” says that it is not done`);
  if (total) return modeOf(parse, total.verb);
  // "could have had it FOR A PRICE of", "would buy it IN A DEAL worth"
  const led = parse.chunks[before];
  if (led?.kind === 'preposition' && /^(?:for|at|in|under)$/.test(led.key) && host && host.args.length > 0) {
    const mode = modeOf(parse, host.verb);
    if (mode.is === 'unreal') return mode;
  }
  if (put && host) return modeOf(parse, host.verb);
  const over = modeOver(parse, before + 1);
  if (over.is === 'unreal') return over;
  if (host && isWanted(parse, host, before)) return unreal('it is only wanted');
  const first = parse.items[phrase.from] as Item;
  const definite = phrase.owner !== null || DEFINITE.has(first.key);
  if (
    definite &&
    !(
      host &&
      host.how === 'object' &&
      DOING.test(parse.items[(parse.chunks[host.verb] as VerbGroup).main]?.lemma ?? '')
    )
  )
    return FACT;
  return host && host.how !== 'with' ? modeOf(parse, host.verb) : FACT;
}

/** "talks BETWEEN ONE AND THE OTHER over …": where the sides begin that stand before the preposition at `at`; else `at`. */
const pastSides = ({ chunks }: Parse, at: number): number =>
  chunks[at - 2]?.kind === 'and' && chunks[at - 4]?.key === 'between' ? at - 4 : at;

/** "may write off ITS INVESTMENT", "expect it to sell PART OF ITS STAKE": how the verb is meant whose object it is, or whose object it is a part of. */
function modeOver(parse: Parse, at: number): Mode {
  const first = chainHead(parse, at);
  const direct = verbOver(parse, first) ?? (isParticle(parse, first - 1) ? first - 2 : null);
  const verb = direct !== null && parse.chunks[direct]?.kind === 'verb' ? direct : null;
  return verb === null ? FACT : modeOf(parse, verb);
}

/** "write OFF its investment". */
const isParticle = ({ chunks }: Parse, at: number): boolean =>
  /^(?:off|down|up|out|over|away|back)$/.test(chunks[at]?.kind === 'preposition' ? chunks[at].key : '');

/** "SOUGHT a stake", "is AIMING FOR a stake": what somebody would have. */
function isWanted({ chunks, items }: Parse, { verb, how }: Host, before: number): boolean {
  const lemma = items[(chunks[verb] as VerbGroup).main]?.lemma ?? '';
  if (how === 'with') return chunks[before]?.key === 'for' && AIMING.test(lemma);
  return how === 'object' && WANTING.test(lemma);
}

const WANTING =
  /^(?:want|seek|desire|covet|crave|target|pursue|demand|request|eye|mull|propose|consider|discuss|weigh|explore|contemplate)$/;

const AIMING = /^(?:aim|push|ask|look|hope|bid|angle|press|campaign|strive|compete|vie|apply|call|go)$/;

const UNREAL_ADJECTIVES =
  /^(?:proposed|planned|potential|possible|rumoured|rumored|prospective|would|hypothetical|mooted|expected|likely|future|theoretical|suggested|putative|attempted|failed|abandoned|aborted|cancelled|canceled|speculative|imaginary|supposed|alleged|fictional)$/;

/** "had NO PART in the founding of". */
const PARTS = /^(?:part|role|hand|share|involvement|interest|say|place)$/;

const TALK =
  /^(?:talks?|plans?|rumours?|rumors?|speculation|idea|prospect|possibility|proposal|negotiations?|discussions?|option|hopes?|chance|offer|bid|denial|denials)$/;

/** Verbs that bring the noun's act about, so that their negation is its negation even where the noun is definite. */
const DOING =
  /^(?:make|complete|close|finalise|finalize|buy|acquire|own|hold|take|sign|seal|have|deny|reject|dispute|dismiss|abandon|cancel|scrap|drop|shelve)$/;
