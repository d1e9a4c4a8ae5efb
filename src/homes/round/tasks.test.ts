import { assert, constant, constantFrom, integer, option, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { firstDue, signUpState } from '../../journey/programme/programme.ts';
import type { RoundFacts } from './facts.ts';
import { type RoundTask, tasksOf } from './tasks.ts';

interface Before {
  name: RoundTask['name'];
  by: string | null;
}

/**
 * What waits for the coordinator, the most urgent first: what stops somebody now; then, while people can still
 * sign up, who has to join before it closes; afterwards first the match.
 */
function asBefore(facts: RoundFacts): Before[] {
  const { round, today, match, signUpState } = facts;
  // Of a round that is over, nothing can be put right any more.
  if (round.lastDay !== null && today > round.lastDay) return [];
  const bySignUp = firstDue([round.signUpCloses, round.matchOn], today);
  const byChoosing = firstDue([round.choosingCloses ?? round.signUpCloses, round.matchOn], today);
  const byMatch = firstDue([round.matchOn], today);
  const tasks = (
    by: string | null,
    ...wishes: [RoundTask['name'], number | boolean | readonly unknown[]][]
  ): Before[] =>
    wishes
      .filter(([, there]) => (Array.isArray(there) ? there.length > 0 : Boolean(there)))
      .map(([name]) => ({ name, by }));

  // What stops somebody or something, and only a coordinator can undo.
  const stuck = [
    ...tasks(null, ['failed', match.state === 'failed']),
    ...tasks(byMatch, ['unsafe', facts.unsafe]),
    ...tasks(bySignUp, ['proposed', facts.proposed]),
    ...tasks(null, ['mail', facts.mailTrouble]),
  ];
  const canMatch = facts.places > 0 && facts.ready > 0;
  const matching = tasks(byMatch, [
    'match',
    match.state === 'none' ? canMatch : match.state !== 'failed' && facts.signUps > 0,
  ]);
  const dates = tasks(null, ['dates', facts.missingDays], ['outside', facts.outside]);
  const beginning = tasks(
    bySignUp,
    ['no-places', facts.places === 0 && facts.signUps > 0],
    ['nobody', facts.signUps === 0 && facts.places > 0 && signUpState !== 'not-yet'],
  );
  const organisations = tasks(
    bySignUp,
    ['invite', facts.invitable],
    ['waiting', facts.waiting],
    ['contactless', facts.contactless],
    // Without any place at all that is said once, above.
    ['offerless', facts.places > 0 ? facts.offerless : []],
    ['dayless', facts.dayless],
    ['willing', facts.willing],
  );
  const people = [
    ...tasks(byChoosing, ['permission', facts.permissionOpen], ['refused', facts.refused]),
    // Without places nobody's choice is possible: that is said once, above.
    ...tasks(byChoosing, ['impossible', facts.places > 0 && facts.impossible]),
  ];
  const crowded = tasks(bySignUp, ['crowded', facts.crowded]);
  // Nobody can sign up, nor look around, before there are dates.
  const announced = round.signUpOpens !== null || round.signUpCloses !== null;
  if (!announced && facts.signUps === 0) return [...stuck, ...dates, ...organisations, ...crowded];
  const isSigningUp = signUpState !== 'closed' && round.signUpCloses !== null;
  return isSigningUp
    ? [...stuck, ...beginning, ...organisations, ...people, ...dates, ...crowded, ...matching]
    : [...stuck, ...beginning, ...matching, ...people, ...organisations, ...dates, ...crowded];
}

const day = constantFrom('2027-01-11', '2027-01-23', '2027-01-24', '2027-02-03', '2027-03-08', '2027-03-26');
const maybe = option(day);
const few = integer({ min: 0, max: 2 });
const list = few.map((length) => Array.from({ length }, () => 'x'));

/** Facts of any round, except that of nobody nothing can be true. */
const facts = record({
  round: record({
    ...{ signUpOpens: maybe, signUpCloses: maybe, choosingCloses: maybe, matchOn: maybe },
    ...{ replyBy: constant(null), firstDay: maybe, lastDay: maybe, lookBackOn: constant(null) },
  }),
  today: day,
  match: record({ state: constantFrom('none', 'busy', 'failed', 'proposal', 'stale') }),
  ...{ unsafe: few, proposed: list, mailTrouble: few, places: few, signUps: few, ready: few },
  ...{ missingDays: list, outside: few, invitable: list, waiting: list, contactless: list },
  ...{ offerless: list, dayless: list, willing: list, permissionOpen: few, refused: list },
  ...{ impossible: few, crowded: list },
}).map((all) => ({
  ...all,
  signUpState: signUpState(all.round, all.today),
  ...(all.signUps === 0 ? { ready: 0, permissionOpen: 0, refused: [], impossible: 0 } : {}),
})) as unknown as { generate: never };

test('what waits is what waited before, in the same order', () => {
  assert(
    property(facts as never, (given: RoundFacts) => {
      expect(tasksOf(given).map(({ name, by }) => ({ name, by }))).toEqual(asBefore(given));
    }),
    { numRuns: 20_000 },
  );
});
