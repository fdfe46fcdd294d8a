import { formatIssue } from '../ledger/formatIssue.ts';
import { loadSite } from '../pipeline/site.ts';
import type { SearchContent } from './records.ts';

/** What is searched of `content/` below `root`, without the pages about the site. Throws with every issue where an editor is needed. */
export async function readContent(root: URL, base: string): Promise<Omit<SearchContent, 'pages'>> {
  const { site, issues } = await loadSite(root, base);
  if (site === null) throw new Error(issues.map(formatIssue).join('\n\n'));
  const { entities, relations } = site.ledger;
  return { ...site, entities: entities.values(), relations: relations.values() };
}
