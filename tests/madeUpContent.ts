/** The sentence of the article that states the claim. */
export const STATING = 'The sum was named on a Thursday in June.';

/** Words that a tool might take for names of style rules. */
export const PROSE = 'An italic, uppercase, line-through, underline, hidden or inline-flex word is a word.';

/** A small ledger and one article, enough for a whole site. Nothing is recognised in it: its sentences are pinned by hand. */
export const MADE_UP_CONTENT: Readonly<Record<string, string>> = {
  'content/site.yaml': `name: Made up
url: https://made-up.example
desk: The made-up desk
contact: corrections@made-up.example
`,
  'content/entities/acme.yaml': `name: Acme
type: organisation
`,
  'content/entities/globex.yaml': `name: Globex
type: organisation
`,
  'content/vocabulary/relations.yaml': `invest:
  label: invests in
  verbs: [invest]
  nouns: [investment]
`,
  'content/sources/wire-report.yaml': `title: Acme puts money into Globex
publisher: The Wire
published: "2025-06-12"
url: https://wire.example/acme-globex
kind: news
`,
  'content/sources/gazette-report.yaml': `title: No money for Globex
publisher: The Gazette
published: "2025-06-13"
url: https://gazette.example/globex
kind: news
`,
  'content/claims/acme-pays-globex.yaml': `statement: Acme put $5 million into Globex.
asOf: "2025-11-20"
rationale: The Wire names the amount.
recognition:
  by: fact
  subject: [acme]
  relation: invest
  object: [globex]
  quantity: { unit: USD, low: 5000000, high: 5000000 }
evidence:
  - source: wire-report
    stance: supports
    finding: Reports five million dollars.
    reports: $5 million
`,
  'content/articles/probe.md': `---
headline: Acme and Globex
slug: probe
---

# Acme and Globex

${STATING} He said "we're done" -- and left... She said “not yet”—but stayed.

${PROSE}

First **bold**
*leaning* [linked](https://example.org)
\`coded\` words.
`,
};
