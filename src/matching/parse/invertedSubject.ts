import { type Parse, phraseAt } from './clauses.ts';
import { isTimeFigure } from './figures.ts';
import type { VerbGroup } from './readChunks.ts';

/** "Along CAME Llama 3.1", "In 2014 FOLLOWED WhatsApp": the subject behind a verb of coming that nothing but a time or place stands before; else null. */
export function subjectBehind(parse: Parse, at: number): number | null {
  const { chunks, items } = parse;
  const group = chunks[at] as VerbGroup;
  const after = chunks[at + 1];
  if (group.helpers.length > 0 || !COMING.test(items[group.main]?.lemma ?? '') || after?.kind !== 'phrase')
    return null;
  if (items[after.head]?.mention === undefined && items[after.head]?.tag !== 'noun') return null;
  for (let back = at - 1; back >= 0; back -= 1) {
    const chunk = chunks[back];
    if (chunk?.kind === 'semicolon' || chunk?.kind === 'colon' || chunk?.kind === 'dash') return at + 1;
    if (chunk?.kind === 'comma' || chunk?.kind === 'and' || chunk?.kind === 'but') continue;
    if (chunk?.kind === 'preposition' && back === at - 1) continue;
    if (chunk?.kind !== 'phrase' || !isOpener(parse, back)) return null;
    if (chunks[back - 1]?.kind === 'preposition') back -= 1;
  }
  return at + 1;
}

const COMING = /^(?:come|follow|arrive|appear|emerge|debut)$/;

/** "In July 2024", "Next", "2013": a time, with its preposition or without. */
function isOpener(parse: Parse, at: number): boolean {
  const head = parse.items[phraseAt(parse, at).head];
  if (head?.quantity !== undefined) return isTimeFigure(head.quantity);
  return OPENERS.test(head?.key ?? '');
}

const OPENERS = /^(?:next|there|here|month|year|week|day|spring|summer|autumn|fall|winter)$/;
