import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../text/quantities.ts';
import { type Told, toldAfter, withReckonedTimes } from './reckonedTimes.ts';
import { tokenise } from './tokens.ts';

const told: Told = { time: '2023-02', near: true };
const read = (text: string, from: Told | null = told, written: string | null = null): string[] =>
  withReckonedTimes(findQuantities(text), tokenise(text), from, written).map(({ value }) => String(value));

describe('what is counted from a time told before', () => {
  test.each<[string, string[]]>([
    ['Guo left two years later.', ['2025']],
    ['Six months later it counted many.', ['2023-08']],
    ['A year earlier nobody knew it.', ['2022']],
    ['That November it grew.', ['2023-11']],
    ['It came in July of the next year.', ['2024-07']],
    ['It came the following January.', ['2024-01']],
    ['In the same month a team was set up.', ['2023-02']],
    ['The year before, sales had risen.', ['2022']],
    ['In May 2024 he spoke of the end of that year.', ['2024-05', '2024']],
    ['In 2012 it bought one, and two years later another.', ['2012', '2014']],
  ])('“%s”', (text, values) => expect(read(text)).toEqual(values));

  test.each<[string, string[]]>([
    ['Two years before Meta bought it, it was small.', ['2']],
    ['It has run for two years.', ['2']],
    ['He was to be paid no later than two years after.', ['2']],
    ['The law that year-end bonuses need is old.', []],
  ])('“%s” counts from something else', (text, values) => expect(read(text)).toEqual(values));

  test('months are counted only from a month', () => {
    expect(read('Six months later it fell.', { time: '2016', near: true })).toEqual(['6']);
  });

  test('nothing is counted from nothing', () => {
    expect(read('Guo left two years later, that November.', null)).toEqual(['2', '--11']);
  });

  test('a time far off is marked, so that it can agree and not differ', () => {
    const text = 'Guo left two years later.';
    const [far] = withReckonedTimes(findQuantities(text), tokenise(text), { ...told, near: false }, null);
    expect(far?.reckoned).toBe(true);
  });
});

describe('a month without its year', () => {
  test.each<[string, string[]]>([
    ['It came out in August.', ['--08']],
    ['May it come out?', []],
    ['They march on, and April Jones leads.', []],
    ['It was written by June Smith.', []],
    ['In June Meta bought it.', ['--06']],
  ])('“%s”', (text, values) => expect(read(text)).toEqual(values));

  test('is the one before or of the year in which the article was written', () => {
    expect(read('It came last June.', null, '2025-03-01')).toEqual(['2024-06']);
    expect(read('It came this February.', null, '2025-03-01')).toEqual(['2025-02']);
  });
});

describe('what the next sentence counts from', () => {
  test('is the time named last, near if it is of the only year', () => {
    expect(toldAfter(findQuantities('It began in 2016.'), null)).toEqual({ time: '2016', near: true });
    expect(toldAfter(findQuantities('One in 2012, one in 2014.'), null)).toEqual({
      time: '2014',
      near: false,
    });
  });

  test('stays behind a sentence without one, and is no longer near', () => {
    expect(toldAfter([], told)).toEqual({ time: '2023-02', near: false });
  });
});
