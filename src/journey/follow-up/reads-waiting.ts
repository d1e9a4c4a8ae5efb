import { sql } from 'kysely';
import type { PersonId, ProgrammeId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { isApart } from './board/apart.ts';
import { isOfSomebody } from './board/going.ts';
import { type Looking, visibleFollowUps } from './board/read-follow-ups.ts';
import { lyingSince } from './follow-up.ts';

/** What lies still in a programme, for its coordinators. */
export interface FollowUpFacts {
  lying: number;
}

export const NO_FOLLOW_UPS: FollowUpFacts = { lying: 0 };

/** Of something secret whether its day is past counts nowhere. */
const isSecret = sql<boolean>`follow_up.id in (select follow_up_id from secret_follow_up)`;

/** How many follow-ups of each programme wait too long: that nobody takes, that have no day, or of which nobody said how it was. */
export async function countLyingFollowUps(
  db: DbOrTrx,
  programmeIds: readonly ProgrammeId[],
  today: string,
): Promise<Map<ProgrammeId, FollowUpFacts>> {
  if (programmeIds.length === 0) return new Map();
  const since = lyingSince(today);
  const rows = await db
    .selectFrom('follow_up')
    .select(['programme_id as programmeId'])
    .select(({ fn }) => fn.countAll<string>().as('lying'))
    .where('programme_id', 'in', [...programmeIds])
    .where(isOfSomebody)
    .where((eb) =>
      eb.or([
        eb.and([eb('state', '=', 'open'), eb('made_on', '<=', since.unwanted)]),
        eb.and([eb('state', '=', 'taken'), eb('taken_on', '<=', since.dateless)]),
        eb.and([eb('state', '=', 'agreed'), eb('day', '<=', since.silent), eb.not(isSecret)]),
      ]),
    )
    .groupBy('programme_id')
    .execute();
  return new Map(rows.map(({ programmeId, lying }) => [programmeId, { lying: Number(lying) }]));
}

/** What waits for who speaks for an organisation. */
export interface FollowUpsOfOrganisation {
  /** For them alone, and nobody took it yet. */
  asked: number;
  /** Theirs, without a day. */
  dateless: number;
  /** Theirs, and nobody said how it was. */
  silent: number;
}

export const NOTHING_WAITS: FollowUpsOfOrganisation = { asked: 0, dateless: 0, silent: 0 };

interface Speaking {
  programmeId: ProgrammeId;
  organisationId: string;
  /** Who speaks for it; `null`: nobody who is known in the programme. */
  personId: PersonId | null;
  today: string;
}

/** What they see on the board is counted, and nothing else. */
export async function countFollowUpsOfOrganisation(
  db: DbOrTrx,
  { programmeId, organisationId, personId, today }: Speaking,
): Promise<FollowUpsOfOrganisation> {
  const looking: Looking = {
    ...{ programmeId, personId, coordinates: false, speaksFor: [organisationId] },
    organisation: { id: organisationId, name: '', region: '' },
  };
  const own = sql<boolean>`${organisationId} in (maker_organisation_id, taker_organisation_id)`;
  const row = await db
    .selectFrom('follow_up')
    .select(({ fn }) => [
      fn
        .countAll<string>()
        .filterWhere((eb) =>
          eb.and([eb('state', '=', 'open'), eb('for_organisation_id', '=', organisationId)]),
        )
        .as('asked'),
      fn
        .countAll<string>()
        .filterWhere((eb) => eb.and([eb('state', '=', 'taken'), own, eb.not(isApart)]))
        .as('dateless'),
      fn
        .countAll<string>()
        .filterWhere((eb) =>
          eb.and([eb('state', '=', 'agreed'), eb('day', '<', today), own, eb.not(isSecret), eb.not(isApart)]),
        )
        .as('silent'),
    ])
    .where('follow_up.id', 'in', visibleFollowUps(db, looking))
    .executeTakeFirstOrThrow();
  return { asked: Number(row.asked), dateless: Number(row.dateless), silent: Number(row.silent) };
}
