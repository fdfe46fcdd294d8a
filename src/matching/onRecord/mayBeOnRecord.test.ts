import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../tests/matching/articleOf.ts';
import { mainLedger } from '../../../tests/matching/measureMatching.ts';
import { indexLedger } from '../indexLedger.ts';
import { matchArticle } from '../matchArticle.ts';

const index = indexLedger(await mainLedger());

/** Of the second of two sentences of one article. */
function mayBeOnRecord(text: string, namesOthers = false): boolean | undefined {
  const before = 'Meta, Scale AI, Google and OpenAI were all there.';
  const article = articleOf(`${before}\n${text}`, { written: ['2025-06-10', '2025-06-13'] });
  return matchArticle(article, index)[1]?.mayBeOnRecord(namesOthers);
}

describe('no record is meant', () => {
  test.each([
    ['of these two in that relation', 'Google bought DeepMind in 2014 for about $500 million.'],
    ['the other way round', 'OpenAI has put more than $13 billion into Microsoft.'],
    ['of that object', 'Amazon invested $4 billion in a new campus of data centres in Chile.'],
    ['of that unit', 'Meta laid off 11,000 people, 13% of its workforce, in November 2022.'],
    ['of that year', 'Back in 2021, at the height of the last boom, Scale AI was valued at $7.3 billion.'],
    ['of that size', 'Scale AI paid $9.5 million to settle a suit.'],
    ['of what that figure counts', 'Meta employed 74,067 at the end of 2024.'],
    ['of that second one', 'xAI is backing away from its plan for a second power station.'],
    ['of a price on the exchange', 'Shares of Meta fell 4.3% in early trading.'],
    ['of the shares of one', "Google's stock closed 5.4% lower."],
    ['of that firm', "OpenAI's revenue came to $870 million in half a year."],
    ['of a party on that side', 'Scale AI owns 49% of a car park in Fresno.'],
    ['of that object, though it is one of money', 'Amazon once spent $13.7 billion on a chain of grocers.'],
    ['of that share', 'Meta’s operating margin fell to 38 per cent in the quarter.'],
    ['of that closing', 'Scale AI has also closed its small office in Berlin.'],
    ['of those people', 'Scale AI opened an office in Doha this spring with 40 employees.'],
    ['of that place in the sentence', 'Lucy Guo sold a share in a yacht club for $30 million in 2024.'],
  ])('%s', (_name, text) => {
    expect(mayBeOnRecord(text)).toBe(false);
  });

  test.each([
    ['Google paid $1.65 billion for YouTube in 2006.'],
    ['Microsoft bought LinkedIn for $26 billion in 2016.'],
    ['Facebook offered $3 billion for Snapchat in 2013.'],
    ['Satya Nadella joined Microsoft in 1992.'],
    ['Intel cut 14% of its staff in July 2024.'],
  ])('of a stranger: %s', (text) => {
    expect(mayBeOnRecord(text, true)).toBe(false);
  });
});

describe('a record may be meant', () => {
  test.each([
    ['by its own figure in words unknown', 'Zuck dangled $10 million cheques in front of top boffins.'],
    [
      'by its own figure, given by strangers',
      'In May 2024 investors led by Accel handed Scale AI $1 billion.',
    ],
    ['by both its parties', 'xAI has put its Scale AI projects on hold.'],
    ['by both its parties and another sum of theirs', 'WhatsApp set Facebook back $22 billion.'],
    ['by its own year', 'PaLM followed on in 2021, and Pathways with it.'],
    ['by another figure of what only it counts', 'Scale AI managed $620 million in 2024.'],
    ['by its relation, denied', 'Scale AI did not lay anyone off in 2025.'],
    ['of whoever “the company” is', 'In 2024 the company booked revenue of $1.87 billion.'],
    ['of whoever “it” is', 'It closed in June 2025.'],
    ['by both its parties, in words unknown', 'Guo and Scale AI went separate ways in 2021.'],
    [
      'by its own figure with a zero too many',
      'Zuck has been dangling $100 million cheques in front of boffins.',
    ],
    ['by what only it counts', 'LLaMA came with as many as 650 billion parameters.'],
    [
      'by words that are rare elsewhere',
      'Thunderforge, the prototype for military planning, is in the hands of Scale AI.',
    ],
    [
      'by the figure of those told of before, two digits exchanged',
      'She says that it took 94% of the shares.',
    ],
    ['by its relation, with no name for the other party', 'OpenAI is phasing out the arrangement.'],
    ['by its relation, of what has another name', 'It parted with 300 annotators in July.'],
    ['by who acts for a party', 'Jason Droege sacked a fifth of the staff in July.'],
    ['by an office, in words for no party', "Wang's own title there is Chief AI Officer."],
    ['of whoever lost more', 'Google lost even more, 7.4%.'],
    ['after a time told of before', 'Guo left two years later.'],
    [
      'by the figure of those told of before, with no subject known',
      'Within days the sum had swollen to $14.8 billion.',
    ],
  ])('%s: %s', (_name, text) => {
    expect(mayBeOnRecord(text, /Accel/.test(text))).toBe(true);
  });
});

test('a sum on record may be meant where nobody of the ledger is named, though strangers are', () => {
  expect(mayBeOnRecord('In May 2024 Accel and others put a billion dollars in.', true)).toBe(true);
});

test('a stranger beside a party does not hide that a record of the party may be meant', () => {
  expect(mayBeOnRecord('That company is in the care of Droege, a veteran of Uber.', true)).toBe(true);
});

test('a sentence about what was just told leans on it', () => {
  expect(mayBeOnRecord('That buys Zuck 94% of the shares.')).toBe(true);
});

test.each([
  'So did OpenAI, long its second-largest account in Ohio.',
  'DeepSeek, a firm from Hangzhou, had built better ones.',
  'Jason Droege, once of Uber Eats, said the old boss had left on good terms.',
])('nor of one that leans on those before, though it names a stranger, can it be told: %s', (text) => {
  expect(mayBeOnRecord(text, true)).toBe(true);
});
