import type { Db } from '../../../platform/db/connect.ts';
import { happened } from '../../../platform/events/happened.ts';
import { codeOf } from '../programme.ts';
import { programmeMade } from '../schema.ts';
import { readAppointed } from './appointed.ts';
import { type Appointing, begin } from './coordinators.ts';

interface ProgrammeWish {
  /** What the programme is called. */
  programme: string;
  /** Who coordinates it first. */
  name: string;
  email: string;
}

/**
 * Makes a programme with its first coordinator: both or neither. The same form sent twice makes one.
 * @returns its code; `null` when another programme is called so
 */
export async function makeProgramme(
  db: Db,
  by: Omit<Appointing, 'programmeId'>,
  { programme: name, ...first }: ProgrammeWish,
): Promise<string | null> {
  const code = codeOf(name);
  return db.transaction().execute(async (trx) => {
    const made = await trx
      .insertInto('programme')
      .values({ code, name })
      .onConflict((on) => on.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (made) {
      await happened(trx, programmeMade, { programmeId: made.id }, by.actor);
      await begin(trx, { ...by, programmeId: made.id }, first);
      return code;
    }
    const other = await trx
      .selectFrom('programme')
      .select(['id', 'name'])
      .where('code', '=', code)
      .executeTakeFirstOrThrow();
    const same =
      other.name === name && (await readAppointed(trx, other.id)).some(({ email }) => email === first.email);
    return same ? code : null;
  });
}
