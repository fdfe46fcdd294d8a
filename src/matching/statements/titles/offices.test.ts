import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('whose office it is may be said ahead, by who comes next, or by a noun', async () => {
  for (const [text, claim] of [
    ['Under its founder, Alexandr Wang, Scale AI has won many contracts.', 'scale-founded-by-wang'],
    ['Under its CEO Alexandr Wang, Scale AI has won many contracts.', 'wang-scale-ceo-until-june-2025'],
    ['Alexandr Wang has left Scale AI. His successor as interim CEO is Jason Droege.', 'droege-interim-ceo'],
    [
      'Alexandr Wang has left Scale AI. His resignation as chief executive took effect at once.',
      'wang-steps-down-as-scale-ceo',
    ],
  ] as const)
    expect(await readingsIn(text), text).toMatchObject({ [claim]: 'asserts' });
});

test('another’s founder, chief or successor is none of these', async () => {
  for (const [text, claim] of [
    [
      'Under its founder, Edwin Chen, Surge AI has outgrown Scale AI and Alexandr Wang.',
      'scale-founded-by-wang',
    ],
    ['Surge AI lost its head. His successor as interim CEO is Jason Droege.', 'droege-interim-ceo'],
    ['With its rival Alexandr Wang, Surge AI shares a street.', 'scale-founded-by-wang'],
  ] as const)
    expect(await readingsIn(text), text).not.toHaveProperty(claim);
});

test('who did not remain in an office was in it', async () => {
  expect(await readingsIn('Alexandr Wang did not remain CEO of Scale AI.')).toEqual({
    'wang-still-scale-ceo': 'denies',
  });
});

test('when somebody is said to be named to an office counts', async () => {
  expect(await readingsIn('Meta named Alexandr Wang its chief AI officer in December 2023.')).toMatchObject({
    'wang-chief-ai-officer': 'differs',
  });
  expect(await readingsIn('Meta named Alexandr Wang its chief AI officer in June 2025.')).toMatchObject({
    'wang-chief-ai-officer': 'asserts',
  });
});

test('who loses somebody to a firm has them hired away', async () => {
  for (const text of ['Google has lost Jack Rae to Meta.', 'Jack Rae was lost to Meta.'])
    expect(await readingsIn(text), text).toMatchObject({ 'jack-rae-joins-meta': 'asserts' });
  for (const text of [
    'Jack Rae lost to Meta in court.',
    'Meta has lost Jack Rae to Google.',
    'Google could lose Jack Rae to Meta.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('jack-rae-joins-meta');
});

test('a chair in the boardroom is not the chief executive’s', async () => {
  const found = await readingsIn('Alexandr Wang keeps his chair in the boardroom of Scale AI.');
  expect(found).toMatchObject({ 'wang-on-scale-board': 'asserts' });
  expect(found).not.toHaveProperty('wang-still-scale-ceo');
});

test('the first of two for whom a sum is paid is one of them', async () => {
  expect(
    await readingsIn('For Mustafa Suleyman and his colleagues Microsoft paid $650 million.'),
  ).toMatchObject({
    'microsoft-650-million-for-suleyman': 'asserts',
  });
});

test('the post of a chief executive is given up, or held on to, whatever words name it', async () => {
  for (const text of [
    'Alexandr Wang gave up the post of Scale AI chief executive.',
    'Alexandr Wang relinquished the role of CEO at Scale AI.',
    'Alexandr Wang has called it a day as chief executive of Scale AI.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'wang-steps-down-as-scale-ceo': 'asserts' });
  expect(await readingsIn('Alexandr Wang ceases to be chief executive of Scale AI.')).toEqual({
    'wang-steps-down-as-scale-ceo': 'asserts',
  });
  for (const text of [
    'Alexandr Wang will go on being Scale AI’s CEO.',
    'Alexandr Wang has held on to the post of Scale AI chief executive.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'wang-still-scale-ceo': 'asserts' });
  expect(await readingsIn('Alexandr Wang will not go on being Scale AI’s CEO.')).not.toMatchObject({
    'wang-still-scale-ceo': 'asserts',
  });
  for (const text of [
    'Alexandr Wang gave up the post of chief executive of Surge AI.',
    'Alexandr Wang gave up the role of adviser to Scale AI.',
    'Alexandr Wang went to Paris as chief executive of Scale AI.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('wang-steps-down-as-scale-ceo');
});

test('what one tells another is what one says', async () => {
  expect(
    await readingsIn('Yann LeCun told the Financial Times that Alexandr Wang had no experience of research.'),
  ).toMatchObject({ 'lecun-wang-no-research-experience': 'asserts' });
  expect(
    await readingsIn('Sam Altman told Yann LeCun that Alexandr Wang had no experience of research.'),
  ).not.toHaveProperty('lecun-wang-no-research-experience');
});

test('a clause that describes what nobody spoke of is no report', async () => {
  expect(
    await readingsIn('Meta has not said much about the superintelligence lab that it is putting together.'),
  ).toMatchObject({ 'meta-sets-up-superintelligence-lab': 'asserts' });
  for (const text of [
    'Meta has not said that it is setting up a superintelligence lab.',
    'Meta said nothing about reports that it is setting up a superintelligence lab.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});

test('what one remarks, sneers or puts sharply is what one says', async () => {
  for (const text of [
    'Yann LeCun sneered that Alexandr Wang had no experience of research.',
    'Yann LeCun pointed out that Alexandr Wang has never worked as a researcher.',
    'Yann LeCun put it more sharply: Alexandr Wang had no experience of research.',
  ])
    expect(await readingsIn(text), text).toHaveProperty('lecun-wang-no-research-experience', 'asserts');
  for (const text of [
    'Yann LeCun sneered that Meta had no plan, and Alexandr Wang does research.',
    'Sam Altman sneered that Alexandr Wang had no experience of research.',
    'Yann LeCun never remarked that Alexandr Wang had no experience of research.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('lecun-wang-no-research-experience', 'asserts');
});
