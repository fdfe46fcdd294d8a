import type { MatchIndex } from '../../indexLedger.ts';

/** Whether one of two is a part of the other, or works there. */
export const areKin = (one: string, other: string, { entities }: MatchIndex): boolean =>
  entities.get(one)?.partOf === other || entities.get(other)?.partOf === one;
