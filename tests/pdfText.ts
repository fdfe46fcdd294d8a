import { inflateSync } from 'node:zlib';

/**
 * The words of a PDF that Chromium printed, page by page, line by line from the top, left to right.
 * Reads what Chromium writes and no more: plain objects, deflated streams, fonts that name their characters.
 */
export function pdfText(pdf: Uint8Array): string {
  const objects = readObjects(Buffer.from(pdf));
  const root = [...objects.values()].find(({ dict }) => /\/Type \/Catalog\b/.test(dict));
  return pagesBelow(reference(root?.dict ?? '', 'Pages'), objects)
    .map((page) => pageText(page, objects))
    .join('\n');
}

function readObjects(pdf: Buffer): Objects {
  const text = pdf.toString('latin1');
  const objects: Objects = new Map();
  const start = /(\d+) 0 obj\n/g;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const from = start.lastIndex;
    const end = text.indexOf('endobj', from);
    const stream = text.indexOf('stream\n', from);
    const hasStream = stream >= 0 && stream < end;
    const dict = text.slice(from, hasStream ? stream : end);
    const length = Number(/\/Length (\d+)/.exec(dict)?.[1] ?? 0);
    const at = stream + 'stream\n'.length;
    objects.set(Number(match[1]), { dict, stream: hasStream ? pdf.subarray(at, at + length) : null });
    // Compressed bytes may spell anything.
    start.lastIndex = hasStream ? at + length : end;
  }
  return objects;
}

function pagesBelow(id: number, objects: Objects): string[] {
  const { dict = '' } = objects.get(id) ?? {};
  const kids = /\/Kids \[([^\]]*)\]/.exec(dict)?.[1];
  if (kids === undefined) return [dict];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(Number(kid), objects));
}

function pageText(page: string, objects: Objects): string {
  const fonts = new Map(
    [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id]) => [
      name,
      readCharacters(streamOf(reference(objects.get(Number(id))?.dict ?? '', 'ToUnicode'), objects)),
    ]),
  );
  return inLines(readPieces(streamOf(reference(page, 'Contents'), objects), fonts));
}

/** Pieces of text with their places. Chromium draws floats and raised figures apart from the words around them. */
function readPieces(content: string, fonts: ReadonlyMap<string, Characters>): Piece[] {
  const pieces: Piece[] = [];
  const saved: Matrix[] = [];
  let page: Matrix = [1, 0, 0, 1, 0, 0];
  let line: Matrix = page;
  let font: Characters = new Map();
  let size = 0;
  let piece: Piece | null = null;
  let isReplaced = false;
  const add = (text: string): void => {
    if (piece === null) {
      const [, , , height, x, y] = multiply(line, page);
      piece = { x, y: -y, size: Math.abs(size * height), text: '' };
      pieces.push(piece);
    }
    piece.text += text;
  };
  for (const { groups = {} } of content.matchAll(OPERATORS)) {
    const { actual, state, name, shown, matrix, sets, move } = groups;
    if (state === 'q') saved.push(page);
    else if (state === 'Q') page = saved.pop() ?? page;
    else if (state === 'EMC') isReplaced = false;
    else if (state === 'BT' || name !== undefined) piece = null;
    if (name !== undefined) {
      font = fonts.get(name) ?? new Map();
      size = Number(groups['size']);
    } else if (matrix !== undefined && sets === 'cm') page = multiply(numbers(matrix) as Matrix, page);
    else if (matrix !== undefined) line = numbers(matrix) as Matrix;
    else if (move !== undefined) {
      const [x = 0, y = 0] = numbers(move);
      line = multiply([1, 0, 0, 1, x, y], line);
    } else if (actual !== undefined) {
      add(utf16(actual.replace(/^FEFF/i, '')));
      isReplaced = true;
    } else if (shown !== undefined && !isReplaced) add(decode(shown, font));
  }
  return pieces;
}

/** The operators that matter: places, fonts, text that is shown, and text that stands for what is drawn until the next `EMC`. */
const OPERATORS =
  /(?<matrix>(?:-?[\d.]+ ){6})(?<sets>cm|Tm)\b|(?<move>(?:-?[\d.]+ ){2})Td\b|\/(?<name>F\d+) (?<size>[\d.]+) Tf|ActualText <(?<actual>[0-9A-F]*)>|(?<shown><[0-9A-F]+> Tj|\[[^\]]*\] ?TJ)|\b(?<state>BT|EMC|q|Q)\b/gi;

const numbers = (text: string): number[] => text.trim().split(' ').map(Number);

function multiply([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** Pieces as they are read: line by line, where a raised figure belongs to the line that it is raised from. */
function inLines(pieces: readonly Piece[]): string {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const last = lines.at(-1);
    const first = last?.[0];
    if (first && piece.y - first.y < Math.max(first.size, piece.size) / 2) last.push(piece);
    else lines.push([piece]);
  }
  return lines
    .map((line) =>
      line
        .toSorted((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n');
}

function decode(shown: string, font: Characters): string {
  return [...shown.matchAll(/<([0-9A-F]+)>/gi)]
    .flatMap(([, hex = '']) => {
      const width = [...font.keys()][0]?.length ?? 2;
      return Array.from({ length: hex.length / width }, (_, at) => hex.slice(at * width, (at + 1) * width));
    })
    .map((code) => font.get(code.toUpperCase()) ?? '\uFFFD')
    .join('');
}

/** Which code stands for which characters: single ones and ranges, as hexadecimal numbers of one width. */
function readCharacters(map: string): Characters {
  const characters: Characters = new Map();
  for (const [, list = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>/g))
      characters.set(code.toUpperCase(), utf16(text));
  }
  for (const [, list = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, low = '', high = '', text = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [from, to, first] = [low, high, text].map((hex) => Number.parseInt(hex, 16)) as [
        number,
        number,
        number,
      ];
      for (let code = from; code <= to; code++)
        characters.set(hexOf(code, low.length), String.fromCodePoint(first + code - from));
    }
  }
  return characters;
}

const hexOf = (code: number, width: number): string => code.toString(16).toUpperCase().padStart(width, '0');

const utf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));

function streamOf(id: number, objects: Objects): string {
  const { dict = '', stream } = objects.get(id) ?? {};
  if (!stream) return '';
  return (dict.includes('/FlateDecode') ? inflateSync(stream) : stream).toString('latin1');
}

const reference = (dict: string, name: string): number =>
  Number(new RegExp(`/${name} (\\d+) 0 R`).exec(dict)?.[1] ?? -1);

type Objects = Map<number, { dict: string; stream: Buffer | null }>;
type Characters = Map<string, string>;
type Matrix = [number, number, number, number, number, number];

interface Piece {
  /** From the left and from the top, in points. */
  x: number;
  y: number;
  size: number;
  text: string;
}
