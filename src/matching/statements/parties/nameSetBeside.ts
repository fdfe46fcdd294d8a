import { isName } from '../../names/isName.ts';
import { isWho, type Parse, phraseAt } from '../../parse/clauses.ts';

/** "Scale AI's CEO, Alexandr Wang, …": the phrase of the name set beside the one at `at` by commas, dashes or brackets; null if there is none. */
export function nameSetBeside(parse: Parse, at: number): number | null {
  const { chunks, items } = parse;
  const mark = chunks[at + 1]?.kind;
  const from =
    mark === 'preposition'
      ? afterComplement(parse, at)
      : mark === 'relative' || isWho(parse, at + 1)
        ? afterClause(parse, at)
        : at;
  if (from === null) return null;
  const comma = chunks[from + 1];
  const beside = chunks[from + 2];
  if ((comma?.kind !== 'comma' && comma?.kind !== 'dash' && mark !== 'open') || beside?.kind !== 'phrase')
    return null;
  if (items[phraseAt(parse, at).head]?.quantity) return null;
  if (!isName(items[beside.head]?.mention)) return null;
  if (beside.head - beside.from > 1) return null;
  const after = chunks[from + 3]?.kind;
  if (
    after === 'and' ||
    (after === 'comma' && chunks[from + 4]?.kind === 'phrase' && chunks[from + 5]?.kind === 'and')
  )
    return null;
  return after === undefined ||
    ['comma', 'stop', 'dash', 'close', 'preposition', 'colon', 'semicolon'].includes(after)
    ? from + 2
    : null;
}

/** "the company that owns Instagram, META, …": the same where a clause stands between; null where none does. */
export const nameBehindClause = (parse: Parse, at: number): number | null =>
  parse.chunks[at + 1]?.kind === 'relative' || isWho(parse, at + 1) ? nameSetBeside(parse, at) : null;

/** "The company THAT OWNS INSTAGRAM, Meta, …": the last chunk of the clause; null where more than a verb and what goes with it stands there. */
function afterClause({ chunks }: Parse, at: number): number | null {
  const comma = chunks.findIndex(({ kind }, place) => place > at && kind === 'comma');
  const clause = chunks.slice(at + 2, comma);
  return comma > 0 && clause.every(({ kind }) => /^(?:verb|phrase|preposition)$/.test(kind))
    ? comma - 1
    : null;
}

/** "the CEO of Scale AI": the last phrase of it. */
function afterComplement(parse: Parse, at: number): number | null {
  return parse.chunks[at + 1]?.key === 'of' && parse.chunks[at + 2]?.kind === 'phrase' ? at + 2 : null;
}
