import { styleText } from 'node:util';
import type { Proposal } from '../model/proposal.ts';
import type { Line, Register } from '../model/register.ts';
import type { What } from '../register/draftLine.ts';
import type { Judge } from '../register/judge.ts';
import type { Finding } from '../register/reconcile.ts';
import { isWaiting } from '../register/waiting.ts';
import type { Suggest } from './editedArticle.ts';
import { wordDiff } from './wordDiff.ts';

/**
 * What an editor must know of an article: each sentence that changed or waits for a decision, and a count of all.
 * Lines for a terminal, without a line feed at the end.
 */
export function describeArticle(description: Description): string {
  const { slug, findings, register, proposals, judge, suggest, colour } = description;
  const bold = (text: string) => (colour ? styleText('bold', text, { validateStream: false }) : text);
  const blocks = findings.flatMap((finding): string[] => {
    const place = register.sentences.findIndex(({ id }) => id === finding.id);
    const line = register.sentences[place];
    const waits = line !== undefined && isWaiting(line);
    if (finding.what === 'unchanged' && !waits) return [];
    const head = `${bold(LABELS[finding.what])} ${finding.id}${badgeWords(finding)}`;
    const body = bodyOf(finding, colour);
    const open = waits && line ? describeWaiting(line, proposals[place], judge, suggest) : [];
    return [[head, ...[...body, ...open].map((text) => `    ${text}`)].join('\n')];
  });
  return [bold(slug), ...blocks.map(indent), indent(summary(findings, register))].join('\n');
}

/** What is proposed of a sentence, and the badge that it would have if all of it were accepted. */
export function describeWaiting(
  line: Line,
  proposal: Proposal | undefined,
  judge: Judge,
  suggest: Suggest,
): string[] {
  const open = line.sightings.filter(({ decision }) => decision === 'proposed');
  const kept = line.sightings.filter(({ decision }) => decision !== 'rejected');
  const badge = judge(line.text, kept);
  const words = open.map(({ claim, reading, words, value, from, notes = [] }) => {
    const extra = [value, from === 'editor' ? 'pinned' : undefined, ...notes].filter(Boolean).join(', ');
    return `? ${claim} ${reading}${extra && ` (${extra})`}: “${line.text.slice(...words)}”`;
  });
  if (line.unchecked?.decision === 'proposed') words.push('? unchecked: unsourced, not checked yet');
  if (words.length > 0 && badge) words.push(`= ${badge.verdict}, ${badge.reason}, if all of it is accepted`);
  const near = proposal === undefined ? [] : suggest(proposal);
  return [
    ...words,
    `${line.kind}${(proposal?.reasons ?? []).map((reason) => ` · ${reason}`).join('')}`,
    ...(proposal?.questions ?? []).map((question) => `! ${question}`),
    ...(near.length > 0 ? [`near: ${near.join(', ')}`] : []),
  ];
}

const LABELS: Record<What, string> = {
  unchanged: 'undecided',
  moved: 'moved',
  proposals: 'more proposed',
  sightings: 'suspended, for what was decided is recognised no more',
  context: 'suspended, for the sentence before now names others',
  verdict: 'suspended, for the verdict of its claims changed',
  edited: 'edited',
  split: 'split',
  merged: 'merged',
  removed: 'removed',
  restored: 'restored',
  new: 'new',
};

function badgeWords({ what, badge }: Finding): string {
  if (badge === null) return '';
  if (what === 'moved' || what === 'proposals' || what === 'unchanged') return `, ${badge}`;
  return what === 'removed' ? `, was ${badge}` : `, was ${badge}, to be decided again`;
}

function bodyOf({ text, was }: Finding, colour: boolean): string[] {
  if (text === null) return [was ?? ''];
  return [was === null ? text : wordDiff(was, text, colour)];
}

function summary(findings: readonly Finding[], { sentences, tombstones, withdrawn }: Register): string {
  if (withdrawn !== undefined) return `Withdrawn on ${withdrawn}; ${tombstones.length} tombstones.`;
  const counts = new Map<string, number>();
  for (const { what } of findings) {
    const word = COUNTED[what];
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const waiting = sentences.filter(isWaiting).length;
  const parts = [...counts].map(([word, count]) => `${count} ${word}`);
  const open = waiting === 0 ? 'all decided' : `${waiting} to be decided`;
  return `${[`${sentences.length} sentences`, ...parts, open].join(', ')}.`;
}

const COUNTED: Partial<Record<What, string>> = {
  moved: 'moved',
  sightings: 'suspended',
  context: 'suspended',
  verdict: 'suspended',
  edited: 'edited',
  split: 'split',
  merged: 'merged',
  removed: 'removed',
  restored: 'restored',
  new: 'new',
};

const indent = (text: string): string => text.replace(/^/gm, '  ');

export interface Description {
  slug: string;
  findings: readonly Finding[];
  register: Register;
  proposals: readonly Proposal[];
  judge: Judge;
  suggest: Suggest;
  colour: boolean;
}
