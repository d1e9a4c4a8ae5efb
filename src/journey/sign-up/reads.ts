import type { RoundId } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import type { Choice, Exclusion, SignUp } from './schema.ts';

/** The sign-ups of a round, by name. */
export async function readSignUps(db: DbOrTrx, roundId: RoundId): Promise<SignUp[]> {
  const rows = await db
    .selectFrom('sign_up')
    .innerJoin('organisation', 'organisation.id', 'sign_up.organisation_id')
    .leftJoin('place', 'place.id', 'sign_up.hosts_place_id')
    .selectAll('sign_up')
    .select(['organisation.code as organisation_code', 'place.code as hosts_code'])
    .where('sign_up.round_id', '=', roundId)
    .orderBy('sign_up.name')
    .orderBy('sign_up.email')
    .execute();
  const choices = await db
    .selectFrom('choice')
    .innerJoin('sign_up', 'sign_up.id', 'choice.sign_up_id')
    .leftJoin('place', 'place.id', 'choice.place_id')
    .leftJoin('organisation', 'organisation.id', 'choice.organisation_id')
    .select([
      'choice.sign_up_id',
      'choice.number',
      'place.code as place_code',
      'organisation.code as organisation_code',
    ])
    .where('sign_up.round_id', '=', roundId)
    .execute();
  const choicesOf = Map.groupBy(choices, (row) => row.sign_up_id);
  return rows.map((row) => ({
    name: row.name,
    email: row.email,
    organisation: row.organisation_code,
    jobTitle: row.job_title,
    newcomer: row.newcomer,
    unplacedBefore: row.unplaced_before,
    learningGoal: row.learning_goal,
    imageBefore: row.image_before,
    choices: inOrder(choicesOf.get(row.id) ?? []),
    days: row.days,
    visits: row.visits,
    hosts: row.hosts_code,
    managerName: row.manager_name,
    managerEmail: row.manager_email,
    permission: row.permission,
    screeningSeen: row.screening_seen,
    clientContact: row.client_contact,
  }));
}

interface ChoiceRow {
  number: number;
  place_code: string | null;
  organisation_code: string | null;
}

function toChoice(row: Omit<ChoiceRow, 'number'>): Choice {
  return row.place_code
    ? { kind: 'place', code: row.place_code }
    : { kind: 'organisation', code: row.organisation_code ?? '' };
}

function inOrder(rows: readonly ChoiceRow[]): (Choice | null)[] {
  const last = Math.max(0, ...rows.map((row) => row.number));
  return Array.from({ length: last }, (_, index) => {
    const row = rows.find((one) => one.number === index + 1);
    return row ? toChoice(row) : null;
  });
}

/** For coordinators only: who must not come where. */
export async function readExclusions(db: DbOrTrx, roundId: RoundId): Promise<Exclusion[]> {
  const rows = await db
    .selectFrom('exclusion')
    .innerJoin('sign_up', 'sign_up.id', 'exclusion.sign_up_id')
    .leftJoin('place', 'place.id', 'exclusion.place_id')
    .leftJoin('organisation', 'organisation.id', 'exclusion.organisation_id')
    .select(['sign_up.email', 'place.code as place_code', 'organisation.code as organisation_code'])
    .where('sign_up.round_id', '=', roundId)
    .orderBy('sign_up.email')
    .execute();
  return rows.map((row) => ({ email: row.email, target: toChoice(row) }));
}

/** E-mail address → id of the sign-ups of a round. */
export async function signUpIds(db: DbOrTrx, roundId: RoundId): Promise<Map<string, string>> {
  const rows = await db.selectFrom('sign_up').select(['email', 'id']).where('round_id', '=', roundId).execute();
  return new Map(rows.map(({ email, id }) => [email, id]));
}

/** The addresses of those whom the coordinator left out of the match for now. */
export async function readSetAside(db: DbOrTrx, roundId: RoundId): Promise<string[]> {
  const rows = await db
    .selectFrom('sign_up')
    .select('email')
    .where('round_id', '=', roundId)
    .where('set_aside', '=', true)
    .execute();
  return rows.map(({ email }) => email);
}
