import { expect, test } from 'vitest';
import { readAddress, toggled, writeAddress } from './address.ts';

test('a search and its address say the same', () => {
  const wish = {
    text: '49% stake & more',
    chosen: { verdict: 'disputed', claim: 'deal-amount' },
    sort: 'place',
  } as const;
  expect(readAddress(new URLSearchParams(writeAddress('/search/', wish).split('?')[1]))).toEqual(wish);
});

test('the address is as short as it can be', () => {
  expect(
    writeAddress('/search/', { text: '49% stake', chosen: { verdict: 'disputed' }, sort: 'relevance' }),
  ).toBe('/search/?q=49%25+stake&verdict=disputed');
  expect(writeAddress('/search/', { text: '', chosen: {}, sort: 'relevance' })).toBe('/search/');
});

test('a per cent sign typed into the address by hand is understood', () => {
  expect(readAddress(new URLSearchParams('q=49% stake')).text).toBe('49% stake');
});

test('what is unknown is passed over', () => {
  expect(readAddress(new URLSearchParams('sort=colour&page=3&verdict='))).toEqual({
    text: '',
    chosen: {},
    sort: 'relevance',
  });
});

test('choosing twice frees', () => {
  const wish = { text: '', chosen: {}, sort: 'relevance' } as const;
  expect(toggled(toggled(wish, 'kind', 'claim'), 'kind', 'claim')).toEqual(wish);
});
