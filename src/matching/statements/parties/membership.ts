import { modeOf } from '../../mode/mode.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { isWho, type Parse, phraseAt } from '../../parse/clauses.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';

/**
 * Who is said to be among those whom a relative clause is about: "AMAZON is one of the firms that …", "AMAZON, one of the firms that …",
 * "among those who … is AMAZON". The phrases that name them; none where nobody is named or it is denied.
 */
export function membersOf(parse: Parse, at: number): number[] {
  const { chunks, items } = parse;
  const phrase = phraseAt(parse, at);
  const head = items[phrase.head];
  // "one of the PEOPLE who …": what the ledger has a common name for is nobody by name.
  const isNamedItself = head?.mention !== undefined && head.mention.how !== 'term';
  if (isNamedItself || phrase.owner !== null || head?.quantity !== undefined) return [];
  const led = chunks[at - 1]?.key;
  if (led === 'among' && at === 1) return namedBehind(parse, at);
  const one = chunks[at - 2];
  const isOne = led === 'of' && one?.kind === 'phrase' && ONE.test(items[one.head]?.key ?? '');
  if (isOne && head?.mention !== undefined && !isDescribed(parse, at)) return [];
  const before = isOne ? at - 3 : led === 'among' ? at - 2 : at - 1;
  const chunk = chunks[before];
  if (isOne && chunk?.kind === 'comma') return isNamed(parse, before - 1) ? [before - 1] : [];
  const only = !isOne && led !== 'among' && (items[phrase.from]?.key !== 'the' || before !== at - 1);
  if (only || !isBeing(parse, before)) return [];
  const named = subjectOf(parse, before).phrases;
  return named.every((each) => isNamed(parse, each)) ? named : [];
}

/** "the people WHO …": a clause says which. */
const isDescribed = (parse: Parse, at: number): boolean =>
  parse.chunks[at + 1]?.kind === 'relative' || isWho(parse, at + 1);

/** "Among those who invested are AMAZON and NVIDIA". */
function namedBehind(parse: Parse, at: number): number[] {
  const { chunks } = parse;
  for (let next = at + 1; next < chunks.length; next += 1) {
    const chunk = chunks[next];
    if (chunk?.kind === 'comma' || chunk?.kind === 'semicolon') return [];
    if (chunk?.kind !== 'verb' || !isBeing(parse, next) || !isNamed(parse, next + 1)) continue;
    const found = [next + 1];
    for (let more = next + 2; chunks[more]?.kind === 'and' || chunks[more]?.kind === 'comma'; more += 2) {
      if (!isNamed(parse, more + 1)) break;
      found.push(more + 1);
    }
    return found;
  }
  return [];
}

const ONE = /^(?:one|some|two|three|several|both)$/;

const isNamed = ({ chunks, items }: Parse, at: number): boolean => {
  const chunk = chunks[at];
  return chunk?.kind === 'phrase' && items[chunk.head]?.mention !== undefined;
};

/** A plain "is", "was" or "count", told as a fact. */
function isBeing(parse: Parse, at: number): boolean {
  const group = parse.chunks[at] as VerbGroup | undefined;
  if (group?.kind !== 'verb' || group.negated || group.modal !== '') return false;
  const item = parse.items[group.main];
  return (item?.tag === 'be' || BEING.test(item?.lemma ?? '')) && modeOf(parse, at).is === 'fact';
}

const BEING = /^(?:count|rank|remain|figure|number|feature)$/;
