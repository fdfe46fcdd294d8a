import type { Token } from '../../words/tokens.ts';

/** Whether a sentence is no more than a label and its value: "Stake: 49%", "Price of the stake: $14.3 billion in all". */
export function isLabelled(tokens: readonly Token[]): boolean {
  const colon = tokens.slice(0, LONGEST).findIndex(({ key }) => key === ':');
  return colon > 0 && tokens.length - colon - 1 <= LONGEST;
}

/** Most tokens to each side; a sum with a unit and a currency has six. */
const LONGEST = 8;
