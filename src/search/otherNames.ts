import type { Entity } from '../model/entity.ts';

/**
 * Makes a function that tells under which other names the entities of a text are looked for: their names, short names and
 * frequent misspellings, without those that the text holds already. An entity counts where one of its names stands as whole words,
 * case included; where one name holds another ("Scale AI", "Scale"), only the longer counts at that place.
 */
export function otherNames(entities: Iterable<Entity>): (text: string) => string[] {
  const byFirstWord = new Map<string, Array<{ name: string; entity: Entity }>>();
  for (const entity of entities)
    for (const name of [entity.name, ...entity.names, ...entity.shortNames]) {
      const first = WORD.exec(name)?.[0];
      WORD.lastIndex = 0;
      if (first === undefined) continue;
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { name, entity }]);
    }
  for (const names of byFirstWord.values()) names.sort((a, b) => b.name.length - a.name.length);

  return (text) => {
    const found = new Set<Entity>();
    const held = new Set<string>();
    let from = 0;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (index < from) continue;
      const named = byFirstWord.get(word)?.find(({ name }) => standsAt(text, index, name));
      if (named === undefined) continue;
      found.add(named.entity);
      held.add(named.name);
      from = index + named.name.length;
    }
    return [...found]
      .flatMap((entity) => [entity.name, ...entity.names, ...entity.shortNames, ...entity.misspellings])
      .filter((name) => !held.has(name));
  };
}

const WORD = /[\p{L}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/u;

function standsAt(text: string, index: number, name: string): boolean {
  return text.startsWith(name, index) && !LETTER.test(text.charAt(index + name.length));
}
