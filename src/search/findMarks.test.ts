import { expect, test } from 'vitest';
import { findMarks } from './findMarks.ts';
import { readQuery } from './query.ts';

const marked = (text: string, query: string) =>
  findMarks(text, readQuery(query)).map(([start, end]) => text.slice(start, end));

test('words are marked in whatever form they stand', () => {
  expect(marked('Meta acquired, acquires and is acquiring', 'acquire ')).toEqual([
    'acquired',
    'acquires',
    'acquiring',
  ]);
});

test('a figure is marked with its sign and scale, however it was asked for', () => {
  expect(marked('nearly $15 billion in Scale AI', '15bn')).toEqual(['$15 billion']);
  expect(marked('securing a 49% stake', 'forty-nine percent')).toEqual(['49%']);
});

test('neighbours share a mark', () => {
  expect(marked('a 49% stake in the data-labeling firm', '49% stake data labeling ')).toEqual([
    '49% stake',
    'data-labeling',
  ]);
});

test('a word that is still being typed is marked from its beginning', () => {
  expect(marked('Mustafa Suleyman', 'sul')).toEqual(['Suleyman']);
});

test('possessives and accents are marked whole', () => {
  expect(marked('Wang’s café', 'wang cafe')).toEqual(['Wang’s café']);
});

test('nothing is marked where nothing stands', () => {
  expect(marked('no such thing', 'stake')).toEqual([]);
  expect(marked('', 'stake')).toEqual([]);
});
