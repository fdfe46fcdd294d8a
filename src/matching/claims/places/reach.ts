import type { MatchIndex } from '../../indexLedger.ts';
import type { Mention, TokenSentence } from '../../names/findEntities.ts';
import { headsStranger, namesStranger } from '../../names/strangers.ts';
import { isLabelled } from '../../parse/chunks/isLabelled.ts';
import { oncePer } from '../../words/oncePer.ts';
import { sentencesAbove } from './sentencesAbove.ts';
import type { Tie, Ties } from './ties.ts';

/** What a sentence can lean on for what it leaves out. */
export interface Reach {
  sentences: readonly TokenSentence[];
  mentions: readonly Mention[][];
  ties: Ties;
  /** The last sentence of each block. */
  lastOf: ReadonlyMap<number, number>;
  /** Whom the article is about. */
  topics: ReadonlySet<string>;
  /** The sentence in question. */
  at: number;
}

/** Whom an empty place means, and how far away they are named. */
export interface Reached {
  id: string;
  from: 'sentence' | 'before' | 'article';
  /** The article ties it to the other elsewhere by this very relation. */
  tied?: true;
  /** Tied there by another relation: enough to agree, not to contradict. */
  loose?: true;
}

/**
 * The one entity that a statement leaves out in a place, given the one in the other: named in the same sentence or the one before,
 * or tied to it elsewhere in the article. `far` where the whole block, and what it stands under, may name it. Null where nobody fits, or
 * several do.
 */
export function reachFor(
  place: 'subject' | 'object',
  relation: string,
  other: string,
  scope: 'sentence' | 'paragraph' | 'document',
  reach: Reach,
  index: MatchIndex,
  far = false,
): Reached | null {
  const known = place === 'subject' ? index.subjectsOf : index.objectsOf;
  const partners = known.get(relation)?.get(other) ?? NOBODY;
  const inSentence = only(partners, reach.mentions[reach.at] ?? [], other);
  if (inSentence !== null) return inSentence === '' ? null : { id: inSentence, from: 'sentence' };
  const block = reach.sentences[reach.at]?.block;
  const before = only(partners, namedBefore(reach), other);
  if (before !== null && before !== '') return { id: before, from: 'before' };
  const told = other !== '' && (far || scope !== 'sentence') ? toldAbove(partners, other, far, reach) : null;
  if (told !== null && far) {
    const [subject, object] = place === 'subject' ? [told, other] : [other, told];
    return { id: told, from: 'before', ...(isTied(relation, subject, object, reach) ? { tied: true } : {}) };
  }
  if (told !== null) return { id: told, from: 'article', loose: true };
  if (scope === 'sentence') return null;
  const ties = scope === 'document' ? reach.ties.all : (reach.ties.inBlock.get(block ?? -1) ?? []);
  const [id, ...more] = tiedTo(other, place, relation, ties);
  if (id !== undefined && more.length === 0) return { id, from: 'article' };
  if (id !== undefined || other === '' || scope !== 'document' || partners.size === 0) return null;
  const [loose, ...others] = tiedTo(other, place, null, ties).filter((each) => partners.has(each));
  return loose !== undefined && others.length === 0 ? { id: loose, from: 'article', loose: true } : null;
}

/** Whom the ties give in a place beside `other`, by one relation or (null) by any, each once. */
function tiedTo(
  other: string,
  place: 'subject' | 'object',
  relation: string | null,
  ties: readonly Tie[],
): string[] {
  const found: string[] = [];
  for (const tie of ties) {
    if (relation !== null && tie.relation !== relation) continue;
    const id = place === 'subject' ? tie.subject : tie.object;
    const beside = place === 'subject' ? tie.object : tie.subject;
    if (beside === other && !found.includes(id)) found.push(id);
  }
  return found;
}

const NOBODY: ReadonlySet<string> = new Set();

const isTied = (relation: string, subject: string, object: string, { ties }: Reach): boolean =>
  ties.all.some((tie) => tie.relation === relation && tie.subject === subject && tie.object === object);

/** Whom the sentence before names; nobody where that is about an unknown subject: "LABELWISE competes with Scale AI. Revenue was …". */
const namedBefore = oncePer((reach: Reach): readonly Mention[] => {
  const back = sentenceBefore(reach);
  const there = back === null ? [] : (reach.mentions[back] ?? []);
  const isOther =
    back !== null && namesStranger(reach.sentences[back] as TokenSentence, there, there[0]?.from ?? 0);
  return isOther ? [] : there;
});

/** The only partner in the nearest sentence above that names one, or else in the title where that counts, if nobody unknown came in since. */
function toldAbove(
  partners: ReadonlySet<string>,
  other: string,
  inTitle: boolean,
  reach: Reach,
): string | null {
  for (const back of sentencesAbove(reach)) {
    if (back === reach.at) continue;
    const mentions = reach.mentions[back] ?? [];
    const found = only(partners, mentions, other);
    if (found !== null) return found === '' ? null : found;
    const there = reach.sentences[back] as TokenSentence;
    if (there.titleCase ? headsStranger(there, mentions) : namesStranger(there, mentions)) return null;
  }
  const title = reach.sentences[0];
  if (!inTitle || !title?.titleCase) return null;
  return only(partners, reach.mentions[0] ?? [], other) || null;
}

/** The sentence before in the same block, past one that names nobody ("No."); at its beginning, the question that the block answers. */
function sentenceBefore({ sentences, mentions, at, lastOf }: Reach): number | null {
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
  if (above !== undefined && asks && (above.block === own?.under || above.block === (own?.block ?? 0) - 1))
    return back;
  // A label in a list is about what the list is about.
  const lead = own?.under === null || own?.under === undefined ? undefined : lastOf.get(own.under);
  return lead !== undefined && own !== undefined && isLabelled(own.tokens) ? lead : null;
}

/** "No." and "Yes, it did." have no more tokens than this. */
const SHORT_ANSWER = 5;

/** The only partner that the mentions name; '' where several do; null where none does. */
function only(partners: ReadonlySet<string>, mentions: readonly Mention[], other: string): string | null {
  if (partners.size === 0) return null;
  let found: string | null = null;
  for (const mention of mentions) {
    if (mention.how === 'pronoun' && mention.candidates.length > 1 && !mention.clear) continue;
    const meant = mention.clear ? mention.candidates.slice(0, 1) : mention.candidates;
    for (const id of meant) {
      if (id === other || id === found || !partners.has(id)) continue;
      if (found !== null) return '';
      found = id;
    }
  }
  return found;
}
