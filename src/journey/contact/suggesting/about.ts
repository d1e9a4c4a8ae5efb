import { z } from 'zod';
import { personIdSchema } from '../../../people/ids.ts';
import type { AtDesk } from '../../../platform/mail/kind.ts';
import type { Subject } from '../../../platform/mail/subject.ts';
import { suggestedLinePath } from '../paths.ts';
import { readSender } from '../telling/to-person.ts';
import { readSuggestedLine } from './reading.ts';

/** A mail about a line, to the owner of the card. */
export const aboutLine = z.object({ lineId: z.uuid(), personId: personIdSchema });
type AboutLine = z.infer<typeof aboutLine>;

export const subjectsOfLine = ({ lineId, personId }: AboutLine): Subject[] => [
  { kind: 'suggested_line', id: lineId },
  { kind: 'person', id: personId },
];

/** What a letter says: nobody's name, and not the line. `null` when it was answered, or nothing may be said of it any more. */
export async function readForLine(
  { db, baseUrl, today }: Pick<AtDesk, 'db' | 'baseUrl' | 'today'>,
  { lineId, personId }: AboutLine,
) {
  const found = await readSuggestedLine(db, { id: lineId, personId, strong: false, today: today() });
  if (!found) return null;
  return {
    ...(await readSender(db, personId)),
    link: new URL(suggestedLinePath(lineId), baseUrl).href,
  };
}
