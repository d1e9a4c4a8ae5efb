import { inventory } from './inventory.ts';
import { beginProgrammeDay, writeProgrammeMail } from './jobs.ts';
import { pages } from './routes.ts';

export const stage = { pages, inventory, mails: writeProgrammeMail, daily: beginProgrammeDay };
