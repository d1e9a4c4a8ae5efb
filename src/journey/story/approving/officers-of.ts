import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Story } from '../reading/read-story.ts';
import { type OfficerKind, SIDES, type Side } from '../story.ts';
import { readOfficers } from './officers.ts';

/** Who says yes to a story, as a coordinator sees it. */
export interface OfficerSeen {
  side: Side;
  kind: OfficerKind;
  /** Of a secret place it is only known that there is one. */
  email: string | null;
  /** A coordinator gave it, and can change it. */
  ours: boolean;
}

/** Those whom a story asks, of both of its organisations. */
export async function readOfficersOf(
  db: DbOrTrx,
  { secret, speakers }: Pick<Story, 'secret' | 'speakers'>,
): Promise<OfficerSeen[]> {
  const idOf = (side: Side) => speakers[side].organisation.id;
  const all = await readOfficers(db, SIDES.map(idOf));
  return SIDES.flatMap((side) =>
    all
      .filter(({ organisationId }) => organisationId === idOf(side))
      .filter(({ givenBy }) => !secret || givenBy === 'organisation')
      .map(({ kind, email, givenBy }) => ({
        ...{ side, kind, email: secret ? null : email, ours: givenBy === 'coordinator' },
      })),
  );
}
