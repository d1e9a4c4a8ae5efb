import { dayOf } from '../../language/day.ts';
import type { Locale } from '../../language/format.ts';
import type { RoundId } from '../../people/ids.ts';
import type { Viewer } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import type { PlaceName } from '../place/place-names.ts';
import { readPlaceNames } from '../place/reads.ts';
import { signUpState } from '../programme/programme.ts';
import { byUrgency, namesInList } from '../programme/programme-rounds.ts';
import { readRounds } from '../programme/reads.ts';

import { readOwnObstacles } from './draft/obstacles.ts';
import { answersOpen } from './permission/permission.ts';
import { readChoicesOf } from './reads-choices.ts';
import { readPermissions } from './reads-permissions.ts';

const peopleOf = ({ selves }: Pick<Viewer, 'selves'>) => selves.map(({ personId }) => personId);

/** What somebody signed up for in these programmes, the nearest deadline first. */
export async function readOwnSignUps(
  db: DbOrTrx,
  programmeIds: readonly string[],
  viewer: Pick<Viewer, 'selves'>,
) {
  const people = peopleOf(viewer);
  if (programmeIds.length === 0 || people.length === 0) return [];
  const rows = await db
    .selectFrom('sign_up')
    .innerJoin('round', 'round.id', 'sign_up.round_id')
    .innerJoin('organisation', 'organisation.id', 'sign_up.organisation_id')
    .select(['sign_up.id', 'sign_up.days', 'sign_up.visits', 'sign_up.permission', 'sign_up.learning_goal'])
    .leftJoin('person_main as manager', 'manager.id', 'sign_up.manager_id')
    .select(['manager.name as manager_name', 'sign_up.job_title', 'round.name as round', 'round.code'])
    .select(['manager.email as manager_email', 'round.id as roundId', 'sign_up.person_id as personId'])
    .select(['round.sign_up_opens', 'round.sign_up_closes', 'round.choosing_closes', 'round.match_on'])
    .select(['organisation.name as organisation'])
    .where('round.programme_id', 'in', [...programmeIds])
    .where('sign_up.person_id', 'in', people)
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const choices = await readChoicesOf(db, ids);
  const permissions = await readPermissions(db, ids);
  const obstacles = new Map(
    await Promise.all(
      rows.map(async ({ id, roundId }) => {
        return [id, await readOwnObstacles(db, { roundId: roundId as RoundId, signUpId: id })] as const;
      }),
    ),
  );
  const codes = choices.flatMap(({ code }) => code ?? []);
  const names = new Map<string, Map<string, PlaceName>>();
  for (const { roundId } of rows) {
    if (!names.has(roundId)) names.set(roundId, await readPlaceNames(db, roundId as RoundId, codes));
  }
  const order = byUrgency(await readRounds(db, programmeIds), dayOf(new Date())).map(({ code }) => code);
  rows.sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
  return rows.map(({ id, sign_up_opens, sign_up_closes, choosing_closes, match_on, ...row }) => ({
    ...row,
    ...{ manager_name: row.manager_name ?? '', manager_email: row.manager_email ?? '' },
    key: id,
    asked: permissions.get(id)!,
    matchOn: match_on,
    open: answersOpen({ sign_up_opens, sign_up_closes, choosing_closes }),
    choices: choices
      .filter((choice) => choice.sign_up_id === id)
      .map(({ number, code, secret, organisation }) => ({
        ...{ number, secret, organisation },
        /** `null` for any place of an organisation. */
        name: code === null ? null : (names.get(row.roundId)?.get(code) ?? null),
        obstacle: obstacles.get(id)?.get(number) ?? null,
      })),
  }));
}

/** The rounds of these programmes for which somebody can sign up now and has not. */
export async function readOpenRounds(
  db: DbOrTrx,
  programmeIds: readonly string[],
  viewer: Pick<Viewer, 'selves'>,
) {
  const rounds = byUrgency(await readRounds(db, programmeIds), dayOf(new Date()));
  const people = peopleOf(viewer);
  const taken =
    people.length === 0
      ? []
      : await db.selectFrom('sign_up').select('round_id').where('person_id', 'in', people).execute();
  const has = new Set(taken.map((row) => row.round_id));
  return rounds
    .filter((round) => !has.has(round.id) && signUpState(round, dayOf(new Date())) === 'open')
    .map(({ code, name }) => ({ code, name }));
}

/** What each round of these programmes is called among the others, by its code. */
export async function readRoundNames(db: DbOrTrx, programmeIds: readonly string[], locale: Locale) {
  return namesInList(await readRounds(db, programmeIds), locale);
}
