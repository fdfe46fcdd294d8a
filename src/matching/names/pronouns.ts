import type { Entity } from '../../model/entity.ts';
import type { MatchIndex } from '../indexLedger.ts';
import { isFiniteForm, wordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { besideSubject } from './besideSubject.ts';
import { clauseTopic } from './clauseTopic.ts';
import type { Mention, TokenSentence } from './findEntities.ts';
import { idsOf, isObjectPlace, isOpening, type Kind } from './focus.ts';
import { type HeOrShe, mayCall } from './heOrShe.ts';
import { isRoleToAnother } from './isRoleToAnother.ts';

/** Whom a pronoun can mean, nearest first; empty where the word is no pronoun or nobody fits. */
export function pronounCandidates(key: string, place: number, scope: Scope): Meant {
  const wanted = PERSON.has(key) ? PEOPLE : THEY.has(key) ? COMPANIES : IT.has(key) ? NO_PEOPLE : null;
  if (!wanted) return { candidates: [] };
  const { tokens } = scope.sentence;
  const isWanted = ofType(wanted, scope.index);
  const kind: Kind = (id) => isWanted(id) && mayCall(scope.called, key, id);
  const before = tokens[place - 1]?.key;
  // "Meta bought 49% OF IT": a part of what the sentence before is about, if the buyer is the only one named here.
  const isPart = key === 'it' && before === 'of';
  const isObject = !isPart && OBJECTS.has(key) && isObjectPlace(tokens, place);
  const isOther = isObject || isRoleToAnother(tokens, place);
  const other = isOther
    ? clauseTopic(tokens, scope.own, place, false)
    : besideSubject(tokens, scope.own, place);
  const named = namedSoFar(kind, place, scope);
  const left = named.filter((id) => id !== other);
  const earlier = earlierOf(but(other, kind), IT.has(key) ? 'last' : 'no', scope);
  if (isPart) return { candidates: unique([...left, ...earlier]) };
  if (left.length === 0 && (earlier.length > 0 || key === 'him')) return inFocus(earlier, kind, place, scope);
  // With nobody else about, a clumsy writer's "it" may still mean its own clause's subject.
  const inSentence = left.length === 0 ? named : left;
  const further = IT.has(key) || isObject ? earlier.filter((id) => !inSentence.includes(id)) : [];
  return { candidates: inSentence, ...(further.length > 0 ? { further } : {}) };
}

/**
 * Whom a definite description ("the company", "the app") can mean: somebody else than whom its clause is about so far. `terms` where
 * it may be what only a term of the ledger names ("a generative AI team … the team").
 */
export function definiteCandidates(kind: Kind, from: number, terms: boolean, scope: Scope): Meant {
  const other = clauseTopic(scope.sentence.tokens, scope.own, from, true);
  const others = but(other, kind);
  const inSentence = namedSoFar(others, from, scope);
  const earlier = earlierOf(others, terms ? 'yes' : 'no', scope);
  if (inSentence.length === 0) return inFocus(earlier, kind, from, scope);
  return { candidates: unique([...inSentence, ...earlier]) };
}

/** Those of the sentences before; first, and clearly, the one whom the sentence just before is about, where a new one begins. */
function inFocus(earlier: string[], kind: Kind, from: number, scope: Scope): Meant {
  const topic = scope.topic();
  if (topic === null || !kind(topic) || !earlier.includes(topic)) return { candidates: earlier };
  const candidates = unique([topic, ...earlier]);
  return isOpening(scope.sentence.tokens, from) ? { candidates, clear: true } : { candidates: earlier };
}

const namedSoFar = (kind: Kind, place: number, { own, index, sentence }: Scope): string[] =>
  unique(
    own
      .filter(
        (mention) =>
          mention.to <= place &&
          !isRuledOut(sentence.tokens, mention) &&
          !isCalledSo(sentence.tokens, mention, place),
      )
      .sort((a, b) => b.from - a.from)
      .flatMap((mention) => (mention.how === 'term' ? [] : idsOf(mention, kind, index))),
  );

/** "Anthropic, NOT OPENAI, is the company that …": the company is another. */
const isRuledOut = (tokens: readonly Token[], { from }: Mention): boolean =>
  tokens[from - 1]?.key === 'not' && (from === 1 || tokens[from - 2]?.key === ',');

/** "Google, ITS fattest client, …": what somebody is called is somebody else's. */
function isCalledSo(tokens: readonly Token[], { from, to }: Mention, place: number): boolean {
  if (!OWN.has(tokens[place]?.key ?? '') || to !== place - 1 || tokens[to]?.key !== ',') return false;
  if (/^(?:preposition|to)$/.test(wordClass(tokens[from - 1]?.key ?? '') ?? '')) return false;
  const end = tokens.findIndex(({ word }, at) => at > place && !word);
  return !tokens
    .slice(place + 1, end < 0 ? tokens.length : end)
    .some(
      (token) =>
        isFiniteForm(token.key) || token.key.endsWith('ing') || wordClass(token.key) === 'preposition',
    );
}

const OWN = new Set(['its', 'his', 'her', 'their']);

/** Those of the sentences before; whom only a term names comes last, if such are meant at all. */
function earlierOf(kind: Kind, terms: 'yes' | 'last' | 'no', scope: Scope): string[] {
  const mentions = scope.before(kind, terms === 'yes');
  const named = mentions.filter(({ how }) => how !== 'term');
  const termed = terms === 'no' ? [] : mentions.filter(({ how }) => how === 'term');
  return unique([...named, ...termed].flatMap((mention) => idsOf(mention, kind, scope.index)));
}

const but =
  (other: string | null, kind: Kind): Kind =>
  (id) =>
    id !== other && kind(id);

/** Fits those of the `wanted` types. */
export const ofType =
  (wanted: Wanted, { entities }: MatchIndex): Kind =>
  (id) =>
    wanted.has(entities.get(id)?.type ?? 'thing');

export const IT = new Set(['it', 'its', 'itself']);

export const PERSON = new Set(['he', 'she', 'him', 'his', 'her', 'himself', 'herself']);

export const THEY = new Set(['they', 'their', 'them', 'themselves']);

const OBJECTS = new Set(['it', 'him']);

/** What makes a noun one that the reader knows of. */
export const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

export const PEOPLE: Wanted = new Set(['person']);

export const COMPANIES: Wanted = new Set(['organisation']);

const NO_PEOPLE: Wanted = new Set(['organisation', 'product', 'place', 'event']);

const unique = (ids: string[]): string[] => [...new Set(ids)];

export type Wanted = ReadonlySet<Entity['type']>;

/** Whom a word can mean, and whether the first of them is plainly meant. */
export type Meant = Pick<Mention, 'candidates' | 'further' | 'clear'>;

export interface Scope {
  called: HeOrShe;
  sentence: TokenSentence;
  own: Mention[];
  /** Those of the sentences before, for what a word can mean. */
  before: (kind: Kind, terms?: boolean) => Mention[];
  /** Whom the sentence just before in the block is about. */
  topic: () => string | null;
  /** Those of all sentences just before, nearest first; null where somebody unknown was named after all of the kind. */
  recent: (kind: Kind) => Mention[] | null;
  /** Whether one of the two sentences before names somebody unknown. */
  strangers: () => boolean;
  index: MatchIndex;
}
