import fc from 'fast-check';
import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { JUDGEMENTS, madeUpId, madeUpPart, madeUpSentence } from '../../tests/madeUpSentence.ts';
import { readArticle } from '../markdown/readArticle.ts';
import type { Article } from '../model/article.ts';
import type { PublishedSentence } from '../model/publication.ts';
import { drawArticle } from './drawArticle.ts';

/** A hundred articles take a second or two; a machine with much else to do may take ten times as long. */
const PATIENCE_MS = 30_000;

describe('an article drawn', { timeout: PATIENCE_MS }, () => {
  test('keeps its text, whatever the markup and wherever the marks', () => {
    fc.assert(
      fc.property(markdown, seeds, (text, random) => {
        const { article, tree } = draw(text, random);
        expect(blockTexts(tree)).toEqual(
          article.blocks.map(({ start, end }) => article.text.slice(start, end)),
        );
      }),
    );
  });

  test('holds each sentence in one element of its own, in order, with its words and nothing else', () => {
    fc.assert(
      fc.property(markdown, seeds, (text, random) => {
        const { article, tree } = draw(text, random);
        expect(sentenceElements(tree).map((element) => wordsOf(element))).toEqual(
          article.sentences.map(({ start, end }) => article.text.slice(start, end)),
        );
        const badges = sentenceElements(tree).flatMap((sentence) => elementsIn(sentence, isBadge));
        expect(badges).toEqual([]);
      }),
    );
  });

  test('marks the words of each part', () => {
    fc.assert(
      fc.property(markdown, seeds, (text, random) => {
        const { sentences, tree } = draw(text, random);
        sentenceElements(tree).forEach((element, index) => {
          const { parts, text: words } = sentences[index] as PublishedSentence;
          for (const part of parts) {
            const marks = elementsIn(element, (one) =>
              String(one.properties['dataClaim'] ?? '')
                .split(' ')
                .includes(part.claim),
            );
            expect(marks.map((mark) => wordsOf(mark)).join('')).toBe(words.slice(...part.words));
          }
        });
      }),
    );
  });

  test('uses no id twice', () => {
    fc.assert(
      fc.property(markdown, seeds, (text, random) => {
        const ids = elementsIn(draw(text, random).tree, (element) => 'id' in element.properties).map(
          (element) => element.properties['id'],
        );
        expect(ids).toEqual([...new Set(ids)]);
      }),
    );
  });

  test('means the same to a browser that reads its HTML', () => {
    fc.assert(
      fc.property(markdown, seeds, (text, random) => {
        const html = toHtml(draw(text, random).tree);
        // The first line end in a `pre` shows nothing, and browsers drop it.
        expect(toHtml(parseAsBrowser(html))).toBe(html.replaceAll('<pre>\n', '<pre>'));
      }),
    );
  });
});

/** Reads and draws a Markdown text, with parts at random places of random sentences. */
function draw(text: string, random: readonly number[]) {
  const { article, tree, elements } = readArticle({ file: 'x.md', text, foreign: true });
  const sentences = article.sentences.map((_, index) => decide(article, index, random));
  drawArticle(tree, elements, article, sentences, {
    href: (path) => path,
    blockIds: article.blocks.map((_, index) => madeUpId('p', index)),
    alsoBlocks: new Map([[0, [madeUpId('p', 9_000_000)]]]),
    removals: [],
  });
  return { article, sentences, tree };
}

function decide(article: Article, index: number, random: readonly number[]): PublishedSentence {
  const { start, end } = article.sentences[index] as { start: number; end: number };
  const text = article.text.slice(start, end);
  const pick = (salt: number, below: number): number =>
    ((random[(index * 7 + salt) % random.length] ?? 0) + salt) % below;
  const parts = Array.from({ length: pick(0, 4) }, (_, number) => {
    const [from, to] = [pick(number * 2 + 1, text.length), pick(number * 2 + 2, text.length)];
    const words = [Math.min(from, to), Math.max(from, to) + 1].map((at) => wholeCharacter(text, at));
    const judgement = JUDGEMENTS[pick(number, JUDGEMENTS.length)] ?? null;
    return madeUpPart({ claim: `claim-${number}`, words: words as [number, number], judgement });
  });
  const judgement = parts[0]?.judgement ?? null;
  const also = pick(5, 5) === 0 ? [madeUpId('s', 9_000_000 + index)] : [];
  return madeUpSentence(index, text, { judgement, parts, inPart: pick(6, 2) === 0, also });
}

/** The end of the surrogate pair that an offset would cut. */
const wholeCharacter = (text: string, at: number): number =>
  /^[\uDC00-\uDFFF]/.test(text.slice(at)) && /[\uD800-\uDBFF]$/.test(text.slice(0, at)) ? at + 1 : at;

function parseAsBrowser(html: string): Nodes {
  const raw = { type: 'root', children: [{ type: 'raw', value: html }] } as unknown as Root;
  return unified().use(rehypeRaw).runSync(raw) as Root;
}

const isBadge = (element: Element): boolean => 'dataBadge' in element.properties;
const isBlock = (element: Element): boolean =>
  ([] as unknown[]).concat(element.properties['className'] ?? []).includes('block');

const blockTexts = (tree: Root): string[] => elementsIn(tree, isBlock).map((block) => wordsOf(block));
const sentenceElements = (tree: Root): Element[] =>
  elementsIn(tree, (element) => 'dataSentence' in element.properties);

function elementsIn(tree: Nodes, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (wanted(element)) found.push(element);
  });
  return found;
}

/** The words of the article in `node`: its text without badges. */
function wordsOf(node: Nodes): string {
  let words = '';
  visit(node, (child) => {
    if (child.type === 'element' && isBadge(child)) return SKIP;
    if (child.type === 'text') words += child.value;
    return undefined;
  });
  return words;
}

const seeds = fc.array(fc.nat(10_000), { minLength: 9, maxLength: 9 });

const WORDS = [
  ...['Meta paid $14.3 billion.', 'It was late', 'Was it?', 'No!', 'a', 'the U.S. firm', '“So,” he said.'],
  ...[
    '49%',
    'naïve',
    '…',
    'three -- or four',
    "Wang's",
    '\\*not emphasis\\*',
    '&amp;',
    '&lt;b&gt;',
    '🦙.',
    'שלום.',
  ],
  ...['e.g. this', '1.5 million. Then', 'end.[^1]', 'https://example.com/a?b=c&d', 'x@example.com'],
];

const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((list) => list.join(' '));

/** Inline Markdown and HTML, nested; `link` never stands in `link`. */
const { inline } = fc.letrec<{ inline: string; phrase: string; run: string }>((tie) => ({
  phrase: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    tie('run').map((inner) => `*${inner}*`),
    tie('run').map((inner) => `**${inner}**`),
    tie('run').map((inner) => `~~${inner}~~`),
    tie('run').map((inner) => `<b>${inner}</b>`),
    tie('run').map((inner) => `<sub>${inner}</sub>`),
    tie('run').map((inner) => `<i>${inner}`),
    tie('run').map((inner) => `<b><i>${inner}</b></i>`),
    tie('run').map((inner) => `<span id="s-00000001" class="badge" data-sentence>${inner}</span>`),
    words.map((inner) => `[${inner}](https://example.org "A title")`),
    words.map((inner) => `<a href="https://example.org/x">${inner}</a>`),
    words.map((inner) => `\`${inner}\``),
    fc.constant('  \nbroken'),
    fc.constant('<br>'),
  ),
  run: fc.array(tie('phrase'), { minLength: 1, maxLength: 3 }).map((list) => list.join(' ')),
  inline: fc.array(tie('phrase'), { minLength: 1, maxLength: 6 }).map((list) => list.join(' ')),
}));

/** Tags in any order, closed or not: what browsers disagree about with whoever writes HTML by hand. */
const TAGS = [
  ...['p', 'a href="https://example.org"', 'b', 'i id="x"', 'table', 'tr', 'td', 'caption', 'ul', 'li', 'h2'],
  ...[
    'blockquote',
    'pre',
    'div',
    'dl',
    'dt',
    'button',
    'marquee',
    'svg',
    'math',
    'mi',
    'foreignObject',
    'form',
  ],
  ...['select', 'option', 'template', 'figure', 'br', 'hr', 'span', 'object', 'title', 'font', 'col', 'nobr'],
];
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag.split(' ')[0]}>`),
      words,
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((pieces) => pieces.join(''));

const block = fc.oneof(
  soup,
  soup.map((text) => `<div>${text}`),
  inline,
  inline.map((text) => `## ${text.replace(/\s*\n/g, ' ')}`),
  fc
    .array(inline, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc
    .array(inline, { minLength: 1, maxLength: 2 })
    .map((items) => items.map((item) => `- ${item}\n\n  more`).join('\n')),
  inline.map((text) => `> ${text}`),
  inline.map((text) => `| a | b |\n|---|---|\n| ${text.replace(/\s*\n/g, ' ')} | c |`),
  inline.map((text) => `<div>${text}</div>`),
  inline.map((text) => `<a href="https://example.org/block"><p>${text}</p></a>`),
  inline.map((text) => `<p>${text}<p>${text}`),
  inline.map((text) => `<table><tr><td>${text}</table>`),
  fc.constant('[^1]: A note. With two sentences.'),
  fc.constant('---'),
);

const markdown = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join('\n\n'));
