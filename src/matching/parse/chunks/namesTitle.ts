import type { Parse } from '../clauses.ts';

/** "Droege NAMED interim CEO": a headline leaves out the helper and the article; whoever names somebody says whom first. */
export function namesTitle({ chunks, items }: Parse, at: number): boolean {
  const [before, verb, title] = [chunks[at - 1], chunks[at], chunks[at + 1]];
  return (
    verb?.kind === 'verb' &&
    NAMING.test(items[verb.main]?.lemma ?? '') &&
    before?.kind === 'phrase' &&
    items[before.head]?.mention?.person === true &&
    title?.kind === 'phrase' &&
    items[title.from]?.tag !== 'determiner' &&
    (items[title.head]?.nouns.some(({ role }) => role === 'title') ?? false) &&
    chunks[at + 2]?.kind !== 'phrase'
  );
}

const NAMING = /^(?:name|appoint|elect|install|crown|anoint|promote)$/;
