import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import type { Actor, Tells } from '../follow-up.ts';
import { mails } from '../mails.ts';
import type { News } from './about.ts';

interface Telling {
  followUpId: string;
  programmeId: string;
  by: readonly Actor[];
  tells: Tells;
  /** Something was secret where one of the two works. */
  secret: boolean;
  makerId: PersonId | null;
  takerId: PersonId | null;
}

/** Mails whom a step concerns. */
export async function tellStep(
  trx: DbOrTrx,
  { followUpId, programmeId, by, tells, secret, makerId, takerId }: Telling,
): Promise<void> {
  // Who speaks for the organisation of the one did it for them, and both hear what they did not press themselves.
  const other = by.includes('maker') ? takerId : makerId;
  const whom: Record<Tells, [News, (PersonId | null)[]]> = {
    'maker-taken': ['taken', [makerId]],
    'both-day': ['day', [makerId, takerId]],
    'other-off': ['off', [other]],
    'taker-off': ['off', [takerId]],
    'maker-off': ['off', [makerId]],
  };
  const [what, people] = whom[tells];
  for (const personId of people) {
    const person = personId && (await readAddress(trx, personId));
    if (!person) continue;
    await post(trx, mails.news, {
      ...{ to: person.email, locale: person.locale, programmeId },
      about: { followUpId, personId, what, secret },
    });
  }
}

/** Where mail to somebody goes; `null` for who has no address. */
async function readAddress(db: DbOrTrx, personId: PersonId) {
  const row = await db
    .selectFrom('person_main')
    .innerJoin('person', 'person.id', 'person_main.id')
    .select(['person_main.email', 'person.locale'])
    .where('person_main.id', '=', personId)
    .executeTakeFirst();
  return row?.email ? { email: row.email, locale: row.locale ?? ('nl' as const) } : null;
}
