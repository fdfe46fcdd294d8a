import type { Parse } from './clauses.ts';
import { type Mode, modeOf } from './mode.ts';
import type { Host } from './nounHost.ts';
import type { Total } from './nounTotal.ts';
import type { Phrase, VerbGroup } from './readChunks.ts';
import type { Item } from './readItems.ts';
import { sentenceMode } from './sentenceMode.ts';

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
    if (UNREAL_ADJECTIVES.test(word.key))
      return { is: 'unreal', because: `“${word.text}” says that it is not done` };
    if (word.key === 'no' || word.key === 'neither') return { is: 'denied', because: '“no”' };
  }
  const before = parse.chunks.findLastIndex((chunk) => chunk.to <= phrase.from);
  if (parse.items[phrase.from - 1]?.key === 'of' && parse.items[phrase.from - 2]?.key === 'none')
    return { is: 'denied', because: '“none of”' };
  if (parse.chunks[before]?.kind === 'preposition') {
    const talk = parse.chunks[before - 1];
    if (parse.chunks[before]?.key === 'without') return { is: 'denied', because: '“without”' };
    if (talk?.kind === 'phrase' && TALK.test(parse.items[talk.head]?.key ?? ''))
      return { is: 'unreal', because: `“${parse.items[talk.head]?.text}” says that it is not done` };
  }
  if (total) return modeOf(parse, total.verb);
  // "could have had it FOR A PRICE of", "would buy it IN A DEAL worth"
  const led = parse.chunks[before];
  if (led?.kind === 'preposition' && /^(?:for|at|in|under)$/.test(led.key) && host && host.args.length > 0) {
    const mode = modeOf(parse, host.verb);
    if (mode.is === 'unreal') return mode;
  }
  if (put && host) return modeOf(parse, host.verb);
  const first = parse.items[phrase.from] as Item;
  const definite = phrase.owner !== null || /^(?:the|this|that|these|those)$/.test(first.key);
  if (
    definite &&
    !(
      host &&
      host.how === 'object' &&
      DOING.test(parse.items[(parse.chunks[host.verb] as VerbGroup).main]?.lemma ?? '')
    )
  )
    return { is: 'fact', because: '' };
  return host && host.how !== 'with' ? modeOf(parse, host.verb) : { is: 'fact', because: '' };
}

const UNREAL_ADJECTIVES =
  /^(?:proposed|planned|potential|possible|rumoured|rumored|prospective|would|hypothetical|mooted|expected|likely|future|theoretical|suggested|putative|attempted|failed|abandoned|aborted|cancelled|canceled|speculative|imaginary|supposed|alleged|fictional)$/;

const TALK =
  /^(?:talks?|plans?|rumours?|rumors?|speculation|idea|prospect|possibility|proposal|negotiations?|discussions?|option|hopes?|chance|offer|bid|denial|denials)$/;

/** Verbs that bring the noun's act about, so that their negation is its negation even where the noun is definite. */
const DOING =
  /^(?:make|complete|close|finalise|finalize|buy|acquire|own|hold|take|sign|seal|have|deny|reject|dispute|dismiss|abandon|cancel|scrap|drop|shelve)$/;
