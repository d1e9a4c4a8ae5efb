import { expect, test } from 'vitest';
import { hasAnswered, isAsked, isInvited, joins, waitsForAnswer } from './programme-answer.ts';

const DAY = '2027-01-04';

test.each([
  // invited, answer, active: asked, invited, answered, waits, takes part
  [null, null, false, [false, false, false, false, false]],
  [null, null, true, [false, true, true, false, true]],
  [null, 'yes', false, [true, true, true, false, true]],
  [null, 'no', true, [true, true, true, false, false]],
  [DAY, null, false, [true, true, false, true, false]],
  [DAY, null, true, [true, true, false, true, true]],
  [DAY, 'yes', false, [true, true, true, false, true]],
  [DAY, 'no', true, [true, true, true, false, false]],
] as const)('invited %s, answered %s, active %s', (invitedOn, answer, active, means) => {
  const asked = { invitedOn, answer };
  const { length } = [asked].filter((one) => isInvited(one, active) && !hasAnswered(one, active));
  // Who waits is not decided by places or people: a page that does not know those says the same.
  expect(length === 1).toBe(waitsForAnswer(asked));
  expect([
    isAsked(asked),
    isInvited(asked, active),
    hasAnswered(asked, active),
    waitsForAnswer(asked),
    joins(asked, active),
  ]).toEqual(means);
});
