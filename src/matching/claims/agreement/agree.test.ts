import { describe, expect, test } from 'vitest';
import type { Accepted } from '../../../model/claim.ts';
import { findQuantities } from '../../../text/quantities.ts';
import { agree } from './agree.ts';

const deal: Accepted = { unit: 'USD', low: 14.3e9, high: 14.3e9, early: [14.8e9, 15e9] };
const stake: Accepted = { unit: 'percent', low: 49, high: 49 };
const year: Accepted = { unit: 'year', low: 2016, high: 2016 };
const crew: Accepted = { unit: 'people', low: 1500, high: 1500 };

const says = (text: string, accepted: Accepted) => agree(findQuantities(text)[0]!, accepted);

describe('a sum of money', () => {
  test.each<[string, string, string[]]>([
    ['It paid $14.3 billion.', 'agrees', []],
    ['It paid US$14.3bn.', 'agrees', []],
    ['It paid $14 billion.', 'agrees', ['rounded']],
    ['It paid $14.8 billion.', 'agrees', ['early']],
    ['It paid nearly $15 billion.', 'agrees', ['early']],
    ['It paid over $10 billion.', 'agrees', ['looser']],
    ['It paid $16 billion.', 'unclear', []],
    ['It paid $1.48 billion.', 'contradicts', []],
    ['It paid $143 billion.', 'contradicts', []],
    ['It paid less than $2 billion.', 'contradicts', []],
    ['It paid up to $15 billion.', 'agrees', ['early']],
    ['It paid up to $40 billion.', 'unclear', []],
    ['It paid $20 billion.', 'contradicts', []],
  ])('“%s” %s', (text, is, notes) => expect(says(text, deal)).toEqual({ is, notes }));

  test('“over” never contradicts what lies above it', () => {
    expect(says('It paid over $1 billion.', deal).is).toBe('unclear');
  });

  test('another currency is another thing', () => {
    expect(says('It paid €14.3 billion.', deal).is).toBe('other');
  });
});

describe('what is counted has no slack', () => {
  test.each<[string, Accepted, string]>([
    ['It has a billion users.', { unit: 'users', low: 700e6, high: 700e6 }, 'contradicts'],
    ['It has 700 million users.', { unit: 'users', low: 700.4e6, high: 700.4e6 }, 'agrees'],
    ['It took 49%.', stake, 'agrees'],
    ['It took forty-nine per cent.', stake, 'agrees'],
    ['It took just under half.', stake, 'agrees'],
    ['It took 51%.', stake, 'contradicts'],
    ['It was founded in 2016.', year, 'agrees'],
    ['It was founded in June 2016.', year, 'agrees'],
    ['It was founded in 2017.', year, 'contradicts'],
    ['It was founded circa 2015.', year, 'agrees'],
    ['It was founded circa 2010.', year, 'contradicts'],
    ['It took less than 49%.', stake, 'unclear'],
    ['It took less than 40%.', stake, 'contradicts'],
    ['It has 1,500 employees.', crew, 'agrees'],
    ['It has 1,500 customers.', crew, 'other'],
    ['It paid $15 billion.', stake, 'other'],
  ])('“%s”', (text, accepted, is) => expect(says(text, accepted).is).toBe(is));
});
