import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Citation, Part, PublishedSentence } from '../model/publication.ts';
import { pointerWords } from './badge.ts';
import { VERDICT_WORDS } from './badgeWords.ts';
import { type Bearing, drawCitation, drawSource } from './citation.ts';
import { capitalised, countWords } from './countWords.ts';
import { findingWords } from './findingWords.ts';
import { drawGlyph } from './glyph.ts';
import { receiptId } from './receiptId.ts';
import { type Weighed, weigh } from './weigh.ts';
import { writtenDay } from './writtenDay.ts';

/** Sources named in the receipt itself; the claim's page has them all. */
const SOURCES_SHOWN = 3;
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
 * `aside.receipt#r-… > div.slip > (p.receipt-head, div.part…, details.evidence, p.receipt-foot)`
 *
 * Order: the verdict in a line; each part, worst first, with what it says against what the sources say, its notes and two sources;
 * then, unfolded, what exactly was checked, the sources with their findings, when the evidence was read, who decided and when.
 */
export function drawReceipt(sentence: PublishedSentence, options: ReceiptOptions): Element {
  const { id, judgement, parts } = sentence;
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
          drawGlyph(judgement?.verdict),
          h('strong', { id: `${receipt}-head` }, headWords(sentence)),
          ' ',
          h('a.back', { href: `#${id}` }, 'Back to the sentence'),
        ]),
        ...introduction(sentence),
        ...parts.map((part) => drawPart(part, sentence, options.href)),
        ...(parts.length > 0 ? [drawEvidence(sentence, options.href)] : []),
        drawFoot(sentence, options),
      ]),
    ],
  );
}

function headWords(sentence: PublishedSentence): string {
  const words = pointerWords(sentence);
  const { judgement, parts } = sentence;
  if (judgement?.verdict === 'disputed' && !sentence.inPart) {
    return judgement.reason === 'contested' ? `${words}: the sources disagree` : `${words} by the sources`;
  }
  if (judgement?.reason === 'searched') return `${words}: searched, not found`;
  if (!sentence.inPart || parts.length < 2) return words;
  const worst = parts.filter((part) => part.judgement?.verdict === judgement?.verdict);
  return worst.length < parts.length ? `${words}: ${worst.length} of ${parts.length} points` : words;
}

function introduction({ judgement, parts, suspended }: PublishedSentence): Element[] {
  if (suspended !== null) {
    return [
      h(
        'p.finding',
        `This sentence was edited on ${writtenDay(suspended.on)}, after its badge was decided; its badge is suspended until an editor decides again.`,
      ),
      h('p.note', ['It read: ', h('q', suspended.text)]),
    ];
  }
  if (judgement !== null && parts.length === 0) {
    return [h('p.finding', 'Not checked yet. This does not mean false.')];
  }
  return [];
}

/**
 * A part as the note tells it. Of several, one that is better than the sentence's verdict is named in a line, and told in the evidence:
 * the note stays short, and the worst comes first.
 */
function drawPart(part: Part, { text, judgement, parts }: PublishedSentence, href: Href): Element {
  const { verdict, reason } = part.judgement ?? {};
  const several = parts.length > 1;
  const lesser = several && verdict !== undefined && verdict !== judgement?.verdict;
  return h('div.part', verdict && { dataVerdict: verdict, dataReason: reason }, [
    ...(several ? [drawPoint(part, text)] : []),
    ...(lesser ? [] : [...drawFinding(part), ...glance(part, href)]),
  ]);
}

/** Which of several points this is: its verdict in a word, and its words. */
function drawPoint({ judgement, words }: Part, text: string): Element {
  const verdict = judgement?.verdict;
  return h('p.point', [
    drawGlyph(verdict),
    h('strong', verdict ? VERDICT_WORDS[verdict] : 'Without a verdict'),
    ': ',
    h('q', text.slice(...words)),
  ]);
}

/** What was found, then what a fair reader must know, then where we looked. */
function drawFinding(part: Part): Element[] {
  return [
    h('p.finding', findingWords(part).join(' ')),
    ...part.notes.map((note) => h('p.note', note)),
    ...(part.looked === null ? [] : [h('p.note', part.looked)]),
  ];
}

function glance(part: Part, href: Href): Element[] {
  const strongest = strongestOf(part);
  if (strongest.length === 0) return [];
  const shown = strongest.slice(0, SOURCES_AT_A_GLANCE);
  const more = part.citations.length - shown.length;
  return [
    h('p.glance', [
      ...shown.flatMap((one, index) => [...(index > 0 ? [' · '] : []), drawSource(one)]),
      ...(more > 0 ? [' · ', h('a', { href: href(`/claims/${part.claim}/`) }, `${more} more`)] : []),
    ]),
  ];
}

function drawEvidence({ text, judgement, parts }: PublishedSentence, href: Href): Element {
  return h('details.evidence', { name: 'evidence' }, [
    h('summary', 'Evidence and decision'),
    h(
      'div.sheaf',
      parts.map((part) => {
        const told =
          parts.length === 1 || part.judgement === null || part.judgement.verdict === judgement?.verdict;
        return drawProof(part, text, told ? [] : drawFinding(part), href);
      }),
    ),
  ]);
}

function drawProof(part: Part, text: string, finding: Element[], href: Href): Element {
  const weighed = weigh(part);
  const cited = strongestOf(part).slice(0, SOURCES_SHOWN);
  const left = part.citations.length - cited.length;
  const claim = href(`/claims/${part.claim}/`);
  return h('div.proof', [
    h('p.checked', [
      'We checked the words ',
      h('q', text.slice(...part.words)),
      ', not the rest of the sentence, against the claim: ',
      h('a', { href: claim }, part.statement),
    ]),
    ...finding,
    ...(cited.length > 0
      ? [
          h(
            'ul.citations',
            cited.map((one) => drawCitation(one, bearingOf(one, weighed))),
          ),
        ]
      : []),
    h('p.decided', [
      ...(left > 0
        ? [h('a', { href: claim }, `${capitalised(countWords(left, 'more source'))} on this claim`), '. ']
        : []),
      ...(part.later ? ['All deciding evidence is later than the article. '] : []),
      `Evidence read ${writtenDay(part.asOf)}. Decided by ${part.decidedBy}, ${writtenDay(part.decidedOn)}.`,
    ]),
  ]);
}

function bearingOf(citation: Citation, { agreeing, opposing, qualifying }: Weighed): Bearing {
  if (agreeing.includes(citation)) return 'For';
  if (opposing.includes(citation)) return 'Against';
  return qualifying.includes(citation) ? 'Note' : 'Context';
}

/** Deciding sources first, and one place kept for what qualifies them. */
function strongestOf(part: Part): Citation[] {
  const { agreeing, opposing, qualifying, rest } = weigh(part);
  const against = part.judgement?.verdict === 'disputed';
  const deciding = against ? [...opposing, ...agreeing] : [...agreeing, ...opposing];
  // A contested claim is shown from both sides.
  if (part.judgement?.reason === 'contested') deciding.splice(1, 0, ...deciding.splice(opposing.length, 1));
  const before = deciding.slice(0, SOURCES_SHOWN - Math.min(qualifying.length, 1));
  return [...new Set([...before, ...qualifying.slice(0, 1), ...deciding, ...qualifying, ...rest])];
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

type Href = ReceiptOptions['href'];
