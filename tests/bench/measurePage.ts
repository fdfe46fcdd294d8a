import { loadavg } from 'node:os';
import lighthouse, { type Result } from 'lighthouse';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/**
 * Runs Lighthouse's phone profile `runs` times against `url`, in the browser that listens at `port`. Scores are 0 to 100, bytes are those
 * of the wire, headers included; all are medians, for an even number of runs the worse of the two in the middle. `failures` names each audit that took points in any run.
 */
export async function measurePage(
  kind: string,
  url: string,
  { port, runs }: { port: number; runs: number },
): Promise<Measured> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run++) {
    const lhr = (await lighthouse(url, { port, logLevel: 'silent', onlyCategories: [...CATEGORIES] }))?.lhr;
    if (lhr === undefined) throw new Error(`Lighthouse came back from ${url} without a result.`);
    if (lhr.runtimeError) throw new Error(`Lighthouse could not measure ${url}: ${lhr.runtimeError.message}`);
    results.push(lhr);
  }
  return {
    kind,
    scores: Object.fromEntries(
      CATEGORIES.map((category) => [
        category,
        Math.round(100 * lowerMedian(results.map(({ categories }) => categories[category]?.score ?? 0))),
      ]),
    ) as Measured['scores'],
    shift: upperMedian(results.map(({ audits }) => audits['cumulative-layout-shift']?.numericValue ?? 1)),
    bytes: Object.fromEntries(
      Object.entries(TYPES).map(([name, types]) => [
        name,
        upperMedian(results.map((lhr) => bytesOf(lhr, types))),
      ]),
    ) as Measured['bytes'],
    hidden: results.some(({ audits }) => audits['is-crawlable']?.score === 0),
    failures: [...new Set(results.flatMap(failuresOf))],
    load: loadavg()[0] ?? 0,
    speed: lowerMedian(results.map(({ environment }) => environment.benchmarkIndex)),
  };
}

/** Lighthouse's names for what a page loads, as the columns of the table. */
const TYPES = {
  page: ['Document', 'Stylesheet'],
  script: ['Script'],
  fonts: ['Font'],
} as const;

function bytesOf({ audits }: Result, types: readonly string[]): number {
  const details = audits['network-requests']?.details;
  const items = details?.type === 'table' ? details.items : [];
  return items
    .filter(({ resourceType }) => types.includes(String(resourceType)))
    .reduce((sum, { transferSize }) => sum + Number(transferSize), 0);
}

/** Audits that count towards a score and are not full. */
function failuresOf({ audits, categories }: Result): string[] {
  return Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
}

const upperMedian = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const lowerMedian = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;

export interface Measured {
  kind: string;
  scores: Record<(typeof CATEGORIES)[number], number>;
  /** Cumulative layout shift. */
  shift: number;
  bytes: Record<keyof typeof TYPES, number>;
  /** Whether the page asks search engines to leave it out, which costs it points for SEO by design. */
  hidden: boolean;
  failures: string[];
  /** Processes that wanted to run in the last minute. */
  load: number;
  /** Lighthouse's own measure of the machine: 1,000 and more is a desktop computer with nothing else to do. */
  speed: number;
}
