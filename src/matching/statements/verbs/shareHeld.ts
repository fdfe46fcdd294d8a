import type { MatchIndex } from '../../indexLedger.ts';
import { verbOver } from '../../mode/verbOver.ts';
import { isName } from '../../names/isName.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { chainHead, isParticiple, isPassive, type Parse, phraseAt } from '../../parse/clauses.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import type { VerbUse } from '../../words/relationWords.ts';
import { type Party, partyOf } from '../parties/parties.ts';
import { isShare } from './isShare.ts';

/** Whose a share is, and of what. */
export interface ShareHeld {
  holder: Party;
  whole: Party;
}

/**
 * Whose share the phrase at `at` is, where the clause that describes it says so ("the shares THAT META BOUGHT IN SCALE AI", "the shares
 * IT ISSUED TO META", "the stock SOLD TO META"), or the verb of the share that it stands beside ("Meta owns 49% of Scale AI, A STAKE …"). Null where neither does.
 */
export function shareHeld(parse: Parse, at: number, index: MatchIndex): ShareHeld | null {
  return byClause(parse, at, index) ?? bySide(parse, at, index);
}

function byClause(parse: Parse, at: number, index: MatchIndex): ShareHeld | null {
  if (!isShare(parse, at)) return null;
  for (let next = at + 1; next < Math.min(parse.chunks.length, at + REACH); next += 1) {
    const verb = parse.chunks[next];
    if (verb?.kind !== 'verb') continue;
    const { phrases, gap } = subjectOf(parse, next);
    const described = gap === at || (isParticiple(parse, next) && phrases.includes(at));
    return described ? heldBy(parse, at, next, phrases, index) : null;
  }
  return null;
}

/** "the shares of Scale AI that it was to sell": the clause begins not far behind. */
const REACH = 7;

/** Who takes the share, or is given it by whose it is, as the words for stakes have it. */
function heldBy(
  parse: Parse,
  share: number,
  verb: number,
  subjects: readonly number[],
  index: MatchIndex,
): ShareHeld | null {
  const uses = parse.items[(parse.chunks[verb] as VerbGroup).main]?.verbs ?? [];
  const args = argumentsOf(parse, verb);
  const led = (...prepositions: string[]): Party | null =>
    named(
      args
        .filter(({ preposition }) => prepositions.includes(preposition ?? ''))
        .map(({ phrase }) => partyOf(parse, phrase, index)),
    );
  const doers = isPassive(parse, verb)
    ? led('by')
    : named(subjects.map((phrase) => partyOf(parse, phrase, index)));
  const own = ofWhat(parse, share, index);
  const taken = uses.some((use) => isOfStakes(use) && use.role === 'does');
  const given = ISSUING.test(
    uses[0]?.lemma ?? parse.items[(parse.chunks[verb] as VerbGroup).main]?.lemma ?? '',
  );
  const holder = taken && !given ? doers : led('to');
  const whole = own ?? (taken && !given ? led('in', 'of', 'from') : doers);
  return holder && whole && !holder.ids.some((id) => whole.ids.includes(id)) ? { holder, whole } : null;
}

const ISSUING = /^(?:issue|sell|give|hand|cede|transfer|offer|grant|pass|allot|assign|release)$/;

/** "the stock OF SCALE AI", "SCALE AI's shares". */
function ofWhat(parse: Parse, share: number, index: MatchIndex): Party | null {
  const party = partyOf(parse, share, index);
  return party.part === true ? named([party]) : null;
}

function bySide(parse: Parse, at: number, index: MatchIndex): ShareHeld | null {
  if (parse.chunks[at - 1]?.kind !== 'comma' || parse.chunks[at - 2]?.kind !== 'phrase') return null;
  // "Holding 49% of Scale AI, META wants …": a name is no other word for the share.
  if (isName(parse.items[phraseAt(parse, at).head]?.mention)) return null;
  const share = chainHead(parse, at - 2);
  if (!isShare(parse, share)) return null;
  const verb = verbOver(parse, share);
  if (verb === null || isPassive(parse, verb)) return null;
  const uses = parse.items[(parse.chunks[verb] as VerbGroup).main]?.verbs ?? [];
  if (!uses.some((use) => isOfStakes(use) && use.role === 'does')) return null;
  const holder = named(subjectOf(parse, verb).phrases.map((phrase) => partyOf(parse, phrase, index)));
  const whole = ofWhat(parse, share, index);
  return holder && whole ? { holder, whole } : null;
}

const isOfStakes = ({ relation, opposite }: VerbUse): boolean =>
  opposite === null && relation.nouns.includes('stake');

/** The only one, if the ledger knows who it is. */
function named(parties: readonly Party[]): Party | null {
  const [first] = parties;
  return first && parties.length === 1 && first.ids.length > 0 ? first : null;
}
