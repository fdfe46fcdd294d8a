import type { Article } from '../model/article.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Sighting } from '../model/sighting.ts';
import { datesBorne } from './claims/cover/datesBorne.ts';
import { decide } from './claims/decide.ts';
import type { Reach } from './claims/places/reach.ts';
import { findTies } from './claims/places/ties.ts';
import { topicsOf } from './claims/places/topics.ts';
import { findAnchored } from './claims/readings/findAnchored.ts';
import { findBeside, findTakenUp } from './claims/readings/findBeside.ts';
import { type Finding, findClaims } from './claims/readings/findClaims.ts';
import { findExchanged } from './claims/readings/findExchanged.ts';
import { findExpected } from './claims/readings/findExpected.ts';
import { findFitting } from './claims/readings/findFitting.ts';
import { findMeasured } from './claims/readings/findMeasured.ts';
import { findSame } from './claims/readings/findSame.ts';
import { withUndated } from './claims/withUndated.ts';
import type { MatchIndex } from './indexLedger.ts';
import { type NounTold, withElidedNoun } from './names/elidedNouns.ts';
import { findEntities, type Mention } from './names/findEntities.ts';
import { isName } from './names/isName.ts';
import { mayBeOnRecord } from './onRecord/mayBeOnRecord.ts';
import { bindPronouns } from './parse/bindPronouns.ts';
import { readChunks } from './parse/chunks/readChunks.ts';
import { newParse, type Parse } from './parse/clauses.ts';
import { readItems } from './parse/items/readItems.ts';
import { mayLeaveOut } from './parse/mayLeaveOut.ts';
import { isUnread, MOST_TOKENS, readSentences, type Sentence } from './readSentences.ts';
import { ageAtTheTime } from './statements/ages/ageAtTheTime.ts';
import { nounTold } from './statements/nouns/nounTold.ts';
import { readStatements } from './statements/readStatements.ts';
import type { Statement } from './statements/statement.ts';
import type { Token } from './words/tokens.ts';

/**
 * What each sentence of an article says of the ledger's claims: one entry for each of `article.sentences`, in order. `words` are UTF-16
 * offsets into the sentence's own text. Of one claim a sentence has at most one sighting; what is mixed or unclear is a question
 * to the editor and no sighting, and so is a sentence too long to be read. Nothing found is an entry of empty lists.
 */
export function matchArticle(article: Article, index: MatchIndex): SentenceMatch[] {
  const { sentences, mentions, topics, parsed } = readArticle(article, index);
  const ties = findTies(parsed);
  const company = new Set(mentions.flatMap(namedBy));
  const lastOf = new Map(sentences.map(({ block }, at) => [block, at]));
  let told: readonly Finding[] = [];
  return parsed.map((own, at) => {
    const { parse, statements, sentence } = own;
    const reach: Reach = { sentences, mentions, ties, lastOf, topics, at };
    const findings = statements.flatMap((statement): Finding[] =>
      findClaims(statement, index, reach, article),
    );
    findings.push(...findBeside(own, findings, reach, index, article));
    findings.push(...findExchanged(own, findings, reach, index, article));
    const isNext = sentences[at - 1]?.block === sentences[at]?.block;
    const before = isNext ? told : [];
    findings.push(...findExpected(own, findings, before, reach, index, article));
    findings.push(...findTakenUp(own, before, reach, index, article));
    findings.push(
      ...findMeasured(own, isNext ? parsed[at - 1] : undefined, findings, before, reach, index, article),
    );
    findings.push(...findSame(own, parsed[at - 1], before, reach, index, article));
    const anchored = findAnchored(parsed, at, findings, reach, index, article);
    const borne = () => datesBorne(statements, index, reach);
    const fitting = findFitting(own, [...findings, ...anchored], reach, index, article);
    told = withUndated([...findings, ...anchored, ...fitting], parse);
    const decided = decide(told, parse, { borne, before });
    return {
      ...decided,
      questions: isUnread(sentence) ? [TOO_LONG] : decided.questions,
      figures: sentence.figures,
      names: namesOf(sentence, mentions[at] as Mention[]),
      mayBeOnRecord: (namesOthers) =>
        mayBeOnRecord(
          { ...sentence, mentions: mentions[at] as Mention[], statements, parse },
          company,
          namesOthers,
          index,
        ),
    };
  });
}

/** Every sentence with whom it names and what it states, before any record is looked up. */
export function readArticle(article: Article, index: MatchIndex): ReadArticle {
  const sentences = readSentences(article);
  const mentions = findEntities(sentences, index);
  const topics = topicsOf(sentences, mentions);
  const parsed: Parsed[] = [];
  let noun: NounTold | null = null;
  sentences.forEach((sentence, at) => {
    if (sentences[at - 1]?.block !== sentence.block) noun = null;
    const whole = noun === null ? null : withElidedNoun(sentence.tokens, mentions[at] as Mention[], noun);
    if (whole !== null) {
      // "200 OF THEM" are so many of those.
      const quantities = sentence.quantities.map((each) =>
        each.end === whole.behind && each.kind === 'count' && each.unit === ''
          ? { ...each, unit: whole.noun }
          : each,
      );
      sentences[at] = { ...sentence, tokens: whole.tokens, quantities };
      mentions[at] = whole.mentions;
    }
    const own = parse(sentences[at] as Sentence, mentions[at] as Mention[], index);
    noun = nounTold(own.parse, noun);
    parsed.push(own);
  });
  return {
    sentences,
    mentions,
    topics,
    parsed: parsed.map((each, at) => withAgeThen(each, parsed[at - 1], index)),
  };
}

/** An age "at the time" goes with what the sentence before in the same block tells. */
function withAgeThen(own: Parsed, before: Parsed | undefined, index: MatchIndex): Parsed {
  if (before === undefined || own.sentence.block !== before.sentence.block) return own;
  const then = ageAtTheTime(own.statements, own.parse, before.statements, index);
  return then.length === 0 ? own : { ...own, statements: [...own.statements, ...then] };
}

interface ReadArticle {
  sentences: Sentence[];
  mentions: Mention[][];
  topics: ReadonlySet<string>;
  parsed: Parsed[];
}

/** What recognition found in one sentence. */
export interface SentenceMatch {
  sightings: Sighting[];
  /** What an editor should look at, in whole sentences. */
  questions: string[];
  /** Why each sighting was proposed, in words an editor reads. */
  reasons: string[];
  /** Where entities of the ledger are named, by name: UTF-16 offsets into the sentence. */
  names: [start: number, end: number][];
  /** The figures that it states, as written. */
  figures: Quantity[];
  /** Whether a claim on record may be meant, though none was found; asked with whether it names others than the ledger's. */
  mayBeOnRecord: (namesOthers: boolean) => boolean;
}

const namedBy = (mentions: readonly Mention[]): string[] =>
  mentions.filter(isName).flatMap(({ candidates }) => candidates);

function namesOf(sentence: Sentence, mentions: readonly Mention[]): [number, number][] {
  return mentions
    .filter(isName)
    .map((mention) => [
      (sentence.tokens[mention.from] as Token).start,
      (sentence.tokens[mention.to - 1] as Token).end,
    ]);
}

export interface Parsed {
  parse: Parse;
  statements: Statement[];
  sentence: Sentence;
}

const TOO_LONG = `It is longer than ${MOST_TOKENS} words and marks and was not searched for claims: look through it by hand, or part it.`;

function parse(sentence: Sentence, mentions: Mention[], index: MatchIndex): Parsed {
  if (mentions.length === 0 && !mayLeaveOut(sentence, index.words))
    return { parse: newParse([], []), statements: [], sentence };
  const items = readItems(sentence.tokens, mentions, sentence.quantities, index.words);
  const parsed = newParse(items, readChunks(items));
  bindPronouns(parsed);
  return { parse: parsed, statements: readStatements(parsed, index), sentence };
}
