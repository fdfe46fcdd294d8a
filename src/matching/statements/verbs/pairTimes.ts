import { type Figure, isTimeFigure } from '../../parse/figures/figures.ts';
import type { Party } from '../parties/parties.ts';

/** "Instagram in 2012 and WhatsApp in 2014": to each object the years that stand with it, where there are several of both. */
export function pairTimes<P extends { parties: Party[]; figures: Figure[] }>(
  pair: P,
  all: Figure[],
  pairs: readonly P[] = [],
): (P & { times: Figure[] })[] {
  if (all.length === 0) return [{ ...pair, times: all }];
  const times = all.filter((time) => !isOthers(time, pair, pairs));
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

/** "Instagram for $1 billion IN 2012 and WhatsApp for $19 billion": where each has its own sum, a date among them is that of its neighbour. */
function isOthers<P extends { parties: Party[]; figures: Figure[] }>(
  { phrase }: Figure,
  pair: P,
  pairs: readonly P[],
): boolean {
  const holds = ({ figures }: P): boolean => figures.some((figure) => figure.phrase === phrase);
  const hasSum = ({ figures }: P): boolean => figures.some(({ quantity }) => !isTimeFigure(quantity));
  const first = Math.min(...pairs.flatMap(({ parties }) => parties.map((party) => party.phrase)));
  return (
    pairs.length > 1 &&
    (phrase > first || pair.figures.some(({ quantity }) => isTimeFigure(quantity))) &&
    pairs.every(hasSum) &&
    !holds(pair) &&
    pairs.some((each) => each !== pair && holds(each))
  );
}
