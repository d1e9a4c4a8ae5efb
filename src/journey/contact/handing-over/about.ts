import { z } from 'zod';
import { personIdSchema } from '../../../people/ids.ts';
import type { AtDesk } from '../../../platform/mail/kind.ts';
import type { Subject } from '../../../platform/mail/subject.ts';
import { handOverPath, takeOverPath } from '../paths.ts';
import { readSender } from '../telling/to-person.ts';
import { readAskedHandOver, readHandOver } from './reading.ts';

/** A mail to a colleague who is asked to take a card over. */
export const aboutHandOver = z.object({ handOverId: z.uuid(), personId: personIdSchema });
type AboutHandOver = z.infer<typeof aboutHandOver>;

export const subjectsOfHandOver = ({ handOverId, personId }: AboutHandOver): Subject[] => [
  { kind: 'hand_over', id: handOverId },
  { kind: 'person', id: personId },
];

/** What a letter says: nobody's name, and no line. `null` when it was answered, or nothing may be said of it any more. */
export async function readForHandOver(
  { db, baseUrl, today }: Pick<AtDesk, 'db' | 'baseUrl' | 'today'>,
  { handOverId, personId }: AboutHandOver,
) {
  const found = await readHandOver(db, { id: handOverId, personId, today: today() });
  if (!found) return null;
  return {
    ...(await readSender(db, personId)),
    link: new URL(takeOverPath(handOverId), baseUrl).href,
  };
}

/** The same for the owner of the card, for whom it was asked; `null` when it is over, or they asked it themselves. */
export async function readForOwner(
  { db, baseUrl, today }: Pick<AtDesk, 'db' | 'baseUrl' | 'today'>,
  { handOverId, personId }: AboutHandOver,
) {
  const found = await readAskedHandOver(db, { personId, today: today() });
  if (found?.id !== handOverId || found.state !== 'asked' || !found.byContact) return null;
  return {
    ...(await readSender(db, personId)),
    link: new URL(handOverPath(), baseUrl).href,
  };
}
