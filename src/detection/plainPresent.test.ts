import { expect, test } from 'vitest';
import { findQuantities } from '../text/quantities.ts';
import { detect } from './detect.ts';

const read = (text: string) =>
  detect({ text, quantities: findQuantities(text), names: [], blockType: 'paragraph', inQuotation: false });

test.each([
  'Adidas makes the official ball of the World Cup.',
  'Barcelona play their home games at the Olympic stadium.',
  'The bakery uses only rye.',
  'Kazuo Ishiguro wrote “Never Let Me Go”.',
  'The holding confers no votes on the Danes.',
])('says what somebody does as a rule: %s', (text) => {
  expect(read(text)).toMatchObject({ kind: 'claim' });
});

test.each(['Adidas makes the official ball of the World Cup.', 'The bakery uses only rye.'])(
  'is too little to call unsourced: %s',
  (text) => {
    expect(read(text).sure).toBe(false);
  },
);

test.each([
  'Nothing heals like a good night’s sleep.',
  'Technology changes the way that we live.',
  'The market loves a good story.',
  'Apple shows the way.',
  'Trust takes years to win.',
])('is no claim: %s', (text) => {
  expect(read(text).kind).not.toBe('claim');
});

test.each([
  'Both her parents were dentists in Lyon.',
  'Lin Wei still works for Siemens.',
  'Two brothers from Turin helped to found Olivetti.',
  'Siemens has committed to buy wind power for at least €450 million a year.',
  'The bank has pledged to lend €3 billion.',
])('says who somebody is, what he works at or is bound to: %s', (text) => {
  expect(read(text).kind).toBe('claim');
});

test.each([
  'Her boss is an optimist.',
  'The merger helped the bank to grow.',
  'Siemens is committed to quality.',
  'Siemens remains committed to spend 3% on research.',
])('says what somebody is like, or wants: %s', (text) => {
  expect(read(text).kind).not.toBe('claim');
});

test('what somebody named wants to do is looked ahead at', () => {
  expect(read('Surge AI, in turn, wants to raise money abroad.').kind).toBe('forecast');
  expect(read('Readers want to be heard.').kind).toBe('opinion');
});
