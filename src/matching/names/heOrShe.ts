import type { Mention, TokenSentence } from './findEntities.ts';

/** By person, which of the two an article has called them so far. */
export type HeOrShe = Map<string, 'he' | 'she'>;

/** Whether a pronoun can mean a person, by what the article called them before; where it did not, or for any other word, it can. */
export function mayCall(called: HeOrShe, key: string, id: string): boolean {
  const [word, known] = [WORDS[key], called.get(id)];
  return word === undefined || known === undefined || word === known;
}

/** Notes whom a pronoun plainly means ("HE dropped out"). What was noted first stays. */
export function noteCalled(called: HeOrShe, key: string, { candidates }: Pick<Mention, 'candidates'>): void {
  const [id, ...others] = candidates;
  const word = WORDS[key];
  if (id !== undefined && others.length === 0 && word !== undefined && !called.has(id)) called.set(id, word);
}

/** Notes the titles that stand before names: "MS Guo", "MR. Wang". */
export function noteTitles(called: HeOrShe, { tokens }: TokenSentence, names: readonly Mention[]): void {
  for (const name of names) noteCalled(called, tokens[name.from - 1]?.key ?? '', name);
}

const WORDS: Readonly<Record<string, 'he' | 'she'>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  mr: 'he',
  she: 'she',
  her: 'she',
  herself: 'she',
  ms: 'she',
  mrs: 'she',
  miss: 'she',
};
