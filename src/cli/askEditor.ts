import { isCancel, select, text } from '@clack/prompts';
import type { Register } from '../model/register.ts';
import { KINDS } from '../model/sentence.ts';
import type { Decision } from '../register/decide.ts';
import { UNCHECKED } from '../register/decideLine.ts';
import { isWaiting } from '../register/waiting.ts';
import { describeWaiting } from './describeArticle.ts';
import type { EditedArticle } from './editedArticle.ts';

/** Asks at the terminal what to do with each sentence that waits; returns what was decided, which may be nothing. */
export async function askEditor(
  register: Register,
  { proposals, judge, suggest }: Pick<EditedArticle, 'proposals' | 'judge' | 'suggest'>,
): Promise<Decision[]> {
  const waiting = register.sentences.filter(isWaiting);
  if (waiting.length === 0) return [];
  const how = await select({
    message: `${register.article}: ${waiting.length} sentences wait for a decision.`,
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
    const open = line.sightings.filter(({ decision }) => decision === 'proposed').map(({ claim }) => claim);
    if (line.unchecked?.decision === 'proposed') open.push(UNCHECKED);
    const choice = await select({
      message: [`${line.id}  ${line.text}`, ...describeWaiting(line, proposals[place], judge, suggest)].join(
        '\n',
      ),
      options: [
        { value: 'accept', label: open.length > 0 ? `Accept ${open.join(', ')}` : 'Accept: no badge' },
        ...[...new Set(open)].map((claim) => ({ value: `reject ${claim}`, label: `Reject ${claim}` })),
        { value: 'kind', label: `Say that it is no ${line.kind}` },
        { value: 'skip', label: 'Leave it for later' },
        { value: 'stop', label: 'Stop here and keep what was decided' },
      ],
    });
    if (isCancel(choice) || choice === 'stop') break;
    const decision = await detail(line.id, choice);
    if (decision !== null) decisions.push(decision);
  }
  return decisions;
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
