import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { VFile } from 'vfile';
import { checkLinks } from './checkLinks.ts';

/** After a build, looks at every link that an article page offers of its paragraphs and sentences, and says how many name their words. */
export function linkReport(): AstroIntegration {
  return {
    name: 'receipts-links',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = globSync('articles/*/index.html', { cwd: folder }).map((file) => ({
          file,
          ...checkLinks(parse(readFileSync(join(folder, file), 'utf8'))),
        }));
        const wrong = pages.flatMap((page) => page.wrong.map((id) => `${page.file}#${id}`));
        if (wrong.length > 0)
          throw new Error(`These links name words that stand elsewhere too: ${wrong.join(', ')}`);
        const named = pages.reduce((sum, page) => sum + page.named.length, 0);
        const bare = pages.reduce((sum, page) => sum + page.bare.length, 0);
        const others = bare === 0 ? '' : `; ${bare} lead by their id alone, for their words stand twice`;
        logger.info(`${named} links name their words, each once in its page${others}`);
      },
    },
  };
}

/** Without the tags of the document itself, which a parser of fragments leaves out. */
function parse(html: string): Nodes {
  const value = html.slice(Math.max(0, html.indexOf('<body')));
  const root = { type: 'root', children: [{ type: 'raw', value }] } as unknown as Root;
  return rehypeRaw()(root, new VFile()) as Nodes;
}
