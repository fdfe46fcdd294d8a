import { expect, test } from 'vitest';
import { wantsColour, wordDiff } from './wordDiff.ts';

test('shows what went and what came, a figure whole', () => {
  expect(wordDiff('Meta invested $1.48 billion.', 'Meta invested $14.8 billion today.', false)).toBe(
    'Meta invested [-$1.48-]{+$14.8+} billion{+ today+}.',
  );
});

test('in colour it prints the words alone, between codes of the terminal', () => {
  const coloured = wordDiff('one two', 'one three', true);
  expect(coloured).toContain('\u001b[');
  expect(coloured).not.toContain('[-');
});

test.each([
  [{ isTTY: true }, {}, true],
  [{ isTTY: true }, { NO_COLOR: '1' }, false],
  [{}, {}, false],
])('colour is for a terminal whose user did not refuse it: %j %j', (stream, env, wanted) => {
  expect(wantsColour(stream, env)).toBe(wanted);
});
