import { expect, it } from 'vitest';
import { citation, part } from './parts.fixture.ts';
import { SOURCES_SHOWN, strongest } from './strongest.ts';

const named = (...sources: Parameters<typeof citation>) => sources.map((one) => citation(one));
const order = (change: Parameters<typeof part>[0]) => strongest(part(change)).map(({ source }) => source);

it('puts what decided the verdict before context, and blogs last', () => {
  const citations = [
    citation({ source: 'context', stance: 'context' }),
    citation({ source: 'blog', solid: false }),
    citation({ source: 'paper' }),
  ];
  expect(order({ citations })).toEqual(['paper', 'context', 'blog']);
});

it('keeps a place among those shown for what qualifies', () => {
  const citations = [
    ...['a', 'b', 'c', 'd'].flatMap((source) => named({ source })),
    citation({ source: 'but', stance: 'qualifies' }),
  ];
  expect(order({ citations }).slice(0, SOURCES_SHOWN)).toEqual(['a', 'b', 'but']);
});

it('shows a contested claim from both sides', () => {
  const citations = [
    citation({ source: 'no1', stance: 'contradicts' }),
    citation({ source: 'no2', stance: 'contradicts' }),
    citation({ source: 'yes' }),
  ];
  const judgement = { verdict: 'disputed', reason: 'contested' } as const;
  expect(order({ citations, judgement })).toEqual(['no1', 'yes', 'no2']);
});

it('names every source once', () => {
  const citations = ['a', 'b', 'c', 'd', 'e'].map((source) => citation({ source }));
  expect(new Set(order({ citations })).size).toBe(5);
  expect(order({ citations })).toHaveLength(5);
});
