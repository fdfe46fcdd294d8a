import { detect } from '../detection/detect.ts';
import { leavesSpeechOpen } from '../detection/speech.ts';
import { indexLedger, type MatchIndex } from '../matching/indexLedger.ts';
import { matchArticle, type SentenceMatch } from '../matching/matchArticle.ts';
import type { Article } from '../model/article.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Proposal } from '../model/proposal.ts';
import type { Kind } from '../model/sentence.ts';
import type { Sighting } from '../model/sighting.ts';
import type { NormalText } from '../text/normalForm.ts';
import { plainArticle } from './plainArticle.ts';

/** A ledger is indexed once, however many articles are read against it. */
const indexes = new WeakMap<Ledger, MatchIndex>();

/**
 * Reads every sentence of `article` against `ledger`: what it is, which claims it speaks of, and what an editor should look at.
 * One proposal a sentence, in order; one that states a claim on record is a claim, whatever else it says. Nothing is decided here.
 */
export function recognise(article: Article, ledger: Ledger): Proposal[] {
  const index = indexes.get(ledger) ?? indexLedger(ledger);
  indexes.set(ledger, index);
  const plain = plainArticle(article);
  const matched = matchArticle(plain.article, index);
  let inQuotation = false;
  return article.sentences.map((sentence, at) => {
    const { text, toOriginal } = plain.sentences[at] as NormalText;
    if (article.sentences[at - 1]?.block !== sentence.block) inQuotation = false;
    const match = matched[at] as SentenceMatch;
    const { questions, reasons, figures, names } = match;
    const detected = detect({
      text,
      quantities: figures,
      names,
      blockType: article.blocks[sentence.block]?.type ?? 'paragraph',
      inQuotation,
    });
    inQuotation = leavesSpeechOpen(text, inQuotation);
    const sightings = match.sightings.map((sighting) => heard(sighting, detected.kind));
    return {
      ...sentence,
      text: article.text.slice(sentence.start, sentence.end),
      kind: sightings.some((sighting) => statesFact(sighting, ledger)) ? 'claim' : detected.kind,
      reasons: [...detected.reasons, ...reasons],
      sightings: sightings.map((sighting) => ({
        ...sighting,
        words: [toOriginal(sighting.words[0]), toOriginal(sighting.words[1])],
      })),
      // To call unsourced what is on record would accuse an author of what an editor has already checked.
      unchecked:
        detected.sure &&
        sightings.length === 0 &&
        questions.length === 0 &&
        !match.mayBeOnRecord(detected.namesOthers),
      questions,
    };
  });
}

/** In a sentence that looks ahead or asks, what a record foresees has not happened yet. */
function heard({ happened, ...sighting }: Sighting, kind: Kind): Sighting {
  return happened && kind !== 'forecast' && kind !== 'question' ? { ...sighting, happened } : sighting;
}

/** A forecast whose outcome is on record is no claim, unless it is told as having happened. */
const statesFact = ({ claim, happened }: Sighting, { claims }: Ledger): boolean =>
  happened === true || claims.get(claim)?.outcome === undefined;
