import { describe, expect, it } from 'vitest';
import { contrastWords } from './contrastWords.ts';
import { part } from './parts.fixture.ts';

const disputed = { verdict: 'disputed', reason: 'contradicted' } as const;

describe('what a sentence says against what the sources say', () => {
  it('is the claim itself where the two agree', () => {
    expect(contrastWords(part())).toBe('The city sold the harbour for $20 million.');
  });
  it('sets one figure against the other, and says how far apart they are', () => {
    const wrong = part({
      reading: 'differs',
      judgement: disputed,
      says: '$2 million',
      sourcesSay: '$20 million',
    });
    expect(contrastWords(wrong)).toBe('It says $2 million; the sources say $20 million, ten times as much.');
  });
  it('says what the sources say where another name differs and no figure does', () => {
    expect(contrastWords(part({ reading: 'differs', judgement: disputed }))).toBe(
      'The sources say otherwise: The city sold the harbour for $20 million.',
    );
  });
  it('names the claim that the sources contradict', () => {
    expect(contrastWords(part({ judgement: disputed }))).toMatch(/^The claim: The city sold/);
  });
  it('tells a false denial from a true one', () => {
    expect(contrastWords(part({ reading: 'denies', judgement: disputed }))).toMatch(
      /^The sentence denies what the sources report/,
    );
    expect(contrastWords(part({ reading: 'denies' }))).toMatch(/^The sentence denies this/);
  });
  it('never lets "unsourced" sound like "false"', () => {
    const searched = part({ judgement: { verdict: 'unsourced', reason: 'searched' } });
    expect(contrastWords(searched)).toMatch(/this does not mean false\.$/);
  });
  it('tells what happened since a forecast', () => {
    expect(contrastWords(part({ judgement: null, outcome: 'The sale fell through.' }))).toBe(
      'The sale fell through.',
    );
  });
  it('says so where nothing solid decides between sentence and record', () => {
    expect(contrastWords(part({ judgement: null, reading: 'differs' }))).toMatch(/no solid source decides/);
  });
});
