/** Everything an editor can get wrong, with a title for each kind. One table, so that kinds are never invented in passing. */
export const ISSUE_KINDS = {
  'unreadable-file': 'The file cannot be read',
  'invalid-yaml': 'The YAML is broken',
  'invalid-record': 'A field is wrong',
  'unknown-id': 'An id names nothing',
  'duplicate-id': 'An id is used twice',
  'invalid-range': 'A range or unit does not fit',
  'evidence-outside-range': 'A supporting figure lies outside the range of the claim',
  'invalid-article': 'The article cannot be read',
  'unclosed-comment': 'A comment swallows what follows it',
  'invalid-register': 'The register is damaged',
  'conflict-markers': 'The register holds conflict markers',
  'newer-register': 'The register was written by a later version',
  'stale-text': 'The text differs from its register',
  'stale-verdict': 'The recorded verdict is not the computed one',
  'unknown-claim': 'The register names a claim that does not exist',
  'missing-register': 'The article has no register yet',
  'lost-id': 'An id of the register would be lost',
  usage: 'The command cannot be carried out',
} as const;

export type IssueKind = keyof typeof ISSUE_KINDS;

/** Something an editor got wrong. Whole sentences, no blame. */
export interface Issue {
  kind: IssueKind;
  /** Path relative to the project, as an editor types it. */
  file: string;
  /** From 1; null where the whole file is meant. */
  line: number | null;
  /** What is wrong, and what was found. */
  message: string;
  /** What to do about it. */
  advice: string;
}
