import type { Article } from '../model/article.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Proposed, PublishedSentence } from '../model/publication.ts';
import type { Line } from '../model/register.ts';
import type { Judgement } from '../model/verdict.ts';
import { isWaiting } from '../register/waiting.ts';
import { normalise } from '../text/normalForm.ts';
import type { DraftRegister } from './draftRegister.ts';
import { judgeText } from './judgeText.ts';

/** What waits for an editor at the sentence of this index: the badge it would have if all of it were accepted; null where nothing waits. */
export function proposed(
  { register, proposals, known }: DraftRegister,
  index: number,
  { text }: PublishedSentence,
  { slug, basedOn }: Article,
  ledger: Ledger,
): Proposed | null {
  const line = register.sentences[index];
  if (line === undefined || !isWaiting(line)) return null;
  const { toOriginal } = normalise(text);
  const kept = line.sightings.filter(({ decision }) => decision !== 'rejected');
  const { judgement, inPart } = judgeText(line.text, kept, ledger, basedOn);
  const { reasons = [], questions = [] } = proposals[index] ?? {};
  return {
    judgement: judgement ?? uncheckedJudgement(line),
    inPart,
    sightings: line.sightings
      .filter(({ decision }) => decision === 'proposed')
      .map(({ claim, reading, words, value }) => ({
        claim,
        statement: ledger.claims.get(claim)?.statement ?? claim,
        reading,
        words: text.slice(toOriginal(words[0]), toOriginal(words[1])),
        value: value ?? null,
      })),
    kind: line.kind,
    reasons: [...reasons],
    questions: [...questions],
    command: `npm run annotate -- ${known.has(line.id) ? `${slug} --accept ${line.id}` : slug}`,
  };
}

const uncheckedJudgement = ({ unchecked }: Line): Judgement | null =>
  unchecked === undefined || unchecked.decision === 'rejected'
    ? null
    : { verdict: 'unsourced', reason: 'unchecked' };
