import { fileURLToPath } from 'node:url';
import { formatIssue } from '../ledger/formatIssue.ts';
import { readLedger } from '../ledger/readLedger.ts';
import { loadSite } from '../pipeline/site.ts';
import type { SearchContent } from './records.ts';

/** What is searched of `content/` below `root`, without the pages about the site. Throws with every issue where an editor is needed. */
export async function readContent(root: URL, base: string): Promise<Omit<SearchContent, 'pages'>> {
  const [{ site, issues }, { ledger }] = await Promise.all([
    loadSite(root, base),
    readLedger(fileURLToPath(root)),
  ]);
  if (site === null || ledger === null) throw new Error(issues.map(formatIssue).join('\n\n'));
  return { ...site, entities: ledger.entities.values(), relations: ledger.relations.values() };
}
