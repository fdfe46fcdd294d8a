import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readArticle } from '../markdown/readArticle.ts';
import type { Issue } from '../model/issue.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Proposal } from '../model/proposal.ts';
import type { Line, Register } from '../model/register.ts';
import type { Kind } from '../model/sentence.ts';
import type { Reading } from '../model/sighting.ts';
import type { Reason, Verdict } from '../model/verdict.ts';
import { decide } from '../register/decide.ts';
import { reconcile } from '../register/reconcile.ts';
import { passingIds } from '../register/registerIds.ts';
import { readRegister } from '../register/registerStore.ts';
import { normalise } from '../text/normalForm.ts';
import type { AnnotateCommand } from './annotateCommand.ts';
import { prepare, unreadable } from './editedArticle.ts';
import { reportIssues, usageIssue } from './reportIssues.ts';

/** `--dry-run`: prints what every file would be, as JSON or for a reader; nothing at all where one of them cannot be read. */
export async function printDryRun(
  root: string,
  { names, json }: Pick<AnnotateCommand, 'names' | 'json'>,
  ledger: Ledger,
  today: string,
): Promise<number> {
  if (names.length === 0)
    return reportIssues([usageIssue('--dry-run needs a Markdown file.', 'Name one or more.')]);
  const runs = await Promise.all(names.map((file) => dryRun(root, file, ledger, today)));
  const issues = runs.flatMap((run) => run.issues);
  if (issues.length > 0) return reportIssues(issues);
  const articles = runs.flatMap(({ article }) => article ?? []);
  if (json) console.log(JSON.stringify({ articles }));
  else console.log(articles.map(describeDry).join('\n\n'));
  return 0;
}

/**
 * Reads any Markdown file as if every proposal were accepted, and writes nothing. A file of content/articles keeps the ids of its
 * register, and what an editor rejected or pinned there; in any other, ids are `s-new-1` and so on, in order.
 */
async function dryRun(
  root: string,
  file: string,
  ledger: Ledger,
  today: string,
): Promise<{ article: DryArticle | null; issues: Issue[] }> {
  const path = pathOf(root, file);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return { article: null, issues: [unreadable(file, (error as Error).message)] };
  }
  const foreign = resolve(path, '..') !== resolve(root, 'content/articles');
  const { article, issues } = readArticle({ file, text, foreign });
  if (issues.length > 0) return { article: null, issues };
  const stored = foreign ? { register: null, issues: [] } : await readRegister(root, article.slug);
  if (stored.issues.length > 0) return { article: null, issues: stored.issues };
  const { proposals, judge, digest, suggest } = prepare(article, ledger);
  const { register } = reconcile({
    article: article.slug,
    proposals,
    register: stored.register,
    mint: passingIds(),
    today,
    judge,
    digest,
  });
  const accepted = decide(register, { do: 'accept', ids: 'all' }, { by: 'dry run', today, judge, digest });
  const lines = 'refused' in accepted ? [] : accepted.sentences;
  const name = newNames(lines, stored.register);
  const sentences = lines.map((line, place): DrySentence => {
    const proposal = proposals[place] as Proposal;
    const { start, end, line: number, reasons, questions } = proposal;
    const { toOriginal } = normalise(article.text.slice(start, end));
    return {
      id: name(line.id),
      block: name(line.block),
      text: article.text.slice(start, end),
      start,
      end,
      line: number,
      kind: line.kind,
      verdict: line.verdict,
      reason: line.reason,
      claims: line.sightings
        .filter(({ decision }) => decision === 'accepted')
        .map(({ claim, reading, words, value }) => ({
          id: claim,
          reading,
          words: [start + toOriginal(words[0]), start + toOriginal(words[1])],
          value: value ?? null,
        })),
      reasons,
      suggestions: suggest(proposal),
      questions,
    };
  });
  return { article: { file, text: article.text, sentences }, issues: [] };
}

/** As typed; or else from the folder in which npm was called, for npm itself works in the project's. */
function pathOf(root: string, file: string): string {
  const here = resolve(root, file);
  const called = process.env['INIT_CWD'];
  return existsSync(here) || called === undefined ? here : resolve(called, file);
}

/** Names what is not in the register `s-new-1`, `p-new-1` and so on, in the order of the article. */
function newNames(lines: readonly Line[], register: Register | null): (id: string) => string {
  const known = new Set(register?.sentences.flatMap(({ id, block }) => [id, block]) ?? []);
  const buried = new Set(register?.tombstones.flatMap(({ id, block }) => [id, block]) ?? []);
  const names = new Map<string, string>();
  const counts = { s: 0, p: 0 };
  for (const { id, block } of lines) {
    for (const each of [id, block]) {
      if (known.has(each) || buried.has(each) || names.has(each)) continue;
      const prefix = each.startsWith('s') ? 's' : 'p';
      names.set(each, `${prefix}-new-${++counts[prefix]}`);
    }
  }
  return (id) => names.get(id) ?? id;
}

const describeDry = ({ file, sentences }: DryArticle): string =>
  [file, ...sentences.map(describeSentence)].join('\n');

function describeSentence({ id, line, kind, verdict, reason, text, claims, questions }: DrySentence): string {
  const badge = verdict === null ? kind : `${verdict}, ${reason}`;
  const said = claims.map(
    ({ id: claim, reading, value }) => `? ${claim} ${reading}${value === null ? '' : ` (${value})`}`,
  );
  const asked = questions.map((question) => `! ${question}`);
  return [`  ${line}  ${id}  ${badge}`, ...[text, ...said, ...asked].map((each) => `      ${each}`)].join(
    '\n',
  );
}

interface DrySentence {
  id: string;
  block: string;
  text: string;
  /** UTF-16 offsets into the article's text, as in `words`. */
  start: number;
  end: number;
  line: number;
  kind: Kind;
  verdict: Verdict | null;
  reason: Reason | null;
  claims: Array<{ id: string; reading: Reading; words: [number, number]; value: string | null }>;
  reasons: string[];
  suggestions: string[];
  questions: string[];
}

interface DryArticle {
  file: string;
  text: string;
  sentences: DrySentence[];
}
