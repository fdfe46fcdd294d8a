import { pathToFileURL } from 'node:url';
import { loadSite } from '../pipeline/site.ts';
import { waitingWords } from '../pipeline/waitingWords.ts';
import { reportIssues, reportWarnings } from './reportIssues.ts';

process.exitCode = await check(new URL(`${pathToFileURL(process.cwd())}/`));

/** `npm run check`: all that a build would stop at, without building; writes nothing. Prints every issue, and returns the exit code. */
async function check(root: URL): Promise<number> {
  const { site, issues, warnings } = await loadSite(root, '/');
  const exitCode = reportIssues(issues);
  reportWarnings(warnings);
  if (site === null) return exitCode;
  const waiting = waitingWords(site.waiting);
  if (waiting !== null) console.log(waiting);
  console.log(`${site.claims.length} claims, ${site.publications.length} articles: nothing to mend.`);
  return exitCode;
}
