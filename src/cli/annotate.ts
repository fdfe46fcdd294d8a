import { readLedger } from '../ledger/readLedger.ts';
import { annotateArticles } from './annotateArticles.ts';
import { readAnnotateCommand } from './annotateCommand.ts';
import { ANNOTATE_HELP } from './annotateHelp.ts';
import { printDryRun } from './dryRun.ts';
import { changeRegisters } from './registerCommands.ts';
import { reportIssues, usageIssue } from './reportIssues.ts';

process.exitCode = await annotate(process.cwd(), process.argv.slice(2));

/** `npm run annotate`: returns the exit code, having printed what there is to say. */
async function annotate(root: string, args: readonly string[]): Promise<number> {
  const command = readAnnotateCommand(args);
  if ('misuse' in command) {
    return reportIssues([usageIssue(command.misuse, 'npm run annotate -- --help lists what can be asked.')]);
  }
  if (command.help) {
    process.stdout.write(ANNOTATE_HELP);
    return 0;
  }
  const { ledger, issues } = await readLedger(root);
  if (ledger === null || issues.length > 0) return reportIssues(issues);
  const today = new Date().toISOString().slice(0, 10);
  if (command.dryRun) return printDryRun(root, command, ledger, today);
  const faults = await changeRegisters(root, command, today);
  if (faults.length > 0) return reportIssues(faults);
  const isDone = command.withdraw.length + command.withhold.length > 0 && command.names.length === 0;
  return isDone ? 0 : annotateArticles(root, command, ledger, today);
}
