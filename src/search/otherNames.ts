import type { Entity } from '../model/entity.ts';

/**
 * Makes a function that tells under which other names the entities of a text are looked for: their names, short names, terms and
 * frequent misspellings, without those that the text holds already. An entity counts where one of its names stands as whole words,
 * case included, or one of its terms in any case; where one name holds another ("Scale AI", "Scale"), only the longer counts there.
 */
export function otherNames(entities: Iterable<Entity>): (text: string) => string[] {
  const byFirstWord = new Map<string, Name[]>();
  for (const entity of entities)
    for (const name of namesOf(entity)) {
      const first = WORD.exec(name.text)?.[0].toLowerCase();
      if (first === undefined) continue;
      const others = byFirstWord.get(first);
      if (others) others.push(name);
      else byFirstWord.set(first, [name]);
    }
  for (const names of byFirstWord.values()) names.sort((a, b) => b.text.length - a.text.length);

  return (text) => {
    const found = new Set<Entity>();
    const held = new Set<string>();
    let from = 0;
    for (const { 0: word, index } of text.matchAll(WORDS)) {
      if (index < from) continue;
      const named = byFirstWord.get(word.toLowerCase())?.find((name) => standsAt(text, index, name));
      if (named === undefined) continue;
      found.add(named.entity);
      held.add(named.text);
      from = index + named.text.length;
    }
    return [...found]
      .flatMap((entity) => [...namesOf(entity).map((name) => name.text), ...entity.misspellings])
      .filter((name) => !held.has(name));
  };
}

function namesOf(entity: Entity): Name[] {
  const { name, names, shortNames, terms } = entity;
  return [
    ...[name, ...names, ...shortNames].map((text) => ({ text, entity, anyCase: false })),
    ...terms.map((text) => ({ text, entity, anyCase: true })),
  ];
}

function standsAt(text: string, index: number, name: Name): boolean {
  const end = index + name.text.length;
  if (LETTER.test(text.charAt(end))) return false;
  if (!name.anyCase) return text.startsWith(name.text, index);
  return text.slice(index, end).toLowerCase() === name.text.toLowerCase();
}

const WORD = /[\p{L}\p{N}]+/u;
const WORDS = /[\p{L}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/u;

interface Name {
  text: string;
  entity: Entity;
  anyCase: boolean;
}
