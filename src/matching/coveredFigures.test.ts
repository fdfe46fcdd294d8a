import { expect, test } from 'vitest';
import { verdictReader } from '../../tests/matching/measureMatching.ts';

const verdict = await verdictReader();
const notVerified = (text: string): void => expect(['verified', 'disputed']).not.toContain(verdict(text));

test.each([
  'In the summer of 2025 Meta, the firm that owns Instagram, paid $14.3 billion for a part of Scale AI.',
  'In 2014 Facebook, the network that Mark Zuckerberg runs, bought WhatsApp for $19 billion.',
  'In August 2023 it was Ahmad Al-Dahle who ran generative AI at Meta.',
  'In 2014 it was Facebook that bought WhatsApp for $19 billion.',
  'As of June 2025, the 28-year-old Alexandr Wang belongs to Meta, which lured him from Scale AI.',
  'As at 30 June 2025 Scale AI had 1,500 employees.',
])('a date that opens the sentence dates its own clause: %s', (text) =>
  expect(verdict(text)).toBe('verified'),
);

test.each([
  'In 2014 Google, the firm that owns YouTube, hired a man whom Facebook paid $19 billion for WhatsApp.',
  'In June 2019 a bank, the firm that owns a brewery, said Meta paid $14.3 billion for a part of Scale AI.',
  'In August 2019 it was Ahmad Al-Dahle who ran generative AI at Meta.',
  'In June 2025 the 28-year-old Alexandr Wang bought a yacht in Monaco.',
  'As of 2025 Meta is a customer of Scale AI.',
  'As of June 2024 Scale AI had 1,500 employees.',
])('and bears nothing out for another: %s', notVerified);

test('a cleft that gives another year differs', () =>
  expect(verdict('In 2012 it was Facebook that bought WhatsApp for $19 billion.')).toBe('disputed'));

test.each([
  'Some 1,500 people were on the payroll of Scale AI when Meta invested in June 2025.',
  'When Meta took its stake in June 2025, Scale AI had 1,500 employees.',
  'Scale AI was valued at $29 billion when Meta invested in it in June 2025.',
  'Meta bought a minority stake in Scale AI in June 2025.',
])(
  'a date is borne out by the record of what it dates, though that record’s figure is left out: %s',
  (text) => expect(verdict(text)).toBe('verified'),
);

test.each([
  'Some 1,500 people worked for Scale AI when Google bought a bank in June 2025.',
  'Scale AI, in which Meta invested in June 2019, has 1,500 employees.',
  'Meta bought a minority stake in Scale AI in June 2024.',
  'Meta bought Twitter in June 2025 and is a customer of Scale AI.',
  'After Meta bought 51% of it in June 2025, Scale AI was valued at $29 billion.',
])('but no other date, and none of anything else: %s', notVerified);

test.each([
  'Meta put $14.3 billion into Scale AI, according to a report citing two people.',
  'Meta put $14.3 billion into Scale AI, two of its board members told the newspaper.',
  'Meta put $14.3 billion into Scale AI, as four newspapers reported.',
  'Meta put $14.3 billion, or £10.6 billion, into Scale AI.',
  'At one stroke, Meta put $14.3 billion into Scale AI, in one of the biggest deals of the year.',
])('what is no figure of the fact needs no source: %s', (text) => expect(verdict(text)).toBe('verified'));

test.each([
  'Meta put $14.3 billion into Scale AI and fired two people.',
  'Meta put $14.3 billion into Scale AI and lost two newspapers as customers.',
  'Meta put $14.3 billion and £3 million into Scale AI.',
  'Meta hired Alexandr Wang, cut 200 jobs and spent $3 million.',
  'Meta put $14.3 billion into Scale AI in two weeks.',
])('what states something further does: %s', (text) => expect(verdict(text)).toBe('unsourced'));

test.each([
  'Meta’s stake in Scale AI is 49 per cent, so a bit less than half.',
  'Meta owns 49% of Scale AI, just under half.',
  'Under Wang’s leadership Scale AI turned into a unicorn well within ten years.',
  'WhatsApp cost Facebook $19 billion, nineteen times the $1 billion it paid for Instagram.',
  'Scale AI is valued at $29 billion, more than double the $14 billion at which it was valued in May 2024.',
])('a figure told once more in other words is the same figure: %s', (text) =>
  expect(verdict(text)).toBe('verified'),
);

test.each([
  'Meta owns 49% of Scale AI, and Google almost half of its rival.',
  'Meta owns 49% of Scale AI, or a quarter of its profits.',
  'Under Wang, Scale AI became a unicorn within two years.',
  'WhatsApp cost Facebook $19 billion, ten times the $1 billion it paid for Instagram.',
  'Scale AI is valued at $29 billion, more than double the $14 billion at which it was valued in May 2021.',
])('another figure beside it is not: %s', notVerified);

test.each([
  'Scale AI was founded by two people, Alexandr Wang and Lucy Guo.',
  'Scale AI was founded by two young people called Alexandr Wang and Lucy Guo.',
  'Two clients, Google and OpenAI, are cutting ties with Scale AI.',
  'Microsoft and xAI, two customers of Scale AI, are stepping back.',
  'Two of its backers, Amazon and Nvidia, have also invested in Scale AI.',
])('a count of those who are then named says nothing further: %s', (text) =>
  expect(verdict(text)).toBe('verified'),
);

test.each([
  'Scale AI was founded by three people, Alexandr Wang and Lucy Guo among them.',
  'Three clients, Google and OpenAI, are cutting ties with Scale AI.',
  'Two customers, Microsoft and Oracle, are stepping back from Scale AI.',
  'Google and OpenAI are cutting ties with Scale AI, which opened two offices.',
])('a count of others, or of more, does: %s', notVerified);

test.each([
  'In 2014 Facebook bought a messenger called WhatsApp for $19 billion.',
  'Meta paid $14.3 billion for 49% of a start-up called Scale AI.',
])('what something is and what it is called are one: %s', (text) => expect(verdict(text)).toBe('verified'));

test.each([
  'Surge AI has been the big winner from Meta’s investment in Scale AI.',
  'Meta’s stake has scared off several of Scale AI’s other customers.',
])('what a record foresaw is judged where it is told as having happened: %s', (text) =>
  expect(verdict(text)).toBe('verified'),
);

test.each([
  'Surge AI stands to gain from Meta’s stake in Scale AI.',
  'Surge AI could profit from Meta’s stake in Scale AI.',
  'Analysts think Surge AI benefits from Meta’s stake in Scale AI.',
])('and not where it is still foreseen: %s', (text) => expect(verdict(text)).toBeNull());
