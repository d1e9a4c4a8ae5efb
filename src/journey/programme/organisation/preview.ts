import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Movable } from '../programme-holdings.ts';
import { type ChangeAt, type Changing, readRoundsOn } from './change.ts';
import type { Moving } from './moving.ts';

export async function readMovable(
  db: DbOrTrx,
  at: Pick<ChangeAt, 'programmeId' | 'holdings' | 'today'>,
  organisationId: string,
): Promise<Movable[]> {
  const roundIds = await readRoundsOn(db, at);
  const all: Movable[] = [];
  for (const stage of at.holdings)
    all.push(...((await stage.movable?.(db, { organisationId, roundIds })) ?? []));
  return all;
}

export async function readMoving(
  db: DbOrTrx,
  at: Pick<ChangeAt, 'programmeId' | 'holdings' | 'today'>,
  { id, code, name, standing }: Changing,
): Promise<Moving> {
  const movable = await readMovable(db, at, id);
  const count = (kind: Movable['kind']) => movable.filter((one) => one.kind === kind).length;
  const contacts = await db
    .selectFrom('contact_person')
    .innerJoin('person_main as person', 'person.id', 'contact_person.person_id')
    .select(['person.name', 'person.email'])
    .where('organisation_id', '=', id)
    .where('ended_on', 'is', null)
    .orderBy('contact_person.started_on')
    .orderBy('contact_person.id')
    .execute();
  return {
    ...{ code, name, standing, places: count('place'), people: count('person') },
    contacts: contacts.map((one) => one.name || one.email),
  };
}
