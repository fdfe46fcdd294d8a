import type { Entity } from '../../model/entity.ts';
import { commonVerb, wordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Mention } from './findEntities.ts';
import { idsOf } from './focus.ts';
import { isName } from './isName.ts';
import { ofType, type Scope } from './pronouns.ts';
import { namesStranger } from './strangers.ts';

/**
 * "The two", "the former" and "the latter" without a noun: who of the only two that the nearest sentence before names. Null where the
 * words are no such phrase, where more or fewer are named, or somebody unknown is.
 */
export function ofTwoAt(tokens: readonly Token[], place: number, scope: Scope): Mention | null {
  const word = tokens[place + 1]?.key ?? '';
  if (tokens[place]?.key !== 'the' || !WORDS.has(word) || !endsPhrase(tokens[place + 2])) return null;
  if (namesStranger(scope.sentence, scope.own, place) || scope.strangers()) return null;
  const kind = ofType(ANYBODY, scope.index);
  const before = scope.before(kind).filter(isName);
  const two = [...new Set(before.flatMap((mention) => idsOf(mention, kind, scope.index)))];
  if (two.length !== 2) return null;
  const at = { from: place, to: place + 2, how: 'description' as const };
  if (word === 'two') return { ...at, candidates: two, all: true };
  return { ...at, candidates: [two[word === 'former' ? 0 : 1] as string] };
}

const WORDS = new Set(['two', 'former', 'latter']);

const ANYBODY: ReadonlySet<Entity['type']> = new Set(['organisation', 'person', 'product']);

/** "the former HEAD", "the two MEN": the word leads to a noun. */
function endsPhrase(next: Token | undefined): boolean {
  if (next === undefined || !next.word || next.key === "'s") return true;
  const forms = commonVerb(next.key)?.forms;
  return ENDINGS.has(wordClass(next.key) ?? '') || forms?.has('past') === true || forms?.has('s') === true;
}

const ENDINGS = new Set([
  'be',
  'have',
  'do',
  'modal',
  'preposition',
  'and',
  'but',
  'subordinator',
  'not',
  'to',
]);
