import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ACTORS,
  EVENTS,
  type Facts,
  minutesToRead,
  STATES,
  type StoryState,
  stepOn,
  TABLE,
} from './story.ts';

const facts = fc.record<Facts>({
  bothWilling: fc.boolean(),
  whole: fc.boolean(),
  bothAgreed: fc.boolean(),
  allApproved: fc.boolean(),
});
const press = fc.record({ on: fc.constantFrom(...EVENTS), by: fc.constantFrom(...ACTORS), facts });

/** Each state that a story goes through. */
function walk(
  presses: readonly { on: (typeof EVENTS)[number]; by: (typeof ACTORS)[number]; facts: Facts }[],
) {
  let state: StoryState = 'asked';
  return presses.flatMap(({ on, by, facts: now }) => {
    const step = stepOn(state, on, by, now);
    if (!step) return [];
    state = step.to;
    return [{ step, by, facts: now }];
  });
}

test('whatever is pressed: nothing is published that the two did not agree to and the officers did not approve', () => {
  fc.assert(
    fc.property(fc.array(press, { maxLength: 60 }), (presses) => {
      for (const { step, by, facts: now } of walk(presses)) {
        if (step.to !== 'published') continue;
        expect(step.from).toBe('approved');
        expect(by).toBe('coordinator');
        expect([now.whole, now.bothAgreed, now.allApproved]).toEqual([true, true, true]);
      }
    }),
  );
});

test('whatever is pressed: before it is published each state before it was gone through since it was last written', () => {
  fc.assert(
    fc.property(fc.array(press, { maxLength: 60 }), (presses) => {
      const states = walk(presses).map(({ step }) => step.to);
      const at = states.indexOf('published');
      if (at === -1) return;
      const since = states.slice(states.lastIndexOf('writing', at), at);
      expect([...new Set(since)]).toEqual(['writing', 'review', 'approval', 'approved']);
    }),
  );
});

test('whatever is pressed: what is withdrawn stays so', () => {
  fc.assert(
    fc.property(fc.array(press, { maxLength: 60 }), (presses) => {
      const states = walk(presses).map(({ step }) => step.to);
      const at = states.indexOf('withdrawn');
      expect(at === -1 || at === states.length - 1).toBe(true);
    }),
  );
});

test('from every state but the last each of the two withdraws it by one press, whatever the facts; an officer never does', () => {
  const open = STATES.filter((state) => state !== 'withdrawn');
  fc.assert(
    fc.property(fc.constantFrom(...open), facts, (state, now) => {
      expect(stepOn(state, 'withdraws', 'teller', now)?.to).toBe('withdrawn');
      expect(stepOn(state, 'leaves', 'leaving', now)?.to).toBe('withdrawn');
      expect(stepOn(state, 'withdraws', 'officer', now)).toBeNull();
    }),
  );
});

test('every state is reached, and no row of the table stands in the shadow of another', () => {
  const all: Facts = { bothWilling: true, whole: true, bothAgreed: true, allApproved: true };
  const none: Facts = { bothWilling: false, whole: false, bothAgreed: false, allApproved: false };
  for (const step of TABLE)
    for (const by of step.by) expect(stepOn(step.from, step.on, by, step.when ? all : none)).toBe(step);
  expect(new Set(TABLE.map(({ to }) => to))).toEqual(new Set(STATES));
});

test('a story of a few words takes a minute to read', () => {
  expect(minutesToRead(['Kort.'])).toBe(1);
  expect(minutesToRead([Array.from({ length: 720 }, () => 'woord').join(' ')])).toBe(4);
});
