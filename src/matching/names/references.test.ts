import { expect, test } from 'vitest';
import { articleOf } from '../../../tests/matching/articleOf.ts';
import { mainLedger } from '../../../tests/matching/measureMatching.ts';
import { indexLedger } from '../indexLedger.ts';
import { matchArticle, readArticle } from '../matchArticle.ts';

const index = indexLedger(await mainLedger());

/** Paragraphs parted by line feeds; a line without a final stop is a heading. */
const article = (text: string) => articleOf(text, { written: ['2026-03-01', '2026-03-01'], headings: true });

/** Whom the last `word` of the last sentence can mean, nearest first. */
function meant(text: string, word: string): string[] {
  const { sentences, mentions } = readArticle(article(text), index);
  const tokens = sentences.at(-1)?.tokens ?? [];
  const found = (mentions.at(-1) ?? []).filter(({ to }) => tokens[to - 1]?.key === word);
  return found.at(-1)?.candidates ?? [];
}

const sightedLast = (text: string): string[] =>
  (matchArticle(article(text), index).at(-1)?.sightings ?? []).map(
    ({ claim, reading }) => `${claim}: ${reading}`,
  );

test.each([
  ['Meta paid for Scale AI. The deal values the San Francisco group highly.', 'group', 'scale-ai'],
  ['Surge AI and Google met. The search firm left.', 'firm', 'google'],
  ['Meta bought Instagram in 2012. The app grew.', 'app', 'instagram'],
  ['Meta has a generative AI team. The team is small.', 'team', 'meta-genai-team'],
  ['Meta presented Llama 4. The model was late.', 'model', 'llama-4'],
])(
  'a description that the ledger does not list means who fits its noun and its words: %s',
  (text, noun, id) => {
    expect(meant(text, noun)).toEqual([id]);
  },
);

test.each([
  ['Scale AI is losing customers. Google, its fattest client, has gone.', 'its', ['scale-ai']],
  [
    'Meta has bought half of Scale AI. Meta paid $14.3 billion for its slice of the company.',
    'company',
    ['scale-ai'],
  ],
  ['Alexandr Wang runs a lab. Nat Friedman, a former coder, leads it with him.', 'him', ['alexandr-wang']],
  ['A bakery in Ohio has grown. It is small.', 'it', []],
])('a pronoun means nobody but who can be meant by it: %s', (text, word, ids) => {
  expect(meant(`Scale AI and Meta have met.\n${text}`, word)).toEqual(ids);
});

test.each([
  ['Scale AI has customers. OpenAI left the firm.', 'firm', ['scale-ai']],
  ['Scale AI is worth more. Meta’s shares in the company have no votes.', 'company', ['scale-ai']],
  ['Instagram was small. Facebook paid much for it.', 'it', ['instagram']],
  ['Wang runs the lab at Meta. Alexandr Wang came. Nat Friedman works with him.', 'him', ['alexandr-wang']],
  ['Wang left MIT. Alexandr Wang founded the company.', 'company', []],
])(
  'nobody is “the company” or “it” behind a verb of their own, and a university is none: %s',
  (text, word, ids) => {
    expect(meant(text, word)).toEqual(ids);
  },
);

test('who begins a sentence is plainly meant by who begins the next', () => {
  expect(meant('Surge AI competes with Scale AI. It grows.', 'it')[0]).toBe('surge-ai');
  expect(sightedLast('Surge AI competes with Scale AI. It had revenue of $3 billion in 2024.')).toEqual([
    'surge-revenue-2024: differs',
  ]);
  expect(sightedLast('Scale AI competes with Surge AI. In 2024 it had revenue of $300 million.')).toEqual([
    'scale-revenue-2024-870-million: differs',
  ]);
});

test.each([
  ['Mr Zuckerberg runs Meta. He lives in California.', 'he', 'mark-zuckerberg'],
  ['Meta’s lab is led by Mr. Wang. He left college.', 'he', 'alexandr-wang'],
  ['Whizzkid Alexandr Wang is rich. He left college.', 'he', 'alexandr-wang'],
  ['A company in San Francisco called Scale AI labels data. It is growing.', 'it', 'scale-ai'],
  ['Menlo Park – Meta has grown. It hires.', 'it', 'meta'],
  ['The Californian start-up Scale AI labels data. It hires.', 'it', 'scale-ai'],
  ['Mid-June 2025: OpenAI spoke. It says little.', 'it', 'openai'],
])(
  'a form of address, a place, a nationality or a word for what somebody is names nobody else: %s',
  (text, word, id) => {
    expect(meant(text, word)[0]).toBe(id);
  },
);

test.each([
  'The German start-up Helsing competes with Scale AI. It had revenue of $300 million in 2024.',
  'Mr Smith met Alexandr Wang. He is 35 years old.',
  'A company in London called Labelwise competes with Scale AI. It was founded in 2012.',
  'Meta bought Scale AI’s shares. It had revenue of $160 billion in 2024.',
  'A rival of Scale AI has grown. It had revenue of $3 billion in 2024.',
  'Labelwise competes with Scale AI. It had revenue of $300 million in 2024.',
  'Scale AI has a rival. Labelwise is in Denver. The company had revenue of $300 million in 2024.',
  'Scale AI has a rival in Denver. The Denver firm had revenue of $300 million in 2024.',
  'Instagram has grown. The camera app brought in $5 billion in 2021.',
  'OpenAI works with the Pentagon. It leads Thunderforge.',
  'Google backs OpenAI. The company’s chief executive is Maeve Kelly.',
])('nobody else is meant: %s', (text) => {
  expect(sightedLast(text)).toEqual([]);
});

test.each([
  ['Alexandr Wang moves on\nHe is young.\nWhat he does now\nMeta hired him.', 'him', ['alexandr-wang']],
  ['The rise of Scale AI\nMuch was written.\nHow it began\nThe company grew.', 'company', ['scale-ai']],
  ['The rise of Scale AI\nMuch was written.\nLunar Robotics\nThe company grew.', 'company', []],
  ['Meta and Scale AI\nMuch was written.\nHow it began\nThe company grew.', 'company', []],
])('where a section begins, the one whom the title names is meant: %s', (text, word, ids) => {
  expect(meant(text, word)).toEqual(ids);
});

test.each([
  ['Scale AI was founded by Wang. He has left Alexandr Wang’s office. Some 300 of its staff followed.', []],
  ['Meta hired Alexandr Wang from Scale AI. Some 300 of its staff followed him to Meta.', ['differs']],
  [
    'Meta hired Alexandr Wang from Scale AI. Fewer than a dozen of Scale’s people went with him to Meta.',
    ['asserts'],
  ],
  ['Meta hired Alexandr Wang from Scale AI. Some 300 of its clients followed him to Meta.', []],
  ['Ray Tolman left Cordant. Some 300 of its staff followed him to Meta.', []],
])('so many of a firm’s people are the firm’s: %s', (text, readings) => {
  const found = sightedLast(text).filter((sighting) => sighting.startsWith('fewer-than-twelve'));
  expect(found).toEqual(readings.map((reading) => `fewer-than-twelve-followed-wang: ${reading}`));
});

test.each([
  [
    'Scale AI has changed. Its founder left. Alexandr Wang was its head. He keeps a seat on the board.',
    'wang-on-scale-board',
  ],
  [
    'Scale AI gets a new head\nMuch has changed. Jason Droege takes the job on an interim basis.',
    'droege-interim-ceo',
  ],
])('whose office it is may stand anywhere above: %s', (text, claim) => {
  expect(sightedLast(text)).toContain(`${claim}: asserts`);
});

test.each([
  'Scale AI has a rival. Labelwise is in Denver. Alexandr Wang knows it. He keeps a seat on the board.',
  'Labelwise gets a new head\nMuch has changed. Jason Droege takes the job on an interim basis.',
  'Scale AI and Meta\nMuch has changed. It bought, in effect, one man.',
])('it is no office of those who are not spoken of: %s', (text) => {
  expect(sightedLast(text)).toEqual([]);
});

test.each([
  'Scale AI has changed.\nLunar Robotics\nThe start-up is not profitable.',
  'Scale AI has changed.\nLunar Robotics\nThe start-up is not profitable. It raised $1 billion.',
  'Scale AI has changed.\nLunar Robotics\nIts chief executive steps down this month.',
  'Scale AI has changed.\nLunar Robotics\nAmazon has invested in it. The start-up is not profitable.',
  'Scale AI has changed.\nLunar Robotics builds rovers. There are forty. They are slow. Nobody buys them. It is hard. The start-up is not profitable.',
  'Scale AI has changed.\nLunar Robotics builds rovers.\nThere are forty. The start-up is not profitable.',
  'Scale AI has changed. Meta has invested in Scale AI and Labelbox. It is not profitable.',
])('nobody is meant by a description after one who is not known, were it in the heading: %s', (text) => {
  expect(sightedLast(text)).toEqual([]);
});

test.each([
  ['Scale AI has changed. There are new people. The start-up is not profitable.', 'scale-profitable: denies'],
  [
    'Lunar Robotics builds rovers. Scale AI has changed. The start-up is not profitable.',
    'scale-profitable: denies',
  ],
  ['Life at Scale AI\nLife has changed. The start-up is not profitable.', 'scale-profitable: denies'],
])('a start-up named since is meant: %s', (text, sighting) => {
  expect(sightedLast(text)).toContain(sighting);
});

test.each([
  ['Meta and Scale AI have signed a partnership. The former pays $14.3 billion.', ['deal-amount: asserts']],
  [
    'Microsoft backs OpenAI. The two have worked together since 2019.',
    ['microsoft-openai-since-2019: asserts', 'openai-partner-of-microsoft: asserts'],
  ],
  ['Meta owns Instagram. The latter was bought in 2014.', ['instagram-bought-2012: differs']],
  [
    'Microsoft backs OpenAI. The former has put more than $13 billion into the latter.',
    ['microsoft-13-billion-in-openai: asserts'],
  ],
  ['Microsoft and Google back OpenAI. The latter has worked with OpenAI since 2019.', []],
  ['Labelwise competes with Scale AI. The former had revenue of $870 million in 2024.', []],
  ['Labelwise competes with Scale AI. Revenue was $870 million in 2024.', []],
  ['Scale AI competes with Labelwise. The latter had revenue of $870 million in 2024.', []],
])('of two that are named, the former and the latter are told apart: %s', (text, sightings) => {
  expect(sightedLast(text)).toEqual(sightings);
});

test('whoever is ruled out is not the company that did it', () => {
  expect(sightedLast('Anthropic, not OpenAI, is the company that developed ChatGPT.')).toEqual([
    'openai-created-chatgpt: differs',
  ]);
  expect(sightedLast('OpenAI, not Anthropic, is the company that developed ChatGPT.')).toEqual([
    'openai-created-chatgpt: asserts',
  ]);
});

test('the owner of a share owns that, and not the whole', () => {
  expect(sightedLast('Scale AI’s owner of 49%, Meta, is a large company.')).toEqual([
    'stake-49-percent: asserts',
  ]);
});
