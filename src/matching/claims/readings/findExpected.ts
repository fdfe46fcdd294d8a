import type { Article } from '../../../model/article.ts';
import type { IndexedClaim, MatchIndex } from '../../indexLedger.ts';
import type { Parsed } from '../../matchArticle.ts';
import { FACT } from '../../mode/modes.ts';
import { takesUpFigure } from '../../parse/arguments/measureTakenUp.ts';
import type { Phrase, VerbGroup } from '../../parse/chunks/readChunks.ts';
import { isPassive, type Parse } from '../../parse/clauses.ts';
import { type Figure, isTimeFigure } from '../../parse/figures/figures.ts';
import { headFigure, headTime } from '../../parse/figures/headFigures.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import type { Statement } from '../../statements/statement.ts';
import { isMoney } from '../../words/isMoney.ts';
import type { Reach } from '../places/reach.ts';
import { plainlyFound, sayingOf } from '../places/sameParties.ts';
import { type Finding, findClaims } from './findClaims.ts';

/**
 * The claims of which a bare sum speaks that is expected of what the sum before it measured: "took in $870 million in 2024 AND WAS HOPING FOR
 * $2 BILLION in 2025", and in the sentence after it, of which `told` is what was found: "FOR 2025 IT HAD FORECAST $2 BILLION". Of whom is told by the
 * first sum; of what, too, where the sentence names nothing else.
 */
export function findExpected(
  { parse }: Parsed,
  findings: readonly Finding[],
  told: readonly Finding[],
  reach: Reach,
  index: MatchIndex,
  article: Article,
): Finding[] {
  const sums = (all: readonly Finding[]): Finding[] =>
    plainlyFound(all).filter(({ figure }) => isMoney(figure?.quantity));
  const [plain, above] = [sums(findings), sums(told)];
  if (plain.length === 0 && above.length === 0) return [];
  return parse.chunks.flatMap((chunk, at): Finding[] => {
    if (chunk.kind !== 'phrase' || !isBareSum(parse, chunk, at)) return [];
    if (findings.some(({ figure }) => figure?.phrase === at)) return [];
    const given = plain.findLast(({ figure }) => (figure?.phrase ?? at) < at) ?? above.at(-1);
    const verb = given === undefined ? null : expectingVerb(parse, at);
    if (given === undefined || verb === null || !isOfSame(parse, verb, given)) return [];
    return plannedOf(given, index).flatMap((record) =>
      findClaims(
        expecting(record, given, parse, verb, at, index, above.includes(given)),
        index,
        reach,
        article,
      ),
    );
  });
}

/** "$2 billion in 2025", and nothing that it would be a sum of. */
function isBareSum({ chunks, items }: Parse, { from, head }: Phrase, at: number): boolean {
  if (!isMoney(items[head]?.quantity)) return false;
  if (items.slice(from, head).some(({ tag }) => tag === 'noun' || tag === 'entity' || tag === 'owner'))
    return false;
  const [led, next] = [chunks[at + 1], chunks[at + 2]];
  if (led?.kind !== 'preposition') return led?.kind !== 'phrase' || isTime(items, led);
  return next?.kind === 'phrase' && isTime(items, next);
}

const isTime = (items: Parse['items'], { head }: Phrase): boolean =>
  isTimeFigure(items[head]?.quantity) || /^(?:year|years|time)$/.test(items[head]?.key ?? '');

/** The verb of expecting that leads to the sum, itself or by "to reach"; null where another does. */
function expectingVerb(parse: Parse, at: number): number | null {
  const { chunks, items } = parse;
  // "with $2 billion EXPECTED for 2025"
  const behind = chunks[at + 1];
  if (
    behind?.kind === 'verb' &&
    behind.form === 'participle' &&
    EXPECTING.test(items[behind.main]?.lemma ?? '')
  )
    return at + 1;
  for (let back = at - 1; back >= Math.max(0, at - MOST_BETWEEN); back -= 1) {
    const chunk = chunks[back];
    if (chunk?.kind === 'preposition' && /^(?:for|at|to|on|of|with)$/.test(chunk.key)) continue;
    if (chunk?.kind === 'phrase' && takesUpFigure(parse, back)) continue;
    if (chunk?.kind !== 'verb' || chunk.negated || chunk.modal !== '') return null;
    const lemma = items[chunk.main]?.lemma ?? '';
    if (EXPECTING.test(lemma)) return back;
    if (!chunk.infinitive || !REACHING.test(lemma)) return null;
  }
  return null;
}

const MOST_BETWEEN = 4;
const EXPECTING = /^(?:expect|hope|forecast|project|predict|anticipate|target|aim|look|eye|foresee)$/;
const REACHING =
  /^(?:reach|hit|be|total|come|get|rise|grow|climb|increase|jump|exceed|top|look|double|triple|quadruple)$/;

/** Whoever expects is the one whose sum was told, or is left out, or the sum itself is expected to grow. */
function isOfSame(parse: Parse, verb: number, { claim: { recognition } }: Finding): boolean {
  return subjectOf(parse, verb).phrases.every((phrase) => {
    const { head } = parse.chunks[phrase] as Phrase;
    const { mention, quantity, nouns, key } = parse.items[head] as Item;
    if (isPassive(parse, verb))
      return (
        quantity !== undefined ||
        key === 'it' ||
        nouns.some(({ relation }) => relation.id === recognition.relation)
      );
    return mention?.candidates.some((id) => recognition.subject.includes(id)) === true;
  });
}

/** The records of what somebody expects of that of which the sum told before is. */
const plannedOf = ({ claim }: Finding, { bySubject, relations }: MatchIndex): IndexedClaim[] =>
  claim.recognition.subject
    .flatMap((id) => bySubject.get(`${id}\n${claim.recognition.quantity?.unit}`) ?? [])
    .filter(({ recognition }) => relations.get(recognition.relation)?.planOf === claim.recognition.relation);

function expecting(
  record: IndexedClaim,
  given: Finding,
  parse: Parse,
  verb: number,
  at: number,
  index: MatchIndex,
  isAbove: boolean,
): Statement {
  const { chunks } = parse;
  const { head, to } = chunks[at] as Phrase;
  const times = [at + 1, at + 2, at + 3].flatMap((phrase) => headTime(parse, phrase));
  const group = chunks[verb] as VerbGroup;
  const run: [number, number] = [Math.min(group.from, head), Math.max(group.to, to)];
  return {
    ...sayingOf(record, given, '', headFigure(parse, at) as Figure, run, index),
    object: { hold: 'open', parties: [] },
    mode: FACT,
    clause: null,
    times,
    dates: [],
    events: [],
    // Of no time that it tells, or in another sentence, it may be another's forecast: it can agree, and not disagree.
    ...(times.length === 0 || isAbove ? { anchored: true as const } : {}),
  };
}
