import { describe, expect, test } from 'vitest';
import { parseRegister } from './parseRegister.ts';
import { serialiseRegister } from './serialiseRegister.ts';
import { acceptedRegister, proposalsOf, reconciled } from './testRegister.ts';

const FILE = 'content/annotations/an-article.json';
const register = reconciled(
  proposalsOf([['One more sentence stands here.'], ['Acme raised $5 million in March.']]),
  acceptedRegister([['Acme raised $5 million in March.', 'This one goes away again.']]),
).register;
const text = serialiseRegister(register);

const issuesOf = (damaged: string) => {
  const { register: read, issues } = parseRegister(damaged, FILE);
  expect(read).toBeNull();
  return issues.map(({ kind, file, line }) => [kind, file, line]);
};
const lineWith = (words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1;

test('what is written is read again', () => {
  expect(parseRegister(text, FILE)).toEqual({ register, issues: [] });
});

test('one record stands on one line, and the last one ends', () => {
  expect(text.split('\n').filter((line) => line.startsWith('    {'))).toHaveLength(
    register.sentences.length + register.tombstones.length + register.changes.length,
  );
  expect(text.endsWith('}\n')).toBe(true);
});

test('fields stand in one order, whatever order they were made in', () => {
  const [first] = register.sentences;
  const shuffled = Object.fromEntries(Object.entries(first!).reverse()) as typeof first;
  const again = { ...register, sentences: [shuffled!, ...register.sentences.slice(1)] };
  expect(serialiseRegister(again)).toBe(text);
});

describe('a damaged register is named with its line', () => {
  test('cut off', () => {
    const cut = text.slice(0, text.indexOf('"tombstones"'));
    expect(issuesOf(cut)).toEqual([['invalid-register', FILE, expect.any(Number)]]);
  });
  test('empty', () => {
    expect(issuesOf('')).toEqual([['invalid-register', FILE, 1]]);
  });
  test('broken in a line', () => {
    const damaged = text.replace('"text":"Acme', '"text":Acme');
    expect(issuesOf(damaged)).toEqual([['invalid-register', FILE, lineWith('"text":"Acme')]]);
  });
  test('with conflict markers', () => {
    const lines = text.split('\n');
    expect(issuesOf([...lines.slice(0, 4), '<<<<<<< HEAD', ...lines.slice(4)].join('\n'))).toEqual([
      ['conflict-markers', FILE, 5],
    ]);
  });
  test('of a later format', () => {
    expect(issuesOf(text.replace('"format": 1', '"format": 2'))).toEqual([['newer-register', FILE, 2]]);
  });
  test('naming an id twice', () => {
    const id = register.sentences[0]?.id ?? '';
    const other = register.sentences[1]?.id ?? '';
    const damaged = text.replace(`"id":"${other}"`, `"id":"${id}"`);
    expect(issuesOf(damaged)).toContainEqual(['duplicate-id', FILE, lineWith(`"id":"${other}"`)]);
  });
  test('with a field that nobody knows', () => {
    const damaged = text.replace('"kind":"claim"', '"kind":"claim","colour":"red"');
    expect(issuesOf(damaged)).toEqual([['invalid-register', FILE, lineWith('"kind":"claim"')]]);
  });
  test('with a verdict typed by hand', () => {
    const damaged = text.replace('"state":"new","verdict":null', '"state":"new","verdict":"verified"');
    expect(issuesOf(damaged)).toContainEqual(['invalid-register', FILE, lineWith('"state":"new"')]);
  });
  test('with words outside of their sentence', () => {
    const damaged = text.replace(/"words":\[0,\d+\]/, '"words":[0,999]');
    expect(issuesOf(damaged)).toEqual([['invalid-register', FILE, lineWith('"words":')]]);
  });
  test.each(['null', '[]', '7', '"text"', '{}', '{"format":1}', '\u0000', '{"a":'.repeat(500)])(
    'being %j',
    (nonsense) => {
      expect(issuesOf(nonsense).length).toBeGreaterThan(0);
    },
  );
});
