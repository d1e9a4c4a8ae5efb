import type { Locale } from '../../../language/format.ts';
import { ordered } from '../../../language/order.ts';
import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readOpenPlaces } from '../../place/reads.ts';
import type { Held, HeldRow, HoldingsAt, Movable } from '../../programme/programme-holdings.ts';
import { signUpsPath } from '../paths.ts';
import { readSignUpsFrom, signUpIds } from '../reads.ts';
import { readExclusionsInForce } from '../reads-exclusions.ts';
import { readPermissions } from '../reads-permissions.ts';
import { obstacleOf } from '../sign-up.ts';
import { words } from './words.ts';

const TONES = { given: 'good', refused: 'wrong', asked: 'attention', 'not-asked': 'attention' } as const;

/** The people of an organisation in a round, for a coordinator: how far the permission is, and whether they can go somewhere. */
export async function heldPeople(
  db: DbOrTrx,
  { roundId, round, organisation }: HoldingsAt,
  locale: Locale,
): Promise<Held> {
  const t = words[locale];
  const people = await readSignUpsFrom(db, roundId, organisation.id);
  const ids = await signUpIds(
    db,
    roundId,
    people.map(({ email }) => email),
  );
  const permissions = await readPermissions(db, [...ids.values()]);
  const places = await readOpenPlaces(db, roundId);
  const exclusions = await readExclusionsInForce(db, roundId);
  const rows = people.map((signUp): HeldRow => {
    const id = ids.get(signUp.email)!;
    const choices = signUp.choices.filter((choice) => choice !== null);
    const can = choices.filter((choice) => obstacleOf(signUp, choice, places, exclusions) === null);
    const state = permissions.get(id)?.state ?? 'not-asked';
    return {
      key: id,
      name: signUp.name,
      note: signUp.jobTitle,
      detail: t.detail(can.length, choices.length, signUp.days.length),
      state: { tone: TONES[state], text: t.permission[state] },
      to: signUpsPath(round, { persoon: id }),
    };
  });
  const allowed = people.filter(({ permission }) => permission).length;
  return {
    id: 'mensen',
    title: t.title,
    figures: [{ label: t.title, value: String(people.length), note: t.allowed(allowed, people.length) }],
    heads: t.heads,
    rows,
    empty: t.empty,
    more: { to: signUpsPath(round), text: t.all },
  };
}

export async function movablePeople(
  db: DbOrTrx,
  { organisationId, roundIds }: { organisationId: string; roundIds: readonly RoundId[] },
): Promise<Movable[]> {
  if (roundIds.length === 0) return [];
  const rows = await db
    .selectFrom('sign_up')
    .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
    .select(['sign_up.id', 'person.name', 'sign_up.job_title as note'])
    .where('sign_up.organisation_id', '=', organisationId)
    .where('sign_up.round_id', 'in', [...roundIds])
    .execute();
  return ordered(rows, ({ name, id }) => [name, id]).map((row) => ({ ...row, kind: 'person' }));
}
