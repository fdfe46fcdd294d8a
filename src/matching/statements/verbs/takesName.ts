import { type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Scene } from './verbScene.ts';

/**
 * Whether what is done is done to a name: "Google is leaving SCALE AI", "Scale AI lost GOOGLE". Not in "leaves the labelling to Scale AI" and
 * "lost an engineer to Google", where another thing is left or lost, nor in "left Scale AI WAITING", "left it WITH a hole".
 */
export function takesName(parse: Parse, { args, subjects, passive }: Scene): boolean {
  if (args.some(({ preposition }) => AWAY.test(preposition ?? ''))) return false;
  const [patient, more] = passive
    ? subjects
    : args.filter(({ preposition }) => preposition === null).map(({ phrase }) => phrase);
  if (patient === undefined || more !== undefined) return false;
  const { head, to, owner } = phraseAt(parse, patient);
  const mention = parse.items[head]?.mention;
  if (mention === undefined || mention.how === 'term' || owner !== null) return false;
  return passive || !LEFT_SO.test(parse.items[to]?.key ?? '');
}

/** "left it TO them", "left him WITH nothing". */
const AWAY = /^(?:to|with|of|without)$/;

/** "left Scale AI WAITING, UNTOUCHED, BEHIND". */
const LEFT_SO =
  /^(?:un.+|\p{L}+ing|alone|behind|cold|open|speechless|blank|reeling|scrambling|free|dry|red-faced)$/u;
