import type { Waiting } from './draftRegister.ts';

/** How many sentences wait for an editor, how many of them no register knows of yet, and what to do; null where none waits. */
export function waitingWords({ sentences, fresh }: Waiting): string | null {
  if (sentences === 0) return null;
  const what = sentences === 1 ? '1 sentence waits' : `${sentences} sentences wait`;
  return `${what} for a decision${freshWords(sentences, fresh)}: npm run annotate`;
}

function freshWords(sentences: number, fresh: number): string {
  if (fresh === 0) return '';
  if (fresh < sentences) return `, ${fresh} of them newly proposed`;
  return sentences === 1 ? ', newly proposed' : ', all newly proposed';
}
