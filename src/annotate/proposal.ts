import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Proposed, PublishedSentence } from '../model/publication.ts';
import { badgeWords } from './badgeWords.ts';

/** What points from a sentence to what is proposed of it: not a badge, and drawn unlike one. */
export function drawProposalPointer({ id }: PublishedSentence, proposed: Proposed): Element {
  return h('a.proposal-pointer', { href: `#${proposalId(id)}` }, proposalWords(proposed));
}

/** What waits for an editor at a sentence: the badge that it would have, what was recognised and why, and the command that accepts it. */
export function drawProposal(
  { id }: PublishedSentence,
  proposed: Proposed,
  href: (path: string) => string,
): Element {
  const { sightings, kind, reasons, questions, command } = proposed;
  const words = proposalWords(proposed);
  return h('aside.proposal', { id: proposalId(id), role: 'note', ariaLabel: words }, [
    h('p', [h('strong', words), ' ', h('a', { href: `#${id}` }, 'Back to the sentence')]),
    ...sightings.map(({ claim, statement, reading, words: stating, value }) =>
      h('p', [
        h('q', stating),
        ` ${reading}${value === null ? '' : ` (${value})`}: `,
        h('a', { href: href(`/claims/${claim}/`) }, statement),
      ]),
    ),
    h('p', [`Read as: ${[kind, ...reasons].join(' · ')}`]),
    ...questions.map((question) => h('p', `To be looked at: ${question}`)),
    h('p', h('code', command)),
  ]);
}

/** "Proposed: verified — not accepted yet". */
function proposalWords({ judgement, inPart }: Proposed): string {
  const badge = judgement === null ? 'no badge' : badgeWords(judgement, inPart).toLowerCase();
  return `Proposed: ${badge} — not accepted yet`;
}

const proposalId = (sentenceId: string): string => sentenceId.replace(/^s-/, 'q-');
