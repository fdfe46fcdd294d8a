import type { Article } from '../../../model/article.ts';
import type { MatchIndex } from '../../indexLedger.ts';
import type { Parsed } from '../../matchArticle.ts';
import { anchoredStatements } from '../../statements/anchored/anchored.ts';
import type { Statement } from '../../statements/statement.ts';
import type { Reach } from '../places/reach.ts';
import { type Finding, findClaims } from './findClaims.ts';

/**
 * The claims with which a figure agrees that the first reading (`findings` of `statements`) left alone, if it can be no other's: all that
 * agree must be one record. It never disputes and never denies.
 */
export function findAnchored(
  parsed: readonly Parsed[],
  at: number,
  findings: readonly Finding[],
  reach: Reach,
  index: MatchIndex,
  article: Article,
): Finding[] {
  const own = parsed[at] as Parsed;
  const isFound = (from: number): boolean => findings.some(({ figure }) => figure?.from === from);
  const isClaimed = (from: number): boolean => own.statements.some((statement) => opposes(statement, from));
  const { items } = own.parse;
  const statements = anchoredStatements(
    own,
    leadIn(parsed, at, reach.lastOf),
    {
      isFound: (item) => isFound(items.indexOf(item)),
      isClaimed: (item) => isClaimed(items.indexOf(item)),
    },
    index,
  );
  const found = statements
    .flatMap((statement) => findClaims(statement, index, reach, article))
    .filter(({ agreement, question }) => agreement?.is === 'agrees' && question === undefined);
  const records = new Set(found.map(({ claim, figure }) => `${figure?.from} ${claim.id}`));
  const figures = new Set(found.map(({ figure }) => figure?.from));
  return records.size === figures.size ? found : [];
}

/** The first reading gave the figure to somebody whom the ledger does not know, or to parties of whom it has no such record. */
const opposes = ({ figures, subject, object }: Statement, from: number): boolean =>
  figures.some((figure) => figure.from === from) &&
  (subject.hold === 'closed' ||
    object.hold === 'closed' ||
    (subject.hold === 'filled' && object.hold === 'filled'));

/** The question or heading that a sentence answers: just before it, or above its block. */
function leadIn(parsed: readonly Parsed[], at: number, lastOf: Reach['lastOf']): Parsed | null {
  const own = parsed[at] as Parsed;
  const before = parsed[at - 1];
  if (before === undefined) return null;
  const { block, under } = own.sentence;
  if (asks(before)) return before;
  if (before.sentence.block === block) return null;
  if (before.sentence.block === under || before.sentence.titleCase) return before;
  return under === null || under === undefined ? null : (parsed[lastOf.get(under) ?? -1] ?? null);
}

const asks = ({ parse }: Parsed): boolean => parse.items.some(({ tag }) => tag === 'question');
