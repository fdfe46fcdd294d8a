import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MADE_UP_CONTENT } from './madeUpContent.ts';
import { type ScratchProject, scratchProject, succeeded } from './scratchProject.ts';

const CLAIM = 'content/claims/acme-pays-globex.yaml';
const SOURCE = 'content/sources/wire-report.yaml';
const SITE = 'content/site.yaml';
const ARTICLE = 'content/articles/probe.md';

/** What an editor may get wrong: the first `from` in `file` becomes `to`, and the message has to hold `says`. */
const FAULTS: ReadonlyArray<{
  name: string;
  file: string;
  from: string;
  to: string;
  /** The text on the line that is named; left out where the whole file is meant. */
  at?: string;
  says: RegExp;
}> = [
  {
    name: 'a missing address for corrections',
    file: SITE,
    from: 'contact: corrections@made-up.example\n',
    to: '',
    says: /contact/,
  },
  {
    name: 'a field that does not exist',
    file: CLAIM,
    from: 'asOf:',
    to: 'verdict: verified\nasOf:',
    at: 'verdict: verified',
    says: /verdict/,
  },
  {
    name: 'a source that does not exist',
    file: CLAIM,
    from: 'source: wire-report',
    to: 'source: wire-reprt',
    at: 'wire-reprt',
    says: /wire-report\b/,
  },
  {
    name: 'an entity that does not exist',
    file: CLAIM,
    from: 'subject: [acme]',
    to: 'subject: [acne]',
    at: 'acne',
    says: /\bacne\b/,
  },
  {
    name: 'a relation that does not exist',
    file: CLAIM,
    from: 'relation: invest',
    to: 'relation: divest',
    at: 'divest',
    says: /\bdivest\b/,
  },
  {
    name: 'a source without an address',
    file: SOURCE,
    from: 'url: https://wire.example/acme-globex\n',
    to: '',
    says: /url/,
  },
  {
    name: 'a source without a publisher',
    file: SOURCE,
    from: 'publisher: The Wire\n',
    to: '',
    says: /publisher/,
  },
  {
    name: 'an address that is no web page',
    file: SOURCE,
    from: 'https://wire.example/acme-globex',
    to: 'javascript:alert(1)',
    at: 'javascript',
    says: /url/,
  },
  {
    name: 'a date that is none',
    file: SOURCE,
    from: '2025-06-12',
    to: '2025-02-30',
    at: '2025-02-30',
    says: /2025-02-30|date/,
  },
  {
    name: 'a supporting figure outside the range of the claim',
    file: CLAIM,
    from: 'reports: $5 million',
    to: 'reports: $50 million',
    at: '$50 million',
    says: /\$50 million/,
  },
  {
    name: 'YAML that is none',
    file: CLAIM,
    from: 'rationale: The Wire',
    to: 'rationale: "The Wire',
    says: /./,
  },
  {
    name: 'a field given twice',
    file: SOURCE,
    from: 'kind: news',
    to: 'kind: news\nkind: primary',
    says: /kind/,
  },
  {
    name: 'a field of front matter that does not exist',
    file: ARTICLE,
    from: 'slug: probe',
    to: 'slug: probe\nverdict: true',
    at: 'verdict: true',
    says: /verdict/,
  },
];

describe('npm run check', () => {
  let project: ScratchProject;
  beforeAll(async () => {
    project = scratchProject(MADE_UP_CONTENT);
    succeeded(await project.annotate('--accept'));
  });
  afterAll(() => project.close());

  test('finds nothing to mend in a healthy project', async () => {
    succeeded(await project.check());
  });

  for (const { name, file, from, to, at, says } of FAULTS) {
    test(`reports ${name} with file, line and what to do`, async () => {
      const before = project.read(file);
      project.edit(file, from, to);
      const { code, output } = await project.check();
      const line =
        project
          .read(file)
          .split('\n')
          .findIndex((text) => at !== undefined && text.includes(at)) + 1;
      project.write(file, before);
      expect(code).toBe(1);
      expect(output).toContain(at === undefined ? file : `${file}:${line}: `);
      expect(output).toMatch(says);
      // Place and message on the first line, advice indented below.
      expect(output).toMatch(/^\S+: \S.*\n {2}\S/m);
      expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    });
  }

  test('reports an address that two articles claim', async () => {
    const second =
      MADE_UP_CONTENT[ARTICLE]?.replace('slug: probe', 'slug: second\nformerSlugs: [probe]') ?? '';
    project.write('content/articles/second.md', second);
    const register = project.read('content/annotations/probe.json');
    await project.annotate('second', '--accept');
    const { code, output } = await project.check();
    expect(project.read('content/annotations/probe.json')).toBe(register);
    project.remove('content/articles/second.md');
    project.remove('content/annotations/second.json');
    expect(code).toBe(1);
    expect(output).toContain(
      'content/articles/second.md: The slug "probe" is also used by content/articles/probe.md.',
    );
  });

  test('reports a sentence that was edited, with its line', async () => {
    const before = project.read(ARTICLE);
    project.edit(ARTICLE, 'on a Thursday in June', 'on a Friday in June');
    const { code, output } = await project.check();
    project.write(ARTICLE, before);
    expect(code).toBe(1);
    expect(output).toMatch(/content\/articles\/probe\.md:8: .*on a Friday in June/);
    expect(output).toContain('npm run annotate -- probe');
  });

  test('reports a register with conflict markers', async () => {
    const file = 'content/annotations/probe.json';
    const before = project.read(file);
    project.write(file, before.replace('\n', '\n<<<<<<< ours\n'));
    const { code, output } = await project.check();
    project.write(file, before);
    expect(code).toBe(1);
    expect(output).toContain(file);
    expect(output).toContain('--resolve probe');
  });
});
