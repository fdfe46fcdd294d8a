import type { MatchIndex } from '../../indexLedger.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { type Argument, isPassive, type Parse, phraseAt } from '../../parse/clauses.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import type { NounUse } from '../../words/relationWords.ts';
import { partyOf } from '../parties/parties.ts';
import { nextVerb } from './nounHost.ts';
import type { Roles } from './nounRoles.ts';

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
  if (TIES.test(use.noun)) {
    // "THE strategic partnership between …" only refers to one.
    if (/^(?:the|this|that)$/.test(parse.items[phraseAt(parse, at).from]?.key ?? '')) return [];
  } else if (!BINDING.test(use.noun)) return [roles];
  const args = argumentsOf(parse, at);
  const sides = sidesOf(parse, args);
  const between = (sides.length > 0 ? sides : linkedBy(parse, at)).map((phrase) =>
    partyOf(parse, phrase, index),
  );
  const [one, other] = between;
  // "Bloomberg reports talks BETWEEN ONE AND THE OTHER": whoever tells of it is none of the two.
  const areKnown = between.every(({ ids }) => ids.length > 0);
  if (one && other && between.length === 2 && (areKnown || roles.subjects.length === 0))
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
          subject.ids.some((each) => index.objectsOf.get(use.relation.id)?.get(id)?.has(each)),
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

/** What of its sort there is, and not only that there is one. */
const TIES = / (?:partnership|alliance|tie-up|pact)$/;

/** "A partnership TIES ONE TO THE OTHER", "links ONE AND THE OTHER". */
function linkedBy(parse: Parse, at: number): number[] {
  const verb = nextVerb(parse, at);
  if (verb === null || isPassive(parse, verb) || !subjectOf(parse, verb).phrases.includes(at)) return [];
  if (!LINKING.test(parse.items[(parse.chunks[verb] as VerbGroup).main]?.lemma ?? '')) return [];
  const [one, other] = argumentsOf(parse, verb);
  const links = one?.preposition === null && /^(?:to|with)?$/.test(other?.preposition ?? '');
  return one && other && links ? [one.phrase, other.phrase] : [];
}

const LINKING = /^(?:tie|link|bind|connect|unite|join|ally|wed|marry)$/;

const BINDING =
  /(?:^| )(?:agreement|contract|deal|pact|accord|order|arrangement|talks?|negotiations?|discussions?|conversations?)$/;
