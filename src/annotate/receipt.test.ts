import type { Element, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { drawBadge } from './badge.ts';
import { LEAST, WHOLE } from './detail.ts';
import { drawNotes } from './notes.ts';
import { citation, part, sentence } from './parts.fixture.ts';
import { drawReceipt } from './receipt.ts';

const options = { href: (path: string) => `/base${path}` };
const disputed = { verdict: 'disputed', reason: 'contradicted' } as const;

function elements(tree: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}
const links = (tree: Nodes): unknown[] =>
  elements(tree, ({ tagName }) => tagName === 'a').map(({ properties }) => properties['href']);
const headOf = (receipt: Element): string =>
  textOf(elements(receipt, ({ tagName }) => tagName === 'strong')[0] as Element);

describe('a badge', () => {
  it('leads to its receipt and says its verdict in words', () => {
    const badge = drawBadge(sentence());
    expect(badge.properties['href']).toBe('#r-abcd1234');
    expect(textOf(badge)).toBe('Verified');
  });
  it('says "in part"', () => {
    expect(textOf(drawBadge(sentence({ judgement: disputed, inPart: true })))).toBe('Disputed in part');
  });
  it('does not accuse a sentence that nobody has looked at', () => {
    const judgement = { verdict: 'unsourced', reason: 'unchecked' } as const;
    expect(textOf(drawBadge(sentence({ judgement, parts: [] })))).toBe('Unsourced: Not checked yet');
  });
  it('carries no verdict where it is suspended', () => {
    const suspended = { on: '2024-05-01', text: 'Before.', verdict: 'verified' } as const;
    const badge = drawBadge(sentence({ judgement: null, parts: [], suspended }));
    expect(badge.properties['dataVerdict']).toBeUndefined();
    expect(textOf(badge)).toBe('Badge suspended');
  });
});

describe('a receipt', () => {
  it('is the note that the badge leads to, named by its first line', () => {
    const receipt = drawReceipt(sentence(), options);
    expect(receipt.properties).toMatchObject({
      id: 'r-abcd1234',
      role: 'note',
      dataVerdict: 'verified',
      ariaLabel: 'Verified: two publishers report it',
    });
    expect(headOf(receipt)).toBe('Verified: two publishers report it');
  });
  it('leads back to its sentence, to the claim under the base, to its sources and to the editors', () => {
    const found = links(drawReceipt(sentence(), { ...options, contact: 'desk@example.org' }));
    expect(found).toEqual(
      expect.arrayContaining([
        '#s-abcd1234',
        '/base/claims/harbour-price/',
        'https://gazette.example/harbour',
        'mailto:desk@example.org?subject=Error%20at%20s-abcd1234',
      ]),
    );
  });
  it('says exactly which words were checked', () => {
    const quoted = elements(drawReceipt(sentence(), options), ({ tagName }) => tagName === 'q').map((q) =>
      textOf(q),
    );
    expect(quoted).toContain('sold the harbour for $2 million');
  });
  it('says so where the whole sentence was checked', () => {
    const whole = sentence({ text: 'The city sold it.', parts: [part({ words: [0, 16] })] });
    expect(textOf(drawReceipt(whole, options))).toContain('We checked the whole sentence against the claim:');
  });
  it('names who decided, when, and when the evidence was read', () => {
    expect(textOf(drawReceipt(sentence(), options))).toContain(
      'Evidence read 1 April 2024. Decided by Ada, 2 April 2024.',
    );
  });
  it('says where a copy was read, and that a source is undated', () => {
    const citations = [citation({ readAt: 'copies.example', published: null })];
    expect(textOf(drawReceipt(sentence({ parts: [part({ citations })] }), options))).toContain(
      '(undated news, read as a copy at copies.example). Reports the sale.',
    );
  });
  it('says that all deciding evidence is later than the article', () => {
    expect(textOf(drawReceipt(sentence({ parts: [part({ later: true })] }), options))).toContain(
      'All deciding evidence is later than the article.',
    );
  });
  it('puts the note of a qualified claim before its sources', () => {
    const noted = part({ notes: ['Half of it was paid in shares.'] });
    const text = textOf(drawReceipt(sentence({ parts: [noted] }), options));
    expect(text.indexOf('Half of it')).toBeGreaterThan(-1);
    expect(text.indexOf('Half of it')).toBeLessThan(text.indexOf('gazette'));
  });
  it('calls a source that supports the claim "against" where the sentence gives another figure', () => {
    const differs = part({
      reading: 'differs',
      judgement: disputed,
      says: '$2 million',
      sourcesSay: '$20 million',
    });
    const receipt = drawReceipt(sentence({ parts: [differs] }), options);
    const stances = elements(receipt, ({ properties }) => String(properties['className']) === 'stance');
    expect(stances.map((stance) => textOf(stance))).toEqual(['Against', 'Against']);
  });
  it('names every part, worst first', () => {
    const parts = [
      part({ judgement: disputed, statement: 'First claim.', words: [0, 3] }),
      part({ statement: 'Second claim.', words: [4, 8] }),
    ];
    const [whole, brief] = [true, false].map((lesser) =>
      drawReceipt(sentence({ parts, judgement: disputed, inPart: true }), {
        ...options,
        detail: { ...WHOLE, lesser },
      }),
    ) as [Element, Element];
    for (const receipt of [whole, brief]) {
      expect(headOf(receipt)).toBe('Disputed in part: 1 of 2 points');
      const text = textOf(receipt);
      expect(text.indexOf('First claim.')).toBeLessThan(text.indexOf('Second claim.'));
    }
    expect(textOf(whole)).toContain('Verified: Second claim.');
    expect(textOf(brief)).toContain('Verified: city');
  });
  it('tells three parts of many, names the others together, and tells each in the evidence', () => {
    const parts = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].map((statement) =>
      part({ statement, notes: [`Note on ${statement}`] }),
    );
    const receipt = drawReceipt(sentence({ parts }), options);
    const [evidence] = elements(receipt, ({ tagName }) => tagName === 'details');
    expect(textOf(receipt)).toContain('Verified: two other points');
    for (const { statement } of parts) expect(textOf(evidence as Element)).toContain(statement);
    expect(textOf(receipt).match(/Note on/g)).toHaveLength(5);
  });
  it('tells in the evidence what it has no room for at rest', () => {
    const parts = [
      part({ judgement: disputed, statement: 'First claim.', notes: ['A remark.'] }),
      part({ statement: 'Second claim.' }),
    ];
    const [whole, brief] = [WHOLE, LEAST].map((detail) =>
      drawReceipt(sentence({ parts, judgement: disputed, inPart: true }), { ...options, detail }),
    ) as [Element, Element];
    const [evidence] = elements(brief, ({ tagName }) => tagName === 'details');
    const rest = textOf(brief).replace(textOf(evidence as Element), '');
    for (const words of ['First claim.', 'gazette']) expect(rest).toContain(words);
    for (const words of ['A remark.', 'Second claim.', 'Verified', 'courier']) {
      expect(rest).not.toContain(words);
      expect(textOf(evidence as Element)).toContain(words);
    }
    expect(new Set(links(brief))).toEqual(new Set(links(whole)));
  });
  it('says once who decided, where one editor decided on every part on one day', () => {
    const parts = [part(), part({ statement: 'Second claim.' })];
    const one = textOf(drawReceipt(sentence({ parts }), options));
    expect(one.match(/Decided by/g)).toHaveLength(1);
    const two = textOf(drawReceipt(sentence({ parts: [part(), part({ decidedBy: 'Grace' })] }), options));
    expect(two.match(/Decided by/g)).toHaveLength(2);
  });
  it('of a sentence not checked yet says that this does not mean false', () => {
    const judgement = { verdict: 'unsourced', reason: 'unchecked' } as const;
    expect(textOf(drawReceipt(sentence({ judgement, parts: [] }), options))).toContain(
      'Not checked yet. This does not mean false.',
    );
  });
  it('of a suspended badge says since when, and what the sentence read', () => {
    const suspended = { on: '2024-05-01', text: 'It was otherwise.', verdict: 'verified' } as const;
    const text = textOf(drawReceipt(sentence({ judgement: null, parts: [], suspended }), options));
    expect(text).toContain('This sentence was edited on 1 May 2024 after its badge was decided');
    expect(text).toContain('It was otherwise.');
  });
  it('of a forecast tells what happened since, without a verdict', () => {
    const forecast = part({ judgement: null, outcome: 'The sale fell through in 2025.' });
    const receipt = drawReceipt(sentence({ judgement: null, parts: [forecast] }), options);
    expect(receipt.properties['dataVerdict']).toBeUndefined();
    expect(headOf(receipt)).toBe('What happened since');
    expect(textOf(receipt)).toContain('The sale fell through in 2025.');
  });
});

describe('the notes of a block', () => {
  const receipts = (count: number): Element[] =>
    Array.from({ length: count }, (_, index) => drawReceipt(sentence({ id: `s-abcd000${index}` }), options));
  const summaries = (tree: Element): string[] =>
    elements(tree, ({ tagName }) => tagName === 'summary').map((one) => textOf(one));

  it('are nothing where there is none', () => {
    expect(drawNotes([])).toEqual([]);
  });
  it('fold what is past three', () => {
    expect(summaries(drawNotes(receipts(5))[0] as Element)).toContain('2 more');
  });
  it('fold nothing of three', () => {
    expect(summaries(drawNotes(receipts(3))[0] as Element).filter((text) => text !== 'Evidence')).toEqual([]);
  });
});
