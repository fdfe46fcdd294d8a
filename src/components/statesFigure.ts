import { findQuantities } from '../text/quantities.ts';

/** Whether `text` has the figure, in these words or as another way to write the same amount ("$14.3bn" for "$14.3 billion"). */
export function statesFigure(text: string, figure: string): boolean {
  if (text.includes(figure)) return true;
  const wanted = findQuantities(figure);
  const stated = findQuantities(text);
  return (
    wanted.length > 0 &&
    wanted.every(({ unit, value }) =>
      stated.some((one) => one.unit === unit && String(one.value) === String(value)),
    )
  );
}
