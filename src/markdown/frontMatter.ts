import { LineCounter, parseDocument } from 'yaml';
import { type ArticleFrontMatter, articleFrontMatterSchema } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';

const FENCE = /^(?:\uFEFF)?---[ \t]*\r?\n/;
const END = /^(?:---|\.\.\.)[ \t]*$/m;

/** A file split at its front matter. `body` keeps every line of the file, so that its positions are those of the file. */
export interface Split {
  yaml: string | null;
  body: string;
}

/** Splits `text`; `yaml` is null where there is no front matter or its end is missing. */
export function splitFrontMatter(text: string): Split {
  const fence = FENCE.exec(text);
  if (fence === null) return { yaml: null, body: text.replace(/^\uFEFF/, '') };
  const rest = text.slice(fence[0].length);
  const end = END.exec(rest);
  if (end === null) return { yaml: null, body: text };
  const yaml = rest.slice(0, end.index);
  const lines = yaml.split('\n').length + 1;
  return { yaml, body: '\n'.repeat(lines - 1) + rest.slice(end.index + end[0].length) };
}

/** The front matter's plain values, or null where it is no YAML map; never throws. */
export function looseFrontMatter(yaml: string | null): Record<string, unknown> | null {
  if (yaml === null) return null;
  const document = parseDocument(yaml, { logLevel: 'silent' });
  const value: unknown = document.errors.length > 0 ? null : document.toJS();
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** Checks front matter strictly; every fault is an issue with its line. `frontMatter` is null where there is one. */
export function checkFrontMatter(
  file: string,
  yaml: string | null,
): { frontMatter: ArticleFrontMatter | null; issues: Issue[] } {
  const issue = (line: number | null, message: string, advice: string): Issue => ({
    kind: 'invalid-article',
    file,
    line,
    message,
    advice,
  });
  if (yaml === null) {
    return {
      frontMatter: null,
      issues: [
        issue(
          1,
          'The article has no front matter.',
          'Begin the file with a line "---", then at least headline and slug, then "---".',
        ),
      ],
    };
  }
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, logLevel: 'silent' });
  // The fence is line 1 of the file, so line 1 of the YAML is line 2.
  const lineOf = (offset: number) => counter.linePos(offset).line + 1;
  if (document.errors.length > 0) {
    return {
      frontMatter: null,
      issues: document.errors.map((error) =>
        issue(
          lineOf(error.pos[0]),
          `The front matter is no YAML: ${firstLine(error.message)}.`,
          'Mend the line; texts with ":" or "#" in them need quotes.',
        ),
      ),
    };
  }
  const parsed = articleFrontMatterSchema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { frontMatter: parsed.data, issues: [] };
  return {
    frontMatter: null,
    issues: parsed.error.issues.map((fault) => {
      const path = fault.code === 'unrecognized_keys' ? [...fault.path, fault.keys[0] ?? ''] : fault.path;
      const found =
        fault.code === 'unrecognized_keys'
          ? `There is no field "${fault.keys.join('", "')}".`
          : `The field "${path.join('.')}" is wrong: ${fault.message}.`;
      return issue(
        lineOfPath(document, path, lineOf),
        found,
        'The fields of an article are listed in src/model/article.ts and in the README.',
      );
    }),
  };
}

/** Line of the key at `path`, or of the nearest parent that stands in the file. */
function lineOfPath(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
  lineOf: (offset: number) => number,
): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const items = (
      parent as { items?: Array<{ key?: { value?: unknown; range?: [number, number, number] } }> } | null
    )?.items;
    const range = items?.find((item) => item.key?.value === path[length - 1])?.key?.range;
    if (range) return lineOf(range[0]);
  }
  return 1;
}

const firstLine = (message: string): string =>
  (message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '').replace(/[.:]$/, '');
