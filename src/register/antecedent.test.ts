import { expect, test } from 'vitest';
import { antecedents, leansOnContext } from './antecedent.ts';

test.each([
  'It expects revenue of $40 million.',
  'His deep expertise in AI can play a role.',
  'The company has partnered with numerous entities.',
  'This move places Meta in direct competition.',
  'In June the firm said nothing.',
  'However, they must also navigate the landscape.',
])('leans on what was said before: %s', (text) => {
  expect(leansOnContext(text)).toBe(true);
});

test.each([
  'Meta said that it will invest.',
  'The AI race is heating up.',
  'In June Acme said that the company would hire.',
  'Founded in 2016, Acme employs its founders.',
  'Will History Repeat Itself?',
])('stands by itself: %s', (text) => {
  expect(leansOnContext(text)).toBe(false);
});

test('names are those of the nearest sentence that has any, headings aside', () => {
  const sentences = [
    { text: 'Acme bought Borealis.', kind: 'claim' },
    { text: 'The price was high.', kind: 'opinion' },
    { text: 'What Happens Next', kind: 'heading' },
    { text: 'It rose.', kind: 'claim' },
  ];
  expect(antecedents(sentences)).toEqual(['', 'Acme Borealis', 'Acme Borealis', 'Acme Borealis']);
});
