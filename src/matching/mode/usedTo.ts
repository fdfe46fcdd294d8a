import { isPassive, type Parse } from '../parse/clauses.ts';

/** "USED TO live there": what the infinitive at `at` says is of the past, and no longer so. "Is used to label" and "used it to pay" say what for. */
export function isUsedTo(parse: Parse, at: number): boolean {
  const used = parse.chunks[at - 1];
  const group = parse.chunks[at];
  return (
    group?.kind === 'verb' &&
    group.infinitive &&
    used?.kind === 'verb' &&
    parse.items[used.main]?.key === 'used' &&
    !isPassive(parse, at - 1)
  );
}
