import { sql } from 'kysely';
import { dayOf, daysFrom } from '../../../language/day.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { hashOf } from '../../../platform/privacy/key.ts';
import { addressInRound } from '../programme.ts';
import { type Round, readRound } from '../reads.ts';
import type { OrganisationId } from '../reads-own.ts';
import type { Answer } from '../tables.ts';

/** So long a link answers in a round without a last day to sign up. */
const DAYS = 60;

/** What the key of a mail asks: of which organisation, for which round. */
export interface AskedByMail {
  organisationId: OrganisationId;
  name: string;
  /** Of the pages of the organisation, for this round. */
  address: string;
  round: Round;
  answer: Answer | null;
  /** Agreed to be named on public pages. */
  named: boolean;
}

/**
 * What somebody is asked, by the key of their mail. `null` when the key opens nothing, or nothing any more: sign-up has
 * closed, they stopped as contact person, or the organisation or the round went its way.
 */
export async function findAsked(db: DbOrTrx, key: string, today: string): Promise<AskedByMail | null> {
  const row = await db
    .selectFrom('invitation_key')
    .innerJoin('contact_person', 'contact_person.id', 'invitation_key.contact_id')
    .innerJoin('organisation', 'organisation.id', 'contact_person.organisation_id')
    .innerJoin('round', 'round.id', 'invitation_key.round_id')
    .innerJoin('membership', (on) =>
      on
        .onRef('membership.organisation_id', '=', 'organisation.id')
        .onRef('membership.round_id', '=', 'invitation_key.round_id'),
    )
    .leftJoin('invitation', (on) =>
      on
        .onRef('invitation.organisation_id', '=', 'organisation.id')
        .onRef('invitation.round_id', '=', 'invitation_key.round_id'),
    )
    .select(['organisation.id', 'organisation.code', 'organisation.name', 'organisation.named_at'])
    .select(['invitation_key.round_id', 'invitation_key.made_at', 'invitation.answer'])
    .where('invitation_key.hash', '=', hashOf(key))
    .where('contact_person.ended_on', 'is', null)
    .where(sql<boolean>`organisation.programme_id = round.programme_id`)
    .executeTakeFirst();
  if (!row) return null;
  const round = await readRound(db, row.round_id);
  if (today > lastDayToAnswer(round, dayOf(row.made_at))) return null;
  return {
    ...{ organisationId: row.id as OrganisationId, name: row.name, round, answer: row.answer },
    address: addressInRound(row.code, round.code),
    named: row.named_at !== null,
  };
}

/** As long as people can sign up; without such a day for some weeks, and never after the round. */
export function lastDayToAnswer(
  { signUpCloses, lastDay }: Pick<Round, 'signUpCloses' | 'lastDay'>,
  madeOn: string,
): string {
  const until = signUpCloses ?? daysFrom(madeOn, DAYS);
  return lastDay !== null && lastDay < until ? lastDay : until;
}
