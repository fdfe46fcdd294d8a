import { readArticle } from '../../markdown/readArticle.ts';
import type { Block } from '../../model/sentence.ts';
import { normalForm } from '../../text/normalForm.ts';
import { findSentences } from '../../text/sentences.ts';

/** An article to be edited, in which every sentence knows which original ones it comes from. */
export interface Draft {
  /** The file that it was read from. */
  file: string;
  blocks: readonly DraftBlock[];
  style: Style;
}

export interface DraftBlock {
  type: Block['type'];
  sentences: readonly DraftSentence[];
}

export interface DraftSentence {
  text: string;
  /** Numbers of the original sentences that it is the successor of; none for an inserted one. */
  from: readonly number[];
  /** It no longer means what the original meant. */
  meansOther?: boolean;
  /** Its words are the same, but this name now stands before it. */
  antecedent?: string;
  /** The how-manieth word is emphasised, or a link. */
  mark?: { word: number; kind: 'emphasis' | 'link' };
}

/** What an editor changes in the file without changing a word. */
export interface Style {
  wrap: number | null;
  crlf: boolean;
  nfd: boolean;
  quotes: 'as they are' | 'straight' | 'curly';
}

/** A sentence as the site reads it, with where it comes from. */
export interface ReadSentence {
  text: string;
  block: number;
  heading: boolean;
  from: readonly number[];
  meansOther: boolean;
  /** A name that changes its meaning if it stands in the sentence before. */
  antecedent: string | null;
}

const PLAIN: Style = { wrap: null, crlf: false, nfd: false, quotes: 'as they are' };

/** The draft of a Markdown file: its sentences, numbered in order. */
export function draftOf(text: string, file: string): Draft {
  const { article } = readArticle({ file, text, foreign: true });
  let number = 0;
  const blocks = article.blocks.map(
    ({ type }, index): DraftBlock => ({
      type,
      sentences: article.sentences
        .filter(({ block }) => block === index)
        .map(({ start, end }) => ({ text: article.text.slice(start, end), from: [number++] })),
    }),
  );
  return { file, blocks: blocks.filter(({ sentences }) => sentences.length > 0), style: PLAIN };
}

/**
 * Reads a draft as the site would. Where its style or a mark is that of a file, it is written as Markdown and read again; else its blocks
 * are cut into sentences, which gives the same faster. Where each sentence comes from is told by its place among the letters.
 */
export function readDraft(draft: Draft): ReadSentence[] {
  const isFile =
    draft.style !== PLAIN || draft.blocks.some(({ sentences }) => sentences.some(({ mark }) => mark));
  const texts = isFile ? textsOfFile(draft) : draft.blocks.map((block) => cutBlock(blockText(block)));
  return texts.flatMap((sentences, block) => trace(sentences, draft.blocks[block] as DraftBlock, block));
}

const blockText = ({ sentences }: DraftBlock): string => sentences.map(({ text }) => text).join(' ');

const cuts = new Map<string, string[]>();
function cutBlock(text: string): string[] {
  const known = cuts.get(text);
  if (known) return known;
  const cut = findSentences(text).map(([start, end]) => text.slice(start, end));
  if (cuts.size > MOST_CUTS) cuts.clear();
  cuts.set(text, cut);
  return cut;
}
/** Most blocks are cut a thousand times over; those that were edited, once. */
const MOST_CUTS = 20_000;

function textsOfFile(draft: Draft): string[][] {
  const { article } = readArticle({ file: 'draft.md', text: toMarkdown(draft), foreign: true });
  if (article.blocks.length !== draft.blocks.length) throw new Error('A draft was not read block by block.');
  return article.blocks.map((_, index) =>
    article.sentences
      .filter(({ block }) => block === index)
      .map(({ start, end }) => article.text.slice(start, end)),
  );
}

/** Letters of each sentence that was read, against the letters of those that were written. */
function trace(read: readonly string[], { type, sentences }: DraftBlock, block: number): ReadSentence[] {
  let written = 0;
  const spans = sentences.map((sentence) => {
    const start = written;
    written += letters(sentence.text);
    return { ...sentence, start, end: written };
  });
  let at = 0;
  return read.map((text) => {
    const start = at;
    at += letters(text);
    const sources = spans.filter((span) => span.start < at && start < span.end);
    return {
      text,
      block,
      heading: type === 'heading',
      from: sources.flatMap(({ from }) => from),
      meansOther: sources.some(({ meansOther }) => meansOther === true),
      antecedent: sources.find(({ antecedent }) => antecedent)?.antecedent ?? null,
    };
  });
}

const letters = (text: string): number => normalForm(text).replaceAll(' ', '').length;

function toMarkdown({ blocks, style }: Draft): string {
  const written = blocks.map(({ type, sentences }, index) => {
    const text = sentences.map((sentence) => writeSentence(sentence, style)).join(' ');
    if (type === 'heading') return `${index === 0 ? '#' : '##'} ${text}`;
    return type === 'item' ? `- ${wrap(text, style.wrap, '  ')}` : wrap(text, style.wrap, '');
  });
  const body = written.reduce((all, block, k) => {
    const isNextItem = blocks[k]?.type === 'item' && blocks[k - 1]?.type === 'item';
    return `${all}${isNextItem ? '\n' : '\n\n'}${block}`;
  }, '');
  const file = `${body.trim()}\n`;
  return style.crlf ? file.replaceAll('\n', '\r\n') : file;
}

function writeSentence({ text, mark }: DraftSentence, { nfd, quotes }: Style): string {
  const words = text.split(' ').map((word, k) => {
    const escaped = word.replace(/[\\`*_[\]<>&#|~+=-]/g, '\\$&').replace(/^(\d+)([.)])$/, '$1\\$2');
    if (mark?.word !== k) return escaped;
    return mark.kind === 'emphasis' ? `**${escaped}**` : `[${escaped}](https://example.org/a)`;
  });
  const written = quotes === 'as they are' ? words.join(' ') : requote(words.join(' '), quotes);
  return nfd ? written.normalize('NFD') : written;
}

function requote(text: string, quotes: 'straight' | 'curly'): string {
  if (quotes === 'straight') return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  return text
    .replace(/(^|\s)"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll("'", '’');
}

/** Lines are broken at a word that opens no list, heading or quotation of its own. */
function wrap(text: string, width: number | null, indent: string): string {
  if (width === null) return text;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || (last.length + word.length + 1 > width && /^[\p{L}“"'’]/u.test(word)))
      lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join(`\n${indent}`);
}

/** Where each sentence of a draft stands. */
export function placesIn({ blocks }: Draft): Place[] {
  return blocks.flatMap(({ sentences }, block) => sentences.map((_, sentence) => ({ block, sentence })));
}

export const sentenceAt = ({ blocks }: Draft, { block, sentence }: Place): DraftSentence =>
  blocks[block]?.sentences[sentence] as DraftSentence;

/** The draft with other sentences in the place of one: none, one or several. */
export function replaceSentence(
  draft: Draft,
  { block, sentence }: Place,
  by: readonly DraftSentence[],
): Draft {
  const { type, sentences } = draft.blocks[block] as DraftBlock;
  const changed = { type, sentences: sentences.toSpliced(sentence, 1, ...by) };
  return replaceBlocks(draft, block, 1, changed.sentences.length > 0 ? [changed] : []);
}

/** The draft with other blocks in the place of `count` of them. */
export function replaceBlocks(draft: Draft, first: number, count: number, by: readonly DraftBlock[]): Draft {
  return { ...draft, blocks: draft.blocks.toSpliced(first, count, ...by) };
}

export interface Place {
  block: number;
  sentence: number;
}
