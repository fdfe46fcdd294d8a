import type { MatchIndex } from '../../indexLedger.ts';
import { modeOf } from '../../mode/mode.ts';
import { FACT } from '../../mode/modes.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import type { Party } from '../parties/parties.ts';
import { type Slot, slotOf } from '../parties/slots.ts';
import { runsOf } from '../span.ts';
import { PLAIN, type Statement } from '../statement.ts';
import { type AgeTold, figuresOf } from './agesAside.ts';
import { agesTold } from './agesTold.ts';

/**
 * "Wang founded Scale AI. HE WAS NINETEEN at the time.": what the sentence `before` tells of somebody, with the age that this one gives them then.
 * Nothing where this one says when else it was, does more than say an age, or is in the present tense.
 */
export function ageAtTheTime(
  statements: readonly Statement[],
  parse: Parse,
  before: readonly Statement[],
  index: MatchIndex,
): Statement[] {
  if (!before.some(({ relation }) => index.aged.has(relation.id))) return [];
  const told = agesTold(parse, index).filter(({ deeds }) => deeds?.length === 0);
  const bare = told.length > 0 ? [] : statements.filter((age) => isAgeThen(age) && saysNoMore(parse, age));
  return [...told.map((age) => saidOf(age, parse)), ...bare].flatMap((age) => {
    const ids = age.subject.parties.flatMap((party) => party.ids);
    const isSame = (party: Party): boolean => party.ids.length === 1 && ids.includes(party.ids[0] as string);
    return before
      .filter(
        ({ subject, object, mode, clause, figures, past }) =>
          mode.is === 'fact' &&
          past === true &&
          clause !== null &&
          object.hold === 'filled' &&
          subject.parties.some(isSame) &&
          !figures.some(({ quantity }) => quantity.unit === 'age'),
      )
      .map(
        (told): Statement => ({
          ...PLAIN,
          relation: told.relation,
          subject: age.subject,
          object: placedAt(told.object, age.at),
          figures: age.figures,
          times: [],
          mode: age.mode,
          past: true,
          at: age.at,
          clause: age.clause,
          runs: age.runs,
          carried: true,
          // "He founded it with HER. SHE was 21": which of them it is, only a figure that agrees can tell.
          ...(ids.length > 1 ? { anchored: true as const } : {}),
        }),
      );
  });
}

type Age = Pick<Statement, 'subject' | 'figures' | 'mode' | 'at' | 'clause' | 'runs'>;

function saidOf({ holder, verb, item, phrase }: AgeTold, parse: Parse): Age {
  return {
    subject: slotOf([holder]),
    figures: figuresOf(parse, item, phrase),
    mode: verb === null ? FACT : modeOf(parse, verb),
    at: phrase,
    clause: verb,
    runs: runsOf(parse, phrase, [holder]),
  };
}

const isAgeThen = ({ relation, past, figures, clause, mode }: Statement): boolean =>
  relation.implied &&
  past === true &&
  clause !== null &&
  (mode.is === 'fact' || mode.is === 'denied') &&
  figures.some(({ quantity }) => quantity.unit === 'age');

/** The one verb of the sentence, with nothing behind the age but "at the time" and the like. */
function saysNoMore({ chunks, items }: Parse, { clause }: Statement): boolean {
  const verbs = chunks.filter(({ kind }) => kind === 'verb');
  if (verbs.length > 1 || clause === null) return false;
  const { to } = chunks[clause] as VerbGroup;
  const behind = items
    .slice(to)
    .filter(({ quantity, tag }) => !quantity && tag !== 'stop' && tag !== 'comma')
    .map(({ key }) => key)
    .join(' ');
  return THEN.test(behind);
}

const THEN =
  /^(?:(?:only|just|barely|all|of|years?|old|a|an|mere) ?)*(?:(?:at|by) (?:the|that) (?:time|point|moment)|then|back then)?$/;

/** Those of another sentence have no words here. */
const placedAt = (slot: Slot, phrase: number): Slot => ({
  ...slot,
  parties: slot.parties.map((party) => ({ ...party, phrase })),
});
