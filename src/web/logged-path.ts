import { sharedBriefPath } from '../journey/follow-up/paths.ts';
import { sharedReportPath } from '../journey/impact/paths.ts';
import { feedPath } from '../journey/visit/paths.ts';

/** What an address with a key begins with. */
const OPENED = [
  feedPath('key').replace('key.ics', ''),
  ...[sharedBriefPath('key'), sharedReportPath('key')].map((path) => path.replace('key', '')),
];

/** What a line of the log says of a path: of a calendar, a page for colleagues or a report, not the key: it opens it to whoever reads the log. */
export const loggedPath = (path: string): string =>
  OPENED.find((one) => path.replace(/^\/+/, '/').toLowerCase().startsWith(one)) ?? path;
