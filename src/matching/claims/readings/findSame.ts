import type { Article } from '../../../model/article.ts';
import type { IndexedClaim, MatchIndex } from '../../indexLedger.ts';
import type { Parsed } from '../../matchArticle.ts';
import { mainVerb, type Parse, phraseAt } from '../../parse/clauses.ts';
import { type Figure, isTimeFigure } from '../../parse/figures/figures.ts';
import { headFigures } from '../../parse/figures/headFigures.ts';
import { sameDeed } from '../../parse/subjects/sameDeed.ts';
import type { Run } from '../../statements/span.ts';
import { namesStrangerAt } from '../places/namesStrangerAt.ts';
import type { Reach } from '../places/reach.ts';
import { tellingOf } from '../places/sameParties.ts';
import { type Finding, findClaims, unitsOf } from './findClaims.ts';

/**
 * The claims of which a sentence speaks that says of others what the sentence before (`above`) says of somebody: "So has AMAZON", "AMAZON did the same".
 * Only of what the main clause there tells (`told`), with whoever is named in the place of its subject. A figure beside may agree, and never disputes.
 */
export function findSame(
  { parse }: Parsed,
  above: Parsed | undefined,
  told: readonly Finding[],
  reach: Reach,
  index: MatchIndex,
  article: Article,
): Finding[] {
  if (above === undefined || told.length === 0) return [];
  const who = sameDeed(parse);
  if (who.length === 0 || namesStrangerAt(reach)) return [];
  const given = told.filter(
    ({ statement, question }) =>
      question === undefined && statement.mode.is === 'fact' && isOfMain(above.parse, statement.clause),
  );
  return who.flatMap((phrase) => {
    const { head, from, to } = phraseAt(parse, phrase);
    const ids = parse.items[head]?.mention?.candidates ?? [];
    const found = given.flatMap((each) =>
      ids.flatMap((id) =>
        pairsWith(id, each).flatMap(([subject, object]) =>
          (index.claims.get(each.statement.relation.id)?.get(subject)?.get(object) ?? []).flatMap((record) =>
            told.some(({ claim }) => claim.id === record.id)
              ? []
              : sayingSame(
                  record,
                  each,
                  [subject, object],
                  { phrase, from, to },
                  parse,
                  reach,
                  index,
                  article,
                ),
          ),
        ),
      ),
    );
    return [...new Map(found.map((finding) => [finding.claim.id, finding])).values()];
  });
}

/** Who did it too has the place of whoever did it first, be that the subject of the relation or not. */
const pairsWith = (id: string, { claim: { recognition } }: Finding): [string, string][] => [
  ...(recognition.object ?? ['']).map((object): [string, string] => [id, object]),
  ...recognition.subject.map((subject): [string, string] => [subject, id]),
];

function sayingSame(
  record: IndexedClaim,
  given: Finding,
  pair: readonly [string, string],
  where: Pick<Figure, 'phrase' | 'from' | 'to'>,
  parse: Parse,
  reach: Reach,
  index: MatchIndex,
  article: Article,
): Finding[] {
  const all = headFigures(parse);
  const figures = all.filter(({ quantity }) => !isTimeFigure(quantity));
  const figure = figures.find((each) =>
    unitsOf({ ...given.statement, figures: [each], times: [], dates: [] }, index).includes(record.unit),
  );
  if (record.unit !== '' && figure === undefined) return [];
  const run: Run = [where.from, where.to];
  const statement = {
    ...tellingOf(record, given, pair, where, run, index),
    clause: null,
    dates: [],
    events: [],
    times: all.filter(({ quantity }) => isTimeFigure(quantity)),
    figures: record.unit === '' ? [] : figures,
  };
  return findClaims(statement, index, reach, article).filter(
    ({ claim, agreement, question }) =>
      claim.id === record.id && question === undefined && (agreement === null || agreement.is === 'agrees'),
  );
}

/** Told by the main verb, or by what that leads to: not in an aside. */
function isOfMain(parse: Parse, clause: number | null): boolean {
  const verb = clause === null ? undefined : parse.chunks[clause];
  return verb?.kind === 'verb' && (clause === mainVerb(parse) || verb.infinitive);
}
