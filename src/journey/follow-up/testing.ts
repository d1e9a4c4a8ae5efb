import type { PersonId, ProgrammeId } from '../../people/ids.ts';
import type { Db } from '../../platform/db/connect.ts';
import { aMailroom } from '../../platform/mail/testing.ts';
import type { Sending } from '../../platform/mail/transport.ts';
import { mails } from './mails.ts';
import type { Made } from './making/form.ts';
import { makeFollowUp } from './making/making.ts';

interface By {
  programmeId: ProgrammeId;
  personId: PersonId;
  organisationId: string;
  today: string;
}

/** For tests: letters of this stage go nowhere else than into `letters`, when they are delivered. */
export function aFollowUpPost(db: Db, today: string): { letters: Sending[]; deliver: () => Promise<void> } {
  const letters: Sending[] = [];
  const { mailroom } = aMailroom(db, {
    kinds: Object.values(mails),
    today: () => today,
    transport: async (sending) => {
      letters.push(sending);
      return { as: 'sent' };
    },
  });
  const deliver = async () => {
    const due = await db
      .selectFrom('mail')
      .select('id')
      .where('kind', 'like', 'follow-up.%')
      .where('status', '=', 'queued')
      .orderBy('number')
      .execute();
    for (const { id } of due) await mailroom.deliver(id);
  };
  return { letters, deliver };
}

/** For tests: somebody offers something. @returns its id */
export const offerFollowUp = (db: Db, by: By, over: Partial<Made> = {}): Promise<string> =>
  db.transaction().execute((trx) =>
    makeFollowUp(trx, {
      ...{ ...by, userId: null },
      made: {
        ...{ kind: 'presentation', direction: 'offer', title: 'Wat doet de noodhulp?' },
        ...{ text: '', voor: null, ...over },
      },
    }),
  );
