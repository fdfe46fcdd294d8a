import { isParticiple, type Parse } from '../clauses.ts';

/**
 * Whether the chunks `[from, to)`, which marks set off within a clause, only say who says so, or how sure it is: ", as everyone knows,",
 * ", it turns out,", ", the filing shows,". The clause around goes on behind them.
 */
export function isInterjected(parse: Parse, from: number, to: number): boolean {
  if (to - from > LONGEST) return false;
  const { chunks, items } = parse;
  let verb: number | null = null;
  for (let at = from; at < to; at += 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'verb' && !isParticiple(parse, at)) {
      if (verb !== null) return false;
      verb = at;
    } else if (kind === 'subordinator') {
      if (at > from || chunks[at]?.key !== 'as') return false;
    } else if (kind !== 'phrase' && kind !== 'preposition' && kind !== 'verb') return false;
  }
  const group = verb === null ? undefined : chunks[verb];
  if (group?.kind !== 'verb' || group.negated) return false;
  return SAYING_SO.test(items[group.main]?.lemma ?? '');
}

/** "as two people close to the board put it". */
const LONGEST = 8;

const SAYING_SO =
  /^(?:say|know|turn|note|report|recall|remember|seem|appear|admit|concede|insist|put|point|show|understand|write|tell|add|explain|argue|observe|reveal|suggest|state|hear|learn|see|find|believe|think|confirm|announce|reckon|claim|mention|acknowledge|stress|emphasise|emphasize)$/;
