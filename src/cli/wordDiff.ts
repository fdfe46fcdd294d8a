import { styleText } from 'node:util';
import { diffWordsWithSpace } from 'diff';

/** Old and new text as one line: what went, then what came. In colour, or between [- -] and {+ +} where colours would not show. */
export function wordDiff(before: string, after: string, colour: boolean): string {
  return diffWordsWithSpace(before, after, { intlSegmenter: WORDS })
    .map(({ value, added, removed }) => {
      if (added) return colour ? styleText(['green', 'underline'], value, ALWAYS) : `{+${value}+}`;
      if (removed) return colour ? styleText(['red', 'strikethrough'], value, ALWAYS) : `[-${value}-]`;
      return value;
    })
    .join('');
}

/** "1.48" is one word: half a figure in red tells nobody what changed. */
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
/** Whether to colour is decided once, by the caller. */
const ALWAYS = { validateStream: false } as const;

/** Colours are for a terminal whose user did not refuse them (no-color.org). */
export function wantsColour(stream: { isTTY?: boolean }, env: Record<string, string | undefined>): boolean {
  return stream.isTTY === true && (env['NO_COLOR'] ?? '') === '';
}
