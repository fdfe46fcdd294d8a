import type { MatchIndex } from '../indexLedger.ts';
import { commonVerb, wordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Mention } from './findEntities.ts';
import type { Kind } from './focus.ts';
import { COMPANIES, DEFINITE, ofType, PEOPLE } from './pronouns.ts';
import { isCapital } from './strangers.ts';

/**
 * The definite description that ends with the noun at `place`: "the company", "the San Francisco group", "the photo app". Its noun says of
 * what kind it is, and what stands before the noun must be words by which the ledger describes whom it means. Null where it is none.
 */
export function definiteAt(
  tokens: readonly Token[],
  place: number,
  own: readonly Mention[],
  index: MatchIndex,
): Definite | null {
  const head = tokens[place] as Token;
  const isHead = COMMON.has(head.key) || index.heads.has(head.key);
  return isHead && endsPhrase(tokens, place) ? definiteWith(head, tokens, place, own, index) : null;
}

/** The same where the noun is one by which somebody can be meant. */
function definiteWith(
  head: Token,
  tokens: readonly Token[],
  place: number,
  own: readonly Mention[],
  index: MatchIndex,
): Definite | null {
  if (head.key === 'name' && (place !== 1 || tokens[2]?.key === 'of')) return null;
  let from = place;
  while (from > place - MOST_BEFORE && isModifier(tokens[from - 1])) from -= 1;
  const isDefinite = DEFINITE.has(tokens[from - 1]?.key ?? '');
  // "THE NEXT model", "THE OTHER company": not the one told of.
  if (tokens.slice(from, place).some(({ key }) => ANOTHER.test(key))) return null;
  if (!isDefinite || own.some((mention) => mention.from < place + 1 && mention.to > from)) return null;
  const words = tokens
    .slice(from, place)
    .filter(({ key }) => wordClass(key) !== 'adjective' && !GENERAL.has(key))
    .map(({ key }) => key);
  const type = ANY_COMPANY.has(head.key)
    ? isCompany(index)
    : ANY_PERSON.has(head.key)
      ? ofType(PEOPLE, index)
      : head.key === 'name'
        ? isNamed(index)
        : (id: string): boolean => index.heads.get(head.key)?.has(id) === true;
  const kind: Kind = (id) => type(id) && words.every((word) => index.described.get(id)?.has(word) === true);
  return { from, isBare: words.length === 0, terms: !COMMON.has(head.key), kind };
}

const ANOTHER = /^(?:next|second|third|fourth|fifth|other|following|previous|further)$/;

export interface Definite {
  from: number;
  /** Nothing but its noun says who is meant. */
  isBare: boolean;
  /** It may mean what the ledger has only a term for. */
  terms: boolean;
  kind: Kind;
}

/** Universities, authorities and institutes are organisations and no companies. */
export const isCompany = (index: MatchIndex): Kind => {
  const isOrganisation = ofType(COMPANIES, index);
  return (id) =>
    isOrganisation(id) && !NO_COMPANIES.some((word) => index.described.get(id)?.has(word) === true);
};

const NO_COMPANIES = 'university institute department ministry agency body government'.split(' ');

/** "THE NAME stands for …": whose name it is. */
const isNamed =
  ({ entities }: MatchIndex): Kind =>
  (id) =>
    entities.get(id)?.type === 'product';

/** "the company SECRETARY", "the app STORE": the noun only says what another is for. */
function endsPhrase(tokens: readonly Token[], place: number): boolean {
  const next = tokens[place + 1];
  if (next === undefined || !next.word) return true;
  if (next.glued || isCapital(next)) return false;
  return (
    next.key === "'s" ||
    wordClass(next.key) !== undefined ||
    commonVerb(next.key) !== undefined ||
    /(?:ed|s|ly)$/.test(next.key)
  );
}

const isModifier = (token: Token | undefined): boolean =>
  token?.word === true &&
  !DEFINITE.has(token.key) &&
  token.key !== "'s" &&
  (wordClass(token.key) ?? 'adjective') === 'adjective';

/** "the San Francisco data-labelling group" has four words before its noun. */
const MOST_BEFORE = 5;

const ANY_COMPANY = new Set('company firm group business corporation enterprise outfit'.split(' '));

const ANY_PERSON = new Set('man woman lad youngster entrepreneur'.split(' '));

export const COMMON: ReadonlySet<string> = new Set([...ANY_COMPANY, ...ANY_PERSON, 'name']);

/** Said of anybody. */
const GENERAL = new Set(
  'american us british californian german french chinese silicon valley small smaller well-known listed private so called based little fast growing once now'.split(
    ' ',
  ),
);
