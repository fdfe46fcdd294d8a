import { describe, expect, test } from 'vitest';
import { align } from './align.ts';

const A = 'Acme raised $5 million in March from Sequoia.';
const B = 'Borealis raised $7 million in April from Benchmark.';
const C = 'Cobalt hired a new chief executive in Berlin last week.';
const D = 'Regulators in Brussels opened an inquiry into the merger.';
const E = 'The deal values the start-up at more than its rivals combined.';

/** For each old sentence the index of the new one, or what became of it. */
const fates = (old: string[], now: string[]) =>
  align(old, now).successors.map((successor) =>
    successor.how === 'removed' ? 'removed' : `${successor.how} ${successor.now}`,
  );

describe('equal texts', () => {
  test('stay where they are', () => {
    expect(fates([A, B, C], [A, B, C])).toEqual(['same 0', 'same 1', 'same 2']);
  });
  test('are found wherever they were moved', () => {
    expect(fates([A, B, C, D], [D, A, B, C])).toEqual(['same 1', 'same 2', 'same 3', 'same 0']);
  });
  test('say which of them was moved', () => {
    const { successors } = align([A, B, C, D], [D, A, B, C]);
    expect(successors.map((successor) => 'moved' in successor && successor.moved)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
  test('that are copies follow their neighbours', () => {
    expect(fates([A, 'Yes.', B, 'Yes.', C], [B, 'Yes.', C])).toEqual([
      'removed',
      'removed',
      'same 0',
      'same 1',
      'same 2',
    ]);
  });
});

describe('an edited sentence', () => {
  test('keeps its id when a figure changes', () => {
    const edited = A.replace('$5', '$9');
    expect(fates([B, A, C], [B, edited, C])).toEqual(['same 0', 'edited 1', 'same 2']);
  });
  test('keeps its id among look-alikes that did not change', () => {
    const lookAlikes = ['5', '6', '7', '8'].map((figure) => A.replace('5', figure));
    const now = lookAlikes.with(2, A.replace('5', '9'));
    expect(fates(lookAlikes, now)).toEqual(['same 0', 'same 1', 'edited 2', 'same 3']);
  });
  test('keeps its id when a third of its words change', () => {
    const edited = 'Regulators in London began an inquiry into the takeover.';
    expect(fates([A, D, C], [A, edited, C])[1]).toBe('edited 1');
  });
  test('keeps its id when it was moved too, if nothing else is like it', () => {
    const edited = E.replace('more', 'far more');
    expect(fates([A, B, E, C, D], [E.replace('more', 'far more'), A, B, C, D])[2]).toBe('edited 0');
    expect(edited).not.toBe(E);
  });
  test('gets a tombstone when it was moved among look-alikes', () => {
    const edited = A.replace('$5 million', '$6 million').replace('March', 'May');
    expect(fates([A, B, C, D, E], [B, C, D, edited, E])[0]).toBe('removed');
  });
});

describe('a removed sentence', () => {
  test('never becomes a look-alike that stays', () => {
    expect(fates([A, B, C], [B, C])).toEqual(['removed', 'same 0', 'same 1']);
  });
  test('never becomes a new sentence in its place', () => {
    expect(fates([A, C, B], [A, D, B])).toEqual(['same 0', 'removed', 'same 2']);
  });
  test('never becomes a look-alike in its place that is about another matter', () => {
    expect(fates([C, A, D], [C, B, D])).toEqual(['same 0', 'removed', 'same 2']);
  });
  test('is removed when its edited neighbour could be either of them', () => {
    const one = 'Acme raised $5 million in March.';
    const other = 'Acme raised $7 million in March.';
    expect(fates([C, one, other, D], [C, 'Acme raised $9 million in March.', D])).toEqual([
      'same 0',
      'removed',
      'removed',
      'same 2',
    ]);
  });
  test('comes back by its very text', () => {
    const { revived, successors } = align([A, C], [A, D, C], [null, D]);
    expect([...revived]).toEqual([[1, 1]]);
    expect(successors.map(({ how }) => how)).toEqual(['same', 'same']);
  });
});

describe('splits and mergers', () => {
  const whole =
    'Meta bought almost half of the company for billions of dollars, and regulators in Brussels opened an inquiry into it.';
  const parts = [
    'Meta bought almost half of the company for billions of dollars.',
    'Regulators in Brussels opened an inquiry into it.',
  ];
  test('the larger part of a split keeps the id', () => {
    expect(align([A, whole, C], [A, ...parts, C]).successors[1]).toEqual({
      how: 'split',
      now: 1,
      parts: [1, 2],
    });
  });
  test('the larger one of those merged keeps its id, the other lives on beside it', () => {
    expect(align([A, ...parts, C], [A, whole, C]).successors.slice(1, 3)).toEqual([
      { how: 'merged', now: 1, keeps: true },
      { how: 'merged', now: 1, keeps: false },
    ]);
  });
  test('two that are glued as they stood live on in it, from wherever they came', () => {
    const caption = 'Photograph by Acme';
    expect(fates([caption, A, B, C], [A, B, `${caption} ${C}`])).toEqual([
      'merged 2',
      'same 0',
      'same 1',
      'merged 2',
    ]);
  });
  test('the larger of two that are glued keeps its id', () => {
    expect(align([A, 'Notes', B, C], [`Notes ${B}`, A, C]).successors.slice(1, 3)).toEqual([
      { how: 'merged', now: 0, keeps: false },
      { how: 'merged', now: 0, keeps: true },
    ]);
  });
  test('one that is still there is glued to nothing', () => {
    expect(fates([A, 'Notes', B, C], ['Notes', A, C, `Notes ${B}`])[1]).toBe('same 0');
  });
});

/** Seconds where nothing else runs; a busy machine takes longer, quadratic time takes hours. */
const PATIENCE = 60_000;
test('five thousand edited look-alikes are aligned in next to linear time', { timeout: PATIENCE }, () => {
  const names = ['Acme', 'Borealis', 'Cobalt', 'Dynamo', 'Eclipse'];
  const old = Array.from(
    { length: 5000 },
    (_, k) =>
      `${names[k % 5]} sold ${k} units of model ${k % 97} to clients in region ${k % 31} this quarter.`,
  );
  const now = old.map((text) => text.replace('quarter', 'year'));
  const { successors } = align(old, now);
  expect(successors.every((successor, k) => successor.how === 'removed' || successor.now === k)).toBe(true);
  expect(successors.filter(({ how }) => how === 'edited').length).toBeGreaterThan(4000);
});
