import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a company that is called by a name is the one of that name', async () => {
  for (const text of [
    'Alexandr Wang founded a start-up named Scale AI.',
    'Alexandr Wang is the founder of a company called Scale AI.',
    'Alexandr Wang started a company by the name of Scale AI.',
    'The company that Alexandr Wang founded is called Scale AI.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'scale-founded-by-wang': 'asserts' });
});

test('one that is called by another name, or not so called, is not', async () => {
  for (const text of [
    'Alexandr Wang founded a company called Labelwise.',
    'The company that Alexandr Wang founded is not called Scale AI.',
    'Alexandr Wang founded a company that called Scale AI a rival.',
    'The man who called Scale AI was the founder of a company, Alexandr Wang said.',
  ])
    expect(await readingsIn(text), text).not.toMatchObject({ 'scale-founded-by-wang': 'asserts' });
});

test('another’s team is no part of the firm whose team is on record', async () => {
  for (const text of [
    'Alexandr Wang runs OpenAI’s superintelligence team.',
    'Alexandr Wang runs Mistral’s superintelligence lab.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('wang-leads-superintelligence-lab');
  expect(await readingsIn('Alexandr Wang runs Facebook’s superintelligence lab.')).toMatchObject({
    'wang-leads-superintelligence-lab': 'asserts',
  });
});

test('whoever bears a title may be told by what he is called', async () => {
  for (const text of [
    'The interim leader of Scale AI is called Jason Droege.',
    "Scale AI's new interim boss is a man called Jason Droege.",
  ])
    expect(await readingsIn(text), text).toHaveProperty('droege-interim-ceo', 'asserts');
  expect(await readingsIn("Scale AI's interim boss is no longer called Jason Droege.")).not.toHaveProperty(
    'droege-interim-ceo',
    'asserts',
  );
});
