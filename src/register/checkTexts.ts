import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import type { Line, Register } from '../model/register.ts';
import { normalForm } from '../text/normalForm.ts';
import { align } from './align.ts';
import { noMatches } from './matches.ts';
import { quoted } from './quoted.ts';
import { matchSameText } from './sameText.ts';

/** Where the sentences of an article, their order or their paragraphs are not those of its register: one issue each, with the article's line. */
export function checkTexts(article: Article, { sentences }: Register, advice: string): Issue[] {
  const old = sentences.map(({ text }) => text);
  const now = article.sentences.map(({ start, end }) => normalForm(article.text.slice(start, end)));
  const issue = ([line, message]: Difference): Issue => ({
    kind: 'stale-text',
    file: article.file,
    line,
    message,
    advice,
  });
  const matches = noMatches(old.length, now.length);
  matchSameText(old, now, matches);
  if (matches.nowOf.includes(null) || matches.oldOf.includes(null)) {
    return differences(article, sentences, old, now).map(issue);
  }
  const swapped = now.findIndex((text, place) => text !== old[place]);
  if (swapped >= 0) {
    const line = article.sentences[swapped]?.line ?? null;
    return [
      issue([
        line,
        `The sentences stand in another order than in the register, from here on: ${quoted(now[swapped] as string)}`,
      ]),
    ];
  }
  const regrouped = findRegrouped(article, sentences);
  return regrouped === null
    ? []
    : [issue([regrouped, 'The paragraphs are other ones than in the register, from here on.'])];
}

/** What was edited is one difference, with the words from where they part; the rest are new, or gone. */
function differences(
  article: Article,
  lines: readonly Line[],
  old: readonly string[],
  now: readonly string[],
): Difference[] {
  const { successors } = align(old, now);
  const known = new Set(successors.flatMap((successor) => ('now' in successor ? [successor.now] : [])));
  const unknown = article.sentences.flatMap(({ line }, j): Difference[] =>
    known.has(j) ? [] : [[line, `This sentence is not in the register: ${quoted(now[j] as string)}`]],
  );
  const changed = successors.flatMap((successor, i): Difference[] => {
    const { id, text } = lines[i] as Line;
    if (successor.how === 'same') return [];
    if (successor.how === 'removed')
      return [[null, `The register's sentence ${id} is not in the article: ${quoted(text)}`]];
    const there = now[successor.now] as string;
    const from = parting(text, there);
    return [
      [
        article.sentences[successor.now]?.line ?? null,
        `This sentence was edited: ${quoted(there, from)} The register has, as ${id}: ${quoted(text, from)}`,
      ],
    ];
  });
  return [...unknown, ...changed];
}

/** The offset of the word in which two texts part, so that what differs can be shown. */
function parting(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one.lastIndexOf(' ', at - 1) + 1;
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

/** A line of the article, null where it is in none, and what is wrong there. */
type Difference = [line: number | null, message: string];
