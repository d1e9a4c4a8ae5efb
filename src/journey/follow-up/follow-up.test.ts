import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ACTORS,
  type Actor,
  EVENTS,
  eventsFor,
  type FollowUpEvent,
  STATES,
  type State,
  stepOn,
  TABLE,
} from './follow-up.ts';
import { makeForm } from './making/form.ts';

const facts = fc.record({ dayCame: fc.boolean() });
const someone = fc.subarray([...ACTORS]);
const pressed = fc.array(fc.tuple(fc.constantFrom(...EVENTS), someone, facts), { maxLength: 30 });

/** Where it is after these, of which what cannot happen does not. */
function after(events: [FollowUpEvent, Actor[], { dayCame: boolean }][]): { path: State[]; dated: boolean } {
  const path: State[] = ['open'];
  let dated = false;
  for (const [event, by, said] of events) {
    // Only what has a day can be past it.
    const step = stepOn(path.at(-1)!, event, by, { dayCame: said.dayCame && dated });
    if (!step) continue;
    path.push(step.to);
    if (event === 'agrees-day') dated = true;
    if (step.to === 'open') dated = false;
  }
  return { path, dated };
}

describe('whatever is pressed, in whatever order', () => {
  test('it took place only after it was taken and had a day', () => {
    fc.assert(
      fc.property(pressed, (events) => {
        const { path, dated } = after(events);
        if (path.at(-1) !== 'took-place' && path.at(-1) !== 'agreed') return;
        const since = path.slice(path.lastIndexOf('open'));
        expect(since.slice(0, 3)).toEqual(['open', 'taken', 'agreed']);
        expect(dated).toBe(true);
      }),
    );
  });

  test('nobody who is of neither side moves it further than to take it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STATES), fc.constantFrom(...EVENTS), facts, (from, event, said) => {
        const step = stepOn(from, event, ['other'], said);
        expect(step === null || (from === 'open' && event === 'takes')).toBe(true);
        expect(stepOn(from, event, [], said)).toBeNull();
      }),
    );
  });

  test('who takes away what others wrote is a coordinator, and only they put it back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EVENTS), someone, facts, (event, by, said) => {
        const step = stepOn('removed', event, by, said);
        expect(step !== null).toBe(event === 'reopens' && by.includes('coordinator'));
      }),
    );
  });

  test('who leaves has nothing that goes on', () => {
    const live = ['open', 'taken', 'agreed'] as const;
    for (const from of live) {
      expect(stepOn(from, 'maker-leaves', ['leaving'], { dayCame: false })?.to).toBe('withdrawn');
      expect(stepOn(from, 'maker-leaves', ['maker', 'taker', 'coordinator'], { dayCame: true })).toBeNull();
    }
    expect(stepOn('agreed', 'taker-leaves', ['leaving'], { dayCame: true })?.to).toBe('open');
  });
});

test('of each state and event there is one step at most, and each state can be reached', () => {
  const keys = TABLE.map(({ from, on }) => `${from} ${on}`);
  expect(keys.length).toBe(new Set(keys).size);
  expect(new Set(TABLE.map(({ to }) => to))).toEqual(new Set(STATES));
});

test('before its day nobody says that it took place', () => {
  expect(eventsFor('agreed', ['maker'], { dayCame: false })).toEqual(['agrees-day', 'did-not', 'withdraws']);
  expect(eventsFor('agreed', ['taker'], { dayCame: true })).toEqual(['agrees-day', 'took-place', 'did-not']);
});

test('what is for one organisation leads nowhere, whichever organisation that is', () => {
  const voor = '5f0f5a3e-6c1e-4a3e-9d6e-0a4a6f1c2b3d';
  const form = makeForm({ said: {}, secret: false }, [voor]);
  const typed = {
    kind: 'lunch',
    direction: 'ask',
    title: 'Samen eten',
    text: 'Wij zitten op nummer twaalf.',
  };
  expect(form.safeParse({ ...typed, voor: '' }).success).toBe(true);
  expect(
    form.safeParse({ ...typed, voor }).error?.issues.map(({ path, message }) => [path, message]),
  ).toEqual([[['text'], 'whereabouts']]);
});
