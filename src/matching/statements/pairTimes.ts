import { type Figure, isTimeFigure } from '../parse/figures.ts';
import type { Party } from './parties.ts';

/** "Instagram in 2012 and WhatsApp in 2014": to each object the years that stand with it, where there are several of both. */
export function pairTimes<P extends { parties: Party[]; figures: Figure[] }>(
  pair: P,
  times: Figure[],
): (P & { times: Figure[] })[] {
  const years = new Set(times.map(({ phrase }) => phrase));
  const [first] = times;
  const [object] = pair.parties;
  if (years.size < 2 || pair.parties.length < 2 || !first || !object) return [{ ...pair, times }];
  const after = first.phrase > object.phrase;
  return pair.parties.map((party, at) => {
    const from = after ? party.phrase : (pair.parties[at - 1]?.phrase ?? -1);
    const to = after ? (pair.parties[at + 1]?.phrase ?? Number.POSITIVE_INFINITY) : party.phrase;
    const own = ({ phrase }: Figure): boolean => phrase >= from && phrase < to;
    return {
      ...pair,
      parties: [party],
      times: times.filter(own),
      figures: pair.figures.filter((figure) => !isTimeFigure(figure.quantity) || own(figure)),
    };
  });
}
