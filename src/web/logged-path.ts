import { sharedBriefPath } from '../journey/follow-up/paths.ts';
import { feedPath } from '../journey/visit/paths.ts';

/** What an address with a key begins with. */
const OPENED = [feedPath('key').replace('key.ics', ''), sharedBriefPath('key').replace('key', '')];

/** What a line of the log says of a path: of a calendar, or of a page for colleagues, not the key: it opens it to whoever reads the log. */
export const loggedPath = (path: string): string =>
  OPENED.find((one) => path.replace(/^\/+/, '/').toLowerCase().startsWith(one)) ?? path;
