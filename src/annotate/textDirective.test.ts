import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDirective } from './findDirective.ts';
import { textDirective } from './textDirective.ts';

/** The directive of `passage`, the how-manieth such words in `text`, decoded and parted as a browser does it. */
function named(text: string, passage: string, skip = 0): string[] | null {
  let at = text.indexOf(passage);
  for (let seen = 0; seen < skip; seen++) at = text.indexOf(passage, at + 1);
  return decoded(textDirective(text, at, at + passage.length));
}

const decoded = (directive: string): string[] | null =>
  directive === '' ? null : directive.slice(':~:text='.length).split(',').map(decodeURIComponent);

describe('a passage', () => {
  test('of few words is named by all of them', () => {
    expect(named('Zero.\nMeta holds 49%. Last.', 'Meta holds 49%.')).toEqual(['Meta holds 49%.']);
  });
  test('of many words is named by the first and the last', () => {
    const long = 'One two three four five six seven eight nine ten.';
    expect(named(`Zero. ${long} Last.`, long)).toEqual(['One two three four', 'seven eight nine ten.']);
  });
  test('whose beginning is that of a look-alike is named by more of it', () => {
    const one = 'The deal was worth about $14.3 billion when it was signed in June.';
    const other = 'The deal was worth about $15 billion when it was first reported by the press.';
    expect(named(`${one} ${other}`, other)).toEqual([
      'The deal was worth about $15',
      'was first reported by the press.',
    ]);
  });
  test('is not ended by a look-alike of its end within it', () => {
    const text = 'First of all it was said to end so. And then it was said to end so.';
    expect(named(`${text} Last.`, text)).toEqual(['First of all it was', 'was said to end so.']);
  });
  test('that differs from another only in what browsers do not compare is not named by it', () => {
    expect(named('“Éclair,” he said.\n"eclair," HE said.', '"eclair," HE said.')).toBeNull();
  });
  test('over several lines is named by its ends', () => {
    const text = 'One two three four five.\nVerified\nSix seven eight nine ten.';
    expect(named(text, text)).toEqual(['One two three four', 'seven eight nine ten.']);
  });
});

describe('a sentence that stands there twice', () => {
  const text = 'Was it true? Yes. It was.\nWas it dear? Yes. Very.';
  test('is named with the words before it, or else behind it', () => {
    expect(named(text, 'Yes.')).toEqual(['true?-', 'Yes.']);
    expect(named(text, 'Yes.', 1)).toEqual(['dear?-', 'Yes.']);
    expect(named('So it is. Yes. Once.\nSo it is. Yes. Twice.', 'Yes.', 1)).toEqual(['Yes.', '-Twice.']);
  });
  test('is named with as many words as it takes, on both sides', () => {
    expect(named('a b. Yes. c d.\na b. Yes. e d.\nx b. Yes. c d.', 'Yes.')).toEqual([
      'a b.-',
      'Yes.',
      '-c d.',
    ]);
  });
  test('in the same words all around is not named at all', () => {
    expect(named('Yes.\nYes.', 'Yes.')).toBeNull();
    expect(named('So. Yes. No.\nSo. Yes. No.', 'Yes.', 1)).toBeNull();
  });
  test('is not named with the words of another line, which is not beside it on every screen', () => {
    expect(named('Alpha.\nYes.\nBeta.\nYes.', 'Yes.')).toBeNull();
  });
});

describe('an address', () => {
  test('hides the characters that a directive takes for its own', () => {
    const directive = textDirective('a-b, c & d – #e', 0, 15);
    expect(directive).toBe(':~:text=a%2Db%2C%20c%20%26%20d%20%E2%80%93%20%23e');
  });
  test('holds right-to-left text in the order of its characters', () => {
    expect(named('ראשון. שלום, עולם. אחרון.', 'שלום, עולם.')).toEqual(['שלום, עולם.']);
  });
  test('of a script without spaces names the whole sentence', () => {
    expect(named('前句。这是一个句子。后句。', '这是一个句子。')).toEqual(['这是一个句子。']);
  });
  test('survives half a character', () => {
    expect(() => textDirective('broken \ud800 word', 0, 13)).not.toThrow();
  });
  test('does not begin or end within a word, and leaves out one that runs into a badge', () => {
    expect(textDirective('A 49% stakeVerified', 0, 11)).toBe(':~:text=A%2049%25');
    expect(textDirective('StakeVerified', 0, 5)).toBe('');
    expect(textDirective('A 49% stakeVerified\nA 49% share', 0, 11)).toBe('');
    expect(textDirective('$49 stake', 0, 3)).not.toBe('');
  });
});

test('whatever the text, what is named is found once, and in its place', () => {
  const word = fc.constantFrom('a', 'b', 'B', 'á', 'ab', '49%', '“a”', 'a-b', ',');
  const words = fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '\n')), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, fc.nat(39), fc.nat(39), (list, from, to) => {
      const text = list.map(([one, space]) => one + space).join('');
      const place = (at: number) =>
        list.slice(0, at).reduce((sum, [one, space]) => sum + one.length + space.length, 0);
      const first = Math.min(from, to, list.length - 1);
      const last = Math.min(Math.max(from, to), list.length - 1);
      const start = place(first);
      const end = place(last) + (list[last]?.[0].length ?? 0);
      const directive = textDirective(text, start, end);
      if (directive !== '') expect(findDirective(directive, text)).toEqual([[start, end]]);
    }),
  );
});
