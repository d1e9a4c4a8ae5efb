import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { lookOf } from '../../programme/programme-kinds.ts';
import { readSaidInCalendars } from '../calendar/said.ts';
import { readMissingOf } from '../preparing/prepared.ts';
import { readVisits, type Visit } from '../reads.ts';
import { AHEAD, type SecretState, type Side, secretState } from '../visit.ts';
import { isStanding, todayOf, type VisitRow } from './overview.ts';
import { type SecretWait, secretWaitOf } from './secret-waiting.ts';

/** A visit at a secret place: who and where to, and neither a day nor what would tell of it. */
export interface SecretRow {
  id: string;
  state: SecretState;
  waits: SecretWait | null;
  name: string | null;
  jobTitle: string;
  home: { code: string; name: string };
  title: string;
  host: { code: string; name: string; look: VisitRow['host']['look'] };
}

export interface Phones {
  visitor: string | null;
  host: string | null;
}

/** All that the overview of a round is made of; secret places are in nothing but their own list. */
export async function readOverview(db: DbOrTrx, roundId: RoundId, today: string) {
  const all = await readVisits(db, roundId);
  const open = all.filter(({ secret }) => !secret);
  const ahead = open.filter(({ state }) => AHEAD.includes(state));
  const missing = await readMissingOf(
    db,
    ahead.map(({ id }) => id),
  );
  const said = await readSaidInCalendars(
    db,
    ahead.map(({ id }) => id),
  );
  const hosts = await readHostNames(db, roundId);
  const standing = new Set(all.filter(isStanding).map(({ signUpId }) => signUpId));
  const rows = open.map(
    (visit): VisitRow => ({
      ...personOf(visit),
      ...{ state: visit.state, days: visit.days, from: visit.startTime, until: visit.endTime },
      ...{ title: visit.title, place: visit.place, meeting: visit.meeting, replyBy: visit.replyBy },
      askFor: visit.askFor,
      hosts: hosts.get(visit.placeId) ?? [],
      host: hostOf(visit),
      signUpId: visit.signUpId,
      agreed: { visitor: visit.visitorAgreedAt !== null, host: visit.hostAgreedAt !== null },
      says: { visitor: visit.visitorSays, host: visit.hostSays },
      missing: missing.get(visit.id) ?? [],
      alone: visit.signUpId !== null && !standing.has(visit.signUpId),
      remindedOn: visit.remindedOn,
      ...{ contactBy: visit.contactBy, inTouchOn: visit.inTouchOn },
      perhaps: (said.get(visit.id) ?? []).some((one) => one.said === 'tentative'),
    }),
  );
  return {
    rows,
    phones: await readPhonesOf(
      db,
      todayOf(rows, today).map(({ id }) => id),
    ),
    secret: all
      .filter(({ secret }) => secret)
      .map(
        (visit): SecretRow => ({
          ...personOf(visit),
          state: secretState(visit.state),
          waits: secretWaitOf(visit, today),
          title: visit.title,
          host: hostOf(visit),
        }),
      ),
  };
}

const personOf = ({ id, visitorName, jobTitle, home, homeCode }: Visit) => ({
  ...{ id, name: visitorName, jobTitle: jobTitle ?? '' },
  home: { code: homeCode, name: home },
});

const hostOf = ({ host, hostCode, hostKind }: Visit) => ({
  ...{ code: hostCode, name: host },
  look: lookOf(hostKind),
});

/** Who receives, the first one first, by place. */
async function readHostNames(db: DbOrTrx, roundId: RoundId): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('host')
    .innerJoin('place', 'place.id', 'host.place_id')
    .innerJoin('person_main', 'person_main.id', 'host.person_id')
    .select(['host.place_id as placeId', 'person_main.name'])
    .where('place.round_id', '=', roundId)
    .orderBy('position')
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ placeId }) => placeId)].map(([place, those]) => [
      place,
      those.map(({ name }) => name),
    ]),
  );
}

/** On which number both sides are reached on the day, as far as they said it. */
export async function readPhonesOf(db: DbOrTrx, visitIds: readonly string[]): Promise<Map<string, Phones>> {
  if (visitIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('visit_phone')
    .select(['visit_id', 'side', 'number'])
    .where('visit_id', 'in', [...visitIds])
    .execute();
  const numberOf = (visitId: string, which: Side) =>
    rows.find(({ visit_id, side }) => visit_id === visitId && side === which)?.number ?? null;
  return new Map(
    visitIds.map((id) => [id, { visitor: numberOf(id, 'visitor'), host: numberOf(id, 'host') }]),
  );
}

export type Overview = Awaited<ReturnType<typeof readOverview>>;
