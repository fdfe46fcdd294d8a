import type { Entity } from '../model/entity.ts';
import type { Mention, TokenSentence } from './findEntities.ts';
import type { MatchIndex } from './indexLedger.ts';
import { namesStranger } from './strangers.ts';

export function pronounCandidates(
  key: string,
  before: string | undefined,
  place: number,
  scope: Scope,
): string[] {
  const company = ANY_COMPANY.has(key) && before !== undefined && DEFINITE.has(before);
  const wanted: ReadonlySet<Entity['type']> | null = PERSON.has(key)
    ? PEOPLE
    : company || THEY.has(key)
      ? COMPANIES
      : IT.has(key)
        ? NO_PEOPLE
        : null;
  if (!wanted) return [];
  const fits = (mention: Mention): string[] =>
    mention.how === 'term'
      ? []
      : mention.candidates.filter((id) => wanted.has(scope.index.entities.get(id)?.type ?? 'thing'));
  const inSentence = unique(
    scope.own
      .filter((mention) => mention.to <= place)
      .flatMap(fits)
      .reverse(),
  );
  const earlier = unique(scope.before.flatMap(fits));
  // "Meta bought 49% OF IT": a part of what the sentence before is about, if the buyer is the only one named here.
  if (key === 'it' && before === 'of') return unique([...inSentence, ...earlier]);
  if (PERSON.has(key) || IT.has(key) || THEY.has(key)) return inSentence.length > 0 ? inSentence : earlier;
  return unique([...inSentence, ...earlier]);
}

export const IT = new Set(['it', 'its', 'itself']);

export const PERSON = new Set(['he', 'she', 'him', 'his', 'her', 'himself', 'herself']);

export const THEY = new Set(['they', 'their', 'them', 'themselves']);

export const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

export const ANY_COMPANY = new Set('company firm group business corporation enterprise outfit'.split(' '));

const PEOPLE: ReadonlySet<Entity['type']> = new Set(['person']);

const COMPANIES: ReadonlySet<Entity['type']> = new Set(['organisation']);

const NO_PEOPLE: ReadonlySet<Entity['type']> = new Set(['organisation', 'product', 'place', 'event']);

const unique = (ids: string[]): string[] => [...new Set(ids)];

export interface Scope {
  own: Mention[];
  before: Mention[];
  index: MatchIndex;
}

/** The names of the nearest sentence before that has any: in the same block, or in the one this continues. */
export function previousMentions(
  at: number,
  sentences: readonly TokenSentence[],
  found: readonly Mention[][],
): Mention[] {
  const block = sentences[at]?.block;
  const under = sentences[at]?.under ?? null;
  for (let back = at - 1; back >= 0 && back >= at - PRONOUN_REACH; back -= 1) {
    const there = sentences[back]?.block;
    if (there !== block && there !== under && (there !== (block ?? 0) - 1 || sentences[back]?.titleCase))
      break;
    const mentions = found[back] as Mention[];
    if (mentions.some((mention) => mention.how !== 'term')) return mentions;
    if (namesStranger(sentences[back] as TokenSentence, mentions)) return [];
  }
  return [];
}

/** How many sentences back a pronoun can mean somebody. */
const PRONOUN_REACH = 3;
