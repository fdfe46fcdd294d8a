import { isName } from '../../names/isName.ts';
import { isMoney } from '../../words/isMoney.ts';
import type { Phrase, VerbGroup } from '../chunks/readChunks.ts';
import { type Argument, type Parse, phraseAt } from '../clauses.ts';
import { isTimeFigure } from '../figures/figures.ts';
import type { Item } from '../items/readItems.ts';

/** "Along CAME Llama 3.1", "In 2014 FOLLOWED WhatsApp": the subject behind a verb of coming that nothing but a time or place stands before; else null. */
export function subjectBehind(parse: Parse, at: number): number | null {
  const { chunks, items } = parse;
  const group = chunks[at] as VerbGroup;
  const after = chunks[at + 1];
  if (after?.kind === 'phrase' && placesBefore(parse, at).length > 0) return at + 1;
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

/**
 * "AT THE HELM OF Meta's team is Al-Dahle", "FROM Scale AI comes Defense Llama": the phrases before a verb of being or coming, each with its
 * preposition, where nothing else stands before it and a name stands behind; else none.
 */
export function placesBefore(parse: Parse, at: number): Argument[] {
  const { chunks, items } = parse;
  const group = chunks[at] as VerbGroup;
  const after = chunks[at + 1];
  if (at < 2 || after?.kind !== 'phrase' || group.modal !== '') return [];
  const { mention, quantity } = items[after.head] as Item;
  if (!isName(mention) && !isMoney(quantity)) return [];
  if (
    !isPlainBeing(parse, group) &&
    !(group.helpers.length === 0 && STANDING.test(items[group.main]?.lemma ?? ''))
  )
    return [];
  const found: Argument[] = [];
  for (let back = at - 1; back >= 0; back -= 2) {
    const [preposition, phrase] = [chunks[back - 1], chunks[back]];
    // "CHIEF among them is Google"
    if (back === 0 && phrase?.kind === 'phrase' && CHIEF.test(items[phrase.head]?.key ?? '')) break;
    if (preposition?.kind !== 'preposition' || phrase?.kind !== 'phrase' || !isPlaceOf(parse, phrase))
      return [];
    found.unshift({ preposition: preposition.key, phrase: back });
  }
  return found;
}

const CHIEF = /^(?:chief|first|foremost|prominent|central|key|crucial|biggest|largest)$/;

/** A year is no place; and in "In theory META is …" the last name is the subject. */
function isPlaceOf({ items }: Parse, { from, head, owner }: Phrase): boolean {
  const item = items[head];
  if (item?.quantity !== undefined) return false;
  if (item?.mention === undefined || head === from) return true;
  return owner !== null || items[head - 1]?.tag !== 'noun';
}

const isPlainBeing = ({ items }: Parse, { main, helpers }: VerbGroup): boolean =>
  items[main]?.tag === 'be' && helpers.length <= 1;

const STANDING = /^(?:come|stand|sit|step|lie|emerge|arise|go|flow|spring|rank|lurk)$/;

const COMING = /^(?:come|follow|arrive|appear|emerge|debut)$/;

/** "In July 2024", "Next", "2013": a time, with its preposition or without. */
function isOpener(parse: Parse, at: number): boolean {
  const head = parse.items[phraseAt(parse, at).head];
  if (head?.quantity !== undefined) return isTimeFigure(head.quantity);
  return OPENERS.test(head?.key ?? '');
}

const OPENERS = /^(?:next|there|here|month|year|week|day|spring|summer|autumn|fall|winter)$/;
