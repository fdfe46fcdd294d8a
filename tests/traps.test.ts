import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MADE_UP_CONTENT, PROSE, STATING } from './madeUpContent.ts';
import { type ScratchProject, scratchProject, succeeded } from './scratchProject.ts';

const PAGE = 'dist/articles/probe/index.html';

describe('a build', () => {
  let project: ScratchProject;
  beforeAll(async () => {
    project = scratchProject(MADE_UP_CONTENT);
    succeeded(await project.annotate('--accept'));
    const id = idOf(project, STATING);
    succeeded(await project.annotate('--pin', id, 'acme-pays-globex'));
  });
  afterAll(() => project.close());

  test('fails where front matter is broken, with file and line, and publishes no empty page', async () => {
    const article = project.read('content/articles/probe.md');
    project.edit('content/articles/probe.md', 'slug: probe', 'slug: "probe');
    const { code, output } = await project.build();
    project.write('content/articles/probe.md', article);
    expect(code).toBe(1);
    expect(output).toMatch(/content\/articles\/probe\.md:\d+/);
    expect(existsSync(join(project.root, PAGE))).toBe(false);
  });

  test('fails where a step of the Markdown pipeline fails, and publishes no empty page', async () => {
    const step = project.read('src/markdown/dropEmpty.ts');
    project.edit(
      'src/markdown/dropEmpty.ts',
      '): void {',
      "): void {\n  throw new Error('a step that fails');",
    );
    const { code, output } = await project.build();
    project.write('src/markdown/dropEmpty.ts', step);
    expect(code).toBe(1);
    expect(output).toContain('content/articles/probe.md');
    expect(output).toContain('a step that fails');
    expect(existsSync(join(project.root, PAGE))).toBe(false);
  });

  describe('after the next healthy one', () => {
    let html: string;
    let output: string;
    beforeAll(async () => {
      project.edit(
        'content/articles/probe.md',
        '\nFirst **bold**',
        '\nNobody has decided this.\n\nFirst **bold**',
      );
      succeeded(await project.annotate('probe'));
      const built = await project.build();
      output = built.output;
      expect(output).not.toMatch(/\berror\b/i);
      succeeded(built);
      html = readFileSync(join(project.root, PAGE), 'utf8');
    });

    test('the number of sentences that wait for an editor is printed', () => {
      expect(output).toContain('1 sentence waits for a decision: npm run annotate');
    });

    test('the page is whole, with its verdict', () => {
      expect(html).toContain(STATING);
      expect(html).toContain('is a word.');
      expect(sentenceTag(html, idOf(project, STATING))).toContain('data-verdict="verified"');
    });

    test('quotes, dashes and dots are those that were typed', () => {
      const text = withoutEntities(html);
      expect(text).toContain('He said "we\'re done" -- and left...');
      expect(text).toContain('She said “not yet”—but stayed.');
    });

    test('white space between inline elements is kept', () => {
      expect(html.replaceAll(/<[^>]*>/g, '')).toContain('First bold leaning linked coded words.');
    });

    test('words of an article become no rules of the style sheet', () => {
      const css = [...globSync('dist/**/*.css', { cwd: project.root }), PAGE]
        .map((file) => readFileSync(join(project.root, file), 'utf8'))
        .join('\n');
      expect(css).toContain('{');
      for (const word of ['italic', 'uppercase', 'line-through', 'underline', 'hidden', 'inline-flex'])
        expect.soft(css, word).not.toMatch(new RegExp(`\\.${word}\\s*[{,]`));
    });
  });

  test('fails where the ledger alone was edited, and names the sentence and what to do', async () => {
    project.edit(
      'content/claims/acme-pays-globex.yaml',
      'evidence:\n',
      'evidence:\n  - source: gazette-report\n    stance: contradicts\n    finding: Reports that no money was paid.\n',
    );
    const { code, output } = await project.build();
    expect(code).toBe(1);
    expect(output).toMatch(/content\/articles\/probe\.md:\d+/);
    expect(output).toContain(STATING);
    expect(output).toContain('npm run annotate -- probe');
  });

  describe('after an editor has accepted that, and taken a paragraph out', () => {
    let html: string;
    let removed: string;
    beforeAll(async () => {
      removed = idOf(project, PROSE);
      project.edit('content/articles/probe.md', `${PROSE}\n\n`, '');
      succeeded(await project.annotate('probe', '--accept'));
      succeeded(await project.build());
      html = readFileSync(join(project.root, PAGE), 'utf8');
    });

    test('the page shows the new verdict', () => {
      expect(sentenceTag(html, idOf(project, STATING))).toContain('data-verdict="disputed"');
      expect(sentenceTag(html, idOf(project, STATING))).toContain('data-reason="contested"');
    });

    test('a link to the sentence that is gone still lands, on a note that says so', () => {
      expect(sentenceTag(html, removed)).not.toContain('data-sentence');
      const note = html.slice(html.indexOf(`id="${removed}"`));
      expect(note.slice(0, 1000)).toMatch(/removed/);
    });
  });
});

function idOf(project: ScratchProject, text: string): string {
  const register = JSON.parse(project.read('content/annotations/probe.json')) as {
    sentences: Array<{ id: string; text: string }>;
  };
  const line = register.sentences.find((one) => one.text === text);
  if (line === undefined) throw new Error(`The register has no sentence "${text}".`);
  return line.id;
}

/** The opening tag of the element with this id. */
function sentenceTag(html: string, id: string): string {
  const at = html.indexOf(`id="${id}"`);
  return html.slice(html.lastIndexOf('<', at), html.indexOf('>', at) + 1);
}

const withoutEntities = (html: string): string =>
  html.replaceAll(/&#x22;|&quot;|&#34;/g, '"').replaceAll(/&#x27;|&#39;|&apos;/g, "'");
