import { sql } from 'kysely';
import { z } from 'zod';
import { type PersonId, personIdSchema } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Subject } from '../../../platform/mail/subject.ts';
import { readCoordinatorAddresses } from '../../programme/reads-programme.ts';
import { readFollowUp } from '../board/read-follow-ups.ts';
import { followUpPath } from '../paths.ts';

/** What somebody hears: that it is taken, on which day it is, that it is off. */
const NEWS = ['taken', 'day', 'off'] as const;
export type News = (typeof NEWS)[number];
/** What somebody is asked once: to agree on a day, to say whether it took place. */
const QUESTIONS = ['dateless', 'silent'] as const;

const aboutPerson = { followUpId: z.uuid(), personId: personIdSchema };
export const aboutNews = z.object({
  ...{ ...aboutPerson, what: z.enum(NEWS) },
  /** Something was secret where one of the two works when it happened. */
  secret: z.boolean().optional(),
});
export const aboutQuestion = z.object({ ...aboutPerson, what: z.enum(QUESTIONS) });

interface AboutPerson {
  followUpId: string;
  personId: PersonId;
  secret?: boolean | undefined;
}

export const subjectsOf = ({ followUpId, personId }: AboutPerson): Subject[] => [
  { kind: 'follow_up', id: followUpId },
  { kind: 'person', id: personId },
];

/**
 * What a letter to somebody may say of a follow-up. Of something secret it says that there is one, and neither with whom, what
 * nor when, also when the side of which it was has gone from it since.
 */
export async function readForLetter(
  db: DbOrTrx,
  baseUrl: string,
  { followUpId, personId, secret: was }: AboutPerson,
) {
  const row = await readFollowUp(db, followUpId);
  const person = await db
    .selectFrom('person')
    .innerJoin('programme', 'programme.id', 'person.programme_id')
    .select(sql<boolean>`person.id in (select person_id from secret_person)`.as('worksAtSecret'))
    .select(['person.name', 'programme.id as programmeId', 'programme.name as programme'])
    .where('person.id', '=', personId)
    .executeTakeFirst();
  if (!row || !person) return null;
  const secret = row.secret || person.worksAtSecret || was === true;
  const isMaker = row.makerId === personId;
  const other = isMaker
    ? { name: row.takerName, organisation: row.takerOrganisation }
    : { name: row.makerName, organisation: row.makerOrganisation };
  return {
    row,
    /** They have it now. */
    isTheirs: isMaker || row.takerId === personId,
    secret,
    letter: {
      name: secret ? '' : person.name,
      programme: person.programme,
      coordinators: await readCoordinatorAddresses(db, person.programmeId),
      open: secret
        ? null
        : {
            ...{ kind: row.kind, title: row.title, meeting: row.meeting },
            ...{ other: other.name ?? '', organisation: other.organisation ?? '' },
            when: row.day && { day: row.day, startTime: row.startTime, endTime: row.endTime },
          },
      link: new URL(followUpPath(followUpId), baseUrl).href,
    },
  };
}
