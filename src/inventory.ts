import { inventory as homes } from './homes/inventory.ts';
import { inventory as people } from './people/inventory.ts';
import { inventory as person } from './people/person/inventory.ts';
import type { Keeper } from './people/retention/retain.ts';
import { inventory as audit } from './platform/audit/inventory.ts';
import { inventory as backup } from './platform/backup/inventory.ts';
import { inventory as database } from './platform/db/inventory.ts';
import { inventory as events } from './platform/events/inventory.ts';
import { inventory as jobs } from './platform/jobs/inventory.ts';
import { inventory as mail } from './platform/mail/inventory.ts';
import type { Inventory } from './platform/privacy/inventory.ts';
import { inventory as post } from './post/inventory.ts';
import { allStages, stages } from './stages.ts';
import { inventory as workbook } from './workbook/inventory.ts';

/** All that is stored, by the room that says so. */
export const inventories: Readonly<Record<string, Inventory>> = {
  ...Object.fromEntries(
    Object.entries(stages).map(([name, stage]) => [`src/journey/${name}`, stage.inventory]),
  ),
  'src/workbook': workbook,
  'src/homes': homes,
  'src/post': post,
  'src/people': people,
  'src/people/person': person,
  'src/platform/mail': mail,
  'src/platform/audit': audit,
  'src/platform/events': events,
  'src/platform/jobs': jobs,
  'src/platform/backup': backup,
  'src/platform/db': database,
};

/** What erasing somebody, and every term, goes by: what is stored, and how what goes on is ended. */
export const eraser: Keeper = {
  inventories,
  endings: allStages.endings,
  forgets: allStages.forgets,
  ofRounds: allStages.ofRounds,
};
