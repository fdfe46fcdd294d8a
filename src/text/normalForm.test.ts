import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalForm, normalise } from './normalForm.ts';

/** Text, its normal form, and what the pair shows. */
const VECTORS: [text: string, normal: string, shows: string][] = [
  ['Meta’s “bet”', `Meta's "bet"`, 'quote glyphs are one'],
  ['‚a‘ „b“ «c» ‹d› 5′ 6″ `e´', `'a' "b" "c" 'd' 5' 6" 'e'`, 'in every fashion'],
  ['217–215 — 3‑2 ‒ 1―0', '217-215 - 3-2 - 1-0', 'dash glyphs are one'],
  ['−5%', '-5%', 'the minus sign changes its glyph'],
  ['5%', '5%', 'and is not dropped'],
  ['$15 billion', '$15 billion', 'a space that does not break is a space'],
  ['a \t\r\n b', 'a b', 'a run of white space is one space'],
  ['  a  ', 'a', 'none stands at the ends'],
  ['da\u00ADta\u200B\uFEFFbase', 'database', 'soft hyphens and zero-width characters go'],
  ['Cafe\u0301', 'Café', 'letters are composed'],
  ['Cafe\u200D\u0301', 'Café', 'also where a zero-width character stood between'],
  ['\u1112\u1161\u11AB', '한', 'in every script'],
  ['x² ½ ﬁ １', 'x² ½ ﬁ １', 'but compatibility letters stay'],
  ['$1.48B', '$1.48B', 'a moved decimal point is an edit'],
  ['wait… --', 'wait… --', 'and so are dots and doubled hyphens'],
  ['\uD800x\uDC00', '\uD800x\uDC00', 'half characters stay'],
  ['a\u0000b', 'a\u0000b', 'null characters stay'],
  ['שלום עולם', 'שלום עולם', 'right-to-left text stays'],
  ['👩‍🔬', '👩🔬', 'joined pictures come apart'],
  ['', '', 'nothing is nothing'],
  [' \u200B ', '', 'and so are spaces alone'],
];

describe('the normal form', () => {
  test.each(VECTORS)('of %j is %j: %s', (text, normal) => {
    expect(normalForm(text)).toBe(normal);
    expect(normalise(text).text).toBe(normal);
  });

  test('of a normal form is itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalForm(normalForm(text))).toBe(normalForm(text));
      }),
    );
  });

  test('tells a dropped sign, a moved point and a swapped currency apart', () => {
    const [text, ...edits] = [
      'It fell −4.3% to $15',
      'It fell 4.3% to $15',
      'It fell −43% to $15',
      'It fell −4.3% to €15',
    ];
    for (const edit of edits) expect(normalForm(edit)).not.toBe(normalForm(text as string));
  });

  test('leads back to the original and from there again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const normal = normalise(text);
        let before = -1;
        for (let n = 0; n <= normal.text.length; n++) {
          const original = normal.toOriginal(n);
          expect(original).toBeGreaterThanOrEqual(before);
          expect(original).toBeLessThanOrEqual(text.length);
          expect(normal.fromOriginal(original)).toBeLessThanOrEqual(n);
          before = original;
        }
      }),
    );
  });

  test('is the same where nothing moves as where something that goes stands at the end', () => {
    const still = fc.string({ unit: fc.constantFrom(...'aé ’“–−…$5`€Ω\u0301\u00ad'), maxLength: 12 });
    fc.assert(
      fc.property(still, (text) => {
        const [plain, moved] = [normalise(text), normalise(`${text}\u200B`)];
        expect(plain.text).toBe(moved.text);
        for (let at = -1; at <= text.length + 1; at++) {
          expect(plain.toOriginal(at)).toBe(moved.toOriginal(at));
          expect(plain.fromOriginal(at)).toBe(moved.fromOriginal(at));
        }
      }),
    );
  });

  test('keeps the place of a figure', () => {
    const text = 'A “bold”\u00a0 $1.48\u200B billion  bet';
    const { text: normal, toOriginal, fromOriginal } = normalise(text);
    const at = normal.indexOf('$1.48');
    expect(toOriginal(at)).toBe(text.indexOf('$1.48'));
    expect(fromOriginal(text.indexOf('bet'))).toBe(normal.indexOf('bet'));
    expect(toOriginal(normal.length)).toBe(text.length);
  });

  test.each([['“'], ['e\u0316\u0301'], ['\u0316\u0301'], [' '], ['\uD800'], ['\u200B']])(
    'of a long run of %j comes in linear time',
    (unit) => {
      expect(normalForm(unit.repeat(LONG / unit.length)).length).toBeLessThanOrEqual(LONG);
    },
  );
});

/** A quadratic step over so many characters would take minutes. */
const LONG = 300_000;

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        ' ',
        '\u00a0',
        '“',
        '’',
        '–',
        '\u00ad',
        '\u200d',
        '\u0301',
        'e',
        '\ud83d',
        '\u1161',
        '\u1112',
        '\u0344',
      ),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));
