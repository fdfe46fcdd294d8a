import { expect, test } from 'vitest';
import { readingsIn } from '../../../tests/matching/readingsIn.ts';

test('who says what they would do has announced it', async () => {
  expect(await readingsIn('OpenAI said it would wind down its work with Scale AI.')).toMatchObject({
    'openai-phases-out-scale': 'asserts',
  });
  expect(await readingsIn('Meta announced that it would invest $14.3 billion in Scale AI.')).toMatchObject({
    'deal-amount': 'asserts',
  });
});

test('what others say, what depends and what is only weighed is not announced', async () => {
  for (const text of [
    'Analysts said OpenAI would end its work with Scale AI.',
    'OpenAI said Google would end its work with Scale AI.',
    'OpenAI said it would consider ending its work with Scale AI.',
    'OpenAI said it would end its work with Scale AI if Meta took control.',
    'OpenAI said it might end its work with Scale AI.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});

test('when it was said may stand between', async () => {
  for (const text of [
    'Amazon said in 2023 that it would invest up to $4 billion in Anthropic.',
    'Amazon announced in September 2023 that it would put as much as $4 billion into Anthropic.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'amazon-4-billion-in-anthropic-2023': 'asserts' });
  for (const text of [
    'Google said in 2023 that Amazon would invest $4 billion in Anthropic.',
    'Amazon said in 2023 that it would invest $4 billion in Anthropic if regulators agreed.',
    'Amazon did not say in 2023 that it would invest $4 billion in Anthropic.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('amazon-4-billion-in-anthropic-2023');
});

test('whoever heads a firm announces what it will do, and what is theirs is told like themselves', async () => {
  for (const text of [
    'Mark Zuckerberg announced that Meta would invest $14.3 billion in Scale AI.',
    'Zuckerberg told staff that Meta would invest $14.3 billion in Scale AI.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'deal-amount': 'asserts' });
  expect(
    await readingsIn('In July 2025 Jason Droege announced that Scale AI would cut 200 jobs.'),
  ).toMatchObject({
    'scale-cut-200-jobs': 'asserts',
  });
  expect(
    await readingsIn('In July 2025 Scale AI said 14 percent of its positions would be dropped.'),
  ).toMatchObject({
    'scale-cut-14-percent-of-staff': 'asserts',
  });
  for (const text of [
    'Bosworth insisted that Google would cut its ties with Scale AI.',
    'Alexandr Wang said Meta would invest $14.3 billion in Scale AI.',
    'Wang told reporters that Scale AI would be in the black by the end of 2024.',
  ])
    expect(Object.keys(await readingsIn(text)), text).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/deal-amount|scale-profitable|google-plans/)]),
    );
});

test('who reckons that something was so says how much, and who reckons that it will be so guesses', async () => {
  expect(await readingsIn('SignalFire reckons that Meta lost 4.3% of its AI staff in 2024.')).toMatchObject({
    'talent-loss-4-3-percent': 'asserts',
  });
  expect(await readingsIn('Analysts reckon that Meta will buy Scale AI.')).toEqual({});
});

test('what one says one would not do is denied', async () => {
  expect(await readingsIn('Scale AI said it would not be merged into Meta.')).toMatchObject({
    'scale-integrated-into-meta': 'denies',
  });
  expect(await readingsIn('Meta said it would not get a seat on the board of Scale AI.')).toMatchObject({
    'meta-no-extra-board-seat': 'asserts',
  });
  expect(await readingsIn('Google said Scale AI would not be merged into Meta.')).toEqual({});
});

test('whoever holds a post with a firm speaks for it, whatever stands between', async () => {
  for (const text of [
    'A Scale AI spokesman said the company would remain independent.',
    "Jason Droege, Scale AI's interim chief executive, said the company would remain independent.",
    'The head of communications at Scale AI told reporters in an email that the company would remain independent.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'scale-remains-independent': 'asserts' });
  expect(
    await readingsIn(
      'Jason Droege wrote in a memo in July 2025 that Scale AI would cut 14% of its workforce.',
    ),
  ).toMatchObject({ 'scale-cut-14-percent-of-staff': 'asserts' });
  for (const text of [
    'A former Scale AI spokesman said the company would remain independent.',
    "The boss of one of Scale AI's rivals said the company would remain independent.",
    'Analysts at Scale AI said Google would end its work with the company.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});

test('whoever gives a post of theirs says who will have it', async () => {
  for (const text of [
    'Scale AI said Jason Droege would serve as interim CEO.',
    'Scale AI said Jason Droege, its chief strategy officer, would serve as interim CEO.',
  ])
    expect(await readingsIn(text), text).toHaveProperty('droege-interim-ceo', 'asserts');
  expect(
    await readingsIn('Zuckerberg told employees that Alexandr Wang would become Meta’s chief AI officer.'),
  ).toEqual({ 'wang-chief-ai-officer': 'asserts' });
  for (const text of [
    'Meta said Jason Droege would serve as interim CEO of Scale AI.',
    'Analysts said Jason Droege would serve as interim CEO of Scale AI.',
    'Scale AI said Jason Droege would serve as interim CEO if Wang left.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});
