import type { Parsed } from '../../matchArticle.ts';
import { type Figure, isTimeFigure } from '../../parse/figures/figures.ts';
import type { Item } from '../../parse/items/readItems.ts';

/** Figures that could hardly be the same by chance: sums, shares, counts and multiples of at least two digits. */
export function tellingFigures({ parse }: Parsed): Figure[] {
  return parse.chunks.flatMap((chunk, phrase) => {
    if (chunk.kind !== 'phrase') return [];
    const found: Figure[] = [];
    for (let from = chunk.from; from < chunk.to; from += 1) {
      const { quantity } = parse.items[from] as Item;
      if (quantity && !isTimeFigure(quantity) && quantity.unit !== 'age' && isTelling(quantity.value))
        found.push({ quantity, phrase, from, to: from + 1 });
    }
    return found;
  });
}

const isTelling = (value: unknown): boolean =>
  [value].flat().some(
    (each) =>
      typeof each === 'number' &&
      String(each)
        .replace(/\.|e.*$/g, '')
        .replace(/^0+|0+$/g, '').length > 1,
  );
