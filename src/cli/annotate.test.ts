import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeTestLedger } from './testLedger.ts';

/** A whole project in a folder of its own. */
let root: string;
const SLUG = 'a-short-article';
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'desk-'));
  await writeTestLedger(root);
  await writeArticle(ARTICLE);
});
afterAll(() => rm(root, { recursive: true }));

const ARTICLE = [
  'A busy week',
  'Acme invested $14.3 billion in Borealis. The news came late.',
  'The mood in the industry was good.',
];

const writeArticle = ([headline, ...paragraphs]: string[]) =>
  writeFile(
    join(root, `content/articles/${SLUG}.md`),
    `---\nheadline: ${headline}\nslug: ${SLUG}\nwritten: "2025-06-14"\n---\n\n# ${headline}\n\n${paragraphs.join('\n\n')}\n`,
  );

const run = (name: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [script(name), ...args], { cwd: root }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
const annotate = (...args: string[]) => run('./annotate.ts', ...args);
const register = () => readFile(join(root, `content/annotations/${SLUG}.json`), 'utf8');
const lines = async () => JSON.parse(await register()).sentences;

/** Each step is what an editor does next. */
test('an editor annotates, decides, edits and decides again', { timeout: 120_000 }, async () => {
  expect((await run('./check.ts')).err).toContain('There is no content/annotations/a-short-article.json');

  const first = await annotate();
  expect(first.code, first.err).toBe(0);
  expect(first.out).toContain('4 sentences, 4 new, 4 to be decided.');
  expect((await lines()).map(({ state }: { state: string }) => state)).toEqual(['new', 'new', 'new', 'new']);
  const proposed = await register();
  expect((await annotate()).code).toBe(0);
  expect(await register()).toBe(proposed);

  const by = await annotate('--accept', '--by', 'Ada');
  expect(by.code, by.err).toBe(0);
  const accepted = await lines();
  expect(accepted[1]).toMatchObject({ state: 'accepted', verdict: 'verified' });
  expect(accepted[1].sightings[0].decided.by).toBe('Ada');
  expect(await run('./check.ts')).toMatchObject({ code: 0, err: '' });

  await writeArticle(ARTICLE.with(1, (ARTICLE[1] as string).replace('$14.3', '$143')));
  const stale = await run('./check.ts');
  expect(stale.code).toBe(1);
  expect(stale.err).toContain('Run: npm run annotate -- a-short-article');
  expect((await annotate('--check')).code).toBe(1);
  const edited = await annotate();
  expect(edited.out).toContain('[-$14.3-]{+$143+} billion');
  const suspended = (await lines())[1];
  expect(suspended).toMatchObject({
    id: accepted[1].id,
    state: 'edited',
    verdict: null,
    was: { verdict: 'verified' },
  });

  const refused = await annotate('--accept', 's-00000000');
  expect(refused).toMatchObject({
    code: 1,
    err: expect.stringContaining('No sentence has the id s-00000000'),
  });
  expect((await annotate('--accept', accepted[1].id)).code).toBe(0);
  expect((await lines())[1].state).toBe('accepted');

  await writeArticle(ARTICLE.toSpliced(2, 1));
  expect((await annotate()).code).toBe(0);
  expect(JSON.parse(await register()).tombstones).toMatchObject([{ id: accepted[3].id, text: ARTICLE[2] }]);
  expect((await annotate('--withhold', accepted[3].id)).code).toBe(0);
  expect(await register()).not.toContain(ARTICLE[2]);

  expect((await annotate('--withdraw', SLUG)).code).toBe(0);
  expect(JSON.parse(await register())).toMatchObject({ sentences: [], withdrawn: expect.any(String) });
  expect((await annotate('--start-over', SLUG)).code).toBe(0);
  expect((await lines()).map(({ id }: { id: string }) => id)).not.toContain(accepted[1].id);

  const whole = await register();
  const damaged = whole.slice(0, whole.length / 2);
  await writeFile(join(root, `content/annotations/${SLUG}.json`), damaged);
  const broken = await annotate('--accept');
  expect(broken.code).toBe(1);
  expect(broken.err).toMatch(/^content\/annotations\/a-short-article\.json:\d+: The register is no JSON/);
  expect(await register()).toBe(damaged);
});

test('a dry run reads any Markdown file, decides as if all were accepted, and writes nothing', {
  timeout: 60_000,
}, async () => {
  const file = join(root, 'foreign.md');
  await writeFile(file, 'Some say so — others do not.\n\nAcme invested $14.3 billion in “Borealis”.\n');
  const { code, out, err } = await annotate('--dry-run', '--json', 'foreign.md');
  expect(code, err).toBe(0);
  const { articles } = JSON.parse(out);
  expect(articles).toMatchObject([{ file: 'foreign.md' }]);
  const [, stake] = articles[0].sentences;
  expect(stake).toMatchObject({ id: 's-new-2', block: 'p-new-2', line: 3, verdict: 'verified' });
  expect(articles[0].text.slice(stake.start, stake.end)).toBe('Acme invested $14.3 billion in “Borealis”.');
  expect(articles[0].text.slice(...stake.claims[0].words)).toContain('$14.3 billion');
  expect(await annotate('--dry-run', 'nowhere.md')).toMatchObject({
    code: 1,
    err: expect.stringContaining('nowhere.md'),
  });
});
