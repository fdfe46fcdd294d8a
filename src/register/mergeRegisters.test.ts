import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Register } from '../model/register.ts';
import { checkConsistency } from './checkConsistency.ts';
import { decide } from './decide.ts';
import { mergeRegisters } from './mergeRegisters.ts';
import { lostIds, registerIds } from './registerIds.ts';
import { resolveRegister } from './resolveRegister.ts';
import { serialiseRegister } from './serialiseRegister.ts';
import { acceptedRegister, countingMint, proposalsOf, reconciled, rules } from './testRegister.ts';

const SENTENCES = [
  'Acme raised $5 million in March.',
  'Borealis hired a chief executive in Berlin.',
  'Regulators opened an inquiry into the merger.',
  'Its shares fell 3% on Tuesday.',
  'Cobalt closed an office, and nobody was dismissed.',
  'Nothing else is known of the deal.',
  'Dynamo was founded in 2011 in Lisbon.',
];
const BASE = [SENTENCES.slice(0, 2), SENTENCES.slice(2, 5)];
const base = acceptedRegister(BASE);

/** An article made of any of the sentences, in any order, in any paragraphs. */
const anyArticle = fc.array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }), {
  maxLength: 4,
});

const branch = (article: string[][], mintFrom: number, day: string): Register =>
  reconciled(proposalsOf(article), base, { today: day }, countingMint(mintFrom)).register;

test('a reconciled register never lacks an id, and is always sound', () => {
  fc.assert(
    fc.property(anyArticle, anyArticle, (one, other) => {
      const first = branch(one, 5000, '2026-02-01');
      const second = reconciled(proposalsOf(other), first, {}, countingMint(9000)).register;
      expect(lostIds(base, first)).toEqual([]);
      expect(lostIds(first, second)).toEqual([]);
      expect(checkConsistency(second)).toEqual([]);
    }),
  );
});

test('a merged register has every id of both sides, and is always sound', () => {
  fc.assert(
    fc.property(anyArticle, anyArticle, (one, other) => {
      const ours = branch(one, 5000, '2026-02-01');
      const theirs = branch(other, 7000, '2026-02-02');
      const merged = mergeRegisters(ours, theirs);
      expect(lostIds(ours, merged)).toEqual([]);
      expect(lostIds(theirs, merged)).toEqual([]);
      expect(checkConsistency(merged)).toEqual([]);
    }),
  );
});

test('lost ids are those that are in the old register and not in the new one', () => {
  fc.assert(
    fc.property(anyArticle, anyArticle, (one, other) => {
      const before = branch(one, 5000, '2026-02-01');
      const after = branch(other, 7000, '2026-02-01');
      const kept = registerIds(after);
      expect(new Set(lostIds(before, after))).toEqual(
        new Set([...registerIds(before)].filter((id) => !kept.has(id))),
      );
    }),
  );
});

describe('merging', () => {
  test('a sentence that both sides added keeps both ids', () => {
    const article = [SENTENCES.slice(0, 2), [...SENTENCES.slice(2, 5), 'Both of us added this one.']];
    const ours = branch(article, 5000, '2026-02-01');
    const theirs = branch(article, 7000, '2026-02-01');
    const added = mergeRegisters(ours, theirs).sentences.filter(({ text }) => text.startsWith('Both'));
    expect(added).toMatchObject([{ id: ours.sentences[5]?.id, also: [theirs.sentences[5]?.id] }]);
  });
  test('the later decision stands', () => {
    const id = base.sentences[0]?.id ?? '';
    const reject = (today: string) =>
      decide(
        base,
        { do: 'reject', id, claim: 'figure', because: 'No.' },
        { ...rules, by: 'The desk', today },
      ) as Register;
    expect(mergeRegisters(base, reject('2026-05-01')).sentences[0]).toMatchObject({
      verdict: null,
      state: 'accepted',
    });
    expect(mergeRegisters(reject('2026-05-01'), base).sentences[0]).toMatchObject({
      verdict: null,
      state: 'accepted',
    });
  });
  test('two decisions of one day that differ are to be taken again', () => {
    const id = base.sentences[0]?.id ?? '';
    const rejected = decide(
      base,
      { do: 'reject', id, claim: 'figure', because: 'No.' },
      { ...rules, by: 'The desk' },
    ) as Register;
    expect(mergeRegisters(base, rejected).sentences[0]).toMatchObject({ state: 'edited', verdict: null });
  });
});

describe('a register with conflict markers', () => {
  const lines = (register: Register) => serialiseRegister(register).split('\n');
  const ours = branch([SENTENCES.slice(0, 2), [...SENTENCES.slice(2, 5), SENTENCES[5]!]], 5000, '2026-02-01');
  const theirs = branch(
    [SENTENCES.slice(0, 2), [...SENTENCES.slice(2, 5), SENTENCES[6]!]],
    7000,
    '2026-02-01',
  );
  test.each([
    ['git', []],
    ['git with the common ancestor', ['||||||| base', ...lines(base).slice(8, 9)]],
  ])('as %s leaves it is merged from both sides', (_, ancestor) => {
    const shared = lines(ours).slice(0, 8);
    const conflict = [
      ...shared,
      '<<<<<<< HEAD',
      ...lines(ours).slice(8, 10),
      ...ancestor,
      '=======',
      ...lines(theirs).slice(8, 10),
      '>>>>>>> other',
      ...lines(ours).slice(10),
    ].join('\n');
    const { register, issues } = resolveRegister(conflict, 'content/annotations/an-article.json');
    expect(issues).toEqual([]);
    expect(lostIds(ours, register!)).toEqual([]);
    expect(lostIds(theirs, register!)).toEqual([]);
    expect(register?.sentences.map(({ text }) => text)).toEqual([
      ...SENTENCES.slice(0, 5),
      SENTENCES[6],
      SENTENCES[5],
    ]);
  });
  test('of which one side is broken is left to the editor', () => {
    const { register, issues } = resolveRegister('<<<<<<< a\n{\n=======\n{}\n>>>>>>> b\n', 'r.json');
    expect(register).toBeNull();
    expect(issues).toMatchObject([{ kind: 'invalid-register', file: 'r.json', line: 1 }]);
  });
});
