import { toString as textOf } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import { drawGlance } from './glance.ts';
import { citation, part } from './parts.fixture.ts';

type Change = Parameters<typeof part>[0];
const glance = (change: Change, count = 2): string =>
  drawGlance(part(change), count)
    .map((one) => textOf(one).replace(/\u00a0/g, ' '))
    .join('\n');
const disputed = { verdict: 'disputed', reason: 'contested' } as const;
const unsourced = { verdict: 'unsourced', reason: 'searched' } as const;

it('names the strongest sources with their day, and no more than it is told', () => {
  expect(glance({}, 1)).toBe('gazette, 5 March 2024');
  expect(glance({})).toBe('gazette, 5 March 2024 · courier, 5 March 2024');
});

it('is nothing where there are no sources', () => {
  expect(glance({ citations: [] })).toBe('');
});

it('says of a source that did not give the verdict how it bears on the sentence', () => {
  const against = citation({ source: 'tribune', stance: 'contradicts' });
  expect(glance({ judgement: disputed, citations: [citation(), against] })).toBe(
    'tribune, 5 March 2024 · For: gazette, 5 March 2024',
  );
  const but = citation({ source: 'tribune', stance: 'qualifies' });
  expect(glance({ citations: [citation(), but] })).toBe(
    'gazette, 5 March 2024 · Note: tribune, 5 March 2024',
  );
});

it('calls no source of an unsourced sentence one that bears it out, and says so once', () => {
  const citations = ['gazette', 'courier'].map((source) => citation({ source, solid: false }));
  expect(glance({ judgement: unsourced, citations })).toBe(
    'Context: gazette, 5 March 2024 · courier, 5 March 2024',
  );
});

it('says of what happened since who reports it, for and against nothing', () => {
  const citations = [citation({ stance: 'context' })];
  expect(glance({ judgement: null, outcome: 'It fell through.', citations })).toBe('gazette, 5 March 2024');
});

it('names a publisher once, by the page that is dated', () => {
  const citations = [
    citation({ published: null }),
    citation({ published: '2024-03-06', url: 'https://gazette.example/again' }),
    citation({ source: 'courier' }),
  ];
  expect(glance({ citations })).toBe('gazette, 6 March 2024 · courier, 5 March 2024');
});
