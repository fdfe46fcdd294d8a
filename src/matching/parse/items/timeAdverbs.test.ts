import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('a time without a preposition parts nobody from what they do', async () => {
  for (const text of [
    'Meta last month hired Alexandr Wang, the founder of Scale AI.',
    'Meta this week poached Alexandr Wang from Scale AI.',
    'Meta Thursday hired Alexandr Wang.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'wang-recruited-by-meta': 'asserts' });
  for (const text of [
    "Meta's decision last week to put $14.3 billion into Scale AI was brave.",
    "Meta's investment of $14.3 billion last week in Scale AI was brave.",
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'deal-amount': 'asserts' });
});

test('a time adds nothing to what is said', async () => {
  for (const text of [
    'Meta next month meets Alexandr Wang.',
    'Meta last month hired a friend of Alexandr Wang.',
    "Last week's investment of $14.3 billion in Labelwise cost Meta dearly.",
    'Microsoft last week put $14.3 billion into data centres, not into Scale AI.',
  ])
    expect(await readingsIn(text), text).toEqual({});
});
