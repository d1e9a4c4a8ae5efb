import type { ProgrammeId, RoundId } from '../../people/scope.ts';
import type { Db, DbOrTrx } from '../../platform/db/connect.ts';
import { placeIds } from '../place/reads.ts';
import { compareRows, organisationCode, type Saved } from '../programme/programme.ts';
import { organisationIds } from '../programme/reads.ts';
import { saveOrganisations } from '../programme/writes.ts';
import { readExclusions, readSignUps, readWhoWithdrew, signUpIds } from './reads.ts';
import type { Choice, Exclusion, SignUp } from './schema.ts';

/** Code → id of what sign-ups point at. */
export interface Targets {
  organisations: ReadonlyMap<string, string>;
  places: ReadonlyMap<string, string>;
}

/** Adds sign-ups and updates those that differ; none is removed. Who withdrew does not come back by it. */
export async function saveSignUps(
  trx: DbOrTrx,
  roundId: RoundId,
  signUps: readonly SignUp[],
  targets: Targets,
): Promise<Saved> {
  const stored = await readSignUps(trx, roundId);
  const withdrawn = await readWhoWithdrew(trx, roundId);
  const incoming = signUps.filter(({ email }) => !withdrawn.has(email)).map(withoutTrailingGaps);
  const { added, changed, saved } = compareRows(stored, incoming, ({ email }) => email);
  for (const signUp of [...added, ...changed]) await saveSignUp(trx, roundId, signUp, targets);
  return saved;
}

function withoutTrailingGaps(signUp: SignUp): SignUp {
  const last = signUp.choices.findLastIndex((choice) => choice !== null);
  return { ...signUp, choices: signUp.choices.slice(0, last + 1) };
}

function target(choice: Choice, { organisations, places }: Targets) {
  return choice.kind === 'place'
    ? { place_id: places.get(choice.code)!, organisation_id: null }
    : { place_id: null, organisation_id: organisations.get(choice.code)! };
}

async function saveSignUp(trx: DbOrTrx, roundId: RoundId, signUp: SignUp, targets: Targets): Promise<void> {
  const values = {
    organisation_id: targets.organisations.get(signUp.organisation)!,
    name: signUp.name,
    job_title: signUp.jobTitle,
    newcomer: signUp.newcomer,
    unplaced_before: signUp.unplacedBefore,
    learning_goal: signUp.learningGoal,
    image_before: signUp.imageBefore,
    days: signUp.days,
    visits: signUp.visits,
    hosts_place_id: signUp.hosts === null ? null : targets.places.get(signUp.hosts)!,
    manager_name: signUp.managerName,
    manager_email: signUp.managerEmail,
    permission: signUp.permission,
    screening_seen: signUp.screeningSeen,
    client_contact: signUp.clientContact,
  };
  const { id } = await trx
    .insertInto('sign_up')
    .values({ round_id: roundId, email: signUp.email, ...values })
    .onConflict((on) => on.columns(['round_id', 'email']).doUpdateSet(values))
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx.deleteFrom('choice').where('sign_up_id', '=', id).execute();
  const choices = signUp.choices.flatMap((choice, index) =>
    choice ? [{ sign_up_id: id, number: index + 1, ...target(choice, targets) }] : [],
  );
  if (choices.length > 0) await trx.insertInto('choice').values(choices).execute();
}

const exclusionKey = ({ email, target: at }: Exclusion) => `${email} ${at.kind} ${at.code}`;

/** Adds exclusions; none is removed: that is only ever done by hand. One of somebody who is gone is left out. */
export async function saveExclusions(
  trx: DbOrTrx,
  roundId: RoundId,
  exclusions: readonly Exclusion[],
  signUps: ReadonlyMap<string, string>,
  targets: Targets,
): Promise<Saved> {
  const stored = await readExclusions(trx, roundId);
  const known = exclusions.filter(({ email }) => signUps.has(email));
  const { added, saved } = compareRows(stored, known, exclusionKey);
  for (const exclusion of added) {
    await trx
      .insertInto('exclusion')
      .values({ sign_up_id: signUps.get(exclusion.email)!, ...target(exclusion.target, targets) })
      .execute();
  }
  return saved;
}

export async function removeExclusion(
  trx: DbOrTrx,
  roundId: RoundId,
  { email, target: at }: Exclusion,
): Promise<void> {
  const table = at.kind === 'place' ? 'place' : 'organisation';
  await trx
    .deleteFrom('exclusion')
    .where('sign_up_id', 'in', (from) =>
      from.selectFrom('sign_up').select('id').where('round_id', '=', roundId).where('email', '=', email),
    )
    .where(`${table}_id`, 'in', (from) =>
      from.selectFrom(table).select(`${table}.id`).where('code', '=', at.code),
    )
    .execute();
}

/** Adds an organisation that somebody proposed, with a code of its own. @returns the code */
export async function addProposedOrganisation(
  trx: DbOrTrx,
  programmeId: ProgrammeId,
  name: string,
): Promise<string> {
  const code = organisationCode(name, new Set((await organisationIds(trx, programmeId)).keys()));
  const empty = { kind: '', region: '', contactName: '', contactEmail: '', earlierRounds: '', standing: 0 };
  await saveOrganisations(trx, programmeId, [{ code, name, ...empty }]);
  return code;
}

/** Leaves somebody out of the match for now, or lets them take part again. */
export async function setAside(db: DbOrTrx, roundId: RoundId, email: string, aside: boolean): Promise<void> {
  await db
    .updateTable('sign_up')
    .set({ set_aside: aside })
    .where('round_id', '=', roundId)
    .where('email', '=', email)
    .execute();
}

/** Notes that a host has seen the screening of somebody, or takes that back. The document itself is kept nowhere. */
export async function noteScreening(db: Db, roundId: RoundId, email: string, seen: boolean): Promise<void> {
  await db
    .updateTable('sign_up')
    .set({ screening_seen: seen })
    .where('round_id', '=', roundId)
    .where('email', '=', email)
    .execute();
}

/**
 * Notes that somebody must not come somewhere, or takes that back.
 * @returns what of it is not in the round; `null` when it is done
 */
export async function changeExclusion(
  db: Db,
  { roundId, programmeId }: { roundId: RoundId; programmeId: ProgrammeId },
  exclusion: Exclusion,
  excluded: boolean,
): Promise<'person' | 'target' | null> {
  return db.transaction().execute(async (trx) => {
    const people = await signUpIds(trx, roundId);
    if (!people.has(exclusion.email)) return 'person';
    const targets = {
      organisations: await organisationIds(trx, programmeId),
      places: await placeIds(trx, roundId),
    };
    const known = exclusion.target.kind === 'place' ? targets.places : targets.organisations;
    if (!known.has(exclusion.target.code)) return 'target';
    if (excluded) await saveExclusions(trx, roundId, [exclusion], people, targets);
    else await removeExclusion(trx, roundId, exclusion);
    return null;
  });
}
