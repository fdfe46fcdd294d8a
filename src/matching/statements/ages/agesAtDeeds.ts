import type { MatchIndex } from '../../indexLedger.ts';
import { modeOf } from '../../mode/mode.ts';
import { strongest } from '../../mode/modes.ts';
import type { Parse } from '../../parse/clauses.ts';
import type { Party } from '../parties/parties.ts';
import { slotOf } from '../parties/slots.ts';
import { runsOf } from '../span.ts';
import { PLAIN, type Statement } from '../statement.ts';
import { type AgeTold, figuresOf } from './agesAside.ts';
import { agesTold } from './agesTold.ts';

/**
 * How old somebody was when doing what another clause of the sentence tells, or when that came about: "was all of 24 WHEN HE FOUNDED it", "was 19 WHEN IT CAME
 * INTO BEING", "founded by Wang, THEN 22". Only of deeds of which a record tells an age; nothing where the deed is somebody else's.
 */
export function agesAtDeeds(statements: readonly Statement[], parse: Parse, index: MatchIndex): Statement[] {
  if (index.aged.size === 0 || !parse.items.some(({ quantity }) => quantity?.kind === 'count')) return [];
  const deeds = statements.flatMap((told): Deed[] => {
    if (told.mode.is === 'unreal' || told.mode.is === 'rejected') return [];
    if (index.aged.has(told.relation.id)) return told.object.hold === 'filled' ? [{ ...told, told }] : [];
    const came = index.relations.get(told.relation.comesOf ?? '');
    return came && index.aged.has(came.id) && told.subject.hold === 'filled'
      ? [{ told, relation: came, subject: slotOf([]), object: told.subject }]
      : [];
  });
  if (deeds.length === 0) return [];
  return agesTold(parse, index).flatMap((age) =>
    deeds
      .filter((deed) => isThen(age, deed) && mayBeDoneBy(age.holder, deed))
      .map((deed) => at(age, deed, parse)),
  );
}

type Deed = Pick<Statement, 'relation' | 'subject' | 'object'> & { told: Statement };

/** Whether the age is told as of the time of that deed. */
function isThen({ deeds, holder }: AgeTold, { told, subject }: Deed): boolean {
  if (deeds !== null) return deeds.includes(told.clause ?? told.at) || deeds.includes(told.at);
  return subject.parties.some(({ phrase }) => phrase === holder.phrase);
}

/** "was 12 when A FRIEND founded it": what another did. */
function mayBeDoneBy(holder: Party, { subject }: Deed): boolean {
  const ids = subject.parties.flatMap((party) => party.ids);
  return ids.length === 0 ? subject.parties.length === 0 : ids.some((id) => holder.ids.includes(id));
}

function at(age: AgeTold, { told, relation, object }: Deed, parse: Parse): Statement {
  return {
    ...PLAIN,
    relation,
    subject: slotOf([age.holder]),
    object,
    figures: figuresOf(parse, age.item, age.phrase),
    times: [],
    mode: age.verb === null ? told.mode : strongest(told.mode, modeOf(parse, age.verb)),
    past: true,
    at: told.at,
    clause: told.clause,
    runs: [...runsOf(parse, age.phrase, [age.holder]), ...told.runs],
    carried: true,
    ...(age.perhapsNow ? { anchored: true as const } : {}),
  };
}
