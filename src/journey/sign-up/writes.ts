import type { PersonId, ProgrammeId, RoundId } from '../../people/ids.ts';
import { partsOfKey } from '../../people/person/person.ts';
import { peopleAt } from '../../people/person/reads.ts';
import { forgetUnused, peopleFor } from '../../people/person/writes.ts';
import { noteAll } from '../../platform/audit/note.ts';
import type { Db, DbOrTrx } from '../../platform/db/connect.ts';
import { inSets } from '../../platform/db/sets.ts';
import { happened } from '../../platform/events/happened.ts';
import { placeIds } from '../place/reads.ts';
import { compareRows, organisationCode, type Saved } from '../programme/programme.ts';
import { organisationIds, readOrganisations, readRound } from '../programme/reads.ts';
import { saveMembers } from '../programme/writes.ts';
import { readSignUpsOf, readWhoWithdrew, signUpIds } from './reads.ts';
import { readExclusions } from './reads-exclusions.ts';
import {
  type Choice,
  type Exclusion,
  type ExclusionMaker,
  type ExclusionTarget,
  type SignUp,
  signUpSetAside,
} from './schema.ts';
import { exclusionKey, theSameWay } from './sign-up-exclusions.ts';

/** Code → id of what sign-ups point at. */
export interface Targets {
  organisations: ReadonlyMap<string, string>;
  places: ReadonlyMap<string, string>;
}

/**
 * Adds sign-ups and updates those that differ; none is removed. Who withdrew does not come back by it.
 * @param wrote hears of each set of rows how many they are
 */
export async function saveSignUps(
  trx: DbOrTrx,
  roundId: RoundId,
  signUps: readonly SignUp[],
  targets: Targets,
  wrote: (rows: number) => void = () => {},
): Promise<Saved> {
  const keys = signUps.map(({ email }) => email);
  const stored = await readSignUpsOf(trx, roundId, keys);
  const withdrawn = await readWhoWithdrew(trx, roundId);
  const incoming = signUps.filter(({ email }) => !withdrawn.has(email)).map(withoutTrailingGaps);
  const before = await readPeopleIds(trx, roundId, keys);
  const people = await peopleOf(trx, roundId, incoming, before);
  const known = incoming.map((signUp) => people.get(signUp.email)!.signUp);
  const { added, changed, saved } = compareRows(stored, known, ({ email }) => email);
  const ids = new Map([...people.values()].map(({ signUp, ...rest }) => [signUp.email, rest]));
  for (const set of inSets([...added, ...changed])) {
    await saveSet(trx, roundId, set, targets, ids);
    wrote(set.length);
  }
  // A manager in whose place another one came.
  await forgetUnused(
    trx,
    changed.flatMap(({ email }) => before.get(email)?.managerId ?? []),
  );
  return saved;
}

interface People {
  personId: PersonId;
  managerId: PersonId | null;
}

/** Who sign up and who their managers are, by the key that a row has; in the row the names and keys as they are known. */
async function peopleOf(
  trx: DbOrTrx,
  roundId: RoundId,
  signUps: readonly SignUp[],
  before: ReadonlyMap<string, People>,
) {
  const { programmeId } = await readRound(trx, roundId);
  const own = await peopleFor(
    trx,
    programmeId,
    signUps.map(({ email, name }) => ({
      ...{ ...partsOfKey(email), name },
      current: before.get(email)?.personId,
    })),
  );
  const managers = await peopleFor(
    trx,
    programmeId,
    signUps.map(({ managerEmail: email, managerName: name, ...signUp }) => ({
      ...{ email, name },
      current: before.get(signUp.email)?.managerId,
    })),
  );
  return new Map(
    signUps.map((signUp, index) => {
      const [person, manager] = [own[index]!, managers[index]];
      const named = {
        ...signUp,
        ...{ email: person.key, name: person.name },
        ...{ managerName: manager?.name ?? '', managerEmail: manager?.email ?? '' },
      };
      return [signUp.email, { signUp: named, personId: person.id, managerId: manager?.id ?? null }];
    }),
  );
}

/** Which of these signed up in a round and who their managers are, by key. */
async function readPeopleIds(
  trx: DbOrTrx,
  roundId: RoundId,
  keys: readonly string[],
): Promise<Map<string, People>> {
  const rows = await trx
    .selectFrom('sign_up')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select(['person_main.key', 'person_main.id', 'sign_up.manager_id'])
    .where('sign_up.round_id', '=', roundId)
    .where('sign_up.person_id', 'in', peopleAt(trx, keys))
    .execute();
  return new Map(rows.map(({ key, id, manager_id }) => [key, { personId: id, managerId: manager_id }]));
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

async function saveSet(
  trx: DbOrTrx,
  roundId: RoundId,
  signUps: readonly SignUp[],
  targets: Targets,
  people: ReadonlyMap<string, People>,
): Promise<void> {
  const rows = await trx
    .insertInto('sign_up')
    .values(
      signUps.map((signUp) => ({
        round_id: roundId,
        person_id: people.get(signUp.email)!.personId,
        manager_id: people.get(signUp.email)!.managerId,
        organisation_id: targets.organisations.get(signUp.organisation)!,
        job_title: signUp.jobTitle,
        newcomer: signUp.newcomer,
        unplaced_before: signUp.unplacedBefore,
        learning_goal: signUp.learningGoal,
        image_before: signUp.imageBefore,
        days: signUp.days,
        visits: signUp.visits,
        hosts_place_id: signUp.hosts === null ? null : targets.places.get(signUp.hosts)!,
        permission: signUp.permission,
        screening_seen: signUp.screeningSeen,
        client_contact: signUp.clientContact,
      })),
    )
    .onConflict((on) =>
      on.columns(['round_id', 'person_id']).doUpdateSet(({ ref }) => ({
        organisation_id: ref('excluded.organisation_id'),
        manager_id: ref('excluded.manager_id'),
        job_title: ref('excluded.job_title'),
        newcomer: ref('excluded.newcomer'),
        unplaced_before: ref('excluded.unplaced_before'),
        learning_goal: ref('excluded.learning_goal'),
        image_before: ref('excluded.image_before'),
        days: ref('excluded.days'),
        visits: ref('excluded.visits'),
        hosts_place_id: ref('excluded.hosts_place_id'),
        permission: ref('excluded.permission'),
        screening_seen: ref('excluded.screening_seen'),
        client_contact: ref('excluded.client_contact'),
      })),
    )
    .returning(['id', 'person_id'])
    .execute();
  const ids = new Map(rows.map(({ person_id, id }) => [person_id, id]));
  await trx
    .deleteFrom('choice')
    .where('sign_up_id', 'in', [...ids.values()])
    .execute();
  const choices = signUps.flatMap(({ email, choices }) =>
    choices.flatMap((choice, index) =>
      choice
        ? [
            {
              sign_up_id: ids.get(people.get(email)!.personId)!,
              number: index + 1,
              ...target(choice, targets),
            },
          ]
        : [],
    ),
  );
  for (const set of inSets(choices)) await trx.insertInto('choice').values(set).execute();
}

/**
 * Adds an organisation that somebody proposed to the round, with a code of its own; one that the programme knows by this
 * name is that one.
 * @returns the code
 */
export async function addProposedOrganisation(
  trx: DbOrTrx,
  { roundId, programmeId }: { roundId: RoundId; programmeId: ProgrammeId },
  name: string,
): Promise<string> {
  const all = await readOrganisations(trx, programmeId);
  const empty = { kind: '', region: '', contactName: '', contactEmail: '', earlierRounds: '', standing: 0 };
  const known = all.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const code = known?.code ?? organisationCode(name, new Set(all.map((one) => one.code)));
  await saveMembers(trx, { roundId, programmeId }, [known ?? { code, name, ...empty }]);
  return code;
}

/**
 * Leaves somebody out of the match for now, or lets them take part again.
 * @param by the coordinator
 */
export async function setAside(
  db: DbOrTrx,
  roundId: RoundId,
  key: string,
  aside: boolean,
  by: string | null = null,
): Promise<void> {
  const move = async (trx: DbOrTrx) => {
    const moved = await trx
      .updateTable('sign_up')
      .set({ set_aside: aside })
      .where('round_id', '=', roundId)
      .where('person_id', 'in', withKey(trx, key))
      .where('set_aside', '<>', aside)
      .returning('id')
      .execute();
    for (const { id } of moved) await happened(trx, signUpSetAside, { signUpId: id, roundId, aside }, by);
  };
  await (db.isTransaction ? move(db) : db.transaction().execute(move));
}

/** Notes that a host has seen the screening of somebody, or takes that back. The document itself is kept nowhere. */
export async function noteScreening(db: Db, roundId: RoundId, key: string, seen: boolean): Promise<void> {
  await db
    .updateTable('sign_up')
    .set({ screening_seen: seen })
    .where('round_id', '=', roundId)
    .where('person_id', 'in', withKey(db, key))
    .execute();
}

/** Of every programme: whoever asks says in which round. */
const withKey = (db: DbOrTrx, key: string) =>
  db
    .selectFrom('person_main')
    .select('id')
    .where('id', 'in', peopleAt(db, [key]))
    .where('key', '=', key);

interface Noted {
  signUps: ReadonlyMap<string, string>;
  targets: Targets;
  by: ExclusionMaker;
}

/**
 * Adds exclusions; none is removed: that is only ever done by hand. One of somebody who is gone is left out, and one that
 * is there stays of who noted it first.
 */
export async function saveExclusions(
  trx: DbOrTrx,
  roundId: RoundId,
  exclusions: readonly Exclusion[],
  { signUps, targets, by }: Noted,
): Promise<Saved> {
  const stored = await readExclusions(trx, roundId);
  const others = await personIds(trx, roundId, exclusions);
  const isThere = ({ kind, code }: ExclusionTarget) => kind !== 'person' || others.has(code);
  const known = exclusions.filter((one) => signUps.has(one.email) && isThere(one.target));
  const { added, saved } = compareRows(stored, theSameWay(stored, known), exclusionKey);
  const made = {
    ...(by.in === 'page' ? { user_id: by.userId } : { file_name: by.fileName }),
    made_in: by.in,
    made_at: new Date(),
  };
  const values = added.map(({ email, target: at }) => ({
    sign_up_id: signUps.get(email)!,
    ...exclusionTarget(at, targets, others),
    ...made,
  }));
  for (const set of inSets(values)) await trx.insertInto('exclusion').values(set).execute();
  await noteOfExclusions(trx, roundId, {
    ...{ kind: 'exclusion-made', signUps: added.map(({ email }) => signUps.get(email)!) },
    by: by.in === 'page' ? by.userId : null,
  });
  return saved;
}

/** That it was noted or taken away is in the audit log, and not where they must not come. */
async function noteOfExclusions(
  trx: DbOrTrx,
  roundId: RoundId,
  {
    kind,
    signUps,
    by,
  }: {
    kind: 'exclusion-made' | 'exclusion-removed';
    signUps: readonly string[];
    by?: string | null | undefined;
  },
): Promise<void> {
  for (const set of inSets([...new Set(signUps)])) {
    const people = await trx.selectFrom('sign_up').select('person_id').where('id', 'in', set).execute();
    await noteAll(
      trx,
      people.map(({ person_id: personId }) => ({ kind, by, roundId, personId })),
    );
  }
}

/** Who must not be met in these, by key: the people of the programme, in this round or not. */
async function personIds(
  trx: DbOrTrx,
  roundId: RoundId,
  exclusions: readonly Exclusion[],
): Promise<Map<string, PersonId>> {
  const keys = exclusions.flatMap(({ target: { kind, code } }) => (kind === 'person' ? [code] : []));
  const ids = new Map<string, PersonId>();
  if (keys.length === 0) return ids;
  const { programmeId } = await readRound(trx, roundId);
  for (const set of inSets([...new Set(keys)])) {
    const rows = await trx
      .selectFrom('person_main')
      .select(['id', 'key'])
      .where('programme_id', '=', programmeId)
      .where('key', 'in', set)
      .execute();
    for (const { id, key } of rows) ids.set(key, id);
  }
  return ids;
}

function exclusionTarget(at: ExclusionTarget, targets: Targets, others: ReadonlyMap<string, PersonId>) {
  return at.kind === 'person'
    ? { place_id: null, organisation_id: null, other_person_id: others.get(at.code)! }
    : { ...target(at, targets), other_person_id: null };
}

interface At {
  roundId: RoundId;
  programmeId: ProgrammeId;
}

type Missing = 'person' | 'target';

/** A coordinator notes that somebody must not come somewhere, or not meet somebody. @returns what of it is not in the round; `null` when it is done */
export async function noteExclusion(
  db: DbOrTrx,
  at: At,
  exclusion: Exclusion,
  userId: string,
): Promise<Missing | null> {
  return change(db, at, exclusion, async (trx, signUps, targets) => {
    await saveExclusions(trx, at.roundId, [exclusion], { signUps, targets, by: { in: 'page', userId } });
  });
}

/**
 * Somebody may come there again: what was noted goes, and what they said themselves as well, or it would go on counting.
 * @returns what of it is not in the round; `null` when it is done
 */
export async function takeExclusionAway(
  db: DbOrTrx,
  at: At,
  exclusion: Exclusion,
  { saidToo = true, by }: { saidToo?: boolean; by?: string | undefined } = {},
): Promise<Missing | null> {
  return change(db, at, exclusion, async (trx, signUps, targets) => {
    const signUp = signUps.get(exclusion.email)!;
    await noteOfExclusions(trx, at.roundId, { kind: 'exclusion-removed', signUps: [signUp], by });
    const others = await personIds(trx, at.roundId, [exclusion]);
    const { place_id, organisation_id, other_person_id } = exclusionTarget(exclusion.target, targets, others);
    await trx
      .deleteFrom('exclusion')
      .where('sign_up_id', '=', signUp)
      .where('place_id', 'is not distinct from', place_id)
      .where('organisation_id', 'is not distinct from', organisation_id)
      .where('other_person_id', 'is not distinct from', other_person_id)
      .execute();
    const back = exclusion.target.kind === 'person' ? signUps.get(exclusion.target.code) : undefined;
    if (back !== undefined) {
      await trx
        .deleteFrom('exclusion')
        .where('sign_up_id', '=', back)
        .where('other_person_id', '=', (from) =>
          from.selectFrom('sign_up').select('person_id').where('id', '=', signUp),
        )
        .execute();
    }
    if (organisation_id === null || !saidToo) return;
    await trx
      .deleteFrom('safety_said')
      .where('sign_up_id', '=', signUp)
      .where('organisation_id', '=', organisation_id)
      .execute();
  });
}

async function change(
  db: DbOrTrx,
  { roundId, programmeId }: At,
  exclusion: Exclusion,
  carryOut: (trx: DbOrTrx, signUps: ReadonlyMap<string, string>, targets: Targets) => Promise<void>,
): Promise<Missing | null> {
  const within = async (trx: DbOrTrx) => {
    const { email, target: at } = exclusion;
    const people = await signUpIds(trx, roundId, at.kind === 'person' ? [email, at.code] : [email]);
    if (!people.has(email)) return 'person';
    const targets = {
      organisations: await organisationIds(trx, programmeId, [at.code]),
      places: await placeIds(trx, roundId, [at.code]),
    };
    const known = {
      ...{ place: targets.places, organisation: targets.organisations },
      person: at.kind === 'person' ? await personIds(trx, roundId, [exclusion]) : new Map(),
    };
    if (!known[at.kind].has(at.code) || (at.kind === 'person' && at.code === email)) return 'target';
    await carryOut(trx, people, targets);
    return null;
  };
  return db.isTransaction ? within(db) : db.transaction().execute(within);
}
