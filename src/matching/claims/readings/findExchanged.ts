import type { Article } from '../../../model/article.ts';
import type { MatchIndex } from '../../indexLedger.ts';
import type { Parsed } from '../../matchArticle.ts';
import { phraseAt } from '../../parse/clauses.ts';
import type { Figure } from '../../parse/figures/figures.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { isPart, NEUTRAL_NOUNS } from '../../parse/partWords.ts';
import { anchorClause } from '../../statements/anchored/anchorClause.ts';
import type { Reach } from '../places/reach.ts';
import { plainlyFound, sayingOf } from '../places/sameParties.ts';
import { type Finding, findClaims } from './findClaims.ts';

/**
 * The claims of which a sum or a share speaks that is given for the one found in its clause ("49% of Scale AI IN A $14.3 BILLION BET",
 * "$14.3 billion … IN RETURN FOR JUST UNDER HALF of its shares"): it agrees with a record of the same two. It never disputes.
 */
export function findExchanged(
  own: Parsed,
  findings: readonly Finding[],
  reach: Reach,
  index: MatchIndex,
  article: Article,
): Finding[] {
  const { parse } = own;
  const given = plainlyFound(findings).filter(
    ({ claim, figure }) => claim.recognition.object !== undefined && figure !== null && isTraded(figure),
  );
  if (given.length === 0) return [];
  return parse.chunks.flatMap((chunk, phrase) => {
    if (chunk.kind !== 'phrase') return [];
    const from = parse.items.findIndex(
      ({ quantity }, at) => at >= chunk.from && at < chunk.to && quantity !== undefined,
    );
    const { quantity } = parse.items[from] ?? {};
    if (quantity === undefined || findings.some(({ figure }) => figure?.from === from)) return [];
    const other: Figure = { quantity, phrase, from, to: from + 1 };
    if (!isTraded(other) || !isGivenFor(own, other)) return [];
    const clause = anchorClause(parse, phrase);
    return given
      .filter(
        ({ figure }) =>
          clause?.chunks.includes(figure?.phrase ?? -1) && kindOf(figure as Figure) !== kindOf(other),
      )
      .flatMap((each) => exchangedFor(each, other, parse, index))
      .flatMap((statement) => findClaims(statement, index, reach, article))
      .filter(({ agreement, question }) => agreement?.is === 'agrees' && question === undefined);
  });
}

const kindOf = ({ quantity }: Figure): 'sum' | 'share' | null =>
  quantity.kind === 'money' ? 'sum' : /^(?:percent|fraction)$/.test(quantity.kind) ? 'share' : null;

const isTraded = (figure: Figure): boolean => kindOf(figure) !== null;

/** It is led to as a price or as what a price buys, and measures no more than the bargain or a part of the whole. */
function isGivenFor({ parse }: Parsed, { phrase, from }: Figure): boolean {
  const { chunks, items } = parse;
  const { head } = phraseAt(parse, phrase);
  const lead = chunks[phrase - 1];
  if (lead?.kind !== 'open' && (lead?.kind !== 'preposition' || !LEADS.has(lead.key))) return false;
  const noun = items[head] as Item;
  if (head !== from && !isPart(noun) && !NEUTRAL_NOUNS.has(noun.key)) return false;
  const next = chunks[phrase + 1];
  const of = chunks[phrase + 2];
  if (next?.kind === 'phrase') return false;
  if (next?.kind !== 'preposition' || of?.kind !== 'phrase') return true;
  const whole = items[of.head] as Item;
  const isParty = whole.mention !== undefined && whole.mention.how !== 'term';
  if (next.key === 'of') return isParty || isPart(whole) || WHOLES.test(whole.key);
  // "a bet ON superintelligence": what a bargain is for.
  return head !== from || isParty || whole.quantity !== undefined || !ADDING.has(next.key);
}

const LEADS = new Set(['for', 'in', 'at', 'worth', 'in return for', 'in exchange for', 'with']);
const ADDING = new Set(['in', 'on', 'from', 'to', 'over']);
const WHOLES = /^(?:it|company|firm|group|startup|start-up|business|equity|capital|stock)$/;

const exchangedFor = (
  given: Finding,
  figure: Figure,
  parse: Parsed['parse'],
  index: MatchIndex,
): Parameters<typeof findClaims>[0][] => {
  const { subject, object = [] } = given.claim.recognition;
  const unit = kindOf(figure) === 'share' ? 'percent' : figure.quantity.unit;
  const { from, to } = phraseAt(parse, figure.phrase);
  return subject
    .flatMap((id) => index.bySubject.get(`${id}\n${unit}`) ?? [])
    .flatMap((record) => {
      const same = record.recognition.object?.find((id) => object.includes(id));
      // What was only planned was not exchanged.
      const isPlan = index.relations.get(record.recognition.relation)?.planOf !== undefined;
      return same === undefined || isPlan ? [] : [sayingOf(record, given, same, figure, [from, to], index)];
    });
};
