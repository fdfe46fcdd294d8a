import { describe, expect, it } from 'vitest';
import { citation, part } from './parts.fixture.ts';
import { standingWords } from './standingWords.ts';

const contradicted = { verdict: 'disputed', reason: 'contradicted' } as const;
const against = (source: string) => citation({ source, stance: 'contradicts' });

describe('how the sources stand', () => {
  it('counts publishers, not pages', () => {
    const twice = [citation(), citation({ url: 'https://gazette.example/again' })];
    expect(standingWords(part({ citations: twice }))).toBe('one publisher reports it');
    expect(standingWords(part())).toBe('two publishers report it');
  });
  it('leaves out sources that cannot decide', () => {
    const citations = [citation(), citation({ source: 'blog', kind: 'secondary blog', solid: false })];
    expect(standingWords(part({ citations }))).toBe('one publisher reports it');
  });
  it('counts those that contradict', () => {
    expect(standingWords(part({ judgement: contradicted, citations: [against('a')] }))).toBe(
      'one source contradicts it, none supports it',
    );
    expect(standingWords(part({ judgement: contradicted, citations: [against('a'), against('b')] }))).toBe(
      'two of two sources contradict it',
    );
  });
  it('takes support of a claim as contradiction of the sentence that gives another figure', () => {
    expect(standingWords(part({ judgement: contradicted, reading: 'differs' }))).toBe(
      'two of two sources contradict it',
    );
  });
  it('counts both sides of a contested claim', () => {
    const contested = { verdict: 'disputed', reason: 'contested' } as const;
    expect(
      standingWords(part({ judgement: contested, citations: [citation(), against('a'), against('b')] })),
    ).toBe('one source supports it, two sources contradict it');
  });
  it('says that we searched, or have not yet', () => {
    expect(standingWords(part({ judgement: { verdict: 'unsourced', reason: 'searched' } }))).toBe(
      'searched, not found',
    );
    expect(standingWords(part({ judgement: null }))).toBe('');
  });
});
