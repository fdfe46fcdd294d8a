import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes the content of a small project below `root`: one claim, its source, two companies and what one can do to the other. */
export async function writeTestLedger(root: string): Promise<void> {
  for (const [path, text] of Object.entries(FILES)) {
    const file = join(root, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await mkdir(join(root, 'content/articles'), { recursive: true });
}

const FILES = {
  'site.yaml': `name: A test
url: https://test.example
desk: The desk
contact: desk@test.example
story: Acme put money into Borealis.
`,
  'vocabulary/relations.yaml': `invest:
  label: invests in
  objectAfter: [in]
  verbs: [invest]
  nouns: [investment]
`,
  'entities/acme.yaml': 'name: Acme\ntype: organisation\n',
  'entities/borealis.yaml': 'name: Borealis\ntype: organisation\n',
  'sources/the-times.yaml': `title: Acme invests in Borealis
publisher: The Times
published: "2025-06-13"
url: https://times.example/acme
kind: news
`,
  'claims/acme-invests.yaml': `statement: Acme invested $14.3 billion in Borealis.
asOf: "2025-07-01"
rationale: The Times reports the sum.
recognition:
  by: fact
  subject: [acme]
  relation: invest
  object: [borealis]
  quantity: { unit: USD, low: 14300000000, high: 14300000000 }
evidence:
  - source: the-times
    stance: supports
    finding: It reports the investment.
    reports: $14.3 billion
`,
};
