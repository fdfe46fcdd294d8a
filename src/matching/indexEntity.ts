import type { Entity } from '../model/entity.ts';
import type { MatchIndex, NameEntry } from './indexLedger.ts';
import { addPhrase } from './words/phraseTree.ts';
import { nameKey, phraseKeys, tokenise } from './words/tokens.ts';
import { nounForms } from './words/wordForms.ts';

/** Adds to an index by which names, terms, descriptions and nouns an entity is spoken of. */
export function indexEntity(index: MatchIndex, entity: Entity & { id: string }): void {
  const add = (name: string, short: boolean): void => {
    const entry: NameEntry = { entity: entity.id, short };
    const keys = nameKeys(name);
    addPhrase(index.names, keys, entry);
    addPhrase(
      index.upperNames,
      keys.map((key) => key.toUpperCase()),
      entry,
    );
  };
  // A thing is written in lower case: its name is a term, not a name.
  if (entity.type !== 'thing') for (const name of [entity.name, ...entity.names]) add(name, false);
  for (const name of entity.shortNames) add(name, true);
  const terms = entity.type === 'thing' ? [entity.name, ...entity.names, ...entity.terms] : entity.terms;
  for (const term of terms)
    for (const form of nounForms(term)) addPhrase(index.terms, phraseKeys(form), entity.id);
  for (const description of entity.descriptions) {
    addPhrase(index.descriptions, phraseKeys(description.replace(ARTICLE, '')), entity.id);
    const owner = entity.partOf === undefined ? undefined : index.entities.get(entity.partOf);
    if (owner && description.startsWith(`${owner.name}'s `))
      index.ownParts.set(
        `${entity.partOf}\n${phraseKeys(description.slice(owner.name.length + 3)).join(' ')}`,
        entity.id,
      );
  }
  if (entity.type !== 'thing') indexNouns(index, entity);
  for (const phrase of entity.notIn) addPhrase(index.notIn, phraseKeys(phrase), nameKeys(phrase).join(' '));
}

/** By which nouns an entity is spoken of, and by which words before them. */
function indexNouns(index: MatchIndex, entity: Entity & { id: string }): void {
  const words = new Set<string>();
  for (const phrase of [...entity.names, ...entity.descriptions, ...entity.terms]) {
    const keys = phraseKeys(phrase);
    for (const key of keys) words.add(key);
    const head = keys.at(-1) ?? '';
    if (keys.includes('of') || (keys.length < 2 && !entity.descriptions.includes(phrase))) continue;
    index.heads.set(head, (index.heads.get(head) ?? new Set()).add(entity.id));
  }
  index.described.set(entity.id, words);
}

const ARTICLE = /^(?:the|a|an) /i;

/** The words of a name as names are compared. */
const nameKeys = (name: string): string[] => tokenise(name).map((token) => nameKey(token.text));
