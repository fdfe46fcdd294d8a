import { expect, test } from 'vitest';
import { statesFigure } from './statesFigure.ts';

test('a figure is stated in its own words or in another form of the same amount', () => {
  expect(statesFigure('Its headline gives $14.3 billion.', '$14.3bn')).toBe(true);
  expect(statesFigure('Puts it at 49%.', '49 percent')).toBe(true);
  expect(statesFigure('Says "a dozen" of them left.', 'a dozen')).toBe(true);
});

test('another amount, another currency, or no figure at all is not it', () => {
  expect(statesFigure('Its headline gives $1.43 billion.', '$14.3bn')).toBe(false);
  expect(statesFigure('Its headline gives €14.3 billion.', '$14.3bn')).toBe(false);
  expect(statesFigure('Reports the deal.', '$14.3bn')).toBe(false);
  expect(statesFigure('Reports the deal.', 'nearly half')).toBe(false);
});
