import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Kind } from '../model/sentence.ts';
import { findQuantities } from '../text/quantities.ts';
import { detect } from './detect.ts';
import { leavesSpeechOpen } from './speech.ts';

interface Case {
  half: 'tuning' | 'held out';
  text: string;
  blockType: Block['type'];
  previous: string | null;
  kind: Kind;
  shouldProposeUnsourced: boolean;
}

const detectText = (text: string, blockType: Block['type'] = 'paragraph', previous: string | null = null) =>
  detect({
    text,
    quantities: findQuantities(text),
    names: [],
    blockType,
    inQuotation: previous !== null && leavesSpeechOpen(previous, false),
  });

const fixture = new URL('../../tests/fixtures/detection/sentences.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(fixture, 'utf8')) as { cases: Case[] };

describe.each(['tuning', 'held out'] as const)('the labelled sentences (%s)', (half) => {
  const answers = cases
    .filter((labelled) => labelled.half === half)
    .map((labelled) => ({
      labelled,
      found: detectText(labelled.text, labelled.blockType, labelled.previous),
    }));
  const measure = (
    found: (answer: (typeof answers)[number]) => boolean,
    right: (answer: (typeof answers)[number]) => boolean,
  ) => {
    const both = answers.filter((answer) => found(answer) && right(answer)).length;
    return { precision: both / answers.filter(found).length, recall: both / answers.filter(right).length };
  };

  test('are told to be claims or not', () => {
    const { precision, recall } = measure(
      ({ found }) => found.kind === 'claim',
      ({ labelled }) => labelled.kind === 'claim',
    );
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test('get an unsourced badge only where it is fair', () => {
    const { precision, recall } = measure(
      ({ found }) => found.sure,
      ({ labelled }) => labelled.shouldProposeUnsourced,
    );
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.6);
  });
});

describe('a sentence', () => {
  test.each<[string, Kind]>([
    ['Data is crucial.', 'opinion'],
    ['More organizations are realizing the importance of data quality.', 'opinion'],
    [
      'According to recent analyses, businesses investing in AI data strategies are seeing improved performance metrics.',
      'claim',
    ],
    ['Reportedly, the two sides met in Doha on Friday.', 'claim'],
    ['Meta may buy Scale AI.', 'forecast'],
    ['If Meta buys Scale AI, rivals will leave.', 'forecast'],
    ['Could it be a game-changer?', 'question'],
    ['Leave a Reply', 'boilerplate'],
    ['His ability is unmatched in the industry.', 'opinion'],
    ['It is a gamble, but Meta paid $14.3 billion for it.', 'claim'],
    // Facts without a verb of action.
    ['The three sailors remain in quarantine.', 'claim'],
    ['Of the city’s bridges, none is older than the Ponte Vecchio.', 'claim'],
    ['The woman in charge of the archive is a former judge.', 'claim'],
    ['The company’s insurer is insolvent.', 'claim'],
    ['It was the fourth eruption since May.', 'claim'],
    ['Last month there were none.', 'claim'],
    ['Its members include Norway and Chile.', 'claim'],
    ['Mark Rutte has joined NATO.', 'claim'],
    ['Peru has withdrawn from the treaty.', 'claim'],
    ['No one at Harbour Bank is a member of the union.', 'claim'],
    ['Rumours that the Louvre was sold are unfounded.', 'claim'],
    ['Ana Lopes will run the mill until a successor is found.', 'claim'],
    ['Toyota could not open its plant in Burnaston on Monday.', 'claim'],
    // What is expected, made up or rated is none.
    ['The mill will run out of grain one day.', 'forecast'],
    ['Toyota expects to double its output.', 'forecast'],
    ['Analysts at Stone Bank see revenue of $5 billion.', 'forecast'],
    ['Had Toyota closed the plant, 900 people would have lost their jobs.', 'opinion'],
    ['Imagine that the Louvre charged $500.', 'opinion'],
    ['Price target: $80', 'opinion'],
    ['We give it 7.5 out of ten.', 'opinion'],
    ['The film offers $80 million of reasons to stay at home.', 'opinion'],
    ['The ministry let its drivers down at every turn.', 'opinion'],
    ['The band has lost its nerve.', 'opinion'],
    ['Mark my words.', 'opinion'],
  ])('“%s” is of kind %s', (text, kind) => {
    expect(detectText(text).kind).toBe(kind);
  });

  test('in a heading is a claim where it states one, else a heading', () => {
    expect(detectText('Boeing Cuts 2,000 Jobs in Washington State', 'heading').kind).toBe('claim');
    expect(detectText('The Importance of Data', 'heading').kind).toBe('heading');
    expect(detectText('Will History Repeat Itself?', 'heading').kind).toBe('heading');
    expect(detectText('3. $40 million', 'heading').kind).toBe('heading');
    expect(detectText('Data Diet, issue 88: the 49 percent solution', 'heading').sure).toBe(false);
    expect(detectText('2. Volvo Cuts 700 Jobs', 'heading').kind).toBe('claim');
  });

  test('gives its reasons in words', () => {
    const { reasons } = detectText('Sweden joined NATO in March 2024.');
    expect(reasons).toContain('a figure: “March 2024”');
    expect(reasons).toContain('an event: “joined”');
    expect(detectText('Sweden may join NATO.').reasons).toContain('looks ahead: “may”');
  });

  test('that carries on a quotation is speech', () => {
    const text = 'I think we should all be proud.”';
    expect(detectText(text, 'paragraph', '“This is our moment.').reasons.join()).not.toContain(
      'first person',
    );
    expect(detectText(text).reasons.join()).toContain('first person');
    const straight = text.replace('”', '"');
    expect(detectText(straight, 'paragraph', '"This is our moment.').reasons.join()).not.toContain(
      'first person',
    );
  });

  test('is never sure unless it is a claim, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { kind, sure, reasons } = detectText(text);
        expect(sure && kind !== 'claim').toBe(false);
        expect(reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  test.each([['a'], ['1 '], ['Meta paid $5 and '], ['“'], [', which '], ['A '], ['may '], ['?']])(
    'made of a long run of %j is judged in linear time',
    (unit) => {
      const text = unit.repeat(LONG / unit.length);
      expect(() => detectText(text)).not.toThrow();
    },
  );
});

/** A quadratic step over so many characters would take minutes. */
const LONG = 100_000;

test('a post or a time in capitals names nobody', () => {
  const namesOthers = (text: string): boolean =>
    detect({ text, quantities: [], names: [], blockType: 'paragraph', inQuotation: false }).namesOthers;
  expect(namesOthers('Her own title at the firm is Chief Scientific Officer.')).toBe(false);
  expect(namesOthers('Her own firm was founded by Ilya Sutskever in 2016.')).toBe(true);
});
