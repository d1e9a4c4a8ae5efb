import { ordered } from '../../language/order.ts';
import type { RoundId } from '../../people/ids.ts';
import { addressOf } from '../../people/person/person.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { standOf } from '../programme/programme-stand.ts';
import type { Employment } from './schema.ts';

/**
 * The keys of those of a round of whom their own organisation did not say that they work there. To a secret place none
 * of them may be sent, nor may anything of one be offered to them.
 */
export async function readUnconfirmed(db: DbOrTrx, roundId: RoundId): Promise<string[]> {
  return readKeysWith(db, roundId, ['open', 'denied']);
}

/** The keys of those whom their own organisation does not know: nothing is done with their sign-up. */
export async function readDenied(db: DbOrTrx, roundId: RoundId): Promise<string[]> {
  return readKeysWith(db, roundId, ['denied']);
}

async function readKeysWith(db: DbOrTrx, roundId: RoundId, states: Employment[]): Promise<string[]> {
  const rows = await db
    .selectFrom('employment_state')
    .innerJoin('sign_up', 'sign_up.id', 'employment_state.sign_up_id')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select('person_main.key')
    .where('sign_up.round_id', '=', roundId)
    .where('employment_state.state', 'in', states)
    .execute();
  return rows.map(({ key }) => key);
}

/** How many people of each of these rounds wait for their organisation, and how many it does not know; who was set aside waits for nothing. */
export async function countEmploymentIn(
  db: DbOrTrx,
  roundIds: readonly RoundId[],
): Promise<Map<RoundId, { unconfirmed: number; denied: number }>> {
  const rows = await db
    .selectFrom('employment_state')
    .innerJoin('sign_up', 'sign_up.id', 'employment_state.sign_up_id')
    .select(['employment_state.round_id', 'state', ({ fn }) => fn.countAll<string>().as('people')])
    .where('employment_state.round_id', 'in', [...roundIds])
    .where('state', '<>', 'confirmed')
    .where('sign_up.set_aside', '=', false)
    .groupBy(['employment_state.round_id', 'state'])
    .execute();
  const count = (roundId: RoundId, state: Employment) =>
    Number(rows.find((row) => row.round_id === roundId && row.state === state)?.people ?? 0);
  return new Map(roundIds.map((id) => [id, { unconfirmed: count(id, 'open'), denied: count(id, 'denied') }]));
}

/** Somebody who says to work somewhere, as who can know it sees them. */
export interface Colleague {
  signUpId: string;
  name: string;
  email: string;
  jobTitle: string;
  organisation: string;
  organisationId: string;
  state: Employment;
  saidIn: 'page' | 'telephone' | null;
  toldBy: string;
  answeredAt: Date | null;
  /** The account that said or noted it. */
  by: string | null;
  /** Names what is shown of them: who changed since is not answered for. */
  stand: string;
}

interface Whose {
  roundId: RoundId;
  /** Without it everybody of the round. */
  organisationId?: string;
}

/** Who signed up, by organisation and name. */
export async function readColleagues(db: DbOrTrx, { roundId, organisationId }: Whose): Promise<Colleague[]> {
  const rows = await db
    .selectFrom('sign_up')
    .innerJoin('employment_state', 'employment_state.sign_up_id', 'sign_up.id')
    .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
    .innerJoin('organisation', 'organisation.id', 'sign_up.organisation_id')
    .leftJoin('employment', 'employment.sign_up_id', 'sign_up.id')
    .leftJoin('user', 'user.id', 'employment.user_id')
    .select(['sign_up.id', 'sign_up.job_title', 'person.name', 'person.key', 'employment_state.state'])
    .select(['organisation.name as organisation', 'organisation.id as organisation_id'])
    .select(['said_in', 'told_by', 'answered_at', 'user.name as by'])
    .where('sign_up.round_id', '=', roundId)
    .$if(organisationId !== undefined, (query) =>
      query.where('sign_up.organisation_id', '=', organisationId!),
    )
    .execute();
  return ordered(rows, ({ organisation, name, key }) => [organisation, name, key]).map((row) => {
    const said = row.state !== 'open';
    return {
      ...{ signUpId: row.id, name: row.name, email: addressOf(row.key), jobTitle: row.job_title },
      ...{ organisation: row.organisation, organisationId: row.organisation_id, state: row.state },
      saidIn: said ? row.said_in : null,
      toldBy: said ? (row.told_by ?? '') : '',
      answeredAt: said ? row.answered_at : null,
      by: said ? row.by : null,
      stand: standOf([row.key, row.name, row.organisation_id, row.state]),
    };
  });
}
