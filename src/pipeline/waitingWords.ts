/** How many sentences wait for an editor, and what to do; null where none does. */
export function waitingWords(count: number): string | null {
  if (count === 0) return null;
  return `${count === 1 ? '1 sentence waits' : `${count} sentences wait`} for a decision: npm run annotate`;
}
