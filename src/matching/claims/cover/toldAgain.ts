import type { Parse } from '../../parse/clauses.ts';
import { isTimeFigure } from '../../parse/figures/figures.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { agree } from '../agreement/agree.ts';
import type { Answered, Found } from './coverFigures.ts';

/** Figures right beside one that a record bears out which say it once more, looser or in other words: "49 per cent, SO A BIT LESS THAN HALF". */
export function toldAgain(found: readonly Found[], { items }: Parse): Answered[] {
  return found.flatMap(({ finding, sighting }, place): Answered[] => {
    const { figure, agreement, claim } = finding;
    const accepted = claim.recognition.quantity;
    if (sighting.reading !== 'asserts' || figure === null || agreement?.is !== 'agrees' || !accepted)
      return [];
    return items.flatMap((item, at): Answered[] => {
      if (item.quantity === undefined || at === figure.from || isTimeFigure(item.quantity)) return [];
      if (agree(item.quantity, accepted).is !== 'agrees') return [];
      const between = items
        .slice(Math.min(at, figure.from) + 1, Math.max(at, figure.from))
        .filter(({ start, end }) => start < sighting.words[0] || end > sighting.words[1]);
      return onlyRepeats(between) ? [{ at, able: [place] }] : [];
    });
  });
}

/** Besides the words of the sighting itself a mark or "or", and otherwise nothing but words that hedge a figure: whatever else is named would be another thing's figure. */
function onlyRepeats(between: readonly Item[]): boolean {
  return (
    between.length <= MOST_BETWEEN &&
    between.some(({ tag, key }) => PARTS.test(tag ?? '') || REPEATS.test(key)) &&
    between.every(({ tag, key }) => PARTS.test(tag ?? '') || REPEATS.test(key) || HEDGES.test(key))
  );
}

const MOST_BETWEEN = 8;
const PARTS = /^(?:comma|dash|open|close|colon)$/;
const REPEATS = /^(?:or|so|i\.e|ie|thus|hence|that is|namely|meaning)$/;
const HEDGES =
  /^(?:a|an|bit|little|just|about|around|almost|nearly|roughly|some|only|slightly|less|fewer|more|under|over|than|say|in|other|words|close|to|shy|of|well|the|what|put|differently|to be|precise|exact|is|that)$/;
