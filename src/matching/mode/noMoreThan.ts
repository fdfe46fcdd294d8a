import type { Parse } from '../parse/clauses.ts';

/** "was NEVER MORE THAN a minor supplier", "is NOTHING BUT …": it was one. */
export function isNoMoreThan({ chunks, items }: Parse, at: number): boolean {
  const than = chunks[at + 1];
  if (than?.kind !== 'preposition' || than.key !== 'than') return false;
  return /^(?:more|other)$/.test(items[than.from - 1]?.key ?? '');
}
