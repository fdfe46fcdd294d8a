import type { IndexedClaim, MatchIndex } from '../../indexLedger.ts';
import type { Parsed } from '../../matchArticle.ts';
import type { Mention, TokenSentence } from '../../names/findEntities.ts';
import { firstVerb } from '../../names/focus.ts';
import { headsStranger, namesStranger } from '../../names/strangers.ts';
import { phraseAt } from '../../parse/clauses.ts';
import type { Party } from '../../statements/parties/parties.ts';
import { surelyIn } from '../../statements/parties/slots.ts';
import type { Statement } from '../../statements/statement.ts';
import { areKin } from './areKin.ts';
import type { Held } from './fillPlaces.ts';
import { isPinned } from './isPinned.ts';
import { namesOther } from './namesOther.ts';
import { namesStrangerAt } from './namesStrangerAt.ts';
import type { Reach } from './reach.ts';
import { sentencesAbove } from './sentencesAbove.ts';

/**
 * Who of a record's parties a statement has in a place, or else leaves to its sentence and those above, as far as nobody unknown and no
 * other of the kind is named there, or to the whole article, if that is about him and nobody else is near. Never tight. Null where
 * somebody else surely has the place, or nobody is found.
 */
export function whoFits(
  place: 'subject' | 'object',
  wanted: readonly string[],
  record: IndexedClaim,
  statement: Statement,
  { statements, parse }: Parsed,
  reach: Reach,
  index: MatchIndex,
): Held | null {
  const pinned = isPinned(place, record, statement, index);
  for (const { ids, within, described, sure } of statement[place].parties) {
    // "the start-up", where two are spoken of
    if (described === true && ids.length > 1) return null;
    const id = [...ids, ...within].find((each) => wanted.includes(each));
    const isOneOf = !sure && ids.length > 1;
    if (id !== undefined)
      return { id, tight: false, here: true, reached: null, ...(isOneOf ? { chosen: 'nearest' } : {}) };
  }
  const isKin = (id: string): boolean => wanted.some((each) => areKin(id, each, index));
  // A pronoun or description may mean another than the nearest, be he the only one about where a figure tells.
  const isOpen = ({ sure, phrase }: Party): boolean =>
    !sure ||
    (pinned &&
      record.recognition.quantity !== undefined &&
      parse.items[phraseAt(parse, phrase).head]?.mention?.how === 'pronoun');
  // "joins Meta BUT STAYS ON THE BOARD": what the clause before lends is not said.
  const isLent = statement[place].hold === 'inherited';
  if (!isLent && statement[place].parties.some((party) => !isOpen(party) && !party.ids.some(isKin)))
    return null;
  const other = place === 'subject' ? 'object' : 'subject';
  // "Wang appointed a HEAD OF its lab": whom another reading gives the other place has not this one.
  const taken = statements
    .filter(
      ({ at, relation, subject, object }) =>
        at === statement.at &&
        relation === statement.relation &&
        subject.hold === 'filled' &&
        object.hold === 'filled',
    )
    .flatMap((each) => surelyIn(each[other]));
  const free = wanted.filter((id) => !statement.barred?.includes(id) && !taken.includes(id));
  const parties = [...record.recognition.subject, ...(record.recognition.object ?? [])];
  for (const at of sentencesAbove(reach)) {
    const mentions = reach.mentions[at] ?? [];
    // What follows a sentence on somebody unknown may be about them.
    if (namesStrangerAt(reach, at)) {
      if (at >= reach.at - 1 || opensOnStranger(reach, at)) return null;
      break;
    }
    const id = named(mentions, free);
    // "Google answered with GEMMA, whose weights it published in February"
    if (id === undefined && at === reach.at && !pinned && isAboutRival(free, statement, parse, index))
      return null;
    if (id === undefined) continue;
    if (at === reach.at) return { id, tight: false, here: false, reached: 'sentence' };
    return !pinned && hasRival(id, mentions, parties, index)
      ? null
      : { id, tight: false, here: false, reached: 'before' };
  }
  const topic = free.find((each) => reach.topics.has(each));
  if (topic === undefined || namesOther(parse, parties, index) || isUnderStranger(reach)) return null;
  return { id: topic, tight: false, here: false, reached: 'topic' };
}

/** Whether the section is about somebody unknown, by its heading. Its first word has a capital anyway: "Structure". */
const isUnderStranger = ({ sentences, mentions, at }: Reach): boolean => {
  const heading = sentences.findLastIndex(({ titleCase }, place) => titleCase && place <= at);
  return heading > 0 && headsStranger(sentences[heading] as TokenSentence, mentions[heading] ?? [], 1);
};

/** Whether somebody unknown stands before the first verb of a sentence above: it is about them. */
const opensOnStranger = ({ sentences, mentions }: Reach, at: number): boolean => {
  const sentence = sentences[at] as TokenSentence;
  return sentence.titleCase || namesStranger(sentence, mentions[at] ?? [], firstVerb(sentence));
};

function named(mentions: readonly Mention[], wanted: readonly string[]): string | undefined {
  for (const { candidates, how } of mentions) {
    if (how === 'pronoun' && candidates.length > 1) continue;
    const id = candidates.find((each) => wanted.includes(each));
    if (id !== undefined) return id;
  }
  return undefined;
}

/** Another thing of the kind is named before what is told. */
function isAboutRival(
  wanted: readonly string[],
  { at }: Statement,
  { items, chunks }: Parsed['parse'],
  index: MatchIndex,
): boolean {
  const kind = index.entities.get(wanted[0] ?? '')?.type;
  const mentions = items.slice(0, chunks[at]?.from).flatMap(({ mention }) => mention ?? []);
  return kind === 'product' && hasRival(wanted[0] ?? '', mentions, wanted, index);
}

/** Another of the kind is named there, who could be meant as well. */
function hasRival(
  id: string,
  mentions: readonly Mention[],
  parties: readonly string[],
  index: MatchIndex,
): boolean {
  const kind = index.entities.get(id)?.type;
  const isOfRecord = (each: string): boolean =>
    parties.some((party) => each === party || areKin(each, party, index));
  return mentions.some(
    ({ candidates, how }) =>
      how !== 'pronoun' &&
      !candidates.some(isOfRecord) &&
      candidates.some((each) => index.entities.get(each)?.type === kind),
  );
}
