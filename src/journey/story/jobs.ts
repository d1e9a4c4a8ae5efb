import type { Db } from '../../platform/db/connect.ts';
import { closeWhatMayNot } from './leaving/leaving.ts';

/** Each morning: what may not be read any more is gone. */
export const beginStoryDay = (db: Db, today: string): Promise<void> => closeWhatMayNot(db, today);
