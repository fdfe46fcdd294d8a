import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Part, PublishedSentence } from '../model/publication.ts';
import { pointerWords, shapeOf } from './badge.ts';
import { VERDICT_WORDS } from './badgeWords.ts';
import { drawSource } from './citation.ts';
import { drawEvidence } from './evidence.ts';
import { drawParts, toldParts } from './finding.ts';
import { drawGlyph } from './glyph.ts';
import { receiptId } from './receiptId.ts';
import { standingWords } from './standingWords.ts';
import { strongest } from './strongest.ts';
import { writtenDay } from './writtenDay.ts';

/** Sources named in the note before its evidence is unfolded. */
const SOURCES_AT_A_GLANCE = 2;

export interface ReceiptOptions {
  /** Turns a path of the site into an address under its base. */
  href: (path: string) => string;
  /** The note's number in print, from 1. */
  number: number;
  /** Where readers write about errors. Without one the link leads to the page of corrections. */
  contact?: string;
  /** Ids of the sentences with a receipt before and after this one. */
  previous?: string;
  next?: string;
}

/**
 * The receipt of a sentence: a note in the margin where there is room, a sheet at the foot of a small screen while it is the target
 * of its badge's link or opened as a popover, a numbered note in print. The whole of it is there without script:
 *
 * `aside.receipt#r-… > div.slip > (p.receipt-head, div.part…, p.glance, details.evidence > div.sheaf > (div.proof…, p.receipt-foot))`
 *
 * Order: the verdict and its reason in a line; each part, worst first, with what it says against what the sources say and its notes;
 * two sources; then, unfolded, what exactly was checked, the sources with their findings, when the evidence was read, who decided.
 */
export function drawReceipt(sentence: PublishedSentence, options: ReceiptOptions): Element {
  const { id, judgement } = sentence;
  const receipt = receiptId(id);
  return h(
    'aside.receipt',
    {
      id: receipt,
      role: 'note',
      tabIndex: -1,
      ariaLabelledBy: `${receipt}-head`,
      dataFor: id,
      dataNumber: String(options.number),
      ...(judgement && { dataVerdict: judgement.verdict, dataReason: judgement.reason }),
    },
    [
      h('div.slip', [
        h('p.receipt-head', [
          drawGlyph(shapeOf(sentence)),
          h('strong', { id: `${receipt}-head` }, headWords(sentence)),
          ' ',
          h('a.back', { href: `#${id}` }, ['Back', h('span', ' to the sentence')]),
        ]),
        ...introduction(sentence),
        ...drawParts(sentence),
        ...drawGlance(toldParts(sentence)),
        drawEvidence(sentence, drawFoot(sentence, options), options.href),
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
  return inPart && worst.length < parts.length
    ? `${words}: ${worst.length} of ${parts.length} points`
    : words;
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

/** The strongest sources, one of each part first. */
function drawGlance(parts: readonly Part[]): Element[] {
  const lists = parts.map((part) => strongest(part));
  const ranked = [...lists.flatMap((list) => list.slice(0, 1)), ...lists.flatMap((list) => list.slice(1))];
  const shown = [...new Map(ranked.map((one) => [one.url, one])).values()].slice(0, SOURCES_AT_A_GLANCE);
  return shown.length === 0
    ? []
    : [
        h(
          'p.glance',
          shown.flatMap((one) => [drawSource(one), '\u00a0· ']),
        ),
      ];
}

function drawFoot({ id }: PublishedSentence, { contact, href, previous, next }: ReceiptOptions): Element {
  const report = contact
    ? `mailto:${contact}?subject=${encodeURIComponent(`Error at ${id}`)}`
    : href('/corrections/');
  return h('p.receipt-foot', [
    ...(previous ? [h('a', { href: `#${previous}`, rel: 'prev' }, 'Previous finding'), ' '] : []),
    ...(next ? [h('a', { href: `#${next}`, rel: 'next' }, 'Next finding'), ' '] : []),
    h('a.report', { href: report }, 'Report an error'),
  ]);
}
