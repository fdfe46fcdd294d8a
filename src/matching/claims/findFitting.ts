import type { Article } from '../../model/article.ts';
import type { IndexedClaim, MatchIndex } from '../indexLedger.ts';
import type { Parsed } from '../matchArticle.ts';
import type { TokenSentence } from '../names/findEntities.ts';
import { namesStranger } from '../names/strangers.ts';
import type { Statement } from '../statements/statements.ts';
import { isMoney } from '../words/isMoney.ts';
import { oncePer } from '../words/oncePer.ts';
import { phraseOf } from '../words/relationWords.ts';
import type { Held } from './fillPlaces.ts';
import type { Finding } from './findClaims.ts';
import { judgeClaim } from './judgeClaim.ts';
import type { Reach } from './reach.ts';
import { standsFor } from './standsFor.ts';
import { whoFits } from './whoFits.ts';

/**
 * The claims that a statement fits though its grammar does not show who and whom: those are named elsewhere in the sentence or in those
 * above, nobody else is, and either the record's figure stands there or words that hardly another relation has. Only for statements and
 * claims that the readings before (`findings`) left alone. It never disputes a figure and never denies.
 */
export function findFitting(
  own: Parsed,
  findings: readonly Finding[],
  reach: Reach,
  index: MatchIndex,
  article: Article,
): Finding[] {
  const told = new Set(findings.map(({ statement }) => statement));
  const left = own.statements.filter(
    (each) => each.mode.is === 'fact' && !each.relation.wholly && !told.has(each),
  );
  if (
    left.length === 0 ||
    namesStranger(reach.sentences[reach.at] as TokenSentence, reach.mentions[reach.at] ?? [])
  )
    return [];
  const found = new Set(findings.map(({ claim }) => claim.id));
  return left.flatMap((statement) => {
    const records = byRelation(index).get(statement.relation.id) ?? [];
    const fitting = records
      .filter(({ id }) => !found.has(id))
      .map((record) => fit(record, statement, own, reach, index, article))
      .filter((each) => each !== null);
    // Words that fit several records tell of none of them.
    const told = fitting.filter(({ figure }) => figure !== null);
    return fitting.length - told.length > 1 ? told : fitting;
  });
}

function fit(
  record: IndexedClaim,
  statement: Statement,
  own: Parsed,
  reach: Reach,
  index: MatchIndex,
  article: Article,
): Finding | null {
  const { subject, object, quantity } = record.recognition;
  if (quantity === undefined && (!isTelling(statement) || hasOwnFigure(statement))) return null;
  // "She joined a fund AND LEFT IN 2018": a year alone does not tell what was left.
  if (quantity?.unit === 'year' && statement.object.hold === 'closed' && !isTelling(statement)) return null;
  const who = whoFits('subject', subject, record, statement, own, reach, index);
  const whom =
    object === undefined ? NOBODY : whoFits('object', object, record, statement, own, reach, index);
  if (who === null || whom === null || !standsFor(record, statement, own.parse, index)) return null;
  const finding = judgeClaim(record, statement, who, whom, article, index);
  if (finding === null || finding.question !== undefined) return null;
  const { agreement } = finding;
  if (agreement === null) return finding;
  // Where the sentence names none of them, only the record's very figure will do.
  const isNear = isInSentence(who) || (whom !== NOBODY && isInSentence(whom));
  return agreement.is === 'agrees' && (isNear || agreement.notes.length === 0) ? finding : null;
}

const NOBODY: Held = { id: '', tight: false, here: true, reached: null };

const isInSentence = ({ here, reached }: Held): boolean => here || reached === 'sentence';

/** Words of which hardly another relation has any: "serves as interim chief executive", and not "made". */
const isTelling = ({ use }: Statement): boolean =>
  use !== undefined && use.shared <= FEW_RELATIONS && phraseOf(use).length > 1;

const FEW_RELATIONS = 2;

/** A share or sum that a record does not have is of something else: "holds 49% OF THE VOTES". */
const hasOwnFigure = ({ figures }: Statement): boolean =>
  figures.some(({ quantity }) => isMoney(quantity) || quantity.kind === 'percent');

const byRelation = oncePer((index: MatchIndex): Map<string, IndexedClaim[]> => {
  const all = new Set([...index.claims.values()].flat());
  return Map.groupBy(all, ({ recognition }) => recognition.relation);
});
