import type { Quantity } from '../../model/quantity.ts';
import type { MatchIndex } from '../indexLedger.ts';
import type { Mention, TokenSentence } from '../names/findEntities.ts';
import type { Parse } from '../parse/clauses.ts';
import type { Statement } from '../statements/statement.ts';
import { evokedRelations } from './evokedRelations.ts';
import { givesFigure, isOfTheirTime, tellsAmount } from './givesFigure.ts';
import { type Records, recordsOf } from './recordsOf.ts';
import { holds, isHeld, rolesIn, tellsOf } from './rolesIn.ts';

/**
 * Whether a record may be meant by a sentence that names whom it speaks of: one of those it has `named`, of a time and with a figure of a unit
 * that it gives, in a relation that its words may state of them in these roles; or one of two who are both named, and of whom a sum is told
 * in words that the vocabulary lacks.
 */
export function mayStateRecord(
  sentence: Read,
  named: readonly string[],
  namesOthers: boolean,
  index: MatchIndex,
): boolean {
  const scene: Scene = {
    ...sentence,
    named,
    namesOthers,
    tells: tellsAmount(sentence.quantities),
    evoked: new Set(),
  };
  if (named.length > 0) scene.evoked = evokedRelations(sentence.tokens, index);
  return named.some((party) => recordsOf(party, index).some((records) => mayMean(records, party, scene)));
}

function mayMean(records: Records, party: string, scene: Scene): boolean {
  const { named, namesOthers, statements, tells } = scene;
  const { relation, unit, others, alone } = records;
  const figures = namesOthers ? withoutStrangers(scene, alone ? party : null) : scene.quantities;
  const given = givesFigure(records, figures);
  if (given === 'none' || !isOfTheirTime(records, figures)) return false;
  const roles = statements
    .filter((statement) => statement.relation.id === relation)
    .map((statement) => rolesIn(statement, records, party));
  // Which of several facts a sentence tells, its figure says better than its words.
  if (given === 'same' && unit !== 'year')
    return roles.length > 0 ? roles.includes('own') : alone || !isOfOthers(records, party, scene);
  const partner = named.find((other) => other !== party && others.has(other));
  const isEvoked = scene.evoked.has(relation);
  const isTold = statements.some(
    (statement) => !saysLittle(statement, scene) && tellsOf(statement, party, partner),
  );
  if (!alone && partner === undefined) {
    // The place of the other party is a stranger's, or left out, which the sentences around it would have filled.
    if (!isEvoked || (given === 'other' && (tells || namesOthers))) return false;
    // "Wang's own title is Chief AI Officer": what is no name may well stand for the other party.
    const isOpen = unit === '' && !tells && !namesOthers && leavesOpen(scene, relation);
    return roles.length > 0 ? isOpen || roles.includes('own') : !isTold && !namesOthers;
  }
  if (isEvoked) {
    if (roles.length === 0) return !(alone && unit === '' && (isTold || tells));
    return !roles.every((role) => role === 'exchanged' || (alone && role === 'other'));
  }
  // A sum that is told of the two in other words may be a wrong one of theirs, unless it is read to go the other way.
  return (
    partner !== undefined &&
    unit !== '' &&
    unit !== 'year' &&
    statements.some(
      (statement) => tellsOf(statement, party, partner) && rolesIn(statement, records, party) !== 'exchanged',
    )
  );
}

/** A place of the relation is filled, and with nobody whom the ledger knows. */
const leavesOpen = ({ statements, tokens }: Scene, id: string): boolean =>
  !tokens.some(({ key }) => OTHERS.has(key)) &&
  statements.some(
    ({ relation, subject, object }) =>
      relation.id === id && (subject.hold === 'closed' || object.hold === 'closed'),
  );

/** "a SECOND data centre": not the one on record. */
const OTHERS = new Set('another other others second third separate different unrelated'.split(' '));

/** "has put its projects on hold": a verb of so little meaning of its own that any relation may be read into it. */
function saysLittle({ at, figures }: Statement, { parse }: Scene): boolean {
  const chunk = parse.chunks[at];
  return figures.length === 0 && chunk?.kind === 'verb' && LIGHT.has(parse.items[chunk.main]?.lemma ?? '');
}

const LIGHT = new Set('be have do get go put come make give take keep hold bring set let'.split(' '));

/** The figures but those that are told of somebody whom the ledger does not know; what a stranger gives `party` is the party's too. */
function withoutStrangers({ quantities, statements }: Scene, party: string | null): readonly Quantity[] {
  const taken = new Set(
    statements
      .filter(({ subject, object }) => subject.hold === 'closed' && !holds(object, (id) => id === party))
      .flatMap(({ figures, times }) => [...figures, ...times].map(({ quantity }) => quantity.start)),
  );
  return quantities.filter(({ start }) => !taken.has(start));
}

/** A statement says of the party and of somebody else, whom no record of theirs names, what their figure is. */
const isOfOthers = (records: Records, party: string, { statements }: Scene): boolean =>
  statements.some(({ subject, object, figures }) => {
    const isParty = (id: string): boolean => id === party;
    const [here, there] = holds(subject, isParty) ? [subject, object] : [object, subject];
    return (
      holds(here, isParty) &&
      isHeld(there) &&
      !holds(there, (id) => records.others.has(id)) &&
      givesFigure(
        records,
        figures.map(({ quantity }) => quantity),
      ) === 'same'
    );
  });

/** A sentence as recognition read it. */
export interface Read extends TokenSentence {
  mentions: readonly Mention[];
  quantities: readonly Quantity[];
  statements: readonly Statement[];
  parse: Parse;
}

interface Scene extends Read {
  named: readonly string[];
  namesOthers: boolean;
  /** It gives a figure other than a time. */
  tells: boolean;
  evoked: ReadonlySet<string>;
}
