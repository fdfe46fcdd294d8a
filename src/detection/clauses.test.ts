import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauseAt, splitClauses } from './clauses.ts';

const clausesOf = (text: string) => splitClauses(text).map(({ start, end }) => text.slice(start, end));

describe('clauses', () => {
  test.each([
    ['Meta paid; Google did not.', ['Meta paid', 'Google did not']],
    ['If Meta pays, Scale gains.', ['If Meta pays', 'Scale gains']],
    ['Meta paid $14.3 billion, securing a 49% stake.', ['Meta paid $14.3 billion', 'securing a 49% stake']],
    ['Meta, which owns 49%, may buy more.', ['Meta', 'which owns 49%', 'may buy more']],
    ['Meta owns 49% and may buy more.', ['Meta owns 49%', 'and may buy more']],
    ['Meta and Google own shares.', ['Meta and Google own shares']],
    ['The vote (217–215) was close.', ['The vote', '217–215', 'was close']],
    ['At 3:15 it rained.', ['At 3:15 it rained']],
    ['On June 12, 2025, the board met.', ['On June 12, 2025, the board met']],
  ])('of “%s”', (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });

  test('without a verb lean on one that has it', () => {
    const clauses = splitClauses('Meta could pay $15 billion, securing a 49% stake.');
    expect(clauses[1]).toMatchObject({ kind: 'participle', leansOn: 0 });
  });

  test('hold every word once, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const clause of splitClauses(text)) {
          expect(clause.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, clause.start)).not.toMatch(/[\p{L}\p{N}]/u);
          end = clause.end;
        }
        expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  test('are found by a place in them', () => {
    const text = 'If Meta pays, Scale gains.';
    const clauses = splitClauses(text);
    expect(clauseAt(clauses, text.indexOf('gains'))).toBe(clauses[1]);
    expect(clauseAt([], 3)).toBeNull();
  });

  test.each([['and it is '], [', which '], [': '], ['if '], ['a'], [', making '], ['(']])(
    'of a long run of %j come in linear time',
    (unit) => {
      expect(() => splitClauses(unit.repeat(LONG / unit.length))).not.toThrow();
    },
  );
});

/** A quadratic step over so many characters would take minutes. */
const LONG = 200_000;

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        ' if ',
        ', which ',
        ' and ',
        'Meta ',
        'paid ',
        ', ',
        '; ',
        ' – ',
        '(',
        ') ',
        'may ',
        ', securing a ',
        '“',
        '? ',
      ),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));
