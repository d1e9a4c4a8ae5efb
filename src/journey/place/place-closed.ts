import { data } from 'react-router';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { readCoordinatorAddresses } from '../programme/reads-programme.ts';
import { type ClosedFor, LOCKED } from './place-closed-for.ts';
import { words } from './place-closed-words.ts';

/** What a page of a closed place answers, to who would see it otherwise; to others it is not there, as ever. */
export async function closedAnswer(db: DbOrTrx, programmeId: string) {
  const programme = await db
    .selectFrom('programme')
    .select(['name', 'phone'])
    .where('id', '=', programmeId)
    .executeTakeFirstOrThrow();
  const said = ({ title, text, ask, call }: (typeof words)['nl']) => ({
    ...{ title, text },
    ...{ ask: ask(programme.name), call: call(programme.phone) },
  });
  const closed: ClosedFor = {
    says: { nl: said(words.nl), en: said(words.en) },
    phone: programme.phone,
    coordinators: await readCoordinatorAddresses(db, programmeId),
  };
  return data({ closed }, { status: LOCKED, headers: { 'Cache-Control': 'no-store' } });
}
