import type { PersonId, ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import { mails } from '../mails.ts';
import { openedText } from '../programme-sealed.ts';
import { readCoordinators } from '../reads-programme.ts';
import { MOST_OPEN } from './correcting.ts';

interface Asked {
  programmeId: ProgrammeId;
  personId: PersonId;
  about: string;
  text: string;
  today: string;
}

/**
 * Somebody asks to have something corrected of what is kept about them; coordinators hear that somebody did. The same asked twice
 * is asked once.
 * @returns `false` when as many wait as may
 */
export async function askCorrection(trx: DbOrTrx, asked: Asked): Promise<boolean> {
  const { programmeId, personId, about, text, today } = asked;
  // Two at the same moment are counted one after the other.
  await trx.selectFrom('person').select('id').where('id', '=', personId).forUpdate().execute();
  const open = await trx
    .selectFrom('correction')
    .select(['about', openedText.as('text')])
    .where('person_id', '=', personId)
    .where('answer', 'is', null)
    .execute();
  if (open.some((one) => one.about === about && one.text === text)) return true;
  if (open.length >= MOST_OPEN) return false;
  const { id: correctionId } = await trx
    .insertInto('correction')
    .values({ programme_id: programmeId, person_id: personId, about, text, asked_on: today })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const { email: to, locale } of await readCoordinators(trx, programmeId))
    await post(trx, mails.correctionAsked, { to, locale, about: { correctionId }, programmeId });
  return true;
}
