import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Part, PublishedSentence } from '../model/publication.ts';
import { compareJudgements } from '../model/verdict.ts';
import { drawBadge } from './badge.ts';
import { cutRuns, nestRuns, type Run, runsOf } from './cut.ts';
import { drawProposalPointer } from './proposal.ts';
import { receiptId } from './receiptId.ts';

/** A sentence with its place: UTF-16 offsets into the block's text. */
export interface PlacedSentence {
  sentence: PublishedSentence;
  start: number;
  end: number;
}

/**
 * Draws the sentences of one block into it: the block's children become one `span[data-sentence]` a sentence with the words
 * of its claims marked, each followed by its badge, and the white space between. The text of the block without badges is unchanged.
 */
export function drawBlock(block: Element, sentences: readonly PlacedSentence[]): void {
  const runs = runsOf(block);
  const children: ElementContent[] = [];
  const boundaries = [...new Set(sentences.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const cut = cutRuns(runs, boundaries);
  let next = 0;
  const takeUntil = (offset: number): Run[] => {
    const from = next;
    while (
      next < cut.length &&
      (cut[next] as Run).end <= offset &&
      (cut[next] as Run).start < Math.max(offset, 1)
    )
      next++;
    return cut.slice(from, next);
  };
  for (const placed of sentences) {
    children.push(...nestRuns(takeUntil(placed.start), ({ leaf }) => leaf));
    children.push(...drawSentence(placed, takeUntil(placed.end)));
  }
  children.push(...nestRuns(cut.slice(next), ({ leaf }) => leaf));
  block.children = children;
}

function drawSentence({ sentence, start }: PlacedSentence, runs: readonly Run[]): ElementContent[] {
  const { judgement, inPart, parts, suspended, proposed } = sentence;
  const marks = parts.map((part) => ({ part, start: start + part.words[0], end: start + part.words[1] }));
  const boundaries = [...new Set(marks.flatMap((mark) => [mark.start, mark.end]))].sort((a, b) => a - b);
  const marked = nestRuns(cutRuns(runs, boundaries), (run) => drawMark(run, marks));
  const receipt = hasReceipt(sentence) ? receiptId(sentence.id) : null;
  const span = h(
    'span.sentence',
    {
      id: sentence.id,
      dataSentence: '',
      ...(judgement && { dataVerdict: judgement.verdict, dataReason: judgement.reason }),
      ...(judgement && inPart && { dataPart: '' }),
      ...(suspended && { dataSuspended: '' }),
      ...(proposed && { dataProposed: '' }),
      ...(receipt && { ariaDetails: receipt }),
    },
    marked,
  );
  const anchors = sentence.also.map((id) => h('span.anchor', { id }));
  return [
    ...anchors,
    span,
    ...(receipt ? [drawBadge(sentence)] : []),
    ...(proposed ? [drawProposalPointer(sentence, proposed)] : []),
  ];
}

/** Marks the words of the worst part that covers them; words of no part stay as they are. */
function drawMark(run: Run, marks: readonly Mark[]): ElementContent {
  if (run.leaf.type !== 'text') return run.leaf;
  const covering = marks
    .filter((mark) => mark.start <= run.start && run.end <= mark.end)
    .map(({ part }) => part);
  const [worst] = covering.sort((a, b) => compareJudgements(a.judgement, b.judgement));
  if (worst === undefined) return run.leaf;
  return h(
    'mark.words',
    {
      dataClaim: [...new Set(covering.map((part) => part.claim))].join(' '),
      dataReading: worst.reading,
      ...(worst.judgement && { dataVerdict: worst.judgement.verdict }),
    },
    [run.leaf],
  );
}

/** Whether a reader is owed a receipt: for a badge, a suspended one, or what happened since a forecast. */
export function hasReceipt({ judgement, suspended, parts }: PublishedSentence): boolean {
  return judgement !== null || suspended !== null || parts.some((part) => part.outcome !== null);
}

interface Mark {
  part: Part;
  start: number;
  end: number;
}
