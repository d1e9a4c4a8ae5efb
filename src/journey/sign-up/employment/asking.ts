import { sql } from 'kysely';
import type { ProgrammeId, RoundId } from '../../../people/ids.ts';
import { readLocale } from '../../../people/reads.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { lastLocale, post } from '../../../platform/mail/mail.ts';
import { lastDayDue } from '../../programme/programme.ts';
import { readCurrentRounds } from '../../programme/reads.ts';
import { mails } from '../mails.ts';

interface At {
  roundId: RoundId;
  programmeId: ProgrammeId;
}

/**
 * Asks who speaks for an organisation, by mail, whether people work there; nobody twice for one step.
 * @returns how many mails go out
 */
async function askThose(
  db: Db,
  { roundId, programmeId }: At,
  organisations: readonly string[],
  step: string,
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    let posted = 0;
    for (const { id, email } of await readSpeakers(trx, organisations)) {
      const known = (await readLocale(trx, email)) ?? (await lastLocale(trx, { programmeId, email }));
      const isNew = await post(trx, mails.colleagues, {
        ...{ to: email, locale: known ?? 'nl', programmeId, about: { contactId: id, roundId } },
        dedupe: `${roundId} ${id} ${step}`,
      });
      if (isNew) posted += 1;
    }
    return posted;
  });
}

/** Who may sign in for these organisations: of others a mail would lead nowhere. */
const readSpeakers = (db: DbOrTrx, organisations: readonly string[]) =>
  db
    .selectFrom('contact_person')
    .innerJoin('person_main as person', 'person.id', 'contact_person.person_id')
    .innerJoin('role', (on) =>
      on
        .onRef('role.person_id', '=', 'person.id')
        .onRef('role.organisation_id', '=', 'contact_person.organisation_id')
        .on('role.kind', '=', 'contact'),
    )
    .select(['contact_person.id', 'person.email'])
    .where('contact_person.ended_on', 'is', null)
    .where(sql<boolean>`contact_person.organisation_id = any(${[...organisations]}::uuid[])`)
    .orderBy('contact_person.id')
    .execute();

/** The organisations of a round of which people wait to be confirmed. */
async function readWaiting(db: DbOrTrx, roundId: RoundId): Promise<string[]> {
  const rows = await db
    .selectFrom('employment_state')
    .select('organisation_id')
    .distinct()
    .where('round_id', '=', roundId)
    .where('state', '=', 'open')
    .execute();
  return rows.map(({ organisation_id }) => organisation_id);
}

/** A coordinator asks one organisation, at most once a day. @returns how many mails go out */
export async function askContactsOf(db: Db, at: At, organisationId: string, today: string): Promise<number> {
  const waiting = (await readWaiting(db, at.roundId)).filter((one) => one === organisationId);
  return askThose(db, at, waiting, `by hand ${today}`);
}

/** Whoever waits to be confirmed: their organisation is asked once, and again 7 and 2 days before the match. */
export async function askByDate(db: Db, today: string): Promise<void> {
  for (const { id: roundId, programmeId, matchOn, signUpCloses } of await readCurrentRounds(db, today)) {
    const waiting = await readWaiting(db, roundId);
    if (waiting.length === 0) continue;
    await askThose(db, { roundId, programmeId }, waiting, 'first');
    const closes = matchOn ?? signUpCloses;
    const due = closes === null ? null : lastDayDue(closes, today);
    if (due) await askThose(db, { roundId, programmeId }, waiting, due.step);
  }
}
