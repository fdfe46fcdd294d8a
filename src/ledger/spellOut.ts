import type { Relation } from '../model/relation.ts';

/**
 * All the entries that one with alternatives stands for, in order: "lose (staff|talent) to" is "lose staff to" and "lose talent to". An entry
 * without brackets stands for itself.
 */
export function spellOut(entry: string): string[] {
  let entries = [''];
  for (const [at, part] of entry.split(/[()]/).entries()) {
    // Brackets open and close in turn: every second part stands within them.
    const choices = at % 2 === 0 ? [part] : part.split('|');
    entries = entries.flatMap((before) => choices.map((choice) => before + choice));
  }
  return entries;
}

/** A relation with every entry of its word lists spelled out; an entry that stands twice counts once. */
export function spelledOut(relation: Relation): Relation {
  const lists = Object.entries(relation).filter(
    ([field, value]) => Array.isArray(value) && field !== 'units',
  );
  return {
    ...relation,
    ...Object.fromEntries(
      lists.map(([field, entries]) => [field, [...new Set((entries as string[]).flatMap(spellOut))]]),
    ),
  };
}
