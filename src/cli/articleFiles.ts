import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The slugs of all articles of the site, in the order of their file names. */
export async function listArticles(root: string): Promise<string[]> {
  const names = await readdir(join(root, 'content/articles')).catch(() => []);
  return names
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort();
}
