import type { Entity } from '../../model/entity.ts';
import type { Token } from '../words/tokens.ts';
import type { Mention } from './findEntities.ts';
import { idsOf } from './focus.ts';
import { isName } from './isName.ts';
import { COMPANIES, ofType, PEOPLE, type Scope } from './pronouns.ts';
import { namesStranger } from './strangers.ts';

/**
 * "Both of these platforms", "the two companies", "these apps": all those that a plural with its noun can only mean. They are who of the kind was
 * named so far in the sentence, or else in the nearest one before; two for "both" and "two". Null where the words are no such plural, or
 * others than these were named there.
 */
export function severalAt(tokens: readonly Token[], place: number, scope: Scope): Mention | null {
  const opening = tokens[place]?.key ?? '';
  if (!SEVERAL_OPENERS.has(opening)) return null;
  let at = place + 1;
  let isTwo = opening === 'both';
  while (INSIDE.has(tokens[at]?.key ?? '') && at < place + MOST_WORDS) {
    if (tokens[at]?.key === 'two') isTwo = true;
    at += 1;
  }
  const types = KINDS.get(tokens[at]?.key ?? '');
  if (types === undefined) return null;
  // "THE COMPANIES have worked together": a sentence that begins so means the two before it.
  if (opening === 'the' && place === 0 && types === COMPANIES) isTwo = true;
  if (opening === 'the' && !isTwo) return null;
  const kind = ofType(types, scope.index);
  const named = (mentions: readonly Mention[]): string[] => [
    ...new Set(mentions.filter(isName).flatMap((mention) => idsOf(mention, kind, scope.index))),
  ];
  const here = named(scope.own.filter((mention) => mention.to <= place));
  if (here.length === 1 || namesStranger(scope.sentence, scope.own, place)) return null;
  const candidates = here.length > 1 ? here : scope.strangers() ? [] : named(scope.before(kind));
  if (candidates.length < 2 || (isTwo && candidates.length > 2)) return null;
  return { from: place, to: at + 1, candidates, how: 'description', all: true };
}

export const SEVERAL_OPENERS: ReadonlySet<string> = new Set(['both', 'these', 'those', 'the']);
const INSIDE = new Set(['of', 'these', 'those', 'the', 'two']);
/** "both of the two". */
const MOST_WORDS = 5;

const PRODUCTS: ReadonlySet<Entity['type']> = new Set(['product']);

/** What several of a kind are called together. */
const KINDS = new Map<string, ReadonlySet<Entity['type']>>([
  ...'platforms apps services products networks models chatbots programs programmes'
    .split(' ')
    .map((noun) => [noun, PRODUCTS] as const),
  ...'companies firms businesses groups partners labs'.split(' ').map((noun) => [noun, COMPANIES] as const),
  ...'men women founders entrepreneurs executives cofounders'
    .split(' ')
    .map((noun) => [noun, PEOPLE] as const),
]);
