import { cpus } from 'node:os';
import { CATEGORIES, type Measured } from './measurePage.ts';

/** The bar: full marks, nothing that moves, and the bytes of an article's page. */
const FULL = 100;
const MOST_PAGE = 30_000;
const MOST_SCRIPT = 5_000;
const MOST_FONTS = 100_000;

/** One line a kind of page, with a line on the machine beneath. A score in brackets is held down on purpose, by `noindex`. */
export function tableOf(measured: readonly Measured[]): string {
  const head = ['', ...CATEGORIES, 'shift', 'HTML+CSS', 'script', 'fonts', 'load', 'speed'];
  const rows = measured.map((one) => [
    one.kind,
    ...CATEGORIES.map((category) =>
      category === 'seo' && one.hidden ? `(${one.scores.seo})` : String(one.scores[category]),
    ),
    String(Number(one.shift.toFixed(4))),
    ...[one.bytes.page, one.bytes.script, one.bytes.fonts].map((bytes) => bytes.toLocaleString('en-GB')),
    one.load.toFixed(1),
    one.speed.toFixed(0),
  ]);
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  const { length } = cpus();
  return `${lines.join('\n')}\nBytes of the wire, with headers. Load: processes that wanted one of ${length} processors. Speed: Lighthouse's benchmark index.`;
}

/** What falls short of the bar, one line each; empty where nothing does. */
export function missesOf(measured: readonly Measured[]): string[] {
  return measured.flatMap(({ bytes, failures, hidden, kind, scores, shift }) => {
    const low = CATEGORIES.filter((category) => scores[category] < FULL && !(category === 'seo' && hidden));
    const why = failures.filter((audit) => audit !== 'is-crawlable').join(', ');
    return [
      ...low.map((category) => `${kind}: ${category} ${scores[category]} (${why})`),
      ...(shift > 0 ? [`${kind}: what is shown moves by ${shift}`] : []),
      ...(kind === 'article' ? overweight(bytes) : []),
    ];
  });
}

function overweight({ fonts, page, script }: Measured['bytes']): string[] {
  return [
    ...(page > MOST_PAGE ? [`article: ${page} bytes of HTML and CSS instead of ${MOST_PAGE}`] : []),
    ...(script > MOST_SCRIPT ? [`article: ${script} bytes of script instead of ${MOST_SCRIPT}`] : []),
    ...(fonts > MOST_FONTS ? [`article: ${fonts} bytes of fonts instead of ${MOST_FONTS}`] : []),
  ];
}
