import { expect, test } from 'vitest';
import { readingsIn } from '../../../tests/matching/readingsIn.ts';

const last = async (...sentences: string[]) => readingsIn(sentences.join(' '));

test('nobody is its own customer', async () => {
  for (const role of ['one of its customers', 'among its customers', 'still its biggest client'])
    expect(await last('Scale AI labels data.', `Google is ${role}.`), role).toHaveProperty(
      'scale-serves-google',
    );
  expect(await last('Scale AI labels data.', 'Google is bigger than its customers.')).toEqual({});
});

test('who is set beside the subject is another than it', async () => {
  expect(await last('Scale AI works on defence.', 'With Meta it developed Defense Llama.')).toHaveProperty(
    'collaboration-defence-models',
  );
  expect(await last('Scale AI labels data.', 'Unlike Surge AI, it has never made a profit.')).toHaveProperty(
    'scale-profitable',
    'denies',
  );
});

test('who acts on a pronoun is not whom it means, though nobody knows him', async () => {
  expect(
    await last('Alexandr Wang is rich.', 'In 2021 Forbes named him the youngest self-made billionaire.'),
  ).toHaveProperty('wang-youngest-self-made-billionaire');
  expect(
    await last(
      'Alexandr Wang is rich.',
      'John Smith is richer, and Forbes named him the youngest self-made billionaire.',
    ),
  ).not.toHaveProperty('wang-youngest-self-made-billionaire');
});

test('who is a customer is no other firm, and a firm is not “he”', async () => {
  expect(
    await last(
      'Scale AI sells data.',
      'The US military is a customer, too.',
      'In 2022 the Pentagon gave it an agreement worth up to $250 million.',
      'Since 2025 it has led Thunderforge.',
    ),
  ).not.toHaveProperty('scale-leads-thunderforge', 'differs');
  expect(
    await last(
      'Alexandr Wang is rich.',
      'The 28-year-old will run a new lab devoted to superintelligence.',
      'He will be Meta’s chief AI officer.',
    ),
  ).toHaveProperty('wang-chief-ai-officer');
});

test('whom an article calls “he” is not “she”', async () => {
  const readings = await last(
    'Alexandr Wang dropped out of MIT.',
    'He founded Scale AI with Lucy Guo.',
    'She left in 2018.',
  );
  expect(readings).toHaveProperty('guo-left-2018', 'asserts');
  expect(readings).not.toHaveProperty('wang-steps-down-as-scale-ceo');
});
