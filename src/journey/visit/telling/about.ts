import { z } from 'zod';
import { personIdSchema } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Subject } from '../../../platform/mail/subject.ts';
import { readCoordinatorAddresses } from '../../programme/reads-programme.ts';
import { readHosts, readVisit } from '../reads.ts';

/** A mail about a visit, to one of the two sides. */
export const aboutSide = z.object({
  visitId: z.uuid(),
  side: z.enum(['visitor', 'host']),
  personId: personIdSchema,
});
export type AboutSide = z.infer<typeof aboutSide>;

export const subjectsOfVisit = ({ visitId }: { visitId: string }): Subject[] => [
  { kind: 'visit', id: visitId },
];

export const subjectsOfSide = ({ visitId, personId }: AboutSide): Subject[] => [
  { kind: 'visit', id: visitId },
  { kind: 'person', id: personId },
];

/** What a letter about a visit says of it. */
export interface AboutVisit {
  title: string;
  organisation: string;
  days: string[];
  times: { from: string; until: string };
}

/**
 * What a letter to one side of a visit may say. Of a secret place it says that there is one and nothing more: no organisation,
 * title, day or time, and neither side's name.
 */
export async function readForSide(db: DbOrTrx, { visitId, side, personId }: AboutSide) {
  const visit = await readVisit(db, visitId);
  if (!visit) return null;
  const reader = await db.selectFrom('person').select('name').where('id', '=', personId).executeTakeFirst();
  if (!reader) return null;
  const hosts = await readHosts(db, visit.placeId);
  // Somebody who no longer receives there hears nothing more of it.
  const isConcerned =
    side === 'visitor' ? visit.visitorId === personId : hosts.some((host) => host.personId === personId);
  if (!isConcerned) return null;
  const { round, programme, programmeId, secret, title, days, startTime, endTime, state, roundId } = visit;
  const open: AboutVisit | null = secret
    ? null
    : { title, organisation: visit.host, days, times: { from: startTime, until: endTime } };
  return {
    ...{ side, round, programme, roundId, state },
    // Who receives at a secret place is named in no mail, not even in their own.
    name: secret && side === 'host' ? '' : reader.name,
    coordinators: await readCoordinatorAddresses(db, programmeId),
    open,
    visit,
    hosts,
  };
}
