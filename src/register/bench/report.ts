import type { Measurement } from './measure.ts';
import { addTo, emptyMeasurement } from './measure.ts';

/** What the register makes of each kind of edit, as a Markdown table. */
export function registerTable(rows: readonly Row[]): string {
  const all = rows.flatMap(({ measured }) => measured).reduce(sum, emptyMeasurement());
  const edits = rows.reduce(
    (total, { length, measured }) => total + length * (measured[0].edits + measured[1].edits),
    0,
  );
  return [
    `${thousands(edits)} edits in ${thousands(all.edits)} edited articles, ${thousands(all.links)} links followed.`,
    '',
    '| edit | edited articles | wrong place | meaning changed, badge kept | needless suspensions | id kept, articles | id kept, look-alikes | ids lost | ms an article |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(registerRow),
    '',
    `“Id kept” is of edited sentences with at most a third of their words changed; a dash stands where there were none. Wrong place counts sentences and blocks. “Needless suspensions” are of edits that change no word. Of removed sentences, ${all.alike} links led to a sentence inserted in their place with at most a third of its words other, which gives the same pair of texts as an edit; they count as neither right nor wrong.`,
  ].join('\n');
}

function registerRow({ name, isTypographic, measured }: Row): string {
  const [articles, lookAlikes] = measured;
  const both = measured.reduce(sum, emptyMeasurement());
  const cells = [
    name,
    thousands(both.edits),
    both.wrong + both.wrongBlocks,
    both.lies,
    isTypographic ? percent(both.shaken, both.edits) : '–',
    percent(articles.kept, articles.slightlyEdited),
    percent(lookAlikes.kept, lookAlikes.slightlyEdited),
    both.lost,
    (both.milliseconds / both.edits).toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** What the register and other annotators make of a sample of the same edits. */
export function comparison(rows: readonly Row[], names: readonly string[], sample: number): string {
  const totals = names.map((_, k) =>
    rows.map(({ compared }) => compared[k] as Measurement).reduce(sum, emptyMeasurement()),
  );
  const [first] = totals;
  return [
    `The same edits followed by other means: ${sample} edited articles of each kind in each corpus, in which ${thousands(first?.removed ?? 0)} sentences were removed, ${thousands(first?.changed ?? 0)} say something else, and ${thousands(first?.slightlyEdited ?? 0)} were edited in at most a third of their words.`,
    '',
    '| means | link to a removed sentence leads to another one | wrong place, of all links | link leads nowhere, of all links | badge kept where the meaning changed | place kept, at most a third changed | ms an article |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...totals.map((total, k) => {
      const cells = [
        names[k],
        percent(total.removedElsewhere, total.removed),
        percent(total.wrong, total.links),
        percent(total.lost, total.links),
        percent(total.lies, total.changed),
        percent(total.kept, total.slightlyEdited),
        (total.milliseconds / total.edits).toFixed(1),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}

/** The bars that the register does not reach, in words. */
export function missedBars(rows: readonly Row[]): string[] {
  const all = rows.flatMap(({ measured }) => measured).reduce(sum, emptyMeasurement());
  const single = rows.filter(({ length }) => length === 1);
  const typographic = rows
    .filter(({ isTypographic }) => isTypographic)
    .flatMap(({ measured }) => measured)
    .reduce(sum, emptyMeasurement());
  const articles = single.map(({ measured }) => measured[0]).reduce(sum, emptyMeasurement());
  const lookAlikes = single.map(({ measured }) => measured[1]).reduce(sum, emptyMeasurement());
  const chained = rows
    .filter(({ length }) => length === 5)
    .map(({ measured }) => measured[0])
    .reduce(sum, emptyMeasurement());
  const edits = rows.reduce(
    (total, { length, measured }) => total + length * (measured[0].edits + measured[1].edits),
    0,
  );
  const bars: Array<[string, boolean]> = [
    [`at least 100,000 edits (${edits})`, edits >= 100_000],
    [`no wrong place (${all.wrong + all.wrongBlocks})`, all.wrong + all.wrongBlocks === 0],
    [`no changed meaning under an old badge (${all.lies})`, all.lies === 0],
    [`no id that resolves to nothing (${all.lost})`, all.lost === 0],
    ['at most 2% needless suspensions', typographic.shaken <= 0.02 * typographic.edits],
    ['at least 97% of ids kept on the articles', articles.kept >= 0.97 * articles.slightlyEdited],
    ['at least 85% of ids kept on the look-alikes', lookAlikes.kept >= 0.85 * lookAlikes.slightlyEdited],
    [
      'at least 90% of ids kept on the articles after five edits',
      chained.kept >= 0.9 * chained.slightlyEdited,
    ],
  ];
  return bars.filter(([, reached]) => !reached).map(([bar]) => bar);
}

function sum(total: Measurement, more: Measurement): Measurement {
  addTo(total, more);
  return total;
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
const thousands = (count: number): string => count.toLocaleString('en');

/** One kind of edit. */
export interface Row {
  name: string;
  /** How many edits one after the other. */
  length: number;
  isTypographic: boolean;
  /** In the articles, and in the look-alikes. */
  measured: [Measurement, Measurement];
  /** A sample, in both corpora: by each of the means. */
  compared: Measurement[];
}
