import type { MatchIndex } from '../indexLedger.ts';
import { argumentsOf } from '../parse/arguments.ts';
import type { Argument, Parse } from '../parse/clauses.ts';
import type { NounUse } from '../words/relationWords.ts';
import type { Roles } from './nounRoles.ts';
import { partyOf } from './parties.ts';

/**
 * The roles of what binds two sides, read from either: "the Pentagon's AGREEMENT WITH Scale AI" is Scale AI's with the Pentagon, and so is
 * "the agreement BETWEEN the two". Only the roles as they are where no record has the two the other way round.
 */
export function agreementSides(
  parse: Parse,
  at: number,
  use: NounUse,
  roles: Roles,
  index: MatchIndex,
): Roles[] {
  if (!BINDING.test(use.noun)) return [roles];
  const args = argumentsOf(parse, at);
  const between = sidesOf(parse, args).map((phrase) => partyOf(parse, phrase, index));
  const [one, other] = between;
  if (one && other && between.length === 2 && roles.subjects.length === 0)
    return [
      { ...roles, subjects: [one], objects: [other], closed: false },
      { ...roles, subjects: [other], objects: [one], closed: false },
    ];
  const isWith = args.some(
    ({ preposition, phrase }) =>
      preposition === 'with' && roles.objects.some((party) => party.phrase === phrase),
  );
  const turned =
    isWith &&
    roles.objects.some(({ ids }) =>
      ids.some((id) =>
        roles.subjects.some((subject) =>
          subject.ids.some((each) => index.partners.get(`${use.relation.id}>${id}`)?.has(each)),
        ),
      ),
    );
  return turned ? [roles, { ...roles, subjects: roles.objects, objects: roles.subjects }] : [roles];
}

/** "between ONE AND THE OTHER", whatever follows. */
function sidesOf({ chunks }: Parse, args: readonly Argument[]): number[] {
  const first = args.find(({ preposition }) => preposition === 'between')?.phrase;
  if (first === undefined || chunks[first + 1]?.kind !== 'and') return [];
  return chunks[first + 2]?.kind === 'phrase' ? [first, first + 2] : [];
}

const BINDING =
  /(?:^| )(?:agreement|contract|deal|pact|accord|order|arrangement|talks?|negotiations?|discussions?|conversations?)$/;
