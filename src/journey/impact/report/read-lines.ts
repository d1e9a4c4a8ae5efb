import { sql } from 'kysely';
import { daysFrom } from '../../../language/day.ts';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { type LineFacts, type Organisation, pairOf, type ReportRound } from './facts.ts';
import type { VisitIn } from './read-way.ts';

interface Given {
  programmeId: ProgrammeId;
  /** All rounds of the programme, in order. */
  rounds: readonly ReportRound[];
  organisations: ReadonlyMap<string, Organisation>;
  visits: readonly VisitIn[];
}

/** What stayed and what came of it, in each of these rounds. */
export async function readLines(
  db: DbOrTrx,
  ids: readonly RoundId[],
  given: Given,
): Promise<Map<RoundId, LineFacts>> {
  const pulses = await db
    .selectFrom('pulse')
    .innerJoin('visit', 'visit.id', 'pulse.visit_id')
    .select(['visit.round_id as roundId', 'pulse.visit_id as visitId', 'pulse.pair_id as pairId'])
    .select(['pulse.moment', 'pulse.contact', 'pulse.noticed'])
    .where('visit.round_id', 'in', [...ids])
    .execute();
  const briefs = await db
    .selectFrom('brief')
    .innerJoin('visit', 'visit.id', 'brief.visit_id')
    .select(['visit.round_id as roundId', 'brief.shared_with as sharedWith'])
    .where('visit.round_id', 'in', [...ids])
    .execute();
  const costs = await db
    .selectFrom('round_cost')
    .select(['round_id as roundId', 'cents', 'working_time as workingTime'])
    .where('round_id', 'in', [...ids])
    .execute();
  const { followUps, dilemmas } = await readAfterwards(db, given.programmeId);
  return new Map(
    ids.map((id) => {
      const own = <Row extends { roundId: RoundId }>(rows: readonly Row[]) =>
        rows.filter(({ roundId }) => roundId === id);
      const isIn = withinWindow(given.rounds, id);
      return [
        id,
        {
          ...{ pulses: own(pulses), briefs: own(briefs) },
          costs: own(costs).map(({ cents, ...one }) => ({ ...one, cents: Number(cents) })),
          metBefore: metBefore(given, id),
          metOpenly: metBefore({ ...given, visits: given.visits.filter(({ secret }) => !secret) }, id),
          followUps: followUps.filter(({ madeOn }) => isIn(madeOn)),
          dilemmas: dilemmas.filter(({ raisedOn }) => isIn(raisedOn)),
        },
      ];
    }),
  );
}

/** What belongs to no round but came after its visits began, and before those of the next. */
async function readAfterwards(db: DbOrTrx, programmeId: ProgrammeId) {
  const followUps = await db
    .selectFrom('follow_up')
    .select(['made_on as madeOn', 'state', 'reached'])
    .where('programme_id', '=', programmeId)
    .where('state', 'not in', ['withdrawn', 'removed'])
    // That one of these is taken nobody may know but the two.
    .where('id', 'not in', (eb) => eb.selectFrom('secret_follow_up').select('follow_up_id'))
    .execute();
  const dilemmas = await db
    .selectFrom('dilemma')
    .select([
      // The day on the calendar on the wall, as `dayOf` has it.
      sql<string>`(raised_at at time zone 'Europe/Amsterdam')::date`.as('raisedOn'),
      sql<boolean>`exists (select from dilemma_meeting where dilemma_meeting.dilemma_id = dilemma.id)`.as(
        'takenUp',
      ),
    ])
    .where('programme_id', '=', programmeId)
    .where('begun_with', 'is', null)
    .where('state', '=', 'open')
    .execute();
  return { followUps, dilemmas };
}

/** Whether a day is of what came of a round. */
function withinWindow(rounds: readonly ReportRound[], id: RoundId): (day: string) => boolean {
  const at = rounds.findIndex((one) => one.id === id);
  const first = rounds[at]?.firstDay ?? null;
  const next = rounds.slice(at + 1).find(({ firstDay }) => firstDay !== null)?.firstDay ?? null;
  const last = next === null ? null : daysFrom(next, -1);
  return (day) => first !== null && first <= day && (last === null || day <= last);
}

function metBefore({ rounds, organisations, visits }: Given, id: RoundId): ReadonlySet<string> {
  const earlier = new Set<RoundId>();
  for (const round of rounds) {
    if (round.id === id) break;
    earlier.add(round.id);
  }
  return new Set(
    visits
      .filter(({ roundId, state }) => earlier.has(roundId) && state === 'took-place')
      .map(({ homeId, hostId }) => pairOf(organisations.get(homeId)!.now, organisations.get(hostId)!.now)),
  );
}
