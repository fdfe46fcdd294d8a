import { wordClass } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** "Meta is one of ITS customers", "Google had been ITS biggest client": nobody is that to itself, so the pronoun at `place` means another than its clause is about. */
export function isRoleToAnother(tokens: readonly Token[], place: number): boolean {
  if (tokens[place]?.key !== 'its') return false;
  const role = tokens.slice(place + 1, place + 1 + MAX_ADJECTIVES).findIndex(({ key }) => ROLES.test(key));
  if (role < 0) return false;
  let before = place - 1;
  while (before > 0 && LEADS.test(tokens[before]?.key ?? '')) before -= 1;
  return (
    wordClass(tokens[before]?.key ?? '') === 'be' ||
    /^(?:becomes?|became|remains?|remained)$/.test(tokens[before]?.key ?? '')
  );
}

/** How many words may stand between the pronoun and what somebody is to whom it means: "its single biggest and oldest customer". */
const MAX_ADJECTIVES = 5;

const ROLES =
  /^(?:customers?|clients?|users?|suppliers?|vendors?|contractors?|investors?|backers?|owners?|shareholders?|parents?|partners?|rivals?|competitors?|buyers?|payers?|accounts?)$/;

const LEADS =
  /^(?:one|of|among|also|still|now|long|already|by|far|once|never|not|two|some|other|several|likely|even)$/;
