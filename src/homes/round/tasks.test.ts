import { assert, asyncProperty, constant, constantFrom, integer, option, record } from 'fast-check';
import { expect, test } from 'vitest';
import { signUpState } from '../../journey/programme/programme.ts';
import { type Phase, phaseOf } from '../../journey/programme/programme-task.ts';
import type { Db } from '../../platform/db/connect.ts';
import { tasks } from '../testing.ts';
import type { RoundFacts } from './facts.ts';

const STUCK = ['reported', 'failed', 'unsafe', 'proposed', 'mail'] as const;
const ORGANISATIONS = ['invite', 'waiting', 'contactless', 'offerless', 'dayless', 'willing'] as const;
const PEOPLE = ['permission', 'refused', 'impossible'] as const;
const VISITS = [
  ...['unready', 'dayless-visit', 'silent', 'secret-visit', 'alone', 'untouched', 'perhaps'],
] as const;
const DATES = ['dates', 'outside'] as const;
const BEGINNING = ['no-places', 'nobody'] as const;

/** First what stops somebody; then, while people can sign up, who has to join; afterwards first the match. */
const ORDER: Record<Phase, readonly string[]> = {
  preparing: [
    ...STUCK,
    ...VISITS,
    'corrections',
    ...DATES,
    'disagree',
    'at-risk',
    ...ORGANISATIONS,
    'crowded',
  ],
  'signing-up': [
    ...STUCK,
    ...VISITS,
    'corrections',
    ...BEGINNING,
    'disagree',
    'at-risk',
    ...ORGANISATIONS,
    ...PEOPLE,
    ...DATES,
    'crowded',
    'match',
  ],
  matching: [
    ...STUCK,
    ...VISITS,
    'corrections',
    ...BEGINNING,
    'match',
    'offer',
    'disagree',
    'at-risk',
    ...PEOPLE,
    ...ORGANISATIONS,
    ...DATES,
    'crowded',
  ],
};

const day = constantFrom('2027-01-11', '2027-01-23', '2027-01-24', '2027-02-03', '2027-03-08', '2027-03-26');
const maybe = option(day);
const few = integer({ min: 0, max: 2 });
const list = few.map((length) => Array.from({ length }, () => 'x'));

/** Facts of any round, as far as something can wait because of them; of nobody nothing is true. */
const facts = record({
  round: record({
    code: constant('ronde'),
    ...{ signUpOpens: maybe, signUpCloses: maybe, choosingCloses: maybe, matchOn: maybe },
    ...{ replyBy: constant(null), firstDay: maybe, lastDay: maybe, lookBackOn: constant(null) },
  }),
  today: day,
  match: record({ state: constantFrom('none', 'busy', 'failed', 'proposal', 'stale') }),
  ...{ unsafe: few, proposed: list, mailTrouble: few, places: few, signUps: few, ready: few },
  ...{ missingDays: list, outside: few, invitable: list, waiting: list, contactless: list },
  ...{ offerless: list, dayless: list, willing: list, permissionOpen: few, refused: list },
  ...{ impossible: few, crowded: list },
  visits: record({
    ...{ offered: few, reported: few, silent: few, dayless: few, unready: few, disagreeing: few, alone: few },
    ...{ untouched: few, perhaps: few, risk: few, secretWaiting: few },
  }),
  corrections: record({ waiting: few, by: maybe, programme: constant('programma') }),
}).map((all) => {
  const nobody = all.signUps > 0 ? {} : { ready: 0, permissionOpen: 0, refused: [], impossible: 0 };
  return { ...all, ...nobody, signUpState: signUpState(all.round, all.today) } as unknown as RoundFacts;
});

/** What waits is told from these facts alone. */
const noReads = undefined as unknown as Db;

test('in each part of a round what waits has its own order, whatever waits', async () => {
  const seen: Record<Phase, Set<string>> = {
    ...{ preparing: new Set(), 'signing-up': new Set(), matching: new Set() },
  };
  await assert(
    asyncProperty(facts, async (given) => {
      const phase = phaseOf(given.round, given.signUps > 0, given.today);
      const names = (await tasks.ofRound(noReads, given)).map(({ name }) => name);
      for (const name of names) seen[phase].add(name);
      expect(names).toEqual(ORDER[phase].filter((name) => names.includes(name)));
    }),
    { numRuns: 5000 },
  );
  for (const phase of Object.keys(ORDER) as Phase[]) {
    expect([...seen[phase]].sort()).toEqual([...ORDER[phase]].sort());
  }
});

test('from the first offer on nobody is asked for a proposal, a place or its days', async () => {
  const over = ['match', 'offerless', 'dayless'];
  const seen = new Set<boolean>();
  await assert(
    asyncProperty(facts, async (given) => {
      const names = (await tasks.ofRound(noReads, given)).map(({ name }) => name);
      const asks = names.some((name) => over.includes(name));
      if (given.visits.offered > 0) expect(asks).toBe(false);
      else seen.add(asks);
    }),
  );
  expect(seen).toContain(true);
});

test('when the round is over what waits of its visits, and mail that did not arrive, wait; nothing else does', async () => {
  const seen = new Set<string>();
  await assert(
    asyncProperty(facts, async (given) => {
      const lastDay = '2027-03-05';
      const over = { ...given, round: { ...given.round, lastDay }, today: '2027-03-08' } as RoundFacts;
      for (const { name } of await tasks.ofRound(noReads, over)) seen.add(name);
    }),
  );
  expect([...seen].sort()).toEqual(
    ['at-risk', 'corrections', 'disagree', 'mail', 'reported', ...VISITS].sort(),
  );
});

test('no two weigh the same, so that no order depends on which stage is asked first', async () => {
  await assert(
    asyncProperty(facts, async (given) => {
      const weights = (await tasks.ofRound(noReads, given)).map(({ weight }) => weight);
      expect(new Set(weights).size).toBe(weights.length);
    }),
  );
});
