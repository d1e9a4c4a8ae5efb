import type { Db } from '../../platform/db/connect.ts';
import { clearLinks } from './report/links.ts';

/** Each morning: links that ended go. */
export const beginReportDay = (db: Db, today: string): Promise<void> => clearLinks(db, today);
