import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Line, Register } from '../model/register.ts';
import { normalForm } from '../text/normalForm.ts';
import type { Judge } from './judge.ts';
import { judgeLine } from './judge.ts';
import { noMatches } from './matches.ts';
import { matchSameText } from './sameText.ts';

/**
 * What keeps an article from being published: a sentence that differs from its line, a line that names an unknown claim, a recorded
 * verdict that is not the computed one, no register at all. One issue each, with the article's line. Proposals are no issue.
 */
export function checkRegister({ article, register, ledger, judge }: CheckInput): Issue[] {
  const { file, slug } = article;
  const advice = `Run: npm run annotate -- ${slug}`;
  if (register === null) {
    return [
      {
        kind: 'missing-register',
        file,
        line: null,
        message: `There is no content/annotations/${slug}.json, so nothing is decided yet.`,
        advice,
      },
    ];
  }
  if (register.withdrawn !== undefined) return [];
  const texts = checkTexts(article, register, advice);
  const places = new Map(register.sentences.map(({ id }, k) => [id, article.sentences[k]?.line ?? null]));
  const lineOf = ({ id }: Line) => (texts.length === 0 ? (places.get(id) ?? null) : null);
  return [
    ...texts,
    ...register.sentences.flatMap((line) => [
      ...unknownClaims(line, ledger).map(
        (claim): Issue => ({
          kind: 'unknown-claim',
          file,
          line: lineOf(line),
          message: `${line.id} names the claim "${claim}", which does not exist: ${quoted(line.text)}`,
          advice: `Restore content/claims/${claim}.yaml, or run: npm run annotate -- ${slug}`,
        }),
      ),
      ...checkVerdict(line, ledger, judge).map(
        (message): Issue => ({ kind: 'stale-verdict', file, line: lineOf(line), message, advice }),
      ),
    ]),
  ];
}

function checkTexts(article: Article, { sentences }: Register, advice: string): Issue[] {
  const { file } = article;
  const old = sentences.map(({ text }) => text);
  const now = article.sentences.map(({ start, end }) => normalForm(article.text.slice(start, end)));
  const issue = (line: number | null, message: string): Issue => ({
    kind: 'stale-text',
    file,
    line,
    message,
    advice,
  });
  const matches = noMatches(old.length, now.length);
  matchSameText(old, now, matches);
  const unregistered = article.sentences.flatMap(({ line }, j) =>
    matches.oldOf[j] === null
      ? [issue(line, `This sentence is not in the register: ${quoted(now[j] as string)}`)]
      : [],
  );
  const missing = sentences.flatMap(({ id, text }, i) =>
    matches.nowOf[i] === null
      ? [issue(null, `The register's sentence ${id} is not in the article: ${quoted(text)}`)]
      : [],
  );
  if (unregistered.length + missing.length > 0) return [...unregistered, ...missing];
  const swapped = now.findIndex((text, place) => text !== old[place]);
  if (swapped >= 0) {
    const line = article.sentences[swapped]?.line ?? null;
    return [
      issue(
        line,
        `The sentences stand in another order than in the register, from here on: ${quoted(now[swapped] as string)}`,
      ),
    ];
  }
  const regrouped = findRegrouped(article, sentences);
  return regrouped === null
    ? []
    : [issue(regrouped, 'The paragraphs are other ones than in the register, from here on.')];
}

/** The line of the first sentence whose paragraph is not the register's; null where all are. */
function findRegrouped({ sentences }: Article, lines: readonly Line[]): number | null {
  const found = sentences.find(({ block }, place) => {
    if (place === 0) return false;
    const starts = block !== sentences[place - 1]?.block;
    return starts !== (lines[place]?.block !== lines[place - 1]?.block);
  });
  return found?.line ?? null;
}

const unknownClaims = ({ sightings }: Line, { claims }: CheckInput['ledger']): string[] =>
  [...new Set(sightings.map(({ claim }) => claim))].filter((claim) => !claims.has(claim));

function checkVerdict(line: Line, ledger: CheckInput['ledger'], judge: Judge): string[] {
  if (line.state !== 'accepted' || unknownClaims(line, ledger).length > 0) return [];
  const judgement = judgeLine(line, judge);
  if (
    judgement?.verdict === (line.verdict ?? undefined) &&
    judgement?.reason === (line.reason ?? undefined)
  ) {
    return [];
  }
  const recorded = line.verdict === null ? 'no badge' : `${line.verdict} (${line.reason})`;
  const computed = judgement === null ? 'no badge' : `${judgement.verdict} (${judgement.reason})`;
  return [`${line.id} is recorded as ${recorded}, but its claims make it ${computed}: ${quoted(line.text)}`];
}

/** So much of a sentence is enough to know it by. */
const QUOTED = 90;
const quoted = (text: string): string =>
  `“${text.length > QUOTED ? `${text.slice(0, QUOTED).trimEnd()}…` : text}”`;

export interface CheckInput {
  article: Article;
  /** Null where there is none yet. */
  register: Register | null;
  ledger: Pick<Ledger, 'claims'>;
  judge: Judge;
}
