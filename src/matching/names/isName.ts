import type { Mention } from './findEntities.ts';

/** Whether an entity is named here, in full or by a short name, rather than described or taken up by a pronoun. */
export const isName = (mention: Mention | undefined): mention is Mention =>
  mention?.how === 'name' || mention?.how === 'short';
