import type { Mention, TokenSentence } from './findEntities.ts';
import type { MatchIndex } from './indexLedger.ts';
import { wordClass } from './lexicon.ts';
import { longestPhrase } from './phraseTree.ts';
import {
  ANY_COMPANY,
  DEFINITE,
  IT,
  PERSON,
  previousMentions,
  pronounCandidates,
  type Scope,
  THEY,
} from './pronouns.ts';
import { isCapital, namesStranger } from './strangers.ts';
import type { Token } from './tokens.ts';

/** Descriptions and pronouns, each with the entities in scope that fit it. */
export function findReferences(
  sentence: TokenSentence,
  at: number,
  sentences: readonly TokenSentence[],
  found: readonly Mention[][],
  named: ReadonlySet<string>,
  index: MatchIndex,
): Mention[] {
  const { tokens } = sentence;
  const keys = tokens.map((token) => token.key);
  const own = found[at] as Mention[];
  const taken = new Set(own.flatMap((mention) => range(mention.from, mention.to)));
  const references: Mention[] = [];
  const scope: Scope = { own, before: previousMentions(at, sentences, found), index };
  for (let place = 0; place < keys.length; place += 1) {
    const described = longestPhrase(index.descriptions, keys, place);
    if (described && described.length > 0 && !overlapsName(own, place, place + described.length)) {
      if (isDefinite(tokens, place, sentence)) {
        const candidates = fitting(described.values, named, scope);
        if (candidates.length > 0) {
          references.push({ from: place, to: place + described.length, candidates, how: 'description' });
        }
      }
      place += described.length - 1;
      continue;
    }
    if (taken.has(place)) continue;
    const key = keys[place] as string;
    if (ANY_COMPANY.has(key) && own.some((mention) => mention.from === place + 1)) continue;
    const stranger = ANY_REFERENCE.has(key) && namesStranger(sentence, own, place);
    const candidates = pronounCandidates(
      key,
      keys[place - 1],
      place,
      stranger ? { ...scope, before: [] } : scope,
    );
    if (candidates.length > 0) references.push({ from: place, to: place + 1, candidates, how: 'pronoun' });
  }
  return references;
}

const ANY_REFERENCE = new Set([...IT, ...PERSON, ...THEY, ...ANY_COMPANY]);

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, step) => from + step);

/** A description that holds a whole name of somebody else ("the Facebook parent") is longer than it and wins. */
function overlapsName(own: Mention[], from: number, to: number): boolean {
  const hit = own.find((mention) => mention.from < to && from < mention.to);
  if (!hit) return false;
  if (hit.from >= from && hit.to <= to && hit.to - hit.from < to - from) {
    own.splice(own.indexOf(hit), 1);
    return false;
  }
  return true;
}

/** "the start-up", "Facebook's parent", a headline's bare "Facebook parent": all but "a start-up". */
function isDefinite(tokens: Token[], place: number, sentence: TokenSentence): boolean {
  for (let at = place - 1; at >= 0 && at >= place - 3; at -= 1) {
    const key = tokens[at]?.key ?? '';
    if (DEFINITE.has(key) || key === "'s") return true;
    if (key === 'a' || key === 'an' || key === 'another' || key === 'any') return false;
    if (wordClass(key) !== 'adjective' && at < place - 1) break;
  }
  return (
    sentence.titleCase ||
    sentence.upperCase ||
    isCapital(tokens[place] as Token) ||
    tokens[place - 1]?.word !== true
  );
}

/** Those named in the same sentence; else in the one before; else in the article; all, where none of them is. */
function fitting(ids: readonly string[], named: ReadonlySet<string>, scope: Scope): string[] {
  const names = (mentions: readonly Mention[]): string[] =>
    ids.filter((id) => mentions.some((mention) => mention.candidates.includes(id)));
  const near = names(scope.own);
  if (near.length > 0) return near;
  const before = names(scope.before);
  if (before.length > 0) return before;
  const inArticle = ids.filter((id) => named.has(id));
  return inArticle.length > 0 ? inArticle : [...ids];
}
