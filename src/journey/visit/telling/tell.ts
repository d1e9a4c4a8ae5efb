import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import { mails } from '../mails.ts';
import type { HostOfVisit, Visit } from '../reads.ts';
import type { Side } from '../visit.ts';

/** Somebody with an address, and on which side of the visit. */
export interface Reached {
  side: Side;
  personId: PersonId;
  email: string;
  locale: 'nl' | 'en' | null;
}

/** Who goes; nobody when they withdrew or have no address. */
export const visitorOf = ({ visitorId, visitorEmail, visitorLocale }: Visit): Reached[] =>
  visitorId && visitorEmail
    ? [{ side: 'visitor', personId: visitorId, email: visitorEmail, locale: visitorLocale }]
    : [];

/** Of those who receive the ones that have an address. */
export const reachedHosts = (hosts: readonly HostOfVisit[]): Reached[] =>
  hosts.filter(({ email }) => email !== '').map((host) => ({ side: 'host', ...host }));

/** Once for each state that a calendar knows of the visit: whatever is tried again, nobody hears the same twice. */
export async function tell(
  trx: DbOrTrx,
  kind: 'agreed' | 'day' | 'off' | 'changed',
  visit: Visit,
  { side, personId, email, locale }: Reached,
): Promise<void> {
  await post(trx, mails[kind], {
    to: email,
    locale: locale ?? 'nl',
    about: { visitId: visit.id, side, personId },
    programmeId: visit.programmeId,
    dedupe: `${visit.id} ${personId} ${side} ${visit.sequence}`,
  });
}
