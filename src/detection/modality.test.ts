import { describe, expect, test } from 'vitest';
import type { Modality } from './modality.ts';
import { moodReader } from './modality.ts';

/** A sentence, the words in question, and how they are meant there. */
const CASES: [text: string, words: string, meant: Modality][] = [
  ['Meta paid $14.3 billion for 49% of Scale AI.', '49%', 'asserted'],
  ['Meta is reportedly investing nearly $15 billion in Scale AI, securing a 49% stake.', '49%', 'asserted'],
  ['The deal is said to be worth $14.3 billion.', '$14.3 billion', 'asserted'],
  ['Meta may invest $15 billion in Scale AI.', '$15 billion', 'forecast'],
  ['Meta could invest $15 billion in Scale AI, securing a 49% stake.', '49%', 'forecast'],
  ['Meta is poised to buy 49% of Scale AI.', '49%', 'forecast'],
  ['Meta plans to spend $72 billion on data centres.', '$72 billion', 'forecast'],
  ['Up to $15 billion could change hands.', '$15 billion', 'forecast'],
  ['In 2030, sales could reach $5bn.', '2030', 'forecast'],
  ['Sales, analysts say, could reach $5bn by 2030.', '2030', 'forecast'],
  ['Meta will invest $1.48 billion in Scale AI.', '$1.48 billion', 'announced'],
  ['Meta said it would pay $14.3 billion.', '$14.3 billion', 'announced'],
  ['Meta agreed to pay $14.3 billion.', '$14.3 billion', 'announced'],
  ['Norway would lose $3 billion a year.', '$3 billion', 'forecast'],
  ['If Meta buys 49% of Scale AI, it will own a lot.', '49%', 'conditional'],
  ['If regulators agree, Meta will own 49% of Scale AI.', '49%', 'conditional'],
  ['Unless it sells, Meta keeps 49%.', '49%', 'conditional'],
  ['It remains unclear whether Meta owns 49%.', '49%', 'conditional'],
  ['Google, if that is a comfort, lost only 2.4% of its people.', '2.4%', 'asserted'],
  ['The bank, if he is right, has lent them $3 billion.', '$3 billion', 'asserted'],
  ['The bank, if he is right, will lend them $3 billion.', '$3 billion', 'conditional'],
  ['He asked whether Meta owns 49%.', '49%', 'conditional'],
  ['Will Meta pay $15 billion?', '$15 billion', 'question'],
  ['Meta paid $15 billion, but will it be enough?', 'enough', 'question'],
  ['Critics ask one thing: was it worth $15 billion?', '$15 billion', 'question'],
  ['Meta paid $15 billion for a stake; was it worth it?', '$15 billion', 'asserted'],
  ['“Did Meta pay $15 billion?”', '$15 billion', 'question'],
  ['The deal was not worth $1.48 billion.', '$1.48 billion', 'negated'],
  ['Meta denied paying $1.48 billion.', '$1.48 billion', 'negated'],
  ['The firm never had 500 staff.', '500', 'negated'],
  ['The firm could not hire 500 staff.', '500', 'negated'],
  ['The firm has yet to hire 500 staff.', '500', 'negated'],
  ['Had the firm hired 500 staff, it would have moved.', '500', 'conditional'],
  ['Suppose that the firm has 500 staff.', '500', 'conditional'],
  ['The firm would have hired 500 staff.', '500', 'forecast'],
  ['Analysts forecast sales of $5 billion.', '$5 billion', 'forecast'],
  ['Analysts called the forecast of $5 billion low.', '$5 billion', 'asserted'],
  ['He hired 500 staff, if you must know.', '500', 'asserted'],
  ['Meta’s $1.48 billion investment is not just a cash infusion—it’s a signal.', '$1.48 billion', 'asserted'],
  ['It is no secret that Meta paid $14.3 billion.', '$14.3 billion', 'asserted'],
  ['The company hired no fewer than 200 people.', '200', 'asserted'],
  ['Meta did not comment, but its stake is 49%.', '49%', 'asserted'],
  ['Blogs said $1.48 billion; it was 14.3.', '14.3', 'asserted'],
  ['Meta’s $15 billion investment could reshape AI.', '$15 billion', 'asserted'],
  ['The collaboration, valued at $14.3 billion, might help.', '$14.3 billion', 'asserted'],
  ['Meta, which owns 49% of Scale AI, could buy more.', '49%', 'asserted'],
  ['Meta bought 49% of Scale AI and may buy more next year.', '49%', 'asserted'],
  ['Meta bought 49% of Scale AI and may buy 10% more.', '10%', 'forecast'],
  ['Although the move may fail, Meta paid $14.3 billion.', '$14.3 billion', 'asserted'],
  ['Meta paid $14.3 billion, which could prove too much.', '$14.3 billion', 'asserted'],
  ['Whether it works is open, but Meta paid $14.3 billion.', '$14.3 billion', 'asserted'],
  ['Critics ask if the price was right: Meta paid $14.3 billion.', '$14.3 billion', 'asserted'],
  ['Wang will join Meta after it acquired 49% of the firm.', '49%', 'asserted'],
  ['In May 2024 the firm was worth $13.8 billion.', '$13.8 billion', 'asserted'],
  ['The museum, founded in 1753, may close in 2026.', '1753', 'asserted'],
  ['The museum, founded in 1753, may close in 2026.', '2026', 'forecast'],
  ['The mayor hopes to build 3,000 homes, but only 400 were built last year.', '3,000', 'forecast'],
  ['The mayor hopes to build 3,000 homes, but only 400 were built last year.', '400', 'asserted'],
];

describe('modality', () => {
  test.each(CASES)('“%s”: “%s” is %s', (text, words, meant) => {
    const start = text.indexOf(words);
    expect(moodReader(text)(start, start + words.length).modality).toBe(meant);
  });

  test('of nothing is asserted, and no place is out of bounds', () => {
    expect(moodReader('')(0, 0).modality).toBe('asserted');
    expect(moodReader('Meta paid.')(400, 500).modality).toBe('asserted');
  });
});
