import type { Parse } from './clauses.ts';

/** "A FRIEND of Wang": whether the phrase at `at` is somebody known by whom they belong to, and not by name. */
export const isRelated = ({ chunks, items }: Parse, at: number): boolean => {
  const noun = chunks[at];
  return noun?.kind === 'phrase' && RELATED.test(items[noun.head]?.key ?? '');
};

const RELATED =
  /^(?:friends?|brothers?|sisters?|cousins?|wife|husband|sons?|daughters?|father|mother|parents|relatives?|classmates?|schoolmates?|roommates?|flatmates?|confidants?|advis[eo]rs?|lawyers?|biographers?|critics?|fans?|admirers?|followers?|neighbours?|neighbors?|mentors?|prot[eé]g[eé]s?)$/;
