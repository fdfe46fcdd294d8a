import { styleText } from 'node:util';
import { diffArrays } from 'diff';

/** Old and new text as one line: what went, then what came. In colour, or between [- -] and {+ +} where colours would not show. */
export function wordDiff(before: string, after: string, colour: boolean): string {
  return diffArrays(piecesOf(before), piecesOf(after))
    .map(({ value, added, removed }) => {
      const text = value.join('');
      if (added) return colour ? styleText(['green', 'underline'], text, ALWAYS) : `{+${text}+}`;
      if (removed) return colour ? styleText(['red', 'strikethrough'], text, ALWAYS) : `[-${text}-]`;
      return text;
    })
    .join('');
}

/** Words, spaces, figures and signs. "$1.48" is one piece: half a figure in red tells nobody what changed. */
const piecesOf = (text: string): string[] => text.match(PIECE) ?? [];
const PIECE = /\s+|\p{Sc}?\d(?:[\d.,]*\d)?%?|[\p{L}\p{M}]+|./gsu;
/** Whether to colour is decided once, by the caller. */
const ALWAYS = { validateStream: false } as const;

/** Colours are for a terminal whose user did not refuse them (no-color.org). */
export function wantsColour(stream: { isTTY?: boolean }, env: Record<string, string | undefined>): boolean {
  return stream.isTTY === true && (env['NO_COLOR'] ?? '') === '';
}
