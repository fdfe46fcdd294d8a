import { expect, test } from 'vitest';
import { readQuery } from './query.ts';
import { understood } from './understood.ts';

test.each([
  ['$15B', 'the figure 15,000,000,000'],
  ['forty-nine percent stake', 'the figure 49% and the word “stake”'],
  ['"desperate move" of Meta', 'exactly “desperate move” and the word “meta”'],
  ['founded 2016', 'the figure 2016 and the word “founded”'],
  ['', ''],
])('%s is understood as %s', (text, meaning) => {
  expect(understood(readQuery(text))).toBe(meaning);
});
