import type { MatchIndex } from '../../indexLedger.ts';
import { modeOf } from '../../mode/mode.ts';
import { unreal } from '../../mode/modes.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import type { Statement } from '../statement.ts';

/**
 * "is STILL its chief executive", "REMAINS its chief executive": says more than that somebody is, and where the ledger has a record of whether
 * they still are, it is that one which is spoken of. The statement itself where it says no such thing, or the ledger has none of them.
 */
export function stillSo(statement: Statement, parse: Parse, index: MatchIndex): Statement {
  const still = index.still.get(statement.relation.id);
  if (still === undefined || statement.former) return statement;
  if (endedSo(statement, parse))
    return { ...statement, mode: unreal('not to have stayed so is to have been so') };
  if (!saysStill(statement, parse)) return statement;
  const known = statement.subject.parties.some(({ ids }) =>
    ids.some((id) => index.objectsOf.get(still.id)?.has(id) === true),
  );
  if (!known) return statement;
  const on = goneOn(parse, statement.clause);
  return { ...statement, relation: still, ...(on === null ? {} : { mode: modeOf(parse, on) }) };
}

function saysStill({ at, clause }: Statement, parse: Parse): boolean {
  const { chunks, items } = parse;
  const verb = clause === null ? undefined : chunks[clause];
  if (verb?.kind !== 'verb') return isStill(items[(chunks[at]?.from ?? 0) - 1]);
  const group: VerbGroup = verb;
  // "was STILL its chief executive in May": of a time that is past.
  if (group.past) return false;
  return (
    LASTING.test(items[group.main]?.lemma ?? '') ||
    goesOn(parse, clause as number) ||
    items.slice(Math.max(0, group.from - 1), group.to + 1).some(isStill) ||
    opensWithNow(parse)
  );
}

/** "did not REMAIN its chief executive": denies that it went on, not that it was so. */
function endedSo({ clause, mode }: Statement, { chunks, items }: Parse): boolean {
  const verb = clause === null ? undefined : chunks[clause];
  return (
    mode.is === 'denied' && verb?.kind === 'verb' && verb.past && LASTING.test(items[verb.main]?.lemma ?? '')
  );
}

const isStill = (item: Item | undefined): boolean => item?.key === 'still';

/** "has HELD ON TO the post", "will GO ON BEING its chief executive". */
function goesOn(parse: Parse, clause: number): boolean {
  const { chunks, items } = parse;
  const group = chunks[clause] as VerbGroup;
  const after = items[group.to]?.key;
  const holds = /^(?:hold|hang|cling)$/.test(items[group.main]?.lemma ?? '');
  return (holds && (after === 'on' || after === 'onto')) || goneOn(parse, clause) !== null;
}

/** The verb of "will GO on being its chief executive", "CONTINUES to be its chief executive". */
function goneOn({ chunks, items }: Parse, clause: number | null): number | null {
  if (clause === null) return null;
  const [go, on, group] = chunks.slice(Math.max(0, clause - 2), clause + 1);
  if (group?.kind === 'verb' && group.infinitive && on?.kind === 'verb')
    return items[on.main]?.lemma === 'continue' ? clause - 1 : null;
  if (group?.kind !== 'verb' || group.form !== 'ing' || on?.key !== 'on' || go?.kind !== 'verb') return null;
  return /^(?:go|carry)$/.test(items[go.main]?.lemma ?? '') ? clause - 2 : null;
}

const LASTING = /^(?:remain|stay|continue|cling)$/;

/** "TO THIS DAY he is …", "EVEN NOW, …" */
function opensWithNow(parse: Parse): boolean {
  const opening = parse.items
    .slice(0, LONGEST_OPENING)
    .map(({ key }) => key)
    .join(' ');
  return /^(?:to this day|even now|even today|to date)\b/.test(opening);
}

const LONGEST_OPENING = 3;
