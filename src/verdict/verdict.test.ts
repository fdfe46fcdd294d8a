import { describe, expect, test } from 'vitest';
import type { Claim, Stance } from '../model/claim.ts';
import type { Source } from '../model/source.ts';
import { judgeSentence } from './judgeSentence.ts';
import { judgeSighting } from './judgeSighting.ts';
import { laterThan } from './laterThan.ts';
import { weigh } from './weigh.ts';

const source = (id: string, fields: Partial<Source> = {}): Source => ({
  id,
  title: id,
  titleFrom: 'page',
  publisher: id,
  publisherIs: 'stated',
  url: `https://${id}.example/`,
  kind: 'news',
  inLanguage: 'en',
  alsoSeen: [],
  ...fields,
});

const sources = new Map(
  [
    source('agency', { published: '2025-06-13' }),
    source('daily', { published: '2025-06-20' }),
    source('blog', { kind: 'secondary blog' }),
    source('copy', { publisherIs: 'unknown' }),
    source('guess', { publisherIs: 'inferred' }),
  ].map((each) => [each.id, each]),
);

const claim = (...evidence: Array<[string, Stance]>): Claim => ({
  id: 'c',
  statement: 'c',
  asOf: '2026',
  rationale: 'r',
  recognition: { by: 'editor' },
  evidence: evidence.map(([id, stance]) => ({ source: id, stance, finding: 'f' })),
});

describe('a claim', () => {
  test.each<[string, Claim, string, string]>([
    ['solid support verifies', claim(['agency', 'supports']), 'verified', 'supported'],
    [
      'a qualification makes it noted',
      claim(['agency', 'supports'], ['blog', 'qualifies']),
      'verified',
      'noted',
    ],
    ['solid contradiction disputes', claim(['agency', 'contradicts']), 'disputed', 'contradicted'],
    [
      'solid sources on both sides contest',
      claim(['agency', 'supports'], ['daily', 'contradicts']),
      'disputed',
      'contested',
    ],
    ['a blog decides nothing, for', claim(['blog', 'supports']), 'unsourced', 'searched'],
    [
      'a blog decides nothing, against',
      claim(['agency', 'supports'], ['blog', 'contradicts']),
      'verified',
      'supported',
    ],
    ['an unknown publisher counts as a blog', claim(['copy', 'supports']), 'unsourced', 'searched'],
    ['an inferred publisher counts as a blog', claim(['guess', 'contradicts']), 'unsourced', 'searched'],
    ['context decides nothing', claim(['agency', 'context']), 'unsourced', 'searched'],
  ])('%s', (_name, record, verdict, reason) => {
    expect(weigh(record, sources).judgement).toEqual({ verdict, reason });
  });

  test('a source on which the article is based is no evidence for it', () => {
    const record = claim(['agency', 'supports'], ['blog', 'supports']);
    expect(weigh(record, sources, { basedOn: ['agency'] }).judgement.verdict).toBe('unsourced');
  });
});

describe('a sighting', () => {
  test('a denial exchanges for and against', () => {
    expect(judgeSighting({ reading: 'denies' }, claim(['agency', 'supports']), sources)?.verdict).toBe(
      'disputed',
    );
    expect(judgeSighting({ reading: 'denies' }, claim(['agency', 'contradicts']), sources)?.verdict).toBe(
      'verified',
    );
    expect(judgeSighting({ reading: 'denies' }, claim(['agency', 'context']), sources)?.verdict).toBe(
      'unsourced',
    );
  });

  test('a difference is disputed only where something solid supports the claim', () => {
    expect(judgeSighting({ reading: 'differs' }, claim(['agency', 'supports']), sources)?.verdict).toBe(
      'disputed',
    );
    expect(judgeSighting({ reading: 'differs' }, claim(['blog', 'supports']), sources)).toBeNull();
    expect(judgeSighting({ reading: 'differs' }, claim(['agency', 'contradicts']), sources)).toBeNull();
  });

  test('a forecast whose outcome is known carries no verdict', () => {
    expect(
      judgeSighting({ reading: 'asserts' }, { ...claim(['agency', 'supports']), outcome: 'o' }, sources),
    ).toBeNull();
    // Told as having happened it can be judged.
    expect(
      judgeSighting(
        { reading: 'asserts', happened: true },
        { ...claim(['agency', 'supports']), outcome: 'o' },
        sources,
      )?.verdict,
    ).toBe('verified');
  });
});

describe('a sentence', () => {
  const verified = { verdict: 'verified', reason: 'supported' } as const;
  const disputed = { verdict: 'disputed', reason: 'contradicted' } as const;

  test('takes the worst of its sightings, in part where they differ', () => {
    const sightings = [
      { words: [0, 10], judgement: verified },
      { words: [12, 20], judgement: disputed },
    ] as const;
    expect(judgeSentence(sightings, [])).toEqual({ judgement: disputed, inPart: true });
    expect(judgeSentence(sightings.slice(0, 1), [])).toEqual({ judgement: verified, inPart: false });
  });

  test('is not verified while a figure lies outside every sighting', () => {
    const { judgement, inPart } = judgeSentence(
      [{ words: [0, 10], judgement: verified }],
      [
        [4, 6],
        [20, 24],
      ],
    );
    expect([judgement?.verdict, judgement?.reason, inPart]).toEqual(['unsourced', 'unchecked', true]);
  });

  test('has no badge without a judged sighting', () => {
    expect(judgeSentence([{ words: [0, 10], judgement: null }], [[2, 4]])).toEqual({
      judgement: null,
      inPart: false,
    });
  });
});

test('evidence is later only where all of it is, and its dates are known', () => {
  const written = ['2025-06-10', '2025-06-14'] as const;
  const deciding = (...ids: string[]) =>
    ids.map((id) => ({ source: id, stance: 'supports' as const, finding: 'f' }));
  expect(laterThan(written, deciding('daily'), sources)).toBe(true);
  expect(laterThan(written, deciding('agency', 'daily'), sources)).toBe(false);
  expect(laterThan(written, deciding('daily', 'blog'), sources)).toBe(false);
  expect(laterThan(null, deciding('daily'), sources)).toBe(false);
  expect(laterThan(written, [], sources)).toBe(false);
});
