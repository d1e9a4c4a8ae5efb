import { readConfig } from '../platform/config/config.ts';
import { noteBackedUp } from '../platform/db/backed-up.ts';

/** `wisselstage backed-up`: the script of the operator has made a copy of the data; the page of health shows when. */
export function backedUp(): void {
  noteBackedUp(readConfig(process.env).dataFolder, new Date());
  process.stdout.write('Noted that a backup was made.\n');
}
