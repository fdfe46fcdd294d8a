import { describe, expect, test } from 'vitest';
import { checkLedger } from './checkLedger.ts';
import { formatIssue } from './formatIssue.ts';

/** A ledger in order; each test spoils it in one place. */
const SITE = `name: Receipts
url: https://receipts.example
desk: The desk
contact: corrections@receipts.example
`;
const RELATIONS = `invest:
  label: invests in
  verbs: [invest]
  units: [money]
own:
  label: owns
  verbs: [own]
`;
const SOURCE = `title: Harbour line gets its money
publisher: Harbour Gazette
url: https://gazette.example/harbour-line
kind: news
`;
const CLAIM = `statement: The city invests $14.3 million in the harbour line.
asOf: "2026-11"
rationale: The council's minutes and the paper agree.
recognition:
  by: fact
  subject: [city]
  relation: invest
  object: [harbour-line]
  quantity: { unit: USD, low: 14300000, high: 14300000, early: [14800000, 15000000] }
evidence:
  - source: gazette
    stance: supports
    finding: Reports the vote.
    reports: $14.3 million
`;
const FILES: Record<string, string> = {
  'content/site.yaml': SITE,
  'content/vocabulary/relations.yaml': RELATIONS,
  'content/sources/gazette.yaml': SOURCE,
  'content/entities/city.yaml': 'name: City of Aldmouth\ntype: organisation\n',
  'content/entities/harbour-line.yaml': 'name: Harbour Line\ntype: product\n',
  'content/claims/cost.yaml': CLAIM,
};

const check = (changed: Record<string, string | null> = {}) =>
  checkLedger(
    Object.entries({ ...FILES, ...changed }).flatMap(([path, text]) =>
      text === null ? [] : [{ path, text }],
    ),
  );
const told = (changed: Record<string, string | null>): string =>
  check(changed).issues.map(formatIssue).join('\n');

test('a ledger in order comes back whole, with defaults filled in and ids from the names of the files', () => {
  const { ledger, issues } = check();
  expect(issues).toEqual([]);
  expect([...ledger!.claims.keys()]).toEqual(['cost']);
  expect(ledger!.claims.get('cost')).toMatchObject({ id: 'cost', recognition: { scope: 'sentence' } });
  expect(ledger!.sources.get('gazette')).toMatchObject({ publisherIs: 'stated', alsoSeen: [] });
  expect(ledger!.relations.get('own')).toMatchObject({ id: 'own', nouns: [] });
  expect(ledger!.settings.desk).toBe('The desk');
});

test('files that are no part of the ledger are passed over', () => {
  const { ledger } = check({
    'content/articles/a.md': '# A',
    'content/claims/README.md': 'How to write one',
    'content/claims/.hidden.yaml': ':',
    'content/vocabulary/verbs.yaml': '- tell',
  });
  expect(ledger).not.toBeNull();
});

describe('fields', () => {
  test('an unknown field is named with the nearest known one', () => {
    expect(told({ 'content/sources/gazette.yaml': `${SOURCE}publised: "2025-06"\n` })).toMatchInlineSnapshot(`
      "content/sources/gazette.yaml:5: There is no field "publised" here.
        Did you mean "published"? The fields are title, titleFrom, publisher, publisherIs, author, published, publishedNote, url, readAt, citedBy, kind, inLanguage, alsoSeen, note."
    `);
  });

  test('unknown fields are found inside of evidence and recognition, on their own lines', () => {
    expect(
      told({
        'content/claims/cost.yaml': CLAIM.replace('    stance:', '    stanse:').replace(
          '  relation:',
          '  relatoin:',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/claims/cost.yaml:7: There is no field "relatoin" here.
        Did you mean "relation"? The fields are by, subject, relation, object, scope, quantity, when, once, exclusive, negative.
      content/claims/cost.yaml:12: There is no field "stanse" here.
        Did you mean "stance"? The fields are source, stance, finding, reports."
    `);
  });

  test('a source needs an address and a publisher', () => {
    expect(
      told({
        'content/sources/gazette.yaml':
          'title: Harbour line gets its money\npublisher: ""\nkind: newspaper\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/sources/gazette.yaml:1: The field "url" is missing.
        Add a line "url: …".
      content/sources/gazette.yaml:2: The field "publisher" is empty.
        Fill it in, or remove the line if it may be left out.
      content/sources/gazette.yaml:3: The field "kind" holds "newspaper", which is none of primary, news, reference, secondary blog.
        Did you mean "news"?"
    `);
  });

  test('an address and a date must be ones', () => {
    expect(
      told({
        'content/sources/gazette.yaml': `${SOURCE.replace('https://gazette', 'gazette')}published: "2025-02-30"\n`,
      }),
    ).toMatchInlineSnapshot(`
      "content/sources/gazette.yaml:3: The field "url" holds "gazette.example/harbour-line", which is no address.
        Write the whole address, from "https://" on.
      content/sources/gazette.yaml:5: The field "published" holds "2025-02-30": no such date; write "2025-06-12", "2025-06" or "2025".
        Correct the value."
    `);
  });

  test('a year without quotes is a number to YAML, and the message says how to write it', () => {
    expect(told({ 'content/claims/cost.yaml': CLAIM.replace('"2026-11"', '2026') })).toMatchInlineSnapshot(`
      "content/claims/cost.yaml:2: The field "asOf" holds 2026, which YAML reads as a number, where a text is expected.
        Put it in quotes: "2026"."
    `);
  });

  test('a month without quotes is a text to YAML and passes', () => {
    expect(told({ 'content/claims/cost.yaml': CLAIM.replace('"2026-11"', '2026-11') })).toBe('');
  });

  test('a claim without evidence, or with the wrong kinds of value, is refused', () => {
    expect(
      told({
        'content/claims/cost.yaml': CLAIM.replace('subject: [city]', 'subject: city')
          .replace('low: 14300000,', 'low: "14.3 million",')
          .replace(/evidence:.*/s, 'evidence: []\n'),
      }),
    ).toMatchInlineSnapshot(`
      "content/claims/cost.yaml:6: The field "recognition.subject" holds "city" where a list is expected.
        Write a list: in brackets, [a, b], or one item a line, each after "- ".
      content/claims/cost.yaml:9: The field "recognition.quantity.low" holds "14.3 million" where a number is expected.
        Write a plain number without quotes, signs or commas: 14300000000.
      content/claims/cost.yaml:10: The field "evidence" has 0 items; it takes at least 1.
        Add what is missing."
    `);
  });

  test('white space is no text', () => {
    expect(told({ 'content/entities/city.yaml': 'name: "  "\ntype: organisation\n' })).toMatchInlineSnapshot(`
      "content/entities/city.yaml:1: The field "name" is empty.
        Fill it in, or remove the line if it may be left out."
    `);
  });
});

describe('files', () => {
  test('broken YAML is an issue with its line', () => {
    expect(
      told({ 'content/claims/cost.yaml': CLAIM.replace('finding: Reports', 'finding: Reports: that') }),
    ).toMatchInlineSnapshot(`
      "content/claims/cost.yaml:13: The file cannot be read as YAML from here on: Nested mappings are not allowed in compact mappings.
        Put a text in quotes if it holds ": " or " #", or begins with a sign such as %, @, &, * or "["; indent with spaces."
    `);
  });

  test('a field that stands twice is an issue', () => {
    expect(told({ 'content/sources/gazette.yaml': `${SOURCE}kind: reference\n` })).toMatchInlineSnapshot(`
      "content/sources/gazette.yaml:5: The name "kind" stands twice; it stood first in line 4.
        Keep one of the two, or give one another name."
    `);
  });

  test('a relation that stands twice is an issue', () => {
    expect(
      told({ 'content/vocabulary/relations.yaml': `${RELATIONS}own:\n  label: holds\n` }),
    ).toMatchInlineSnapshot(`
      "content/vocabulary/relations.yaml:8: The name "own" stands twice; it stood first in line 5.
        Keep one of the two, or give one another name."
    `);
  });

  test('a verb entry that begins with an adverb or a denial is an issue, with what to write instead', () => {
    expect(
      told({
        'content/vocabulary/relations.yaml': `${RELATIONS}run:\n  label: runs\n  verbs: [lead, still run, solely head, rely on]\n  opposites:\n    - never lead\n`,
      }),
    ).toMatchInlineSnapshot(`
      "content/vocabulary/relations.yaml:10: The entry "still run" under "verbs" of "run" begins with "still", which is no verb.
        Put the verb first, as in "run still"; the other word is found before it too.
      content/vocabulary/relations.yaml:12: The entry "never lead" under "opposites" of "run" begins with "never", which is no verb.
        Leave it out, or list what is denied under "complements" or "opposites": the engine reads denials itself."
    `);
  });

  test('conflict markers are named as such', () => {
    expect(
      told({ 'content/site.yaml': `<<<<<<< HEAD\n${SITE}=======\n${SITE}>>>>>>> theirs\n` }),
    ).toMatchInlineSnapshot(`
      "content/site.yaml:1: The file holds the conflict markers of a merge.
        Keep the lines of one side or of both, and remove the lines of <, = and > signs."
    `);
  });

  test('an empty file and one that holds no fields are issues', () => {
    expect(
      told({ 'content/sources/empty.yaml': '# nothing yet\n', 'content/sources/list.yaml': '- a\n- b\n' }),
    ).toMatchInlineSnapshot(`
      "content/sources/empty.yaml:1: The file is empty.
        Write its fields, one a line: title, titleFrom, publisher, publisherIs, author, published, publishedNote, url, readAt, citedBy, kind, inLanguage, alsoSeen, note.
      content/sources/list.yaml:1: The file holds no fields.
        Write its fields, one a line: title, titleFrom, publisher, publisherIs, author, published, publishedNote, url, readAt, citedBy, kind, inLanguage, alsoSeen, note."
    `);
  });

  test('a file name must be an id', () => {
    expect(
      told({ 'content/claims/The Cost.yaml': CLAIM, 'content/claims/cost.yml': CLAIM }),
    ).toMatchInlineSnapshot(`
      "content/claims/The Cost.yaml: The name of the file is no name of a record.
        Name it in lower-case letters and digits joined by hyphens, with the ending .yaml, directly in content/claims/.
      content/claims/cost.yml: The name of the file is no name of a record.
        Name it in lower-case letters and digits joined by hyphens, with the ending .yaml, directly in content/claims/."
    `);
  });

  test('the settings must be there', () => {
    expect(told({ 'content/site.yaml': null })).toMatchInlineSnapshot(`
      "content/site.yaml: There is no such file.
        Write it, with at least name, url, desk and contact: it says whose site this is."
    `);
  });

  test('nonsense of any kind is an issue and never an exception', () => {
    for (const text of [
      '\0',
      '\ud800',
      '&a [*a]',
      '*b',
      '!!binary x',
      '['.repeat(200_000),
      '- '.repeat(200_000),
      'x: 1\n'.repeat(5_000),
      '? [a]: b',
      '%YAML',
    ]) {
      const { ledger, issues } = check({ 'content/claims/odd.yaml': text });
      expect(ledger).toBeNull();
      expect(issues.length).toBeGreaterThan(0);
    }
  });
});

describe('ids', () => {
  test('an id that names nothing is given with the nearest that does', () => {
    expect(
      told({
        'content/claims/cost.yaml': CLAIM.replace('source: gazette', 'source: gazete')
          .replace('[city]', '[citi]')
          .replace('[harbour-line]', '[tram]')
          .replace('relation: invest', 'relation: invests'),
      }),
    ).toMatchInlineSnapshot(`
      "content/claims/cost.yaml:6: There is no entity "citi".
        Did you mean "city"? If not, add it in content/entities/.
      content/claims/cost.yaml:7: There is no relation "invests".
        Did you mean "invest"? If not, add it in content/vocabulary/relations.yaml.
      content/claims/cost.yaml:8: There is no entity "tram".
        Add it in content/entities/, or name another entity.
      content/claims/cost.yaml:11: There is no source "gazete".
        Did you mean "gazette"? If not, add it in content/sources/."
    `);
  });

  test('so is one that an entity or a relation names', () => {
    expect(
      told({
        'content/entities/harbour-line.yaml': 'name: Harbour Line\ntype: product\npartOf: citty\n',
        'content/vocabulary/relations.yaml': RELATIONS.replace(
          'label: owns',
          'label: owns\n  planOf: inwest\n  stillOf: owms\n  peopleOf: inwets',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/entities/harbour-line.yaml:3: There is no entity "citty".
        Did you mean "city"? If not, add it in content/entities/.
      content/vocabulary/relations.yaml:7: There is no relation "inwest".
        Did you mean "invest"? If not, add it in content/vocabulary/relations.yaml.
      content/vocabulary/relations.yaml:8: There is no relation "owms".
        Did you mean "own"? If not, add it in content/vocabulary/relations.yaml.
      content/vocabulary/relations.yaml:9: There is no relation "inwets".
        Did you mean "invest"? If not, add it in content/vocabulary/relations.yaml."
    `);
  });

  test('a reference to a faulty record is not called unknown', () => {
    expect(
      check({ 'content/sources/gazette.yaml': 'title: X\n' }).issues.map(({ kind }) => kind),
    ).not.toContain('unknown-id');
  });

  test('a source cannot speak twice with the same stance', () => {
    expect(
      told({
        'content/claims/cost.yaml': `${CLAIM}  - source: gazette\n    stance: supports\n    finding: Again.\n`,
      }),
    ).toMatchInlineSnapshot(`
      "content/claims/cost.yaml:15: The source "gazette" stands twice with the stance "supports".
        Put both findings into one, or give one of them its own stance."
    `);
  });
});

describe('figures', () => {
  test('a supporting figure must lie within the range of the claim', () => {
    expect(
      told({ 'content/claims/cost.yaml': CLAIM.replace('reports: $14.3 million', 'reports: $1.43 million') }),
    ).toMatchInlineSnapshot(`
      "content/claims/cost.yaml:14: The supporting figure "$1.43 million" lies outside the range of the claim, 14,300,000 or, early, 14,800,000 to 15,000,000.
        Correct the figure or the range; a source with another figure contradicts, qualifies or is context."
    `);
  });

  test('an early figure, a rounded one and a hedged one lie within it', () => {
    for (const figure of [
      '$14.9 million',
      '$14 million',
      'nearly $15 million',
      'US$14.3m',
      'over $14 million',
    ]) {
      expect(
        told({ 'content/claims/cost.yaml': CLAIM.replace('reports: $14.3 million', `reports: ${figure}`) }),
      ).toBe('');
    }
  });

  test('a figure of another unit, or none, does not support', () => {
    expect(
      told({ 'content/claims/cost.yaml': CLAIM.replace('reports: $14.3 million', 'reports: 14.3%') }),
    ).toMatchInlineSnapshot(`
      "content/claims/cost.yaml:14: "14.3%" gives no figure in the unit of the claim, "USD".
        Write the figure as the source gives it, such as "$14.8 billion" or "49%"; words belong in the finding."
    `);
    expect(
      told({
        'content/claims/cost.yaml': CLAIM.replace('reports: $14.3 million', 'reports: a lot of money'),
      }),
    ).toMatchInlineSnapshot(`
      "content/claims/cost.yaml:14: "a lot of money" gives no figure in the unit of the claim, "USD".
        Write the figure as the source gives it, such as "$14.8 billion" or "49%"; words belong in the finding."
    `);
  });

  test('a source that contradicts may give any figure', () => {
    expect(
      told({
        'content/claims/cost.yaml': CLAIM.replace('stance: supports', 'stance: contradicts').replace(
          'reports: $14.3',
          'reports: $143',
        ),
      }),
    ).toBe('');
  });

  test('ends of a range and of a span of time stand in order', () => {
    expect(
      told({
        'content/claims/cost.yaml': CLAIM.replace('low: 14300000', 'low: 15300000')
          .replace('[14800000, 15000000]', '[15000000, 14800000]')
          .replace('rationale:', 'holds: { from: "2025-06", until: "2024" }\nrationale:'),
      }),
    ).toMatchInlineSnapshot(`
      "content/claims/cost.yaml:3: The ends of "holds" are swapped: it runs from 2025-06 to 2024.
        Write the earlier or lower end first.
      content/claims/cost.yaml:10: The ends of "recognition.quantity" are swapped: it runs from 15300000 to 14300000.
        Write the earlier or lower end first.
      content/claims/cost.yaml:10: The ends of "recognition.quantity.early" are swapped: it runs from 15000000 to 14800000.
        Write the earlier or lower end first."
    `);
  });

  test('a span of one day, month or year is in order', () => {
    expect(
      told({
        'content/claims/cost.yaml': CLAIM.replace(
          'rationale:',
          'holds: { from: "2025-06", until: "2025-06" }\nrationale:',
        ),
      }),
    ).toBe('');
  });

  test('what happened once says when', () => {
    const once = CLAIM.replace('evidence:', '  once: true\nevidence:');
    expect(told({ 'content/claims/cost.yaml': once })).toMatchInlineSnapshot(`
      "content/claims/cost.yaml:10: It happened once, but the record does not say when.
        Add "when" with the year, month or day, or leave out "once"."
    `);
    expect(
      told({
        'content/claims/cost.yaml': once.replace('once: true', 'once: true\n  when: { from: "2025" }'),
      }),
    ).toBe('');
  });

  test('the month of a year is one of that year', () => {
    const dated = (when: string): string =>
      told({
        'content/vocabulary/relations.yaml': RELATIONS.replace('[money]', '[year]'),
        'content/claims/cost.yaml': CLAIM.replace(
          /quantity: .*/,
          `quantity: { unit: year, low: 2024, high: 2024 }\n  when: ${when}`,
        ).replace('reports: $14.3 million', 'reports: "2024"'),
      });
    expect(dated('{ from: "2024-07", until: "2024-07" }')).toBe('');
    expect(dated('{ from: "2025-07" }')).toMatchInlineSnapshot(`
      "content/claims/cost.yaml:10: "when" lies outside the year of the claim, 2024.
        Give the month or day of that year, or correct the year."
    `);
  });

  test('a unit must be one, and must fit the relation', () => {
    expect(told({ 'content/claims/cost.yaml': CLAIM.replace('USD', 'dollars') })).toMatchInlineSnapshot(`
      "content/claims/cost.yaml:9: "dollars" is no unit.
        Write "USD"."
    `);
    expect(told({ 'content/claims/cost.yaml': CLAIM.replace('USD', 'XQX') })).toMatchInlineSnapshot(`
      "content/claims/cost.yaml:9: "XQX" is no unit.
        Write a currency code such as USD, or percent, year, age, count, multiple, or a counted noun such as people."
    `);
    expect(told({ 'content/claims/cost.yaml': CLAIM.replace('USD', 'percent') })).toMatchInlineSnapshot(`
      "content/claims/cost.yaml:9: The unit "percent" does not fit the relation "invest", whose figures are money.
        Choose another unit or another relation."
    `);
    expect(
      told({
        'content/claims/cost.yaml': CLAIM.replace('USD', 'year').replace('relation: invest', 'relation: own'),
      }),
    ).toMatchInlineSnapshot(`
      "content/claims/cost.yaml:9: The range 14300000 to 14300000 cannot be counted in "year".
        Correct the range or the unit."
    `);
  });
});

test('all that is wrong is said at once, in the order of files and lines', () => {
  const { issues } = check({
    'content/site.yaml': SITE.replace('contact', 'kontact'),
    'content/claims/cost.yaml': CLAIM.replace('source: gazette', 'source: gazete').replace(
      'reports: $14.3',
      'reports: $1.43',
    ),
    'content/sources/gazette.yaml': SOURCE.replace('kind: news', 'kind: rumour'),
  });
  expect(issues.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'content/claims/cost.yaml:11',
    'content/claims/cost.yaml:14',
    'content/site.yaml:4',
    'content/sources/gazette.yaml:4',
  ]);
});
