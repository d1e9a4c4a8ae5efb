import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { signUpState } from './programme.ts';
import { byUrgency } from './programme-rounds.ts';
import { type Round, readCurrentRounds } from './reads.ts';

/** What anybody may know of a round that is open: nothing of who is in it. */
export type OpenRound = Pick<
  Round,
  | ('id' | 'code' | 'name' | 'programmeId' | 'programmeName' | 'signUpOpens' | 'signUpCloses')
  | ('matchOn' | 'firstDay' | 'lastDay' | 'lookBackOn')
> & { state: 'open' | 'not-yet' };

/** The rounds of all programmes for which people can sign up, now or from a day that is known, the nearest deadline first. */
export async function readOpenRounds(db: DbOrTrx, today: string): Promise<OpenRound[]> {
  const current = await readCurrentRounds(db, today);
  const announced = current.flatMap((round) => {
    const state = signUpState(round, today);
    return state === 'open' || (state === 'not-yet' && round.signUpOpens !== null)
      ? [{ ...round, state }]
      : [];
  });
  return byUrgency(announced, today).map(
    ({
      id,
      code,
      name,
      programmeId,
      programmeName,
      signUpOpens,
      signUpCloses,
      matchOn,
      firstDay,
      lastDay,
      lookBackOn,
      state,
    }) => ({
      ...{ id, code, name, programmeId, programmeName, signUpOpens, signUpCloses },
      ...{ matchOn, firstDay, lastDay, lookBackOn, state },
    }),
  );
}

/**
 * Another round of the programme with this name, whatever its capitals.
 * @param own what is not another one: its id, or the form that made it
 */
export async function findNamesake(
  db: DbOrTrx,
  programmeId: ProgrammeId,
  name: string,
  own: { id?: RoundId; submission?: string },
): Promise<Pick<Round, 'name' | 'firstDay' | 'lastDay'> | null> {
  const rows = await db
    .selectFrom('round')
    .select(['id', 'name', 'first_day', 'last_day', 'submission'])
    .where('programme_id', '=', programmeId)
    .where((eb) => eb(eb.fn<string>('lower', ['name']), '=', name.toLowerCase()))
    .orderBy('number', 'desc')
    .execute();
  const isOwn = (row: (typeof rows)[number]) =>
    row.id === own.id || (own.submission !== undefined && row.submission === own.submission);
  // The same form sent twice is not about two rounds.
  if (own.submission !== undefined && rows.some(isOwn)) return null;
  const other = rows.find((row) => !isOwn(row));
  return other ? { name: other.name, firstDay: other.first_day, lastDay: other.last_day } : null;
}
