import type { Parse } from '../parse/clauses.ts';
import { denied, FACT, type Mode } from './modes.ts';

/** "It was NOT GOOGLE that bought it", at the beginning or behind what leads in: what the clause behind says is denied of whoever is named. */
export function modeOfCleft(parse: Parse, clause: number | null): Mode {
  const { chunks, items } = parse;
  for (let at = 0; clause !== null && at < clause - 3; at += 1) {
    const it = chunks[at];
    if (it?.kind === 'phrase' && items[it.head]?.key === 'it' && isDenied(parse, at, clause))
      return denied('it was not, “it was not” says');
  }
  return FACT;
}

function isDenied({ chunks, items }: Parse, at: number, clause: number): boolean {
  const [being, name, that] = chunks.slice(at + 1, at + 4);
  return (
    being?.kind === 'verb' &&
    (being.negated || items[name?.from ?? 0]?.key === 'not') &&
    name?.kind === 'phrase' &&
    items[name.head]?.mention !== undefined &&
    (that?.kind === 'relative' || /^who/.test(items[that?.from ?? 0]?.key ?? '')) &&
    !chunks.slice(at + 4, clause).some(({ kind }) => kind === 'verb')
  );
}
