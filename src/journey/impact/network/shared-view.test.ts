import { expect, test } from 'vitest';
import type { RoundId } from '../../../people/ids.ts';
import type { Contact } from '../../contact/contact-pulse.ts';
import type { TieFact } from '../../contact/reads-ties.ts';
import type { Figure } from '../impact-figure.ts';
import { LASTED } from '../report/count-lines.ts';
import { countOf } from '../report/figure-of.ts';
import type { Network } from './reading.ts';
import { settlesOn, viewShared } from './shared-view.ts';

const ROUND = 'r' as RoundId;
const LAST = '2026-03-27';
const SETTLED = settlesOn({ lastDay: LAST })!;
const LATER = '2027-03-01';

/** Of each line what was told after three months, and after six: police and care, each line of two people. */
type Told = readonly [Contact | null, Contact | null];

function networkOf(lines: readonly Told[]): Network {
  const organisation = (id: string, kind: string) => ({
    ...{ id, code: id, name: id, kind, region: '', since: 1, rounds: [1], secret: false, left: false },
  });
  const ids = lines.map((_, at) => String(at).padStart(2, '0'));
  const facts = lines.flatMap((told, at): TieFact[] => {
    const fact = (moment: TieFact['moment'], contact: Contact | null): TieFact => ({
      ...{ pair: ids[at]!, one: `a${ids[at]}`, other: `b${ids[at]}`, round: 1, moment, contact },
      people: [`visitor ${at}`, `host ${at}`] as TieFact['people'],
    });
    return [fact(null, null), fact('3-months', told[0]), fact('6-months', told[1])];
  });
  return {
    rounds: [{ id: ROUND, code: 'r', name: 'Ronde', number: 1, lastDay: LAST, walked: true, given: true }],
    organisations: ids.flatMap((id) => [organisation(`a${id}`, 'politie'), organisation(`b${id}`, 'ggz')]),
    ...{ facts, given: [] },
  };
}

const many = (times: number, ...told: Told): Told[] => Array.from({ length: times }, () => told);

function viewed(network: Network, shown: readonly Figure[], madeOn: string) {
  const report = { roundId: ROUND, madeOn, shown, counted: shown, known: {} };
  const [round] = viewShared(network, LATER, new Map([[ROUND, report]]));
  return { inReport: round!.inReport, states: round!.families!.states };
}

/** What a report shows of how long lines stayed. */
const lasted = (counts: Partial<Record<(typeof LASTED)[number], number>>, whole: number): Figure[] =>
  LASTED.map((part) => countOf('ties.lasted', counts[part] ?? 0, whole, part));

test('where the report says the same, at a time when nothing changed any more, both tell it', () => {
  const network = networkOf([...many(9, 'yes', 'yes'), ...many(8, 'not-yet', 'not-yet')]);
  const report = lasted({ '6-months': 9, none: 8 }, 17);
  const states = { kept: 9, faded: 8, unknown: 0 };
  expect(viewed(network, report, '2027-02-20')).toEqual({ inReport: false, states });
  // Without a report nothing can be laid beside it.
  const [alone] = viewShared(network, LATER, new Map());
  expect([alone!.inReport, alone!.families!.states]).toEqual([false, states]);
});

test('who answered between the report and the end of asking is not the difference of the two', () => {
  const network = networkOf([...many(9, 'yes', 'yes'), ...many(8, 'not-yet', 'not-yet')]);
  const before = lasted({ '6-months': 8, none: 9 }, 17);
  for (const madeOn of [SETTLED, '2027-02-20'])
    expect(viewed(network, before, madeOn)).toEqual({ inReport: true, states: null });
});

test('nor are those who said yes once and were silent since what the network has more than the report', () => {
  const network = networkOf([
    ...[...many(9, 'yes', 'yes'), ...many(2, 'yes', null), ...many(6, 'yes', 'not-yet')],
    ...many(8, 'not-yet', 'not-yet'),
  ]);
  // Kept: nine and two. The report shows the nine, and hides the rest.
  const report = lasted({ '6-months': 9, '3-months': 8, none: 8 }, 25).map((one) =>
    one.part === '6-months' ? one : { ...one, numerator: null, denominator: null, value: null },
  );
  expect(viewed(network, report, '2027-02-20')).toEqual({ inReport: true, states: null });
});
