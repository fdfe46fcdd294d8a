import { isCancel, select, text } from '@clack/prompts';
import type { Line, Register } from '../model/register.ts';
import { KINDS } from '../model/sentence.ts';
import type { Decision } from '../register/decide.ts';
import { UNCHECKED } from '../register/decideLine.ts';
import { hasProposals, isWaiting } from '../register/waiting.ts';
import { describeWaiting } from './describeArticle.ts';
import type { EditedArticle } from './editedArticle.ts';
import { wantsColour, wordDiff } from './wordDiff.ts';

/** Asks at the terminal what to do with each sentence that waits; returns what was decided, which may be nothing. */
export async function askEditor(
  register: Register,
  edited: Pick<EditedArticle, 'proposals' | 'judge' | 'suggest'>,
): Promise<Decision[]> {
  const waiting = register.sentences.filter(isWaiting);
  if (waiting.length === 0) return [];
  const how = await select({
    message: `${register.article}: ${waiting.length === 1 ? '1 sentence waits' : `${waiting.length} sentences wait`} for a decision.`,
    options: [
      { value: 'each', label: 'Go through them' },
      { value: 'all', label: 'Accept all that is proposed' },
      { value: 'none', label: 'Decide nothing now' },
    ],
  });
  if (isCancel(how) || how === 'none') return [];
  if (how === 'all') return [{ do: 'accept', ids: 'all' }];
  const decisions: Decision[] = [];
  for (const line of waiting) {
    const place = register.sentences.indexOf(line);
    const describe = (now: Line) =>
      describeWaiting(now, edited.proposals[place], edited.judge, edited.suggest);
    const { answers, stop } = await askAbout(line, describe);
    decisions.push(...answers);
    if (stop) break;
  }
  return decisions;
}

/** Asks about one sentence until nothing of it is left to ask: whoever rejects one claim has not decided the others. */
async function askAbout(line: Line, describe: (line: Line) => string[]): Promise<Answers> {
  const answers: Decision[] = [];
  let now = line;
  do {
    const choice = await select({
      message: [titleOf(now), ...describe(now)].join('\n'),
      options: optionsFor(now),
    });
    if (isCancel(choice) || choice === 'stop') return { answers, stop: true };
    const decision = await detail(line.id, choice);
    if (decision === null) break;
    answers.push(decision);
    if (decision.do === 'accept') break;
    now = afterwards(now, decision);
  } while (hasProposals(now));
  return { answers, stop: false };
}

/** Its words, and where they were edited since they were decided, what went and what came. */
function titleOf({ id, text: words, was }: Line): string {
  const isEdited = was !== undefined && was.text !== words;
  return `${id}  ${isEdited ? wordDiff(was.text, words, wantsColour(process.stdout, process.env)) : words}`;
}

function optionsFor(line: Line) {
  const open = new Set(
    line.sightings.filter(({ decision }) => decision === 'proposed').map(({ claim }) => claim),
  );
  if (line.unchecked?.decision === 'proposed') open.add(UNCHECKED);
  return [
    { value: 'accept', label: open.size > 0 ? `Accept ${[...open].join(', ')}` : 'Accept: no badge' },
    ...[...open].map((claim) => ({ value: `reject ${claim}`, label: `Reject ${claim}` })),
    { value: 'kind', label: `Say that it is no ${line.kind}` },
    { value: 'skip', label: 'Leave it for later' },
    { value: 'stop', label: 'Stop here and keep what was decided' },
  ];
}

/** What is left to ask of a line after a decision; the register itself is decided later, from all of them. */
function afterwards(line: Line, decision: Decision): Line {
  if (decision.do === 'kind') return { ...line, kind: decision.kind };
  if (decision.do !== 'reject') return line;
  if (decision.claim === UNCHECKED) return { ...line, unchecked: { decision: 'rejected' } };
  return { ...line, sightings: line.sightings.filter(({ claim }) => claim !== decision.claim) };
}

async function detail(id: string, choice: string): Promise<Decision | null> {
  if (choice === 'accept') return { do: 'accept', ids: [id] };
  if (choice === 'kind') {
    const kind = await select({
      message: 'What is it?',
      options: KINDS.map((value) => ({ value, label: value })),
    });
    return isCancel(kind) ? null : { do: 'kind', id, kind };
  }
  if (!choice.startsWith('reject ')) return null;
  const because = await text({
    message: 'Why? The reason is kept in the register.',
    validate: (value) => (value?.trim() ? undefined : 'A reason is needed.'),
  });
  return isCancel(because) ? null : { do: 'reject', id, claim: choice.slice('reject '.length), because };
}

interface Answers {
  answers: Decision[];
  /** The editor goes home. */
  stop: boolean;
}
