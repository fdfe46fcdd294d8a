import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { PublishedSentence } from '../model/publication.ts';
import { DETAILS } from './detail.ts';
import { drawReceipt, type ReceiptOptions } from './receipt.ts';
import { typesetPart } from './typesetRecords.ts';

/** The measures of `article.css` on a wide screen: characters in a line, and the height of one in pixels. */
const TEXT = { characters: 62, height: 33 };
const NOTE = { characters: 58, height: 19 };
/** A remark stands between a rule and a little air. */
const REMARK = { characters: 52, air: 6 };
/** Between a block and the next, and between notes. */
const BLOCK_GAP = 14;
const NOTE_GAP = 14;
/** On the line of the head, where the way to the evidence stands. */
const EVIDENCE_CHARACTERS = 13;
/** A margin says more than the words beside it only where it does not tear them apart: as much as a line may hang over. */
const OVERHANG = 10;

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
  const typeset = sentences.map((one) => ({ ...one, parts: one.parts.map(typesetPart) }));
  let receipts: Element[] = [];
  for (const detail of DETAILS) {
    receipts = typeset.map((sentence) => drawReceipt(sentence, { ...optionsOf(sentence), detail }));
    const height = receipts.reduce((sum, receipt) => sum + heightOf(receipt) + NOTE_GAP, -NOTE_GAP);
    if (height <= room) return receipts;
  }
  return receipts;
}

/** Pixels that a receipt takes at rest. */
function heightOf(receipt: Element): number {
  const head = String(receipt.properties['ariaLabel']).length + EVIDENCE_CHARACTERS;
  let height = linesOf(head, NOTE.characters) * NOTE.height;
  visit(receipt, 'element', ({ children, properties, tagName }) => {
    if (tagName === 'details') return SKIP;
    const [name] = [properties['className']].flat();
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
