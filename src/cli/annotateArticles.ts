import type { Issue } from '../model/issue.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Register } from '../model/register.ts';
import { orphanedRegisters } from '../pipeline/orphanedRegisters.ts';
import { listRegisters, readRegister, registerFile } from '../register/registerStore.ts';
import { isWaiting } from '../register/waiting.ts';
import type { AnnotateCommand } from './annotateCommand.ts';
import { applyDecisions, strayDecisions } from './applyDecisions.ts';
import { listArticles } from './articleFiles.ts';
import { askEditor } from './askEditor.ts';
import { readDecisionFile } from './decisionFile.ts';
import { describeArticle } from './describeArticle.ts';
import type { Deskwork } from './deskwork.ts';
import { closeWork, isUpToDate, openWork } from './deskwork.ts';
import { reportIssues, usageIssue } from './reportIssues.ts';
import { describeContradictions } from './showContradictions.ts';
import { wantsColour } from './wordDiff.ts';

/** Brings the registers of the articles named up to date, with the decisions given or asked for. Where anything is wrong, nothing is written. */
export async function annotateArticles(
  root: string,
  command: AnnotateCommand,
  ledger: Ledger,
  today: string,
): Promise<number> {
  const all = await listArticles(root);
  const opened = await openAll(root, command, all, ledger, today);
  const files = await Promise.all(command.decisionFiles.map(readDecisionFile));
  const decisions = [...command.decisions, ...files.flatMap((file) => file.decisions)];
  const faults = [...opened.issues, ...files.flatMap((file) => file.issues)];
  if (faults.length > 0) return reportIssues(faults);

  const by = command.by ?? ledger.settings.desk;
  const rulesOf = ({ edited: { judge, digest } }: Deskwork) => ({ by, today, judge, digest });
  const decided = opened.works.map((work) => ({
    work,
    ...applyDecisions(work.register, decisions, rulesOf(work)),
  }));
  const refused = [
    ...strayDecisions(
      decisions,
      opened.works.map(({ register }) => register),
    ),
    ...decided.flatMap(({ issues }) => issues),
  ];
  if (refused.length > 0) return reportIssues(refused);

  const asks = isTerminal() && decisions.length === 0 && !command.check;
  const stale: string[] = [];
  for (const { work, register } of decided) {
    const current = { ...work, register: register ?? work.register };
    console.log(describe(current));
    if (command.check) {
      if (!(await isUpToDate(root, current))) stale.push(work.slug);
      continue;
    }
    const answers = asks ? await askEditor(current.register, work.edited) : [];
    const answered = applyDecisions(current.register, answers, rulesOf(work)).register;
    const closing = { ...current, register: answered ?? current.register };
    const { written, issues } = await closeWork(root, closing);
    if (issues.length > 0) return reportIssues(issues);
    if (written) console.log(`  ${writtenWords(work, closing)}`);
  }
  const contradictions = describeContradictions(await readAll(root, all));
  if (contradictions !== null) console.log(`\n${contradictions}`);
  if (stale.length === 0) return 0;
  const message = `The register of ${stale.join(', ')} is not up to date.`;
  return reportIssues([usageIssue(message, `Run: npm run annotate -- ${stale.join(' ')}`)]);
}

async function openAll(
  root: string,
  { names, resolve, startOver }: AnnotateCommand,
  all: readonly string[],
  ledger: Ledger,
  today: string,
): Promise<{ works: Deskwork[]; issues: Issue[] }> {
  const chosen = [...new Set([...names, ...resolve, ...startOver])];
  const unknown = chosen.filter((slug) => !all.includes(slug));
  if (unknown.length > 0) {
    const advice = `The articles are: ${all.join(', ')}. Any other Markdown file is read with --dry-run.`;
    return { works: [], issues: unknown.map((slug) => usageIssue(`There is no article "${slug}".`, advice)) };
  }
  const works: Deskwork[] = [];
  const issues: Issue[] = [];
  for (const slug of chosen.length > 0 ? chosen : all) {
    const opened = await openWork(root, slug, { ledger, today, startOver: startOver.includes(slug) });
    issues.push(...opened.issues);
    if (opened.work !== null) works.push(opened.work);
  }
  if (chosen.length === 0 && issues.length === 0) {
    const adopted = works.flatMap(({ former }) => former ?? []);
    issues.push(...orphanedRegisters(await listRegisters(root), all, new Set(adopted)));
  }
  return { works, issues };
}

/** What was written, and how much an editor decided by it. */
function writtenWords(before: Deskwork, { slug, register, former }: Deskwork): string {
  const open = register.sentences.filter(isWaiting).length;
  const decided = before.register.sentences.filter(isWaiting).length - open;
  const parts = [
    `Written: ${registerFile(slug)}`,
    ...(former === null ? [] : [`in the place of ${registerFile(former)}`]),
    ...(decided > 0 ? [`${decided} decided`] : []),
    open === 0 ? 'nothing left to decide' : `${open} left to decide`,
  ];
  return `${parts.join(', ')}.`;
}

const isTerminal = (): boolean => process.stdin.isTTY === true && process.stdout.isTTY === true;

const describe = ({ slug, findings, register, edited: { proposals, judge, suggest } }: Deskwork): string =>
  describeArticle({
    slug,
    findings,
    register,
    proposals,
    judge,
    suggest,
    colour: wantsColour(process.stdout, process.env),
  });

async function readAll(root: string, slugs: readonly string[]): Promise<Register[]> {
  const registers = await Promise.all(slugs.map((slug) => readRegister(root, slug)));
  return registers.flatMap(({ register }) => register ?? []);
}
