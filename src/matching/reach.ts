import { type Mention, namesStranger, type TokenSentence } from './findEntities.ts';
import type { MatchIndex } from './indexLedger.ts';
import type { Parsed } from './matchArticle.ts';
import type { Statement } from './statements.ts';

/** What a sentence can lean on for what it leaves out. */
export interface Reach {
  sentences: readonly TokenSentence[];
  mentions: readonly Mention[][];
  ties: readonly Tie[];
  /** The sentence in question. */
  at: number;
}

/** A place in the article that names both sides of a relation. */
export interface Tie {
  relation: string;
  subject: string;
  object: string;
  sentence: number;
  block: number;
}

/** All places where the article itself says who and whom of a relation. */
export function findTies(parsed: readonly Parsed[]): Tie[] {
  return parsed.flatMap(({ statements, sentence }, at) =>
    statements.flatMap((statement) =>
      tiesOf(statement).map((tie) => ({ ...tie, sentence: at, block: sentence.block })),
    ),
  );
}

function tiesOf(statement: Statement): Pick<Tie, 'relation' | 'subject' | 'object'>[] {
  if (
    statement.subject.hold !== 'filled' ||
    (statement.object.hold !== 'filled' && statement.object.hold !== 'inherited')
  )
    return [];
  const pick = (slot: Statement['subject']): string[] =>
    slot.parties.filter((party) => party.sure).flatMap((party) => party.ids);
  return pick(statement.subject).flatMap((subject) =>
    pick(statement.object).map((object) => ({ relation: statement.relation.id, subject, object })),
  );
}

/** Whom an empty place means, and how far away they are named. */
export interface Reached {
  id: string;
  from: 'sentence' | 'before' | 'article';
  /** Tied there by another relation: enough to agree, not to contradict. */
  loose?: true;
}

/**
 * The one entity that a statement leaves out in a place, given the one in the other: named in the same sentence or the one before,
 * or tied to it elsewhere in the article. Null where nobody fits, or several do.
 */
export function reachFor(
  place: 'subject' | 'object',
  relation: string,
  other: string,
  scope: 'sentence' | 'paragraph' | 'document',
  reach: Reach,
  index: MatchIndex,
): Reached | null {
  const partners =
    index.partners.get(place === 'subject' ? `${relation}<${other}` : `${relation}>${other}`) ??
    new Set<string>();
  const inSentence = only(partners, reach.mentions[reach.at] ?? [], other);
  if (inSentence !== null) return inSentence === '' ? null : { id: inSentence, from: 'sentence' };
  const block = reach.sentences[reach.at]?.block;
  const back = sentenceBefore(reach);
  if (back !== null) {
    const before = only(partners, reach.mentions[back] ?? [], other);
    if (before !== null && before !== '') return { id: before, from: 'before' };
  }
  if (scope === 'sentence') return null;
  const fits = reach.ties.filter(
    (tie) =>
      tie.relation === relation &&
      (place === 'subject' ? tie.object === other : tie.subject === other) &&
      (scope === 'document' || tie.block === block),
  );
  const ids = new Set(fits.map((tie) => (place === 'subject' ? tie.subject : tie.object)));
  const [id] = ids;
  if (ids.size === 1 && id !== undefined) return { id, from: 'article' };
  if (ids.size > 1 || other === '' || scope !== 'document') return null;
  const others = new Set(
    reach.ties.flatMap((tie) => {
      const [here, there] = place === 'subject' ? [tie.object, tie.subject] : [tie.subject, tie.object];
      return here === other && partners.has(there) ? [there] : [];
    }),
  );
  const [tied] = others;
  return others.size === 1 && tied !== undefined ? { id: tied, from: 'article', loose: true } : null;
}

/** The sentence before in the same block, past one that names nobody ("No."); at its beginning, the question that the block answers. */
function sentenceBefore({ sentences, mentions, at }: Reach): number | null {
  const own = sentences[at];
  let back = at - 1;
  if (sentences[back]?.block === own?.block && sentences[back] !== undefined) {
    const short = (sentences[back]?.tokens.length ?? 0) <= SHORT_ANSWER && mentions[back]?.length === 0;
    if (!short) return back;
    back -= 1;
    if (sentences[back]?.block === own?.block && sentences[back] !== undefined) return back;
  }
  const above = sentences[back];
  const asks = above?.tokens.some((token) => token.key === '?') === true;
  return above !== undefined && asks && (above.block === own?.under || above.block === (own?.block ?? 0) - 1)
    ? back
    : null;
}

/** "No." and "Yes, it did." have no more tokens than this. */
const SHORT_ANSWER = 5;

/** Both sides that a statement leaves out, and whether the words before it name them. */
export interface ReachedPair {
  subject: string;
  object: string;
  near: boolean;
}

/**
 * Whom "the deal" and "the shares" are about: the one pair that the article ties and the relation has claims about. `near` where the last
 * sentence of the block that names anybody (or this one) names the object too. Null where the article ties several such pairs, or where
 * the block speaks of somebody else by then.
 */
export function reachPair(relation: string, reach: Reach, index: MatchIndex): ReachedPair | null {
  const pairs = new Map<string, Tie>();
  for (const tie of reach.ties)
    if (index.partners.get(`${relation}>${tie.subject}`)?.has(tie.object))
      pairs.set(`${tie.subject}\n${tie.object}`, tie);
  const [pair] = pairs.values();
  if (pairs.size === 0) return pairNamed(relation, reach, index);
  if (pairs.size !== 1 || !pair) return null;
  const own = reach.sentences[reach.at];
  for (let back = reach.at; back >= 0; back -= 1) {
    const there = reach.sentences[back];
    if (there?.block !== own?.block && there?.block !== own?.under) break;
    const said = (reach.mentions[back] ?? []).filter(({ how }) => how !== 'term' && how !== 'pronoun');
    const names = (id: string): boolean => said.some(({ candidates }) => candidates.includes(id));
    if (names(pair.object)) return { subject: pair.subject, object: pair.object, near: true };
    if (said.some(({ candidates }) => !candidates.includes(pair.subject))) return null;
    if (
      back < reach.at &&
      there !== undefined &&
      (said.length > 0 || namesStranger(there, reach.mentions[back] ?? []))
    )
      return null;
  }
  return { subject: pair.subject, object: pair.object, near: false };
}

/** Where the article ties nobody: the only two of the relation's claims that the block names so far, with nobody else beside them. */
function pairNamed(relation: string, reach: Reach, index: MatchIndex): ReachedPair | null {
  const block = reach.sentences[reach.at]?.block;
  const named = new Set<string>();
  for (let back = reach.at; back >= 0 && reach.sentences[back]?.block === block; back -= 1) {
    const mentions = reach.mentions[back] ?? [];
    if (namesStranger(reach.sentences[back] as TokenSentence, mentions)) return null;
    for (const { how, candidates } of mentions)
      if (how === 'name' || how === 'short') for (const id of candidates) named.add(id);
  }
  if (named.size !== 2) return null;
  const [one, other] = [...named] as [string, string];
  const partners = (id: string): ReadonlySet<string> => index.partners.get(`${relation}>${id}`) ?? new Set();
  if (partners(one).has(other)) return { subject: one, object: other, near: false };
  return partners(other).has(one) ? { subject: other, object: one, near: false } : null;
}

/** The only partner that the mentions name; '' where several do; null where none does. */
function only(partners: ReadonlySet<string>, mentions: readonly Mention[], other: string): string | null {
  const found = new Set<string>();
  for (const mention of mentions) {
    if (mention.how === 'pronoun') continue;
    for (const id of mention.candidates) if (partners.has(id) && id !== other) found.add(id);
  }
  const [id] = found;
  return found.size === 0 || id === undefined ? null : found.size === 1 ? id : '';
}
