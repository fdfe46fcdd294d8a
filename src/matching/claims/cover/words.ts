import type { Claim } from '../../../model/claim.ts';
import type { Quantity } from '../../../model/quantity.ts';
import { findQuantities } from '../../../text/quantities.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Figure } from '../../parse/figures/figures.ts';
import type { Item } from '../../parse/items/readItems.ts';
import type { Run } from '../../statements/span.ts';
import { oncePer } from '../../words/oncePer.ts';
import { whenFits } from '../agreement/timing.ts';
import type { Finding } from '../readings/findClaims.ts';

/**
 * The words of a sentence that state a claim, as UTF-16 offsets into it: one run from what is said to how much, who, whom, and the date
 * if the record says when it was. It never reaches over a figure that the claim does not answer for: that one stays outside, unchecked.
 * A figure that the claim's own statement gives ("within TWO YEARS") is answered for.
 */
export function wordsOf(finding: Finding, parse: Parse): [number, number] {
  const { statement, figure, claim } = finding;
  const when = claim.recognition.when ?? claim.claim.holds;
  const times = when ? statement.times.filter((time) => whenFits(when, [time.quantity])) : [];
  const further = figuresTold(finding, parse);
  const own = new Set([...[...times, ...(figure ? [figure] : [])].map((each) => each.from), ...further]);
  // A figure is what the claim is about: it anchors the run, and the verb joins it if no other figure stands between.
  let [from, to] = figure ? figureRun(parse, figure) : withoutForeign(statement.runs[0] as Run, parse, own);
  const reach = ([start, end]: Run, limit = Number.POSITIVE_INFINITY): void => {
    const between = start >= to ? parse.items.slice(to, end) : parse.items.slice(start, from);
    const first = start >= to ? to : start;
    if (
      between.length > limit ||
      between.some((item, at) => item.quantity !== undefined && !own.has(first + at))
    )
      return;
    from = Math.min(from, start);
    to = Math.max(to, end);
  };
  const parts = [...statement.runs].sort((a, b) => distance(a, [from, to]) - distance(b, [from, to]));
  for (const run of parts) reach(run);
  for (const at of further) if (!crossesVerb(parse, at, from, to)) reach([at, at + 1], MOST_WORDS_BETWEEN);
  to = Math.max(to, pastContrast(parse, to));
  for (const time of times)
    if (datesAll(parse, time) || !crossesVerb(parse, time.from, from, to))
      reach([time.from, time.to], datesAll(parse, time) ? undefined : MOST_WORDS_BETWEEN);
  to = Math.max(to, pastContrast(parse, to));
  const first = parse.items[from] as Item;
  const last = parse.items[Math.max(from, to - 1)] as Item;
  return [first.start, last.end];
}

/** "a $990 MILLION contract": what stands behind the last figure that the claim does not answer for; "three founders" counts in words who they are. */
function withoutForeign([from, to]: Run, { items }: Parse, own: ReadonlySet<number>): Run {
  for (let at = to - 2; at >= from; at -= 1)
    if (items[at]?.quantity !== undefined && !own.has(at) && !isSmallCount(items[at] as Item))
      return [at + 1, to];
  return [from, to];
}

const isSmallCount = ({ quantity, text }: Item): boolean =>
  quantity?.kind === 'count' && /^\p{L}/u.test(text);

function figureRun(parse: Parse, figure: Figure): Run {
  const phrase = phraseAt(parse, figure.phrase);
  return [figure.from, Math.max(figure.to, Math.min(phrase.to, figure.to + 3))];
}

/** The items that give a figure of the claim's statement, but for the one that the finding rests on. */
function figuresTold({ claim, figure, agreement }: Finding, { items }: Parse): number[] {
  if (agreement?.is === 'contradicts') return [];
  const others = items.flatMap(({ quantity }, at) =>
    quantity !== undefined && at !== figure?.from ? [{ quantity, at }] : [],
  );
  if (others.length === 0) return [];
  const told = figuresOf(claim.claim);
  return others.flatMap(({ quantity, at }) =>
    told.some((each) => isSame(each, quantity, items[at - 1])) ? [at] : [],
  );
}

const figuresOf = oncePer(({ statement }: Claim): Quantity[] => findQuantities(statement));

/** "WITHIN ten years" is under ten years. */
const isSame = (a: Quantity, b: Quantity, before: Item | undefined): boolean =>
  a.kind === b.kind &&
  a.unit === b.unit &&
  (a.modifier === b.modifier || (a.modifier === 'under' && /^(?:within|inside)$/.test(before?.key ?? ''))) &&
  String(a.value) === String(b.value);

const distance = (a: Run, b: Run): number => Math.max(0, a[0] - b[1], b[0] - a[1]);

/** "18 June 2025: OpenAI confirms that …": the date of an entry in a timeline is the date of all of it. */
const datesAll = (parse: Parse, time: Figure): boolean =>
  time.from === 0 && /^(?:colon|dash)$/.test(parse.items[time.to]?.tag ?? '');

/** "$14.3 billion, NOT $1.48 BILLION": the figure that is ruled out belongs to the words; the end of it, or `to`. */
function pastContrast({ items }: Parse, to: number): number {
  let at = to;
  while (items[at]?.tag === 'comma' || items[at]?.tag === 'and' || items[at]?.tag === 'open') at += 1;
  if (!/^(?:not|rather than|instead of)$/.test(items[at]?.key ?? '')) return to;
  at += 1;
  while (items[at]?.tag === 'determiner') at += 1;
  return items[at]?.quantity === undefined ? to : at + 1;
}

/** A verb that is not one of purpose lies between: the date belongs to what that says. */
function crossesVerb(parse: Parse, time: number, from: number, to: number): boolean {
  const [start, end] = time >= to ? [to, time] : [time, from];
  return parse.items
    .slice(start, end)
    .some((item, at, between) => item.tag === 'verb' && between[at - 1]?.tag !== 'to');
}

const MOST_WORDS_BETWEEN = 9;
