import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Line, Register } from '../model/register.ts';
import { checkTexts } from './checkTexts.ts';
import type { Judge } from './judge.ts';
import { judgeLine } from './judge.ts';
import { quoted } from './quoted.ts';

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

export interface CheckInput {
  article: Article;
  /** Null where there is none yet. */
  register: Register | null;
  ledger: Pick<Ledger, 'claims'>;
  judge: Judge;
}
