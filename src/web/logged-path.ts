import { feedPath } from '../journey/visit/paths.ts';

const FEEDS = feedPath('key').replace('key.ics', '');

/** What a line of the log says of a path: of a calendar not the key, which opens it to whoever reads the log. */
export const loggedPath = (path: string): string =>
  path.replace(/^\/+/, '/').toLowerCase().startsWith(FEEDS) ? FEEDS : path;
