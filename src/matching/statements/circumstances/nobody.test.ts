import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('what somebody has without something lacks it', async () => {
  for (const text of [
    'Meta bought its Scale AI shares without voting rights.',
    'Meta holds its Scale AI shares without any votes.',
    'Meta owns 49% of Scale AI, a stake without voting power.',
    'Meta has non-voting shares in Scale AI.',
    'Because Meta has only a minority of Scale AI without votes, it stays out of the boardroom.',
  ]) {
    const readings = await readingsIn(text);
    expect(readings, text).toHaveProperty('stake-non-voting', 'asserts');
    expect(readings, text).not.toHaveProperty('stake-carries-votes', 'asserts');
  }
  expect(await readingsIn('Meta invested in Scale AI without asking its voting shareholders.')).toEqual({});
});

test('what neither of two does is denied of each', async () => {
  expect(await readingsIn('Neither Amazon nor Google has invested in Scale AI.')).toEqual({
    'amazon-invested-in-scale': 'denies',
  });
  expect(await readingsIn('Neither Surge nor Mercor works for Meta Superintelligence Labs.')).toEqual({
    'meta-lab-uses-surge-and-mercor': 'denies',
  });
  expect(await readingsIn('Neither Meta nor Scale AI commented on the 49% stake.')).toEqual({});
});

test('“anything but” says that it is not so', async () => {
  expect(await readingsIn('Scale AI is anything but independent.')).toEqual({
    'scale-remains-independent': 'denies',
  });
  expect(await readingsIn('Llama is by no means open source.')).toEqual({ 'llama-open-source': 'denies' });
});

test('of shares told of before, what none of them does is denied', async () => {
  expect(
    await readingsIn('Meta bought 49% of Scale AI. None of the shares comes with a vote.'),
  ).toMatchObject({
    'stake-carries-votes': 'denies',
  });
  expect(await readingsIn('Meta bought 49% of Scale AI. The shares are non-voting.')).toEqual({
    'stake-49-percent': 'asserts',
    'stake-non-voting': 'asserts',
  });
  for (const text of [
    'Google bought 14% of Anthropic. None of the shares comes with a vote.',
    'Meta owns 49% of Scale AI. Google holds 14% of Anthropic. None of the shares comes with a vote.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('stake-carries-votes');
});

test('whatever cannot be done with shares, they lack the votes for', async () => {
  for (const text of [
    'Meta cannot vote its shares in Scale AI.',
    'Meta does not get to vote at Scale AI.',
    "Meta's stake in Scale AI does not come with a vote.",
    'Meta acquired neither control of Scale AI nor votes.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('stake-carries-votes', 'asserts');
  expect(await readingsIn('Meta cannot vote its shares in Scale AI.')).toHaveProperty(
    'stake-non-voting',
    'asserts',
  );
});

test('a right that goes missing does not undo the share it was looked for with', async () => {
  expect(await readingsIn("Meta's 49% of Scale AI gives it not one vote.")).not.toHaveProperty(
    'stake-49-percent',
    'denies',
  );
  expect(await readingsIn("Meta's $14.3 billion bought it no vote at Scale AI.")).not.toHaveProperty(
    'deal-amount',
    'denies',
  );
});

test('an aside does not part nobody from what nobody does', async () => {
  for (const text of [
    'Nobody, be it a researcher or a merchant, has to pay for Llama 2.',
    'Nobody has to pay for Llama 2.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'llama2-free-of-charge': 'asserts' });
  expect(await readingsIn('Companies, be they large or small, must pay for Llama 2.')).not.toHaveProperty(
    'llama2-free-of-charge',
    'asserts',
  );
});

test('somebody’s act about which nobody does anything is not denied', async () => {
  expect(await readingsIn('Nobody mocked Facebook’s purchase of WhatsApp in 2014.')).toEqual({
    'whatsapp-bought-2014': 'asserts',
  });
  expect(await readingsIn('No analyst mocked Meta’s $14.3 billion investment in Scale AI.')).toHaveProperty(
    'deal-amount',
    'asserts',
  );
  expect(await readingsIn('Nobody at Meta paid $14.3 billion for Scale AI.')).not.toHaveProperty(
    'deal-amount',
    'asserts',
  );
});
