import type { Mode } from '../mode/mode.ts';
import { type Parse, phraseAt } from './clauses.ts';
import type { VerbGroup } from './readChunks.ts';

/** "WHAT it sells is TRAINING DATA", "a PROFIT is WHAT it never made": the phrase that "what" before the verb at `at` turns out to be; null where it is not said. */
export function whatIs(parse: Parse, what: number, at: number): number | null {
  const { chunks } = parse;
  if (parse.items[phraseAt(parse, what).head]?.key !== 'what') return null;
  for (let next = at + 1; next < chunks.length; next += 1) {
    const chunk = chunks[next];
    if (isBeing(parse, next)) return chunks[next + 1]?.kind === 'phrase' ? next + 1 : null;
    if (chunk?.kind !== 'phrase' && chunk?.kind !== 'preposition') break;
  }
  if (!isBeing(parse, what - 1)) return null;
  let back = what - 2;
  while (chunks[back]?.kind === 'comma' || chunks[back]?.kind === 'subordinator') back -= 1;
  return back === 0 && chunks[back]?.kind === 'phrase' ? back : null;
}

/** A plain "is" or "was". */
function isBeing({ chunks, items }: Parse, at: number): boolean {
  const group = chunks[at] as VerbGroup | undefined;
  return (
    group?.kind === 'verb' &&
    !group.negated &&
    group.modal === '' &&
    /^(?:is|are|was|were)$/.test(items[group.main]?.key ?? '')
  );
}

/** "It was NOT GOOGLE that bought it": what the clause behind says is denied of whoever is named. */
export function modeOfCleft({ chunks, items }: Parse, clause: number | null): Mode {
  const [it, being, name, that] = chunks;
  const denies =
    clause !== null &&
    it?.kind === 'phrase' &&
    items[it.head]?.key === 'it' &&
    being?.kind === 'verb' &&
    (being.negated || items[name?.from ?? 0]?.key === 'not') &&
    name?.kind === 'phrase' &&
    items[name.head]?.mention !== undefined &&
    (that?.kind === 'relative' || /^who/.test(items[that?.from ?? 0]?.key ?? '')) &&
    clause > 3 &&
    !chunks.slice(4, clause).some(({ kind }) => kind === 'verb');
  return denies ? { is: 'denied', because: 'it was not, “it was not” says' } : { is: 'fact', because: '' };
}
