import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PublishedSentence } from '../model/publication.ts';
import { pointerWords, shapeOf } from './badge.ts';
import { VERDICT_WORDS } from './badgeWords.ts';
import { countWords } from './countWords.ts';
import { type Detail, WHOLE } from './detail.ts';
import { drawEvidence } from './evidence.ts';
import { drawParts, toldParts } from './finding.ts';
import { drawGlyph } from './glyph.ts';
import { receiptId } from './receiptId.ts';
import { standingWords } from './standingWords.ts';
import { writtenDay } from './writtenDay.ts';

export interface ReceiptOptions {
  /** Turns a path of the site into an address under its base. */
  href: (path: string) => string;
  /** Where readers write about errors. Without one the link leads to the page of corrections. */
  contact?: string;
  /** Ids of the sentences with a receipt before and after this one. */
  previous?: string;
  next?: string;
  /** How much the note says at rest; all of it, unless told otherwise. */
  detail?: Detail;
}

/**
 * The receipt of a sentence: a note in the margin where there is room, a sheet at the foot of a small screen while it is the target
 * of its badge's link or opened as a popover, a numbered note in print. The whole of it is there without script:
 *
 * `aside.receipt#r-… > div.slip > (p.receipt-head, div.part… > p.glance, details.evidence > div.sheaf > (div.proof…, p.receipt-foot))`
 *
 * Order: the verdict and its reason in a line; each part, worst first, with what it says against what the sources say, its notes and
 * its strongest sources; then, unfolded, what exactly was checked, the sources with their findings, when the evidence was read, who decided.
 * What `detail` leaves out at rest is told when the evidence is unfolded.
 */
export function drawReceipt(sentence: PublishedSentence, options: ReceiptOptions): Element {
  const { id, judgement } = sentence;
  const { detail = WHOLE, href } = options;
  const told = toldParts(sentence, detail);
  const head = headWords(sentence);
  return h(
    'aside.receipt',
    {
      id: receiptId(id),
      role: 'note',
      tabIndex: -1,
      ariaLabel: head,
      ...(judgement && { dataVerdict: judgement.verdict }),
    },
    [
      h('div.slip', [
        h('p.receipt-head', [
          drawGlyph(shapeOf(sentence)),
          h('strong', head),
          ' ',
          h('a.back', { href: `#${id}` }, ['Back', h('span', ' to the sentence')]),
        ]),
        ...introduction(sentence),
        ...drawParts(sentence, told, detail),
        drawEvidence(sentence, { told, detail, foot: drawFoot(sentence, options), href }),
      ]),
    ],
  );
}

/** Verdict and reason in a line: "Disputed: six of six sources contradict it". */
function headWords(sentence: PublishedSentence): string {
  const { inPart, judgement, parts } = sentence;
  // The line beneath says that nobody has looked.
  if (judgement?.reason === 'unchecked' && !inPart) return VERDICT_WORDS[judgement.verdict];
  const words = pointerWords(sentence);
  const [only] = parts;
  if (parts.length === 1 && only?.judgement && !inPart) {
    const standing = standingWords(only);
    return standing ? `${words}: ${standing}` : words;
  }
  const worst = parts.filter((part) => part.judgement?.verdict === judgement?.verdict);
  if (inPart && worst.length < parts.length) return `${words}: ${worst.length} of ${parts.length} points`;
  return judgement && parts.length > 1 ? `${words}: ${countWords(parts.length, 'point')}` : words;
}

/** What stands in for parts where there are none to tell. */
function introduction({ judgement, parts, suspended }: PublishedSentence): Element[] {
  if (suspended !== null) {
    return [
      h(
        'p.finding',
        `This sentence was edited on ${writtenDay(suspended.on)} after its badge was decided; its badge is suspended until an editor decides again.`,
      ),
      h('p.note', ['It read: ', h('q', suspended.text)]),
    ];
  }
  if (judgement === null || parts.length > 0) return [];
  return [h('p.finding', 'Not checked yet. This does not mean false.')];
}

function drawFoot({ id }: PublishedSentence, { contact, href, previous, next }: ReceiptOptions): Element {
  const report = contact
    ? `mailto:${contact}?subject=${encodeURIComponent(`Error at ${id}`)}`
    : href('/corrections/');
  return h('p.receipt-foot', [
    ...(previous ? [h('a', { href: `#${previous}`, rel: 'prev' }, 'Previous finding'), ' '] : []),
    ...(next ? [h('a', { href: `#${next}`, rel: 'next' }, 'Next finding'), ' '] : []),
    h('a.here', { href: `#${id}` }, 'Link to this sentence'),
    ' ',
    h('a.report', { href: report }, 'Report an error'),
  ]);
}
