import { describe, expect, test } from 'vitest';
import { readingsIn } from '../../tests/matching/readingsIn.ts';

/** A subject, and what is said of it: as a fact, with another figure or date, or denied. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ['Meta', 'paid $14.3 billion for 49% of Scale AI.'],
  ['Meta', 'did not buy Scale AI.'],
  ['Scale AI', 'is not profitable.'],
  ['Meta', 'released Llama 4 in 2023.'],
  ['DeepMind', 'was founded in 2014.'],
  ['Alexandr Wang', 'did not resign as chief executive of Scale AI.'],
  ['Lucy Guo', 'left Scale AI in 2018.'],
  ['Google', 'wanted to spend about $200 million on Scale AI in 2025.'],
];

/** What says who says so, or links a sentence to those around it. */
const AROUND: Record<string, (sentence: string) => string> = {
  'a source before it': (sentence) => `According to two people familiar with the matter, ${sentence}`,
  'what emerged': (sentence) => `Last week it emerged that ${sentence}`,
  'what reporters were told': (sentence) => `A spokesperson told reporters on Thursday that ${sentence}`,
  'what was said in a memo': (sentence) => `The union pointed out in a memo to its members that ${sentence}`,
  'a conjunction': (sentence) => `But ${sentence}`,
  'a link of two words': (sentence) => `In short, ${sentence}`,
  'a link in time': (sentence) => `At the same time, ${sentence}`,
  'a source behind it': (sentence) =>
    `${ended(sentence)}, according to two people with knowledge of the matter.`,
  'a speaker behind it': (sentence) => `${ended(sentence)}, a spokesperson said on Friday.`,
  'a remark behind it': (sentence) => `${ended(sentence)}, which came as no surprise.`,
  quotation: (sentence) => `“${ended(sentence)},” a person close to the talks said.`,
};

/** What stands between a subject and its verb. */
const BETWEEN: Record<string, string> = {
  'a link': ', however,',
  'who says so': ', the report says,',
  'a source': ', according to the filing,',
  'what everybody knows': ', as everyone knows,',
  'what turns out': ', it turns out,',
  'a clause': ', which declined to comment,',
  'a bracket': ' (pictured)',
  'an adverb': ' reportedly',
};

const ended = (sentence: string): string => sentence.replace(/\.$/, '');

describe.each(SENTENCES)('what “%s %s” says', (subject, rest) => {
  test.each(Object.keys(AROUND))('is the same with %s', async (name) => {
    const plain = `${subject} ${rest}`;
    expect(await readingsIn(AROUND[name]?.(plain) ?? '')).toEqual(await readingsIn(plain));
  });

  test.each(Object.keys(BETWEEN))('is the same with %s in between', async (name) => {
    expect(await readingsIn(`${subject}${BETWEEN[name]} ${rest}`)).toEqual(
      await readingsIn(`${subject} ${rest}`),
    );
  });

  test('is something', async () => expect(await readingsIn(`${subject} ${rest}`)).not.toEqual({}));
});

test('what opens a clause stays with it behind a conjunction', async () => {
  for (const opener of ['', 'And ', 'It emerged that ']) {
    expect(await readingsIn(`${opener}for $14.3 billion, Meta bought 49% of Scale AI.`)).toMatchObject({
      'deal-amount': 'asserts',
      'stake-49-percent': 'asserts',
    });
    expect(await readingsIn(`${opener}since 2019 Meta has been a customer of Scale AI.`)).toMatchObject({
      'meta-scale-customer-since-2019': 'asserts',
    });
  }
});

test('whom a cleft denies it of is denied behind a conjunction, too', async () => {
  for (const opener of ['It', 'But it', 'In short, it'])
    expect(await readingsIn(`${opener} was not Google that had been Scale AI’s biggest customer.`)).toEqual({
      'google-largest-scale-customer': 'denies',
    });
});

test('a memo that somebody wrote is not what it says', async () => {
  expect(await readingsIn('Jason Droege showed Meta a memo that Scale AI wrote for $14.3 billion.')).toEqual(
    {},
  );
});
