import { type Document, isScalar, visit } from 'yaml';

/** A name that stands twice in one group of fields. */
export interface RepeatedKey {
  name: string;
  /** Offsets of its first and its further standing in the file, in UTF-16 units. */
  first: number;
  offset: number;
}

/** Every further standing of a name, in the order of the file. The parser's own check compares each name with every other. */
export function repeatedKeys(document: Document): RepeatedKey[] {
  const repeated: RepeatedKey[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Map<string, number>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const offset = key.range?.[0] ?? 0;
        const first = seen.get(name);
        if (first === undefined) seen.set(name, offset);
        else repeated.push({ name, first, offset });
      }
    },
  });
  return repeated;
}
