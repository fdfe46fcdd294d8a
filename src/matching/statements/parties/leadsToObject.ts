import { EXAMPLES } from '../../parse/examples.ts';
import type { VerbUse } from '../../words/relationWords.ts';

/** Whether what a preposition leads to can be the object of a verb; `only` are those that the verb itself allows. */
export function leadsToObject(
  preposition: string | null,
  use: VerbUse,
  only: ReadonlySet<string> | null,
): boolean {
  if (preposition === null) return true;
  const last = use.needs.at(-1);
  if (only) return last !== undefined && LEADING.has(last) ? preposition === last : only.has(preposition);
  const { objectAfter } = use.relation;
  if (objectAfter.length === 0) return !NEVER_OBJECT.has(preposition);
  if (preposition === 'out of' && (objectAfter.includes('of') || objectAfter.includes('from'))) return true;
  return objectAfter.includes(preposition) || use.needs.includes(preposition) || EXAMPLES.has(preposition);
}

const LEADING = new Set('to from with at for into in on of behind under by than'.split(' '));

/** Prepositions that lead to no object unless a relation says so. */
export const NEVER_OBJECT = new Set([
  ...'by than unlike despite during amid since before after until per via except without worth ( alongside over under above below'.split(
    ' ',
  ),
  ...[
    'because of',
    'according to',
    'instead of',
    'rather than',
    'as opposed to',
    'compared with',
    'compared to',
    'ahead of',
  ],
]);
