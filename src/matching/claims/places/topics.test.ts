import { expect, test } from 'vitest';
import { articleOf } from '../../../../tests/matching/articleOf.ts';
import { mainLedger } from '../../../../tests/matching/measureMatching.ts';
import { indexLedger } from '../../indexLedger.ts';
import { matchArticle } from '../../matchArticle.ts';

const index = indexLedger(await mainLedger());

/** What the last sentence states. Paragraphs are parted by line feeds; a line without a final stop is a heading. */
const statedLast = (text: string): string[] =>
  (
    matchArticle(articleOf(text, { written: ['2026-03-01', '2026-03-01'], headings: true }), index).at(-1)
      ?.sightings ?? []
  ).map(({ claim }) => claim);

test.each([
  [
    'Google walks out on Scale AI\nScale AI is losing customers.\nThe mood is grim.\nGoogle had set aside $200 million for 2025.',
    'google-planned-200-million',
  ],
  [
    'Scale AI loses a customer\nScale AI has grown fast.\nNobody picks up the phone. OpenAI was already winding the relationship down.',
    'openai-phases-out-scale',
  ],
  [
    'What Meta got\nMeta has taken 49% of Scale AI.\nThe structure was clever. No compulsory antitrust review was triggered.',
    'no-mandatory-antitrust-review',
  ],
  [
    'A new broom at Scale AI\nAlexandr Wang has left.\nThe office was quiet on Monday.\nJason Droege has stepped in as acting chief executive.',
    'droege-interim-ceo',
  ],
  [
    'From garage to giant: the Scale AI story\nFew have grown faster.\nThings went well. In 2023 annual recurring revenue tripled.',
    'scale-arr-tripled-2023',
  ],
  [
    'Scale AI and the Pentagon\nScale AI has new friends.\nThen came the money. In August 2025 a contract worth $99 million was awarded.',
    'scale-dod-99-million-2025',
  ],
  [
    'Meta buys half of Scale AI\nMeta has taken a share of Scale AI.\nThe day was long.\nBoth sides describe the arrangement as a strategic partnership.',
    'strategic-partnership',
  ],
])('what an article is about fills a place that nothing nearer fills: %s', (text, claim) => {
  expect(statedLast(text)).toContain(claim);
});

test.each([
  'Appen, an Australian rival, is in trouble. In July 2025 it laid off 14% of its staff.',
  'Mistral comes from Paris. In 2023 annual recurring revenue tripled.',
  'Figure makes robots. OpenAI was winding the relationship down.',
  'A bakery round the corner had a bad year. In July 2025 it cut 14% of its staff.',
  'My own firm is smaller. In 2023 annual recurring revenue tripled.',
  'Another rival in Texas did better. It turned a profit in 2023.',
  'The town hall saves as well. In July 2025 it cut 14% of its staff.',
  'One client of mine sells shoes. In May 2024 it raised $1 billion.',
  'Intel has lost its head of strategy. Jason Droege has stepped in as acting chief executive.',
  'In 2023 annual recurring revenue tripled at Cohere.',
  'Google had set aside $200 million for Anthropic.',
  'Scale AI gave 49% of its shares to its own staff.',
  'Meta now has 49% in hand.',
])('but not where others are near: %s', (text) => {
  expect(
    statedLast(`Scale AI loses customers\nScale AI is losing customers. Meta owns 49% of it.\n${text}`),
  ).toEqual([]);
});

test.each([
  'Apple buys a start-up\nApple has bought a start-up. Meta and Scale AI were not involved.\nThe day was long. No compulsory antitrust review was triggered.',
  'Scale AI changes\nScale AI has changed.\nLunar Robotics\nIt was hard. In 2023 annual recurring revenue tripled.',
])('nor where its title or the heading names others: %s', (text) => {
  expect(statedLast(text)).toEqual([]);
});

test.each([
  ['Scale AI has a friend. Surge AI has another. The AI Safety Institute picked it.', []],
  ['Scale AI works with Meta. The AI Safety Institute picked it.', ['scale-evaluates-for-aisi']],
  ['Scale AI works with Meta. Jason Droege was long the head of strategy.', ['droege-was-strategy-chief']],
  ['Anthropic builds chatbots. The AI Safety Institute picked it.', []],
  [
    'Wang joined Meta. In 2022 the Pentagon gave the firm an agreement worth $250 million.',
    ['scale-dod-250-million-2022'],
  ],
  ['Lucy Guo once worked for a fund. She left it in 2014.', []],
])('who has the other place may leave but one for this: %s', (text, claims) => {
  expect(statedLast(`Scale AI in brief\nScale AI is growing.\n${text}`)).toEqual(claims);
});
