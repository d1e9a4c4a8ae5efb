import { z } from 'zod';
import { personIdSchema } from '../../../people/ids.ts';
import type { Db } from '../../../platform/db/connect.ts';
import type { Subject } from '../../../platform/mail/subject.ts';
import { introductionPath } from '../paths.ts';
import { readSender } from '../telling/to-person.ts';
import { readIntroduction } from './reading.ts';

/** A mail about an introduction, to one of the three. */
export const aboutIntroduction = z.object({ introductionId: z.uuid(), personId: personIdSchema });
type AboutIntroduction = z.infer<typeof aboutIntroduction>;

export const subjectsOfIntroduction = ({ introductionId, personId }: AboutIntroduction): Subject[] => [
  { kind: 'introduction', id: introductionId },
  { kind: 'person', id: personId },
];

/** What a letter says: no name, of nobody. `null` when there is nothing to say to them any more. */
export async function readForIntroduction(
  db: Db,
  baseUrl: string,
  { introductionId, personId }: AboutIntroduction,
) {
  const found = await readIntroduction(db, { id: introductionId, personId });
  const says = { asker: 'introduced', between: 'asked', owner: 'passed-on' } as const;
  if (!found || found.state !== says[found.side]) return null;
  return {
    side: found.side,
    ...(await readSender(db, personId)),
    link: new URL(introductionPath(introductionId), baseUrl).href,
  };
}
