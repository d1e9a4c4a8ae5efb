import { inventory as matching } from './journey/matching/inventory.ts';
import { inventory as place } from './journey/place/inventory.ts';
import { inventory as programme } from './journey/programme/inventory.ts';
import { inventory as signUp } from './journey/sign-up/inventory.ts';
import { inventory as people } from './people/inventory.ts';
import { inventory as database } from './platform/db/inventory.ts';
import { inventory as events } from './platform/events/inventory.ts';
import { inventory as jobs } from './platform/jobs/inventory.ts';
import { inventory as mail } from './platform/mail/inventory.ts';
import type { Inventory } from './platform/privacy/inventory.ts';
import { inventory as workbook } from './workbook/inventory.ts';

/** All that is stored, by the room that says so. */
export const inventories: Readonly<Record<string, Inventory>> = {
  'src/journey/programme': programme,
  'src/journey/place': place,
  'src/journey/sign-up': signUp,
  'src/journey/matching': matching,
  'src/workbook': workbook,
  'src/people': people,
  'src/platform/mail': mail,
  'src/platform/events': events,
  'src/platform/jobs': jobs,
  'src/platform/db': database,
};
