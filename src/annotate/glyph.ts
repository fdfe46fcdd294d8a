import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Verdict } from '../model/verdict.ts';

/** The shape of a verdict, drawn by the style sheet: a diamond, a ring, a tick; a half ring where there is no verdict. */
export function drawGlyph(verdict: Verdict | null | undefined): Element {
  return h('span', { className: ['glyph', verdict ?? 'pointer'], ariaHidden: 'true' });
}
