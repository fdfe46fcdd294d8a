import type { Article } from '../../../model/article.ts';
import type { MatchIndex } from '../../indexLedger.ts';
import type { Parsed } from '../../matchArticle.ts';
import { FACT } from '../../mode/modes.ts';
import { isName } from '../../names/isName.ts';
import { type Measure, measureTakenUp } from '../../parse/arguments/measureTakenUp.ts';
import type { Figure } from '../../parse/figures/figures.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { anchorClause } from '../../statements/anchored/anchorClause.ts';
import { surelyIn } from '../../statements/parties/slots.ts';
import type { Statement } from '../../statements/statement.ts';
import { stemOf } from '../../words/stems.ts';
import { namesStrangerAt } from '../places/namesStrangerAt.ts';
import type { Reach } from '../places/reach.ts';
import { tellingOf } from '../places/sameParties.ts';
import { type Finding, findClaims, unitsOf } from './findClaims.ts';
import { stemsOfRecord } from './stemsOfRecord.ts';

/**
 * The claims with whose figure that of a sentence agrees which goes on measuring what the sentence before it told of (`told`): "AT GOOGLE IT
 * WAS 5.4%", "a year before THE FIGURE had been …", "THE AGREEMENT RUNS for five years", "THE PRICE was $1 billion". Of the same parties, or
 * of the one that it names in the place of one of those. It never disputes.
 */
export function findMeasured(
  { parse }: Parsed,
  above: Parsed | undefined,
  findings: readonly Finding[],
  told: readonly Finding[],
  reach: Reach,
  index: MatchIndex,
  article: Article,
): Finding[] {
  if (above === undefined || !parse.items.some(({ quantity }) => quantity !== undefined)) return [];
  const found = namesStrangerAt(reach) ? [] : measureTakenUp(parse);
  const given =
    found.length === 0
      ? []
      : [
          ...told.filter(({ question }) => question === undefined).map(ofFinding),
          ...above.statements.flatMap(ofStatement),
        ].filter(({ statement }) => /^(?:fact|announced)$/.test(statement.mode.is));
  return found.flatMap((measure): Finding[] => {
    if (findings.some(({ figure }) => figure?.phrase === measure.phrase)) return [];
    if (anchorClause(parse, measure.phrase) === null) return [];
    const all = given.flatMap((each) => measuredBy(each, measure, parse.items, reach, index, article));
    return new Set(all.map(({ claim }) => claim.id)).size === 1 ? all.slice(0, 1) : [];
  });
}

/** What was told of whom, whether a record was found for it or not: "Meta has invested in Scale AI" has none without a sum. */
interface Given {
  statement: Statement;
  subjects: readonly string[];
  objects: readonly string[];
}

const ofFinding = ({ statement, claim: { recognition } }: Finding): Given => ({
  statement,
  subjects: recognition.subject,
  objects: recognition.object ?? [],
});

function ofStatement(statement: Statement): Given[] {
  const [subjects, objects] = [surelyIn(statement.subject), surelyIn(statement.object)];
  return subjects.length > 0 && objects.length > 0 ? [{ statement, subjects, objects }] : [];
}

/** What the figure says of each record of a relation that may be measured, between those told of. */
function measuredBy(
  given: Given,
  measure: Measure,
  items: readonly Item[],
  reach: Reach,
  index: MatchIndex,
  article: Article,
): Finding[] {
  const parties = [...given.subjects, ...given.objects];
  const owner = measure.of === null ? undefined : (items[measure.of] as Item).mention;
  const named = owner?.how === 'pronoun' ? [] : (owner?.candidates ?? []);
  if (measure.of !== null && owner === undefined) return [];
  // "ITS target": of one of those.
  if (owner?.how === 'pronoun' && !owner.candidates.some((id) => parties.includes(id))) return [];
  const isOther = named.length > 0 && !named.some((id) => parties.includes(id));
  const told = [given.statement.relation.id, ...measure.relations];
  const relations = measure.planned
    ? told.flatMap((id) => (index.plans.get(id) ?? []).map((plan) => plan.id))
    : told;
  const figure: Figure = {
    quantity: measure.quantity,
    phrase: measure.phrase,
    from: measure.from,
    to: measure.from + 1,
  };
  const units = unitsOf({ ...given.statement, figures: [figure], times: [], dates: [] }, index);
  return [...new Set(relations)].flatMap((relation) =>
    pairsOf(given, isOther ? named : [], relation, index).flatMap(([subject, object]) =>
      (index.claims.get(relation)?.get(subject)?.get(object) ?? [])
        .filter((record) => units.includes(record.unit) && record.unit !== '')
        .filter((record) => !namesOthers(record, [subject, object, ...parties], measure, reach, index))
        .flatMap((record) =>
          findClaims(
            {
              ...tellingOf(record, given, [subject, object], figure, measure.run, index),
              figures: [figure],
              mode: FACT,
              clause: null,
              times: measure.times,
              dates: [],
              events: [],
              anchored: true,
            },
            index,
            reach,
            article,
          ).filter(({ claim, agreement }) => claim.id === record.id && agreement?.is === 'agrees'),
        ),
    ),
  );
}

/** Who and whom: those told of, or with `others` in the place of either. */
function pairsOf(
  { subjects, objects: known }: Given,
  others: readonly string[],
  relation: string,
  index: MatchIndex,
): [string, string][] {
  const objects = [...known, ''];
  if (others.length > 0)
    return [
      ...others.flatMap((id) => objects.map((object): [string, string] => [id, object])),
      ...subjects.flatMap((id) => others.map((other): [string, string] => [id, other])),
    ];
  const partners = index.objectsOf.get(relation);
  // "invests in X … THE VALUE was": whose worth it is was the other's part.
  const all = [...subjects, ...objects].filter((id) => partners?.has(id));
  return all.flatMap((id) => ['', ...subjects, ...objects].map((other): [string, string] => [id, other]));
}

/** Somebody else is named, who does not merely say so and of whom the record says nothing: "after SURGE's round the figure was …". */
function namesOthers(
  { claim }: Finding['claim'],
  parties: readonly string[],
  measure: Measure,
  { sentences, mentions, at }: Reach,
  index: MatchIndex,
): boolean {
  const tokens = sentences[at]?.tokens ?? [];
  return (mentions[at] ?? []).some(
    ({ candidates, from, to, ...mention }) =>
      isName({ candidates, from, to, ...mention }) &&
      !candidates.some((id) => parties.includes(id) || measure.sources.includes(id)) &&
      candidates.some((id) => index.entities.get(id)?.type !== 'thing') &&
      !tokens.slice(from, to).every(({ key }) => stemsOfRecord(claim).has(stemOf(key))),
  );
}
