import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { PublishedSentence } from '../model/publication.ts';
import { type Detail, isOfOthers, LEAST, STEPS, WHOLE } from './detail.ts';
import { NOTES_SHOWN } from './notes.ts';
import { drawReceipt, type ReceiptOptions } from './receipt.ts';
import { typesetPart } from './typesetRecords.ts';

/** The measures of `base.css` and `margin.css` on a wide screen: characters in a line, and the height of one in pixels. */
const TEXT = { characters: 62, height: 33 };
const NOTE = { characters: 58, height: 19 };
/** A remark stands between a rule and a little air. */
const REMARK = { characters: 52, air: 6 };
/** Above the first note, below each, and between the findings of one. */
const NOTES_TOP = 7;
const NOTE_GAP = 14;
const FINDING_GAP = 6;
/** "2 more". */
const FOLD = 24;
/** Between two items of a list. Between paragraphs it is more. */
const BLOCK_GAP = 9;
/** On the line of the head, where the way to the evidence stands. */
const EVIDENCE_CHARACTERS = 13;
/** Half a line more between two blocks is not seen. */
const OVERHANG = 12;

/**
 * The receipts of one block of `length` characters, in so much detail as there is room for beside it. Heights are those of a wide screen,
 * estimated by counting characters; where the estimate fails, the next block waits for the notes. Null is as much room as is wanted.
 */
export function drawReceipts(
  sentences: readonly PublishedSentence[],
  length: number | null,
  optionsOf: (sentence: PublishedSentence) => ReceiptOptions,
): Element[] {
  const room =
    length === null
      ? Number.POSITIVE_INFINITY
      : Math.ceil(length / TEXT.characters) * TEXT.height + BLOCK_GAP + OVERHANG;
  const draw = (sentence: PublishedSentence, detail: Detail): Drawn => {
    const receipt = drawReceipt(sentence, { ...optionsOf(sentence), detail });
    return { sentence, detail, receipt, height: heightOf(receipt) + NOTE_GAP, isCurtailed: false };
  };
  const drawn = sentences.map((sentence, index) =>
    draw({ ...sentence, parts: sentence.parts.map(typesetPart) }, index < NOTES_SHOWN ? LEAST : WHOLE),
  );
  // What is folded behind the others takes no room beside the block.
  const shown = drawn.slice(0, NOTES_SHOWN);
  let left = room - NOTES_TOP - (drawn.length > shown.length ? FOLD : 0);
  for (const { height } of shown) left -= height;
  // A step for each before a second one for any: neighbours are told alike.
  for (const step of STEPS) {
    for (const note of shown) {
      if (note.isCurtailed && isOfOthers(step)) continue;
      const { receipt, detail, height } = draw(note.sentence, { ...note.detail, ...step });
      const costs = height - note.height;
      if (costs > Math.max(left, 0)) {
        note.isCurtailed = true;
        continue;
      }
      left -= costs;
      Object.assign(note, { receipt, detail, height });
    }
  }
  return drawn.map(({ receipt }) => receipt);
}

/** Pixels that a receipt takes at rest. */
function heightOf(receipt: Element): number {
  const head = String(receipt.properties['ariaLabel']).length + EVIDENCE_CHARACTERS;
  let height = linesOf(head, NOTE.characters) * NOTE.height - FINDING_GAP;
  visit(receipt, 'element', ({ children, properties, tagName }) => {
    if (tagName === 'details') return SKIP;
    const [name] = [properties['className']].flat();
    if (name === 'part') height += FINDING_GAP;
    if (tagName !== 'p' || name === 'receipt-head') return undefined;
    const { length } = children.map((child) => textOf(child)).join('');
    height +=
      name === 'note'
        ? linesOf(length, REMARK.characters) * NOTE.height + REMARK.air
        : linesOf(length, NOTE.characters) * NOTE.height;
    return SKIP;
  });
  return height;
}

const linesOf = (length: number, characters: number): number => Math.max(1, Math.ceil(length / characters));

interface Drawn {
  sentence: PublishedSentence;
  detail: Detail;
  receipt: Element;
  height: number;
  /** There was no room for something of it. */
  isCurtailed: boolean;
}
