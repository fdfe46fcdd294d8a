import { describe, expect, test } from 'vitest';
import type { Register } from '../model/register.ts';
import type { Decision } from './decide.ts';
import { decide } from './decide.ts';
import { proposalsOf, reconciled, rules } from './testRegister.ts';
import { withdraw, withhold } from './withdraw.ts';

const RAISED = 'Acme raised $5 million in March.';
const PLAIN = 'The mood was good.';
const { register } = reconciled(proposalsOf([[RAISED, PLAIN]]));
const [raised, plain] = register.sentences.map(({ id }) => id) as [string, string];
const by = { ...rules, by: 'The desk' };

const lineOf = (result: ReturnType<typeof decide>, id: string) => {
  if ('refused' in result) throw new Error(result.refused);
  return result.sentences.find((line) => line.id === id);
};

describe('accepting', () => {
  test('all decides every sentence, with or without a badge', () => {
    const accepted = decide(register, { do: 'accept', ids: 'all' }, by);
    expect(lineOf(accepted, raised)).toMatchObject({
      state: 'accepted',
      verdict: 'verified',
      reason: 'supported',
    });
    expect(lineOf(accepted, plain)).toMatchObject({ state: 'accepted', verdict: null, reason: null });
  });
  test('says who decided and when', () => {
    const accepted = decide(register, { do: 'accept', ids: [raised] }, by);
    expect(lineOf(accepted, raised)?.sightings[0]?.decided).toEqual({ by: 'The desk', on: rules.today });
    expect(lineOf(accepted, plain)?.state).toBe('new');
  });
  test('for the first time is no correction', () => {
    expect(decide(register, { do: 'accept', ids: 'all' }, by)).toMatchObject({ changes: [] });
  });
  test('accepts "not checked yet" too', () => {
    const [proposal] = proposalsOf([[PLAIN]]);
    const checkable = reconciled([{ ...proposal!, unchecked: true }]).register;
    const accepted = decide(checkable, { do: 'accept', ids: 'all' }, by);
    expect(accepted).toMatchObject({ sentences: [{ verdict: 'unsourced', reason: 'unchecked' }] });
  });
});

describe('rejecting', () => {
  test('the only proposal decides the sentence: no badge', () => {
    const rejected = decide(
      register,
      { do: 'reject', id: raised, claim: 'figure', because: 'Another round.' },
      by,
    );
    expect(lineOf(rejected, raised)).toMatchObject({
      state: 'accepted',
      verdict: null,
      sightings: [{ decision: 'rejected', because: 'Another round.', claimWas: 'digest of figure' }],
    });
  });
  test('what was accepted takes the badge away, and that is a change', () => {
    const accepted = decide(register, { do: 'accept', ids: 'all' }, by) as Register;
    const rejected = decide(accepted, { do: 'reject', id: raised, claim: 'figure', because: 'No.' }, by);
    expect(rejected).toMatchObject({
      changes: [{ id: raised, what: 'decided', from: 'verified', to: null }],
    });
  });
  test('"not checked yet" leaves the sentence without a badge', () => {
    const [proposal] = proposalsOf([[PLAIN]]);
    const checkable = reconciled([{ ...proposal!, unchecked: true }]).register;
    const id = checkable.sentences[0]?.id ?? '';
    const rejected = decide(
      checkable,
      { do: 'reject', id, claim: 'unchecked', because: 'A matter of taste.' },
      by,
    );
    expect(lineOf(rejected, id)).toMatchObject({ verdict: null, unchecked: { decision: 'rejected' } });
  });
});

describe('pinning', () => {
  test('states a claim on words of the sentence', () => {
    const pinned = decide(
      register,
      { do: 'pin', id: plain, claim: 'mood', reading: 'denies', words: 'mood was' },
      by,
    );
    expect(lineOf(pinned, plain)).toMatchObject({
      state: 'accepted',
      verdict: 'verified',
      sightings: [{ claim: 'mood', reading: 'denies', words: [4, 12], from: 'editor', decision: 'accepted' }],
    });
  });
  test('means the whole sentence without words', () => {
    const pinned = decide(register, { do: 'pin', id: plain, claim: 'mood' }, by);
    expect(lineOf(pinned, plain)?.sightings[0]?.words).toEqual([0, PLAIN.length]);
  });
  test('takes the place of what was proposed of the same claim', () => {
    const pinned = decide(register, { do: 'pin', id: raised, claim: 'figure', words: '$5 million' }, by);
    expect(lineOf(pinned, raised)?.sightings).toMatchObject([{ from: 'editor', words: [12, 22] }]);
  });
});

test('a kind that an editor sets stays when recognition says otherwise', () => {
  const set = decide(register, { do: 'kind', id: plain, kind: 'opinion' }, by) as Register;
  const again = reconciled(proposalsOf([[RAISED, PLAIN]]), set).register;
  expect(again.sentences[1]).toMatchObject({ kind: 'opinion', kindBy: 'editor', state: 'accepted' });
});

const refused: Array<[string, Decision, RegExp]> = [
  ['an unknown sentence', { do: 'accept', ids: ['s-00000000'] }, /no sentence s-00000000/],
  [
    'a claim that is not sighted',
    { do: 'reject', id: raised, claim: 'other', because: 'x' },
    /No sighting of "other"/,
  ],
  [
    'words that do not stand there',
    { do: 'pin', id: plain, claim: 'mood', words: 'bad' },
    /"bad" do not stand in/,
  ],
];
test.each(refused)('refuses %s and says why', (_, decision, message) => {
  expect(decide(register, decision, by)).toMatchObject({ refused: expect.stringMatching(message) });
});

describe('withdrawing and withholding', () => {
  const accepted = decide(register, { do: 'accept', ids: 'all' }, by) as Register;
  const withdrawn = withdraw(accepted, '2026-03-04');
  test('a withdrawn article is a page of tombstones in its order', () => {
    expect(withdrawn).toMatchObject({
      withdrawn: '2026-03-04',
      sentences: [],
      tombstones: [
        { id: raised, text: RAISED, verdict: 'verified', removed: '2026-03-04' },
        { id: plain, text: PLAIN },
      ],
    });
  });
  test('a withheld text is gone from tombstone and changes alike', () => {
    const withheld = withhold(withdrawn, raised);
    expect(JSON.stringify(withheld)).not.toContain(RAISED);
    expect(withheld).toMatchObject({
      tombstones: [{ id: raised, text: null, verdict: 'verified' }, { text: PLAIN }],
    });
  });
  test('a text that still stands is not withheld', () => {
    expect(withhold(accepted, raised)).toHaveProperty('refused');
  });
});
