import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('“that” in front of a noun points at a thing', async () => {
  for (const text of ['In that round, in May 2024, Scale AI raised $1 billion.'])
    expect(await readingsIn(text), text).toMatchObject({ 'scale-raised-1-billion-2024': 'asserts' });
});

test('“worth” is what somebody is worth where something leads it in', async () => {
  for (const text of [
    'Scale AI puts its own worth at more than $29 billion.',
    'Meta’s cheque lifted the worth of Scale AI to more than $29 billion.',
    'The money from Meta lifts Scale AI’s worth above $29 billion.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'scale-valuation-29b': 'asserts' });
  for (const text of [
    'Mark Zuckerberg’s worth was put at more than $29 billion.',
    'Scale AI’s founder puts his own worth at more than $29 billion.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});

test('“there” between two verbs is a place, and “the first one” a thing', async () => {
  for (const text of ['Alexandr Wang has moved to Meta and there leads the superintelligence lab.'])
    expect(await readingsIn(text), text).toMatchObject({ 'wang-leads-superintelligence-lab': 'asserts' });
  for (const text of [
    'The first LLaMA came out in February 2023.',
    'Meta introduced its first LLaMA in February 2023.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'llama-introduced-february-2023': 'asserts' });
});

test('“’s been” is no owner', async () => {
  for (const text of [
    'Meta’s been buying labels from Scale AI since 2019.',
    'Meta’s been a customer of Scale AI since 2019.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'meta-scale-customer-since-2019': 'asserts' });
});

test('“once” without a clause says when', async () => {
  for (const text of [
    'Jason Droege, once the chief strategy officer of Scale AI, is its interim chief executive.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'droege-was-strategy-chief': 'asserts' });
});
