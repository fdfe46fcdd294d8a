import type { Article } from '../model/article.ts';
import type { Ledger } from '../model/ledger.ts';
import type { PublishedSentence } from '../model/publication.ts';
import type { Line } from '../model/register.ts';
import { compareJudgements } from '../model/verdict.ts';
import { normalise } from '../text/normalForm.ts';
import { judgeText } from './judgeText.ts';
import { part } from './part.ts';

/** The sentence of this index as a reader meets it: judged by the sightings that `line` records as accepted, and by no other. */
export function publishSentence(
  line: Line,
  article: Article,
  index: number,
  ledger: Ledger,
): PublishedSentence {
  const { start, end } = article.sentences[index] as { start: number; end: number };
  const text = article.text.slice(start, end);
  const { toOriginal } = normalise(text);
  const accepted =
    line.state === 'accepted' ? line.sightings.filter(({ decision }) => decision === 'accepted') : [];
  const sightings = accepted.map((sighting) => ({
    ...sighting,
    words: [toOriginal(sighting.words[0]), toOriginal(sighting.words[1])] as [number, number],
  }));
  const { judgement, inPart, each } = judgeText(text, sightings, ledger, article.basedOn);
  const parts = sightings.flatMap((sighting, at) => {
    const claim = ledger.claims.get(sighting.claim);
    if (claim === undefined) return [];
    const place = {
      words: sighting.words,
      judgement: each[at] ?? null,
      written: article.written,
      basedOn: article.basedOn,
    };
    return [part(sighting, claim, ledger, place)];
  });
  const unchecked =
    line.state === 'accepted' && line.unchecked?.decision === 'accepted' && judgement === null;
  return {
    id: line.id,
    block: line.block,
    text,
    kind: line.kind,
    judgement: unchecked ? { verdict: 'unsourced', reason: 'unchecked' } : judgement,
    inPart,
    parts: parts.toSorted((a, b) => compareJudgements(a.judgement, b.judgement)),
    suspended:
      line.state === 'edited' && line.was
        ? { on: line.was.on, text: line.was.text, verdict: line.was.verdict }
        : null,
    also: line.also ?? [],
  };
}
