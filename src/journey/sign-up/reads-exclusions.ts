import { dayOf } from '../../language/day.ts';
import { ordered } from '../../language/order.ts';
import type { RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { canonical } from '../programme/programme.ts';

import { type Exclusion, type ExclusionTarget, toChoice } from './schema.ts';
import { choiceValue } from './sign-up-choices.ts';

/** Somebody must not come somewhere, or not meet somebody, and who says so. */
export interface KnownExclusion extends Exclusion {
  /** They said it themselves, at sign-up. */
  said: boolean;
  /** Who noted it; `null` while only they themselves said it. */
  noted: ExclusionNote | null;
  /** Of somebody who must not be met: how they are called. */
  otherName?: string;
}

export type ExclusionNote =
  | { in: 'import'; on: string; fileName: string }
  /** `null` when the account is not there any more. */
  | { in: 'page'; on: string; by: string | null }
  /** From before this was kept. */
  | { in: 'unknown' };

/**
 * Everybody who must not come somewhere or not meet somebody in a round, noted or said, by name: the one read of it, for
 * coordinators only. Both count in a match.
 */
export async function readKnownExclusions(db: DbOrTrx, roundId: RoundId): Promise<KnownExclusion[]> {
  const noted = await db
    .selectFrom('exclusion')
    .innerJoin('sign_up', 'sign_up.id', 'exclusion.sign_up_id')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .leftJoin('place', 'place.id', 'exclusion.place_id')
    .leftJoin('organisation', 'organisation.id', 'exclusion.organisation_id')
    .leftJoin('person_main as other', 'other.id', 'exclusion.other_person_id')
    .leftJoin('user', 'user.id', 'exclusion.user_id')
    .select(['other.key as other_key', 'other.name as other_name'])
    .select(['person_main.key', 'place.code as place_code', 'organisation.code as organisation_code'])
    .select(['exclusion.made_in', 'exclusion.made_at', 'exclusion.file_name', 'user.name as maker'])
    .where('sign_up.round_id', '=', roundId)
    .execute();
  const said = await db
    .selectFrom('safety_said')
    .innerJoin('sign_up', 'sign_up.id', 'safety_said.sign_up_id')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .innerJoin('organisation', 'organisation.id', 'safety_said.organisation_id')
    .select(['person_main.key as email', 'organisation.code'])
    .where('sign_up.round_id', '=', roundId)
    .execute();
  const all = new Map<string, KnownExclusion>();
  const keyOf = ({ email, target }: Exclusion) => `${email} ${choiceValue(target)}`;
  for (const row of noted) {
    const target: ExclusionTarget =
      row.other_key === null ? toChoice(row) : { kind: 'person', code: row.other_key };
    const exclusion = { email: row.key, target };
    const called = row.other_name === null ? {} : { otherName: row.other_name };
    all.set(keyOf(exclusion), { ...exclusion, said: false, noted: noteOf(row), ...called });
  }
  for (const { email, code } of said) {
    const exclusion: Exclusion = { email, target: { kind: 'organisation', code } };
    const key = keyOf(exclusion);
    all.set(key, { ...exclusion, noted: all.get(key)?.noted ?? null, said: true });
  }
  return ordered([...all.values()], ({ email, target }) => [email, target.kind, target.code]);
}

interface NoteRow {
  made_in: 'import' | 'page' | null;
  made_at: Date | null;
  file_name: string | null;
  maker: string | null;
}

function noteOf({ made_in, made_at, file_name, maker }: NoteRow): ExclusionNote {
  if (made_in === null || made_at === null) return { in: 'unknown' };
  const on = dayOf(made_at);
  return made_in === 'import'
    ? { in: made_in, on, fileName: file_name ?? '' }
    : { in: made_in, on, by: maker };
}

/** Only those that are noted, as a workbook has them. */
export async function readExclusions(db: DbOrTrx, roundId: RoundId): Promise<Exclusion[]> {
  return (await readKnownExclusions(db, roundId))
    .filter(({ noted }) => noted !== null)
    .map(({ email, target }) => ({ email, target }));
}

/** Where people must not come because of who receives there, as exclusions of those places. */
export async function readBarredPlaces(db: DbOrTrx, roundId: RoundId): Promise<Exclusion[]> {
  const rows = await db
    .selectFrom('barred_place')
    .innerJoin('sign_up', 'sign_up.id', 'barred_place.sign_up_id')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .innerJoin('place', 'place.id', 'barred_place.place_id')
    .select(['person_main.key as email', 'place.code'])
    .where('barred_place.round_id', '=', roundId)
    .execute();
  return rows.map(({ email, code }) => ({ email, target: { kind: 'place', code } }));
}

/**
 * Everything that keeps the people of a round from somewhere, whoever said it and because of who receives there: what can
 * be chosen and what is matched go by this one list. In an order that does not depend on that of the rows.
 */
export async function readExclusionsInForce(db: DbOrTrx, roundId: RoundId): Promise<Exclusion[]> {
  const known = (await readKnownExclusions(db, roundId)).map(({ email, target }) => ({ email, target }));
  const barred = await readBarredPlaces(db, roundId);
  const inForce = new Map([...known, ...barred].map((one) => [canonical(one), one]));
  return [...inForce].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Where people said they must not come and no exclusion is noted yet: they wait for a coordinator. */
export const waitsForNote = ({ noted }: KnownExclusion): boolean => noted === null;
