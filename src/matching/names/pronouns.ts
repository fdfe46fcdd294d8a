import type { Entity } from '../../model/entity.ts';
import type { MatchIndex } from '../indexLedger.ts';
import type { Mention, TokenSentence } from './findEntities.ts';
import { namesStranger } from './strangers.ts';

/** Whom a pronoun or "the company" can mean, nearest first; empty where the word is no pronoun or nobody fits. */
export function pronounCandidates(
  key: string,
  before: string | undefined,
  place: number,
  scope: Scope,
): Pick<Mention, 'candidates' | 'further'> {
  const company = ANY_COMPANY.has(key) && before !== undefined && DEFINITE.has(before);
  const wanted = PERSON.has(key)
    ? PEOPLE
    : company || THEY.has(key)
      ? COMPANIES
      : IT.has(key)
        ? NO_PEOPLE
        : null;
  if (!wanted) return { candidates: [] };
  const fits = (mention: Mention): string[] => idsOf(mention, wanted, scope.index);
  const inSentence = unique(
    scope.own
      .filter((mention) => mention.to <= place)
      .sort((a, b) => b.from - a.from)
      .flatMap(fits),
  );
  const earlier = unique(scope.before(wanted).flatMap(fits));
  // "Meta bought 49% OF IT": a part of what the sentence before is about, if the buyer is the only one named here.
  if (company || (key === 'it' && before === 'of'))
    return { candidates: unique([...inSentence, ...earlier]) };
  if (inSentence.length === 0) return { candidates: earlier };
  const further = IT.has(key) ? earlier.filter((id) => !inSentence.includes(id)) : [];
  return { candidates: inSentence, ...(further.length > 0 ? { further } : {}) };
}

const idsOf = ({ how, candidates }: Mention, wanted: Wanted, index: MatchIndex): string[] =>
  how === 'term' ? [] : candidates.filter((id) => wanted.has(index.entities.get(id)?.type ?? 'thing'));

export const IT = new Set(['it', 'its', 'itself']);

export const PERSON = new Set(['he', 'she', 'him', 'his', 'her', 'himself', 'herself']);

export const THEY = new Set(['they', 'their', 'them', 'themselves']);

export const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

export const ANY_COMPANY = new Set('company firm group business corporation enterprise outfit'.split(' '));

const PEOPLE: Wanted = new Set(['person']);

const COMPANIES: Wanted = new Set(['organisation']);

const NO_PEOPLE: Wanted = new Set(['organisation', 'product', 'place', 'event']);

const unique = (ids: string[]): string[] => [...new Set(ids)];

export type Wanted = ReadonlySet<Entity['type']>;

export interface Scope {
  own: Mention[];
  /** Those of the sentences before, for what a word can mean. */
  before: (wanted: Wanted) => Mention[];
  /** Those of all sentences just before, nearest first; null where one of them is about somebody unknown. */
  recent: () => Mention[] | null;
  index: MatchIndex;
}

/** What the nearest sentence before names that has any of the kind: in the same block, or in the one that this continues. */
export function previousMentions(
  wanted: Wanted,
  at: number,
  sentences: readonly TokenSentence[],
  read: readonly Mention[][],
  index: MatchIndex,
): Mention[] {
  const block = sentences[at]?.block;
  const under = sentences[at]?.under ?? null;
  for (let back = at - 1; back >= 0 && back >= at - PRONOUN_REACH; back -= 1) {
    const there = sentences[back]?.block;
    if (there !== block && there !== under && (there !== (block ?? 0) - 1 || sentences[back]?.titleCase))
      break;
    const mentions = read[back] as Mention[];
    const first = mentions.find((mention) => idsOf(mention, wanted, index).length > 0);
    // "LABELWISE competes with Scale AI. It …": of an unknown subject.
    if (first) return namesStranger(sentences[back] as TokenSentence, mentions, first.from) ? [] : mentions;
    if (namesStranger(sentences[back] as TokenSentence, mentions)) return [];
  }
  return [];
}

/** How many sentences back a pronoun can mean somebody. */
const PRONOUN_REACH = 3;

/** What the sentences just before in the block name, nearest first; null where one of them begins with somebody unknown. */
export function recentMentions(
  at: number,
  sentences: readonly TokenSentence[],
  read: readonly Mention[][],
): Mention[] | null {
  const found: Mention[] = [];
  for (let back = at - 1; back >= 0 && back >= at - PRONOUN_REACH; back -= 1) {
    const there = sentences[back] as TokenSentence;
    if (there.block !== sentences[at]?.block) break;
    const mentions = read[back] as Mention[];
    if (namesStranger(there, mentions, mentions[0]?.from)) return null;
    found.push(...mentions);
  }
  return found;
}
