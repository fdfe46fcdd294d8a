import type { Parse } from './clauses.ts';
import type { Item } from './readItems.ts';

/** "Meta's investment in Scale AI CLOSED in June": a deal ends without anybody who ends it, if no other verb of the sentence can tell of it. */
export const endsByItself = ({ chunks }: Parse, { lemma }: Item, at: number): boolean =>
  lemma === 'close' &&
  !chunks.some(
    (chunk, other) => chunk.kind === 'verb' && other !== at && chunk.form === 'finite' && !chunk.infinitive,
  );
