import type { Phrase } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import { type Figure, isTimeFigure } from '../../parse/figures/figures.ts';
import type { Statement } from '../statement.ts';

/**
 * "is worth $29 billion, UP FROM $13.8 BILLION IN MAY 2024", "…, AGAINST THE $13.8 BILLION it commanded then": the statement without the time of
 * the figure that its own is set beside, and what it says of that figure, which may differ only where its time stands right behind it. Just the
 * statement where its figure is set beside none.
 */
export function comparedStatements(statement: Statement, parse: Parse): Statement[] {
  const own = statement.figures.find(({ quantity }) => !isTimeFigure(quantity));
  if (own === undefined || statement.anchored) return [statement];
  const other = setBeside(parse, own);
  if (other === null) return [statement];
  const { figure, times, dated } = other;
  const isOthers = ({ phrase }: Figure): boolean => times.some((time) => time.phrase === phrase);
  const { from, to } = parse.chunks[figure.phrase] as Phrase;
  return [
    {
      ...statement,
      figures: statement.figures.filter((each) => !isOthers(each)),
      times: statement.times.filter((each) => !isOthers(each)),
    },
    {
      ...statement,
      figures: [figure],
      times,
      past: true,
      ...(dated ? {} : { anchored: true as const }),
      runs: [[from, Math.max(to, ...times.map((time) => time.to))]],
    },
  ];
}

interface Beside {
  figure: Figure;
  times: Figure[];
  /** The first time stands right behind the figure: then nobody else is told of. */
  dated: boolean;
}

const isRightBehind = (chunks: Parse['chunks'], at: number, time: number | undefined): boolean =>
  time === at + 1 || (time === at + 2 && chunks[at + 1]?.kind === 'preposition');

/** The figure that one is set beside, with the times told behind it. */
function setBeside({ chunks, items }: Parse, own: Figure): Beside | null {
  for (let at = own.phrase + 1; at < own.phrase + FURTHEST && at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (chunk === undefined || !PASSED.has(chunk.kind)) return null;
    const phrase = chunks[at + 1];
    if (chunk.kind !== 'preposition' || !COMPARING.has(chunk.key) || phrase?.kind !== 'phrase') continue;
    const figure = figureAt(items, phrase, at + 1);
    if (
      figure === null ||
      figure.quantity.kind !== own.quantity.kind ||
      figure.quantity.unit !== own.quantity.unit
    )
      return null;
    const times: Figure[] = [];
    for (let next = at + 2; next < chunks.length && !ENDS.has(chunks[next]?.kind ?? ''); next += 1) {
      const behind = chunks[next];
      const time = behind?.kind === 'phrase' ? figureAt(items, behind, next) : null;
      if (time !== null && isTimeFigure(time.quantity)) times.push(time);
    }
    return { figure, times, dated: times.length > 0 && isRightBehind(chunks, at + 1, times[0]?.phrase) };
  }
  return null;
}

function figureAt(items: Parse['items'], { from, to }: Phrase, phrase: number): Figure | null {
  const at = items.findIndex((item, place) => place >= from && place < to && item.quantity !== undefined);
  const quantity = items[at]?.quantity;
  return quantity === undefined ? null : { quantity, phrase, from: at, to: at + 1 };
}

const COMPARING = new Set(['compared with', 'compared to', 'against', 'versus', 'vs', 'from']);
/** "$29 billion IN JUNE 2025, up from": so near the other stands. */
const FURTHEST = 6;
const PASSED = new Set(['comma', 'dash', 'open', 'preposition', 'phrase']);
const ENDS = new Set(['comma', 'semicolon', 'stop', 'and', 'but', 'close', 'dash']);
