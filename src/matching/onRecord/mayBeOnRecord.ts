import type { MatchIndex } from '../indexLedger.ts';
import type { Mention } from '../names/findEntities.ts';
import { topicOf } from '../names/focus.ts';
import { isName } from '../names/isName.ts';
import { actsForOthers } from './actsForOthers.ts';
import { evokedRelations } from './evokedRelations.ts';
import { tellsAmount } from './givesFigure.ts';
import { goesOnAboutRecord, LEAST_COMPANY } from './goesOnAboutRecord.ts';
import { isPriceMove } from './isPriceMove.ts';
import { leansOnContext } from './leansOnContext.ts';
import { mayStateRecord, type Read } from './mayStateRecord.ts';
import { figureOfCompany, slipsFromRecord } from './nearFigure.ts';
import { nearWords } from './nearWords.ts';
import { pairOnRecord } from './pairOnRecord.ts';
import { partnersNamed } from './partnersNamed.ts';
import { isHeld } from './rolesIn.ts';
import { isSpeech, strangersIn, tellsOfStranger } from './tellsOfStranger.ts';
import { withoutOtherFirms } from './withoutOtherFirms.ts';

/**
 * Whether a claim on record may be meant by a sentence in which recognition found none: such a sentence is an editor's to look at, since
 * to call it unsourced would accuse what may well be on record. One that names everybody itself, and in which something was read, is
 * held against the records, and so is one that tells of a stranger; of one that leans on the sentences around it, or says of nobody in
 * particular how much ("Within days the sum had swollen to $14.8 billion"), less can be told: it may mean any of its `company`, all that its
 * article names. `namesAny`: it seems to name somebody whom the ledger does not know.
 */
export function mayBeOnRecord(
  sentence: Read,
  company: ReadonlySet<string>,
  namesAny: boolean,
  index: MatchIndex,
): boolean {
  const { tokens, mentions, quantities } = sentence;
  if (isPriceMove(tokens, mentions)) return false;
  const leans = leansOnContext(tokens, mentions);
  const ofStranger = tellsOfStranger(sentence, mentions, index);
  // Who stands beside those told of before ("… leads it with him, a former head of GitHub") tells nothing of whom it speaks.
  const namesOthers = ofStranger || (namesAny && !leans && strangersIn(sentence, mentions, index).length > 0);
  const meant = [...new Set(mentions.flatMap(({ candidates }) => candidates))].slice(0, MOST_NAMED);
  if (mayStateRecord(sentence, meant, namesOthers, index)) return true;
  if (partnersNamed(meant, sentence, index)) return true;
  if (ofStranger) return leans && pairOnRecord(meant, quantities, index);
  if (!namesOthers && comesNear(sentence, meant, index)) return true;
  if (company.size >= LEAST_COMPANY && actsForOthers(sentence.statements, company, index)) return true;
  // "Accel and others put a billion IN": of whom the ledger knows it names nobody.
  const named = mentions
    .filter((mention) => isName(mention) && !onlySays(sentence, mention))
    .flatMap(({ candidates }) => candidates);
  const isAboutNobody =
    meant.length === 0 || (!namesOthers && (named.length === 0 || topicOf(sentence, mentions) === null));
  if (
    (leans || isAboutNobody) &&
    company.size >= LEAST_COMPANY &&
    figureOfCompany(company, leans ? quantities : withoutOtherFirms(sentence, meant, index), index)
  )
    return true;
  const plain = namesOthers || (named.length > 0 && isRead(sentence));
  if (plain && !leans) return false;
  if (pairOnRecord(meant, quantities, index)) return true;
  // A sum of somebody named would have met its record above, by the figure or by words.
  return (
    (leans || named.length === 0 || !tellsAmount(quantities)) &&
    goesOnAboutRecord(named, company, quantities, index, sentence.statements)
  );
}

/** "BLOOMBERG REPORTS talks about …": who tells of it is nobody of whom it is told. */
const onlySays = ({ tokens }: Read, { to }: Mention): boolean => to < tokens.length && isSpeech(tokens, to);

/** A sentence that names more is a list, and each pair in it would be looked up. */
const MOST_NAMED = 12;

/** Nobody but parties of the ledger is named: what a record of theirs says in other words, or with a figure miswritten, may be meant. */
function comesNear({ tokens, mentions, quantities }: Read, meant: string[], index: MatchIndex): boolean {
  const evoked = quantities.length > 0 ? evokedRelations(tokens, index) : new Set<string>();
  return (
    meant.some((party) => slipsFromRecord(party, quantities, evoked, index)) ||
    nearWords(tokens, mentions, index)
  );
}

/** Some words of it are ones that the vocabulary knows, with who and whom or how much. */
const isRead = ({ statements }: Read): boolean =>
  statements.some(
    ({ subject, object, figures }) =>
      (subject.hold === 'filled' && (isHeld(object) || figures.length > 0)) ||
      (object.hold === 'filled' && isHeld(subject)),
  );
