import type { MatchIndex } from '../indexLedger.ts';
import { isCompany } from './definites.ts';
import type { Mention } from './findEntities.ts';
import type { Kind } from './focus.ts';
import { isName } from './isName.ts';
import { COMPANIES, definiteCandidates, type Meant, ofType, type Scope } from './pronouns.ts';

/** Whom a description means; "the start-up" fits every firm, so that one named just before is meant rather than one further off. */
export function describedBy(
  ids: readonly string[],
  words: readonly string[],
  place: number,
  named: ReadonlySet<string>,
  scope: Scope,
): Pick<Mention, 'candidates' | 'how'> {
  const organisations = ofType(COMPANIES, scope.index);
  const before = scope.before(organisations);
  // "Turing raised $111 million. THAT START-UP …": whoever was named last.
  const [last, ...more] = [...new Set(before.filter(isName).flatMap(({ candidates }) => candidates))];
  if (
    /^th(?:at|is)$/.test(scope.sentence.tokens[place - 1]?.key ?? '') &&
    last !== undefined &&
    more.length === 0
  )
    return { candidates: [last], how: 'description' };
  const near = [...scope.own, ...before];
  const isNear = ids.some((id) => near.some(({ candidates }) => candidates.includes(id)));
  if (!isNear && words.every((word) => ANY_FIRM.has(word))) {
    const small = words.includes('startup');
    const recent = scope.recent((id) => organisations(id) && !(small && isGiant(id, scope.index)));
    if (recent === null) return { candidates: [], how: 'pronoun' };
    const others = definiteCandidates(isCompany(scope.index), place, false, {
      ...scope,
      before: () => recent,
    }).candidates;
    const fit = small ? others.filter((id) => !isGiant(id, scope.index)) : others;
    const isTold = recent.some(({ candidates }) => ids.some((id) => candidates.includes(id)));
    if (!isTold && (small ? fit.length > 0 : fit.length > 1)) return { candidates: fit, how: 'pronoun' };
  }
  return { candidates: fitting(ids, place + words.length, named, scope, organisations), how: 'description' };
}

/** Whom the ledger describes as big is no start-up. */
const isGiant = (id: string, { entities }: MatchIndex): boolean =>
  entities
    .get(id)
    ?.descriptions.some((words) => /\b(?:giant|behemoth|owner|parent|retailer)\b/.test(words)) === true;

/** Whom a description with words of its own means, of all whom the article names. */
export function distinctly(kind: Kind, to: number, named: ReadonlySet<string>, scope: Scope): Meant {
  return { candidates: fitting([...named].filter(kind), to, named, scope, kind) };
}

/** Words of which a description is made that fits any firm. */
const ANY_FIRM = new Set(
  'startup company firm group giant ai tech technology artificial intelligence business maker lab behemoth'.split(
    ' ',
  ),
);

/** "the lab, DeepMind", "the start-up behind it, Scale AI". */
const BESIDE = 1;

/** Those named in the same sentence; else in the one before; else in the article; all, where none of them is. */
function fitting(
  ids: readonly string[],
  to: number,
  named: ReadonlySet<string>,
  scope: Scope,
  organisations: Kind,
): string[] {
  const names = (mentions: readonly Mention[]): string[] =>
    ids.filter((id) => mentions.some((mention) => mention.candidates.includes(id)));
  // "came to the lab FROM DEEPMIND": whom a description means is named before it, or beside it.
  const near = names(scope.own.filter(({ from }) => from <= to + BESIDE));
  if (near.length > 0) return near;
  const before = names(scope.before(organisations));
  if (before.length > 0) return before;
  const inArticle = ids.filter((id) => named.has(id));
  return inArticle.length > 0 ? inArticle : [...ids];
}
