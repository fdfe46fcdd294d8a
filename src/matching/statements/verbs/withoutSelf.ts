import type { VerbUse } from '../../words/relationWords.ts';
import type { Party } from '../parties/parties.ts';
import type { Slot } from '../parties/slots.ts';

/** "Scale AI is the largest DATA-LABELLING COMPANY": of those behind a verb of being, all but what the subject itself is called. */
export function withoutSelf<Among extends { known: Party[] }>(
  among: Among,
  { parties }: Slot,
  { lemma }: VerbUse,
): Among {
  if (lemma !== 'be') return among;
  const isSelf = ({ ids }: Party): boolean => parties.some((own) => own.sure && own.ids[0] === ids[0]);
  return { ...among, known: among.known.filter((party) => !isSelf(party)) };
}
