import { describe, expect, it } from 'vitest';
import { compareFigures } from './compareFigures.ts';

describe('two amounts compared', () => {
  it('says how many times as much the sources give', () => {
    expect(compareFigures('$1.48 billion', '$14.8 billion')).toBe('ten times as much');
  });
  it('says "about" where the factor is no whole number', () => {
    expect(compareFigures('$1.48B', 'about $14.3 billion')).toBe('about ten times as much');
  });
  it('says which share of it the sources give, where they give less', () => {
    expect(compareFigures('€3m', '€1 million')).toBe('a third of that');
    expect(compareFigures('$600 million', '$300 million')).toBe('half of that');
    expect(compareFigures('$20bn', '$1bn')).toBe('one part in 20 of that');
  });
  it('reads scales across units of a thousand', () => {
    expect(compareFigures('$900,000', '$1.8 million')).toBe('twice as much');
  });
  it.each([
    ['the amounts are close', '$15 billion', '$14.3 billion'],
    ['the currencies differ', '€1 billion', '$10 billion'],
    ['one is a range', '$1 billion to $2 billion', '$20 billion'],
    ['one is no amount of money', '49%', '4.9%'],
    ['the factor is far from a whole number', '$1 billion', '$2.4 billion'],
    ['one is nothing', '$0', '$3 billion'],
    ['the factor is too large to picture', '$1', '$3 billion'],
  ])('says nothing where %s', (_, says, sourcesSay) => {
    expect(compareFigures(says, sourcesSay)).toBeNull();
  });
  it('takes linear time over a text of digits', () => {
    expect(() => compareFigures(`$${'1'.repeat(1_000_000)}`, `${'$1 '.repeat(300_000)}`)).not.toThrow();
  });
});
