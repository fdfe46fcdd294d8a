import { isParticiple, subordinatorAt } from './clauseOpeners.ts';
import type { Clause } from './clauses.ts';
import { beginsClause, isVerbAfterPlural } from './joinedClauses.ts';
import type { Word } from './words.ts';

/** Where the clauses of a sentence begin, in order; the first always at word 0. */
export function findCuts(words: readonly Word[]): Cut[] {
  const cuts: Cut[] = [{ at: 0, kind: 'main', opener: '', segment: 0 }];
  let segment = 0;
  let open: 'none' | 'fronted' | 'inserted' = 'none';
  // Before its verb a clause only joins names: "Meta and Google own".
  let verbSeen = false;
  let clausesSeen = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const here = cuts.at(-1) as Cut;
    if (cuts.length !== clausesSeen) verbSeen = false;
    clausesSeen = cuts.length;
    if (i > here.at) verbSeen ||= (words[i - 1] as Word).facts.finite || isVerbAfterPlural(words, i - 1);
    if (!word.isWord && isStrongMark(words, i)) {
      segment++;
      open = 'none';
      cuts.push({ at: i + 1, kind: word.text === '(' ? 'aside' : 'main', opener: '', segment });
      continue;
    }
    const afterComma = words[i - 1]?.text === ',';
    const subordinator = subordinatorAt(words, i, afterComma);
    if (subordinator !== null) {
      const fronted = i === here.at || (i === here.at + 1 && !words[here.at]?.isWord);
      if (fronted) Object.assign(here, { kind: subordinator, opener: word.lower });
      else cuts.push({ at: i, kind: subordinator, opener: word.lower, segment });
      open = fronted ? 'fronted' : afterComma ? 'inserted' : 'none';
      continue;
    }
    if (afterComma && isParticiple(words, i)) {
      cuts.push({ at: i, kind: 'participle', opener: word.lower, segment });
      open = 'inserted';
      continue;
    }
    if (
      word.facts.joinsClauses &&
      (verbSeen || (afterComma && word.lower !== 'and' && word.lower !== 'or')) &&
      beginsClause(words, i + 1, afterComma)
    ) {
      cuts.push({ at: i, kind: 'coordinate', opener: word.lower, segment });
      open = 'none';
      continue;
    }
    if (afterComma && open !== 'none' && i > here.at + 1 && resumes(words, i)) {
      cuts.push({ at: i, kind: 'main', opener: '', segment });
      open = 'none';
    }
  }
  return cuts;
}

/** Colons and dashes between digits ("3:15", "217–215") and inside words part nothing. */
function isStrongMark(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  if (word.text === ';' || word.text === '(' || word.text === ')' || word.text === '—' || word.text === '―')
    return true;
  if (word.text !== ':' && word.text !== '–' && word.text !== '-') return false;
  const spaceAfter = words[i + 1] === undefined || (words[i + 1] as Word).start > word.end;
  if (word.text === ':') return spaceAfter;
  return spaceAfter && i > 0 && (words[i - 1] as Word).end < word.start;
}

/** After a comma that closes an insertion, the sentence goes on, unless a list does. */
function resumes(words: readonly Word[], i: number): boolean {
  return words[i]?.facts.joinsClauses !== true;
}

/** Where a clause begins, as an index into the words, and what makes it one. */
export interface Cut {
  at: number;
  kind: Clause['kind'];
  opener: string;
  segment: number;
}
