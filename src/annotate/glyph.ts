import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Verdict } from '../model/verdict.ts';

/** The shape of a verdict, drawn by the style sheet: a diamond, a ring, a tick; two bars where it is suspended, an arrow where there is none. */
export function drawGlyph(shape: Verdict | 'suspended' | 'since'): Element {
  return h('i', { className: ['glyph', shape] });
}
