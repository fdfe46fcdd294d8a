import { describe, expect, test } from 'vitest';
import type { Register } from '../model/register.ts';
import { checkConsistency } from './checkConsistency.ts';
import type { Decision } from './decide.ts';
import { decide } from './decide.ts';
import { lostIds } from './registerIds.ts';
import { serialiseRegister } from './serialiseRegister.ts';
import {
  acceptedRegister,
  proposalsOf,
  reconciled,
  rules,
  sightNumbers,
  TODAY,
  type verified,
} from './testRegister.ts';

const HEAD = 'Deals of the week in numbers.';
const RAISED = 'Acme raised $5 million from Northgate in March.';
const HIRED = 'Borealis hired a chief executive in Berlin last week.';
const PLANS = 'It plans to hire 40 engineers this year.';
const CLOSED = 'Cobalt closed its office in Lisbon, and regulators took note of it.';
const ARTICLE = [[HEAD], [RAISED, PLANS], [HIRED, CLOSED]];

const lineOf = ({ sentences }: Register, text: string) => sentences.find((line) => line.text === text);
const what = (findings: ReadonlyArray<{ what: string; id: string }>, id?: string) =>
  findings.find((finding) => finding.id === id)?.what;

function decided(register: Register, decision: Decision, other: Partial<typeof rules> = {}): Register {
  const result = decide(register, decision, { ...rules, by: 'The desk', ...other });
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

describe('a new article', () => {
  test('gets a line for every sentence, all of them proposals', () => {
    const { register } = reconciled(proposalsOf(ARTICLE));
    expect(register.sentences.map(({ text, state, verdict }) => [text, state, verdict])).toEqual(
      ARTICLE.flat().map((text) => [text, 'new', null]),
    );
  });
  test('gives sentences of one paragraph one block', () => {
    const blocks = reconciled(proposalsOf(ARTICLE)).register.sentences.map(({ block }) => block);
    expect(new Set(blocks).size).toBe(3);
    expect(blocks[1]).toBe(blocks[2]);
  });
  test('never uses an id twice, though it is minted twice', () => {
    const minted = ['aaaaaaaa', 'aaaaaaaa', 'bbbbbbbb', 'cccccccc', 'dddddddd', 'eeeeeeee'];
    const { register } = reconciled(
      proposalsOf([[RAISED, HIRED]]),
      null,
      {},
      () => minted.shift() ?? 'ffffffff',
    );
    expect(register.sentences.map(({ id }) => id)).toEqual(['s-aaaaaaaa', 's-bbbbbbbb']);
  });
});

describe('a second run', () => {
  const edited = [[HEAD], [RAISED.replace('5', '6'), PLANS], [CLOSED], ['Something new stands here now.']];
  test.each([
    ['of an article as it was', ARTICLE],
    ['of an article that was edited', edited],
  ])('%s changes not a byte', (_, paragraphs) => {
    const once = reconciled(proposalsOf(paragraphs), acceptedRegister(ARTICLE), {
      today: '2026-02-01',
    }).register;
    const twice = reconciled(proposalsOf(paragraphs), once, { today: '2026-03-01' }).register;
    expect(serialiseRegister(twice)).toBe(serialiseRegister(once));
  });
});

describe('a sentence that was retouched', () => {
  test('keeps its badge, for quotes, dashes and spaces are no words', () => {
    const before = [['Acme’s share rose 5% — to a “record”.']];
    const after = [['Acme\'s  share rose 5% - to a "record".']];
    const { register } = reconciled(proposalsOf(after), acceptedRegister(before));
    expect(register.sentences[0]).toMatchObject({ state: 'accepted', verdict: 'verified' });
  });
});

describe('a sentence that was edited', () => {
  const edited = RAISED.replace('$5', '$50');
  const before = acceptedRegister(ARTICLE);
  const { register, findings } = reconciled(proposalsOf([[HEAD], [edited, PLANS], [HIRED, CLOSED]]), before, {
    today: '2026-02-01',
  });
  test('keeps its id and loses its badge', () => {
    expect(lineOf(register, edited)).toMatchObject({
      id: lineOf(before, RAISED)?.id,
      state: 'edited',
      verdict: null,
      was: { text: RAISED, verdict: 'verified', on: '2026-02-01' },
    });
  });
  test('is proposed anew', () => {
    expect(lineOf(register, edited)?.sightings).toMatchObject([{ claim: 'figure', decision: 'proposed' }]);
  });
  test('is a dated change and a finding', () => {
    expect(register.changes).toEqual([
      {
        on: '2026-02-01',
        id: lineOf(before, RAISED)?.id,
        what: 'edited',
        from: 'verified',
        to: null,
        was: RAISED,
      },
    ]);
    expect(findings.find(({ text }) => text === edited)).toMatchObject({
      what: 'edited',
      was: RAISED,
      badge: 'verified',
    });
  });
  test('keeps what it was when it is edited once more', () => {
    const again = reconciled(
      proposalsOf([[HEAD], [RAISED.replace('$5', '$51'), PLANS], [HIRED, CLOSED]]),
      register,
    ).register;
    expect(again.sentences[1]?.was).toEqual({ text: RAISED, verdict: 'verified', on: '2026-02-01' });
  });
  test('has a badge again once it is accepted, and the change says which', () => {
    const accepted = decided(register, { do: 'accept', ids: 'all' }, { today: '2026-02-02' });
    expect(lineOf(accepted, edited)).toMatchObject({ state: 'accepted', verdict: 'verified' });
    expect(lineOf(accepted, edited)).not.toHaveProperty('was');
    expect(accepted.changes.at(-1)).toMatchObject({
      on: '2026-02-02',
      what: 'decided',
      from: 'verified',
      to: 'verified',
    });
  });
});

describe('a badge is suspended though the text is the same', () => {
  const before = acceptedRegister(ARTICLE);
  test('if the sentence leans on one that now names somebody else', () => {
    const { register, findings } = reconciled(
      proposalsOf([[HEAD], [RAISED.replace('Acme', 'Cobalt'), PLANS], [HIRED, CLOSED]]),
      before,
    );
    expect(lineOf(register, PLANS)).toMatchObject({ state: 'edited', verdict: null, was: { text: PLANS } });
    expect(what(findings, lineOf(register, PLANS)?.id)).toBe('context');
  });
  test('if recognition, which read the sentence before, sights something else', () => {
    const sight = (text: string, previous: string) =>
      text === PLANS && previous.includes('sold')
        ? [{ claim: 'figure', reading: 'denies' as const }]
        : sightNumbers(text);
    const sold = RAISED.replace('raised', 'sold');
    const { register } = reconciled(proposalsOf([[HEAD], [sold, PLANS], [HIRED, CLOSED]], sight), before);
    expect(lineOf(register, PLANS)).toMatchObject({ state: 'edited', verdict: null });
  });
  test('if its claim changed its verdict, and the change names both', () => {
    const judge: typeof verified = (_, sightings) =>
      sightings.length > 0 ? { verdict: 'disputed', reason: 'contradicted' } : null;
    const { register, findings } = reconciled(proposalsOf(ARTICLE), before, { judge });
    const id = lineOf(before, RAISED)?.id;
    expect(lineOf(register, RAISED)).toMatchObject({ state: 'edited', verdict: null });
    expect(register.changes).toContainEqual({
      on: TODAY,
      id,
      what: 'verdict',
      from: 'verified',
      to: 'disputed',
      was: RAISED,
    });
    expect(what(findings, id)).toBe('verdict');
  });
  test('but not if only the reason changed', () => {
    const judge: typeof verified = (_, sightings) =>
      sightings.length > 0 ? { verdict: 'verified', reason: 'noted' } : null;
    const { register } = reconciled(proposalsOf(ARTICLE), before, { judge });
    expect(lineOf(register, RAISED)).toMatchObject({
      state: 'accepted',
      verdict: 'verified',
      reason: 'noted',
    });
  });
  test('and not if one more claim is proposed', () => {
    const sight = (text: string) => [
      ...sightNumbers(text),
      ...(text === RAISED ? [{ claim: 'lead-investor', reading: 'asserts' as const }] : []),
    ];
    const { register, findings } = reconciled(proposalsOf(ARTICLE, sight), before);
    const line = lineOf(register, RAISED);
    expect(line).toMatchObject({ state: 'accepted', verdict: 'verified' });
    expect(line?.sightings.map(({ claim, decision }) => [claim, decision])).toEqual([
      ['figure', 'accepted'],
      ['lead-investor', 'proposed'],
    ]);
    expect(what(findings, line?.id)).toBe('proposals');
  });
});

describe('a removed sentence', () => {
  const before = acceptedRegister(ARTICLE);
  const removed = reconciled(proposalsOf([[HEAD], [PLANS], [HIRED, CLOSED]]), before).register;
  const id = lineOf(before, RAISED)?.id;
  test('leaves a tombstone after the sentence that stood before it', () => {
    expect(removed.tombstones).toMatchObject([
      { id, text: RAISED, verdict: 'verified', after: lineOf(before, HEAD)?.id },
    ]);
  });
  test('is a dated change', () => {
    expect(removed.changes).toContainEqual({
      on: TODAY,
      id,
      what: 'removed',
      from: 'verified',
      to: null,
      was: RAISED,
    });
  });
  test('comes back under its id, to be decided again', () => {
    const { register, findings } = reconciled(proposalsOf(ARTICLE), removed);
    expect(lineOf(register, RAISED)).toMatchObject({ id, state: 'edited', verdict: null });
    expect(register.tombstones).toEqual([]);
    expect(what(findings, id)).toBe('restored');
  });
  test('moves on to the nearest living sentence when the one before it goes too', () => {
    const { register } = reconciled(proposalsOf([[PLANS], [HIRED, CLOSED]]), removed);
    expect(register.tombstones.map(({ text, after }) => [text, after])).toEqual([
      [HEAD, null],
      [RAISED, null],
    ]);
  });
});

describe('splits and mergers', () => {
  const before = acceptedRegister(ARTICLE);
  test('the other part of a split is new, and both stand in the old block', () => {
    const parts = ['Cobalt closed its office in Lisbon.', 'Regulators took note of it.'];
    const { register } = reconciled(proposalsOf([[HEAD], [RAISED, PLANS], [HIRED, ...parts]]), before);
    expect(lineOf(register, parts[0] as string)?.id).toBe(lineOf(before, CLOSED)?.id);
    expect(lineOf(register, parts[1] as string)).toMatchObject({
      state: 'new',
      block: lineOf(before, CLOSED)?.block,
    });
  });
  test('a merged sentence goes by the id of the larger one, and the other id lives on in it', () => {
    const merged = `${HIRED.slice(0, -1)}, and ${CLOSED}`;
    const { register } = reconciled(proposalsOf([[HEAD], [RAISED, PLANS], [merged]]), before);
    expect(lineOf(register, merged)).toMatchObject({
      id: lineOf(before, CLOSED)?.id,
      also: [lineOf(before, HIRED)?.id],
      state: 'edited',
    });
  });
});

describe('blocks', () => {
  const before = acceptedRegister(ARTICLE);
  const blockOf = (text: string) => lineOf(before, text)?.block;
  test('keep their id when a sentence in them is edited', () => {
    const { register } = reconciled(
      proposalsOf([[HEAD], [RAISED.replace('5', '6'), PLANS], [HIRED, CLOSED]]),
      before,
    );
    expect(register.sentences[1]?.block).toBe(blockOf(RAISED));
  });
  test('that are merged live on in the larger one, and return when they part again', () => {
    const merged = reconciled(proposalsOf([[HEAD], [RAISED, PLANS, HIRED, CLOSED]]), before).register;
    expect(new Set(merged.sentences.slice(1).map(({ block }) => block))).toEqual(new Set([blockOf(HIRED)]));
    expect(merged.sentences[1]?.alsoBlocks).toEqual([blockOf(RAISED)]);
    const parted = reconciled(proposalsOf(ARTICLE), merged).register;
    expect(parted.sentences.map(({ block }) => block)).toEqual(before.sentences.map(({ block }) => block));
    expect(parted.sentences.some(({ alsoBlocks }) => alsoBlocks)).toBe(false);
  });
  test('that are split keep their id where more of their text stands', () => {
    const { register } = reconciled(proposalsOf([[HEAD], [RAISED, PLANS], [HIRED], [CLOSED]]), before);
    expect(lineOf(register, CLOSED)?.block).toBe(blockOf(CLOSED));
    expect(lineOf(register, HIRED)?.block).not.toBe(blockOf(CLOSED));
  });
});

describe('decisions that outlive a run', () => {
  const proposed = reconciled(proposalsOf(ARTICLE)).register;
  const id = lineOf(proposed, RAISED)?.id ?? '';
  const rejected = decided(proposed, { do: 'reject', id, claim: 'figure', because: 'It is another figure.' });
  test('a rejected claim is not proposed again', () => {
    const { register } = reconciled(proposalsOf(ARTICLE), rejected);
    expect(lineOf(register, RAISED)?.sightings).toMatchObject([
      { decision: 'rejected', because: 'It is another figure.' },
    ]);
  });
  test('until the claim changes', () => {
    const { register } = reconciled(proposalsOf(ARTICLE), rejected, {
      digest: (claim) => `a new digest of ${claim}`,
    });
    expect(lineOf(register, RAISED)?.sightings).toMatchObject([{ decision: 'proposed' }]);
  });
  test('or the sentence does', () => {
    const edited = RAISED.replace('March', 'May');
    const { register } = reconciled(proposalsOf([[HEAD], [edited, PLANS], [HIRED, CLOSED]]), rejected);
    expect(lineOf(register, edited)?.sightings).toMatchObject([{ decision: 'proposed' }]);
  });
  test('a pinned claim needs no proposal, and is proposed again when the sentence is edited', () => {
    const hired = lineOf(proposed, HIRED)?.id ?? '';
    const pinned = decided(proposed, { do: 'pin', id: hired, claim: 'new-chief', words: 'chief executive' });
    const same = reconciled(proposalsOf(ARTICLE), pinned).register;
    expect(lineOf(same, HIRED)).toMatchObject({ state: 'accepted', verdict: 'verified' });
    const edited = HIRED.replace('Berlin', 'Munich');
    const after = reconciled(proposalsOf([[HEAD], [RAISED, PLANS], [edited, CLOSED]]), same).register;
    const [sighting] = lineOf(after, edited)?.sightings ?? [];
    expect(sighting).toMatchObject({ claim: 'new-chief', from: 'editor', decision: 'proposed' });
    expect(edited.slice(...(sighting?.words ?? [0, 0]))).toBe('chief executive');
  });
});

test('a withdrawn register stays as it is', () => {
  const withdrawn = { ...acceptedRegister([]), withdrawn: TODAY };
  expect(reconciled(proposalsOf(ARTICLE), withdrawn).register).toEqual(withdrawn);
});

test('whatever is done to an article, no id is lost and the register stays sound', () => {
  const versions = [
    ARTICLE,
    [[HEAD], [PLANS, RAISED], [CLOSED]],
    [[HEAD, PLANS, RAISED, CLOSED]],
    [[`${HIRED.slice(0, -1)}, and ${CLOSED}`], [RAISED, PLANS]],
    [['Cobalt closed its office in Lisbon.', 'Regulators took note of it.'], [HEAD]],
    [],
    ARTICLE,
  ];
  let register = acceptedRegister(ARTICLE);
  versions.forEach((version, k) => {
    const { register: after } = reconciled(proposalsOf(version), register, { today: `2026-02-0${k + 1}` });
    expect(lostIds(register, after)).toEqual([]);
    expect(checkConsistency(after)).toEqual([]);
    register = after;
  });
  expect(register.sentences.map(({ text }) => text)).toEqual(ARTICLE.flat());
});
