import { expect, test } from 'vitest';
import { type Entity, entitySchema } from '../model/entity.ts';
import { otherNames } from './otherNames.ts';
import { otherSpellings } from './otherSpellings.ts';
import { otherWords } from './otherWords.ts';

const entity = (name: string, more: Partial<Entity>): Entity => ({
  ...entitySchema.parse({ name, type: 'organisation', ...more }),
  id: name.toLowerCase().replace(/\W+/g, '-'),
});
const names = otherNames([
  entity('Mustafa Suleyman', { shortNames: ['Suleyman'], misspellings: ['Suleiman'] }),
  entity('Scale AI', { shortNames: ['Scale'], misspellings: ['ScaleAI'] }),
  entity('Scale Computing', {}),
]);

test('an entity is looked for under its other names and their misspellings', () => {
  expect(names('hired Mustafa Suleyman in March')).toEqual(['Suleyman', 'Suleiman']);
  expect(names('hired Suleyman')).toEqual(['Mustafa Suleyman', 'Suleiman']);
});

test('the longest name counts, in whole words and as it is written', () => {
  expect(names('Scale Computing grew')).toEqual([]);
  expect(names('Scale AI grew')).toEqual(['Scale', 'ScaleAI']);
  expect(names('Scaled to scale')).toEqual([]);
});

test.each([
  ['defense', 'defence'],
  ['defence', 'defense'],
  ['organizations', 'organisations'],
  ['internalising', 'internalizing'],
  ['skepticism', 'scepticism'],
  ['analyze', 'analyse'],
])('%s is also spelt %s', (word, other) => {
  expect(otherSpellings(word)).toContain(other);
});

test.each(['size', 'rise', 'prize', 'meta', 'wise', 'noise'])('%s has one spelling', (word) => {
  expect(otherSpellings(word)).toEqual([]);
});

test('a text without figures and names needs no other words', () => {
  expect(otherWords('Nothing of note.', names)).toEqual({ figures: '', names: '' });
});

test('each word comes once', () => {
  expect(otherWords('49% here, 49% there; defense and Defense', names)).toEqual({
    figures: '49% 49 percent 49 per cent forty-nine percent forty-nine per cent',
    names: 'defence',
  });
});
