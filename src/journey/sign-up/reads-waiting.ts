import { sql } from 'kysely';
import type { RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { readOffered } from '../place/reads-offered.ts';
import { readProposedIn, readWillingIn } from './reads.ts';
import { countEmploymentIn } from './reads-employment.ts';
import { canGoSomewhere } from './sign-up-can-go.ts';
import type { PeopleWaiting } from './sign-up-facts.ts';
import { peopleNames } from './sign-up-names.ts';

/** What waits in each of these rounds; how many queries that takes does not depend on how many there are. */
export async function readPeopleWaiting(
  db: DbOrTrx,
  roundIds: readonly RoundId[],
): Promise<Map<RoundId, PeopleWaiting>> {
  const ids = [...roundIds];
  const sending = await readSending(db, ids);
  const impossible = await db
    .selectFrom('sign_up')
    .select(['round_id', ({ fn }) => fn.countAll<string>().as('people')])
    .where('round_id', 'in', ids)
    .where(({ not }) => not(canGoSomewhere))
    .groupBy('round_id')
    .execute();
  const waits = await readAlikeWaits(db, ids);
  const refused = await readRefused(db, ids);
  const unsafe = await db
    .selectFrom('safety_said')
    .innerJoin('sign_up', 'sign_up.id', 'safety_said.sign_up_id')
    .select(['sign_up.round_id', ({ fn }) => fn.count<string>('sign_up.id').distinct().as('people')])
    .where('sign_up.round_id', 'in', ids)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('exclusion')
            .select('exclusion.id')
            .whereRef('exclusion.sign_up_id', '=', 'sign_up.id')
            .whereRef('exclusion.organisation_id', '=', 'safety_said.organisation_id'),
        ),
      ),
    )
    .groupBy('sign_up.round_id')
    .execute();
  const employment = await countEmploymentIn(db, ids);
  const proposed = await readProposedIn(db, ids);
  const willing = await readWillingIn(db, ids);
  const first = await readFirstChoices(db, ids);
  return new Map(
    roundIds.map((id) => {
      const ofRound = <R extends { round_id: string }>(rows: readonly R[]) =>
        rows.filter((row) => row.round_id === id);
      const sum = (rows: readonly { round_id: string; people: string }[]) =>
        ofRound(rows).reduce((total, { people }) => total + Number(people), 0);
      return [
        id,
        {
          signUps: sum(sending),
          impossible: sum(impossible),
          waits: ofRound(waits).map(({ people, ...wait }) => ({ ...wait, people: Number(people) })),
          refused: [...peopleNames(ofRound(refused)).values()],
          unsafe: sum(unsafe),
          ...employment.get(id)!,
          proposed: (proposed.get(id) ?? []).map((one) => one.proposed),
          willing: willing.get(id) ?? [],
          first: new Map(ofRound(first).map(({ code, people }) => [code, Number(people)])),
          sending: new Set(ofRound(sending).map(({ code }) => code)),
        },
      ];
    }),
  );
}

const readSending = (db: DbOrTrx, ids: readonly RoundId[]) =>
  db
    .selectFrom('sign_up')
    .innerJoin('organisation', 'organisation.id', 'sign_up.organisation_id')
    .select(['sign_up.round_id', 'organisation.code', ({ fn }) => fn.countAll<string>().as('people')])
    .where('sign_up.round_id', 'in', ids)
    .groupBy(['sign_up.round_id', 'organisation.code'])
    .execute();

/** Codes of the organisations that are active in each of these rounds, see `isActive`; the places of who said no are closed. */
export async function readActiveIn(
  db: DbOrTrx,
  roundIds: readonly RoundId[],
): Promise<Map<RoundId, Set<string>>> {
  const offered = await readOffered(db, roundIds);
  const sending = await readSending(db, roundIds);
  return new Map(
    roundIds.map((id) => {
      const senders = sending.filter((row) => row.round_id === id).map(({ code }) => code);
      return [id, new Set([...(offered.get(id)?.receiving ?? []), ...senders])];
    }),
  );
}

async function readAlikeWaits(db: DbOrTrx, ids: readonly RoundId[]) {
  const hasManager = sql<boolean>`coalesce(manager.email, '') <> ''`;
  // The day on the calendar on the wall, as `dayOf` has it.
  const askedOn = sql<string | null>`(permission_request.asked_at at time zone 'Europe/Amsterdam')::date`;
  return db
    .selectFrom('sign_up')
    .innerJoin('permission_state', 'permission_state.sign_up_id', 'sign_up.id')
    .leftJoin('person_main as manager', 'manager.id', 'sign_up.manager_id')
    .leftJoin('permission_request', 'permission_request.sign_up_id', 'sign_up.id')
    .select(['sign_up.round_id', 'permission_state.state', hasManager.as('hasManager')])
    .select([askedOn.as('askedOn'), 'permission_request.mailed_on as mailedOn'])
    .select(({ fn }) => fn.countAll<string>().as('people'))
    .where('sign_up.round_id', 'in', ids)
    .where('permission_state.state', '<>', 'given')
    .groupBy(['sign_up.round_id', 'permission_state.state', 'mailed_on', hasManager, askedOn])
    .execute();
}

const readRefused = (db: DbOrTrx, ids: readonly RoundId[]) =>
  db
    .selectFrom('sign_up')
    .innerJoin('permission_state', 'permission_state.sign_up_id', 'sign_up.id')
    .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
    .innerJoin('organisation', 'organisation.id', 'sign_up.organisation_id')
    .select(['sign_up.round_id', 'person.name', 'person.key as email', 'sign_up.job_title as jobTitle'])
    .select('organisation.name as organisation')
    .where('sign_up.round_id', 'in', ids)
    .where('permission_state.state', '=', 'refused')
    .execute();

const readFirstChoices = (db: DbOrTrx, ids: readonly RoundId[]) =>
  db
    .selectFrom('choice')
    .innerJoin('sign_up', 'sign_up.id', 'choice.sign_up_id')
    .leftJoin('place', 'place.id', 'choice.place_id')
    .innerJoin('organisation', (on) =>
      on.on((eb) =>
        eb('organisation.id', '=', eb.fn.coalesce('choice.organisation_id', 'place.organisation_id')),
      ),
    )
    .select(['sign_up.round_id', 'organisation.code', ({ fn }) => fn.countAll<string>().as('people')])
    .where('sign_up.round_id', 'in', ids)
    .where('choice.number', '=', 1)
    .groupBy(['sign_up.round_id', 'organisation.code'])
    .execute();
