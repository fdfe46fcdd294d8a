import type { MatchIndex } from '../../indexLedger.ts';
import type { Party } from '../../statements/parties/parties.ts';
import { type Slot, surelyIn } from '../../statements/parties/slots.ts';
import type { Statement } from '../../statements/statement.ts';
import { namesStrangerAt } from './namesStrangerAt.ts';
import { type Reach, type Reached, reachFor } from './reach.ts';
import { reachPair } from './reachPair.ts';
import { withEmployers } from './withEmployers.ts';

/** Every way to fill the statement's two places. The empty id stands for a claim that has no object. */
export function fillPlaces(statement: Statement, index: MatchIndex, reach: Reach): Places[] {
  const found: Places[] = [];
  const isKnown = statement.subject.hold === 'filled' || statement.subject.hold === 'inherited';
  const isOpen = statement.subject.hold === 'open' && statement.object.hold !== 'closed';
  if (!isKnown && !isOpen) return found;
  const relation = statement.relation.id;
  // A share wants its whole close by; whose office it is, or where a person went, the whole paragraph tells.
  const isShare = statement.figures.some(({ quantity }) => quantity.kind === 'percent');
  const isFar = (id: string): boolean =>
    !isShare &&
    !statement.relation.wholly &&
    (statement.relation.titles.length > 0 || index.entities.get(id)?.type === 'person');
  const isBarred = ({ id }: Reached): boolean => statement.barred?.includes(id) === true;
  const subjects = withEmployers(
    heldBy(statement.subject, statement.object, able(index.objectsOf, statement, statement.object)),
    reach,
    index,
  );
  const ableObject = able(index.subjectsOf, statement, statement.subject);
  const objects = heldBy(statement.object, statement.subject, ableObject, subjects[0]);
  const nothing = heldHere(
    '',
    statement.undergone || statement.object.hold === 'open' || isCounted(statement),
  );
  for (const subject of subjects) {
    if (isKnown) {
      found.push({ subject, object: nothing });
      for (const object of objects) if (object.id !== subject.id) found.push({ subject, object });
      if (statement.object.hold === 'open') {
        for (const scope of SCOPES) {
          const reached = reachFor('object', relation, subject.id, scope, reach, index, isFar(subject.id));
          if (reached && !isBarred(reached)) {
            found.push({ subject, object: held(reached, reach, index) });
            break;
          }
        }
      }
    }
  }
  if (!isOpen) return found;
  if (statement.object.hold === 'open') {
    const reached = reachFor('subject', relation, '', 'sentence', reach, index);
    if (reached && !isBarred(reached)) found.push({ subject: held(reached, reach, index), object: nothing });
    const pair = statement.definite ? reachPair(relation, reach, index) : null;
    if (pair && (pair.near || statement.label !== true)) {
      const place = {
        tight: pair.near,
        here: false,
        reached: pair.near ? ('before' as const) : ('article' as const),
      };
      found.push({ subject: { ...place, id: pair.subject }, object: { ...place, id: pair.object } });
    }
  }
  for (const object of objects) {
    // "Behemoth was delayed": by whom, if not by those whose it is?
    const maker = index.entities.get(object.id)?.partOf;
    if (statement.passive && maker !== undefined && object.here)
      found.push({ subject: { id: maker, tight: object.tight, here: true, reached: null }, object });
    for (const scope of SCOPES) {
      const reached = reachFor('subject', relation, object.id, scope, reach, index, isFar(object.id));
      if (reached && !isBarred(reached)) {
        found.push({ subject: held(reached, reach, index, object.id), object });
        break;
      }
    }
  }
  return found;
}

/** Who and whom: one way to fill the places. */
interface Places {
  subject: Held;
  object: Held;
}

export interface Held {
  id: string;
  tight: boolean;
  /** Named within the statement, not reached for. */
  here: boolean;
  /** Where he is named; `topic`: whom the article is about. */
  reached: Reached['from'] | 'topic' | null;
  /** Somebody whom the sentence names elsewhere, or the one before, and no other who could fill the place. */
  beside?: boolean;
  /** Plainly named through the person who heads it. */
  byHead?: true;
  /** A pronoun that could mean others too: whether they are further away than the one meant. */
  chosen?: 'nearest' | 'further';
}

const SCOPES = ['sentence', 'paragraph', 'document'] as const;

/** A place that the article fills elsewhere is firm enough for a contradiction where it is tied there to the other. */
function held(reached: Reached, reach: Reach, { entities }: MatchIndex, other = ''): Held {
  const typeOf = (id: string): string | undefined => entities.get(id)?.type;
  // "He left Wang's office. Some 300 of its staff FOLLOWED": a person named just before need not be meant, nor have to do with everybody's things.
  const isPlain = typeOf(reached.id) !== 'person' && typeOf(other) !== 'thing';
  const isBeside = reached.from === 'sentence' || (reached.from === 'before' && isPlain);
  return {
    id: reached.id,
    tight: reached.tied === true || (reached.from === 'article' && reached.loose !== true),
    here: false,
    reached: reached.from,
    ...(isBeside && typeOf(reached.id) !== 'thing' && !namesStrangerAt(reach) ? { beside: true } : {}),
  };
}

/**
 * Who has any such part in a record: a pronoun that can mean several means one of those, where a figure will tell whether it is so; and
 * where none of them is plainly meant, the one who has it with whom the other place surely names.
 */
function able(
  partnersOf: MatchIndex['objectsOf'],
  { relation, figures }: Statement,
  other: Slot,
): (id: string, isClear: boolean) => boolean {
  const known = partnersOf.get(relation.id);
  return (id, isClear) => {
    const partners = known?.get(id);
    if (figures.length > 0) return partners !== undefined;
    return !isClear && surelyIn(other).some((each) => partners?.has(each) === true);
  };
}

/** The entities of a place; where a description or pronoun can mean several, those that the other place leaves. */
function heldBy(slot: Slot, other: Slot, isAble: ReturnType<typeof able>, first?: Held): Held[] {
  const taken = slot.parties.length === 0 ? [] : surelyIn(other);
  const found: Held[] = [];
  for (const party of slot.parties) {
    const { further } = party;
    if (further !== undefined && party.ids.every((id) => taken.includes(id))) {
      const left = further.filter((id) => !taken.includes(id));
      const meant = left.find((id) => isAble(id, false)) ?? left[0];
      if (meant !== undefined) found.push(heldHere(meant, further.length === 1));
      continue;
    }
    if (party.sure) for (const id of party.ids) found.push(heldHere(id, true));
    else {
      const meant = meantBy(party, taken, isAble, first);
      if (meant !== null) found.push(meant);
    }
    for (const id of party.within) found.push(heldHere(id, true));
  }
  return found;
}

/** The one of several whom a description or a pronoun means. */
function meantBy(
  { ids, described, clear }: Party,
  taken: readonly string[],
  isAble: ReturnType<typeof able>,
  first: Held | undefined,
): Held | null {
  // "It paid … for 49% of it": the second is whom the first leaves.
  const left = ids.filter((id) => !taken.includes(id) && (described === true || id !== first?.id));
  if (described === true && left.length > 1) return null;
  const meant = left.find((id) => isAble(id, clear === true)) ?? left[0];
  if (meant === undefined) return null;
  const held = heldHere(meant, left.length === 1 || (clear === true && meant === ids[0]));
  return left.length > 1 ? { ...held, chosen: meant === left[0] ? 'nearest' : 'further' } : held;
}

export const heldHere = (id: string, tight: boolean): Held => ({ id, tight, here: true, reached: null });

/** "counted 1,200 PEOPLE": what the figure counts is no object. */
export const isCounted = ({ object, figures }: Statement): boolean =>
  object.hold === 'filled' &&
  object.parties.every(({ phrase }) => figures.some((figure) => figure.phrase === phrase));
