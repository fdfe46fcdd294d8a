import type { VerbGroup } from '../parse/chunks/readChunks.ts';
import type { Parse } from '../parse/clauses.ts';
import type { Item } from '../parse/items/readItems.ts';
import { denied, FACT, type Mode, rejected, unreal } from './modes.ts';
import { PLAN_NOUNS, PLANS, WILL } from './planWords.ts';

/** "denies buying", "considering buying", "talks on buying". */
export function gerundMode(parse: Parse, at: number): Mode {
  let before = at - 1;
  while (parse.chunks[before]?.kind === 'preposition') before -= 1;
  const chunk = parse.chunks[before];
  const direct = before === at - 1;
  const prevented = preventedBy(parse, at, before);
  if (prevented !== null) return prevented;
  if (chunk?.kind === 'verb') {
    const item = parse.items[chunk.main] as Item;
    if (/^(?:deny|reject|dispute|dismiss)$/.test(item.lemma))
      return rejected(`“${item.text}” says that somebody denies it`);
    if (ACCUSING.test(item.lemma)) return unreal(`“${item.text}” does not say that it is so`);
    if (/^(?:refuse|avoid|stop|cease|rule)$/.test(item.lemma)) return modeOfRefusal(chunk, item);
    if (PLANS.test(item.lemma)) return unreal(`“${item.text}” is a plan`);
  }
  // "is KEEN ON forming", "is INTERESTED IN buying"
  const last = chunk?.kind === 'phrase' || chunk?.kind === 'verb' ? parse.items[chunk.to - 1] : undefined;
  if (!direct && last !== undefined && INCLINED.test(last.key))
    return unreal(`“${last.text}” does not say that it is done`);
  const led = parse.chunks[at - 1]?.key ?? '';
  if (!direct && NOT_DONE.test(led)) return denied(`“${led}”`);
  // "had no part in founding it"
  if (!direct && chunk?.kind === 'phrase' && parse.items[chunk.from]?.key === 'no') return denied('“no”');
  if (!direct && chunk?.kind === 'phrase' && PLAN_NOUNS.test(parse.items[chunk.head]?.key ?? ''))
    return unreal(`“${parse.items[chunk.head]?.text}” says that it is not done`);
  return FACT;
}

/** "REFUSED buying"; who "MAY stop", "has NOT ruled out" it, has not yet done so. */
function modeOfRefusal({ modal, negated }: VerbGroup, { lemma, text }: Item): Mode {
  if (modal !== '' && !WILL.test(modal)) return unreal(`“${modal}” makes no statement of fact`);
  const ends = /^(?:stop|cease)$/.test(lemma);
  if (negated) return ends ? FACT : unreal(`“not ${text}” leaves it open`);
  // "has STOPPED using it": what was so until then is not denied.
  return ends ? unreal(`“${text}” says that it ended`) : denied(`“${text}”`);
}

/** Who would like to, could or may do it has not done it so far. */
const INCLINED =
  /^(?:keen|intent|bent|interested|serious|close|capable|hopeful|afraid|wary|sceptical|skeptical|fond|far|aimed|set)$/;

/** Of what somebody is accused, they may not have done; of what they think or talk, they have not done yet. */
const ACCUSING = /^(?:accuse|suspect|acquit|clear|dream|think|talk|toy|flirt|contemplate)$/;

/** "is BARRED by its licence FROM making money": the verb that keeps somebody from what the "-ing" form at `at` says. */
function preventedBy({ chunks, items }: Parse, at: number, before: number): Mode | null {
  if (chunks[at - 1]?.key !== 'from') return null;
  const by = chunks[before]?.kind === 'phrase' && chunks[before - 1]?.key === 'by';
  const verb = chunks[by ? before - 2 : before];
  const item = verb?.kind === 'verb' ? items[verb.main] : undefined;
  if (verb?.kind !== 'verb' || item === undefined || !PREVENTING.test(item.lemma)) return null;
  return verb.negated ? unreal(`“not ${item.text}” leaves it open`) : denied(`“${item.text}”`);
}

const PREVENTING =
  /^(?:bar|ban|prohibit|prevent|block|forbid|preclude|exclude|stop|keep|hinder|refrain|shrink)$/;

const NOT_DONE = /^(?:without|rather than|instead of|as opposed to)$/;
