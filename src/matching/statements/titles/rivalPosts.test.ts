import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('another post than the one on record differs from it', async () => {
  for (const text of [
    "Jason Droege used to be Scale AI's finance chief.",
    "Jason Droege, until then Scale AI's chief financial officer, is its interim CEO.",
    "Jason Droege had been Scale AI's chief technology officer.",
    "Jason Droege, who used to be the start-up's head of sales, has been made interim boss of Scale AI.",
    "Jason Droege, Scale AI's former head of sales, runs the company for now.",
    'Scale AI finance chief Jason Droege was named interim CEO.',
    'Jason Droege, until then the head of finance, was made interim chief executive of Scale AI.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'droege-was-strategy-chief': 'differs' });
  expect(await readingsIn("Alexandr Wang's title at Meta is Chief Revenue Officer.")).toMatchObject({
    'wang-chief-ai-officer': 'differs',
  });
  expect(await readingsIn('Alexandr Wang joined Meta as chief operating officer.')).toMatchObject({
    'wang-chief-ai-officer': 'differs',
  });
});

test('a post elsewhere, of somebody else or of an unknown day differs from none', async () => {
  for (const text of [
    'Jason Droege was finance chief at a food-delivery firm before he joined Scale AI.',
    'As a former finance chief of an oil company, Jason Droege knows about cuts at Scale AI.',
    "Scale AI's finance chief reports to Jason Droege.",
    'Jason Droege hired a new chief financial officer for Scale AI.',
    "Jason Droege replaced Scale AI's chief operating officer.",
    'Alexandr Wang is no chief financial officer, Meta said.',
    "Alexandr Wang reports to Meta's chief operating officer.",
    'OpenAI finance chief Jason Droege was named interim CEO of Scale AI.',
    'Wang was appointed chief financial officer of Meta.',
  ]) {
    const found = await readingsIn(text);
    expect(found, text).not.toHaveProperty('droege-was-strategy-chief');
    expect(found, text).not.toHaveProperty('wang-chief-ai-officer');
  }
});
