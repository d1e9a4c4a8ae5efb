import { type Expression, sql } from 'kysely';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { waitingSince } from '../contact-asked.ts';
import { mayFindEachOther } from '../finding/visible.ts';
import type { IntroductionState } from './introducing.ts';

/** Somebody as the other sides read of them. */
export interface Party {
  name: string;
  calling: string;
  organisation: string;
}

export interface Introduction {
  id: string;
  /** What the reader is in it. */
  side: 'asker' | 'between' | 'owner';
  /** As far as they may know it. */
  state: IntroductionState;
  asker: Party;
  owner: Party;
  through: string | null;
  /** Once the owner agreed: how the other can be reached. */
  reach: { phone: string; email: string } | null;
}

/** Who was to pass it on works here still; nobody was asked when it went to the owner at once. */
const hasHome = (through: Expression<string | null>) =>
  sql<boolean>`(${through} is null or ${through} in (select person_id from person_home))`;

/** Those that somebody has a part in, in a programme; where one of the three has left, or must keep away, it is not there. */
const introductionsOf = (db: DbOrTrx, personId: PersonId) =>
  db
    .selectFrom('introduction')
    .innerJoin('person_home as asker_home', 'asker_home.person_id', 'introduction.asker_id')
    .innerJoin('person_home as owner_home', 'owner_home.person_id', 'introduction.owner_id')
    .where((eb) =>
      eb.or([
        eb('introduction.asker_id', '=', personId),
        eb('introduction.owner_id', '=', personId),
        eb('introduction.through_id', '=', personId),
      ]),
    )
    .where((eb) => hasHome(eb.ref('introduction.through_id')))
    .where((eb) =>
      mayFindEachOther(
        eb.ref('introduction.asker_id'),
        eb.ref('introduction.owner_id'),
        eb.ref('introduction.through_id'),
      ),
    );

/** One of them, for one of the three; `null` for anybody else, and for the owner before it was passed on. */
export async function readIntroduction(
  db: DbOrTrx,
  { id, personId }: { id: string; personId: PersonId },
): Promise<Introduction | null> {
  const row = await introductionsOf(db, personId)
    .innerJoin('organisation as of_asker', 'of_asker.id', 'asker_home.organisation_id')
    .innerJoin('organisation as of_owner', 'of_owner.id', 'owner_home.organisation_id')
    .innerJoin('person_main as asker', 'asker.id', 'introduction.asker_id')
    .innerJoin('person_main as owner', 'owner.id', 'introduction.owner_id')
    .innerJoin('contact_card', 'contact_card.person_id', 'introduction.owner_id')
    .leftJoin('person_main as between', 'between.id', 'introduction.through_id')
    .leftJoin('contact_card as own', 'own.person_id', 'introduction.asker_id')
    .select(['introduction.id', 'introduction.state', 'introduction.asker_id', 'introduction.owner_id'])
    .select(['asker.name as askerName', 'asker.email', 'own.calling', 'of_asker.name as askerAt'])
    .select(['contact_card.phone', 'contact_card.shows_mail as showsMail', 'owner.email as ownerEmail'])
    .select(['owner.name as ownerName', 'contact_card.calling as ownerCalling', 'of_owner.name as ownerAt'])
    .select(['between.name as through'])
    .select((eb) =>
      eb
        .selectFrom('sign_up')
        .innerJoin('round', 'round.id', 'sign_up.round_id')
        .select('sign_up.job_title')
        .whereRef('sign_up.person_id', '=', 'introduction.asker_id')
        .orderBy('round.number', 'desc')
        .limit(1)
        .as('jobTitle'),
    )
    .where('introduction.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const side = row.asker_id === personId ? 'asker' : row.owner_id === personId ? 'owner' : 'between';
  // The owner knows nothing of it before it was passed on, nor after they said no.
  if (side === 'owner' && row.state !== 'passed-on' && row.state !== 'introduced') return null;
  return {
    ...{ id: row.id, side, state: toldTo(side, row.state), through: row.through },
    asker: { name: row.askerName, calling: row.calling ?? row.jobTitle ?? '', organisation: row.askerAt },
    owner: { name: row.ownerName, calling: row.ownerCalling, organisation: row.ownerAt },
    reach: row.state === 'introduced' ? reachFor(side, row) : null,
  };
}

/** Who asked hears of a yes alone, and who is between only that they said something: no answer is theirs to read. */
function toldTo(side: Introduction['side'], state: IntroductionState): IntroductionState {
  if (side === 'owner' || state === 'introduced' || state === 'asked') return state;
  return side === 'asker' ? 'asked' : 'passed-on';
}

function reachFor(
  side: Introduction['side'],
  {
    phone,
    showsMail,
    ownerEmail,
    email,
  }: { phone: string; showsMail: boolean; ownerEmail: string; email: string },
): Introduction['reach'] {
  if (side === 'asker') return { phone, email: showsMail ? ownerEmail : '' };
  return side === 'owner' ? { phone: '', email } : null;
}

/** Those that wait for somebody to say something. */
export async function readWaiting(db: DbOrTrx, personId: PersonId, today: string): Promise<string[]> {
  const rows = await introductionsOf(db, personId)
    .innerJoin('contact_card', 'contact_card.person_id', 'introduction.owner_id')
    .select('introduction.id')
    .where('introduction.asked_on', '>', waitingSince(today))
    .where((eb) =>
      eb.or([
        eb.and([eb('introduction.through_id', '=', personId), eb('introduction.state', '=', 'asked')]),
        eb.and([eb('introduction.owner_id', '=', personId), eb('introduction.state', '=', 'passed-on')]),
      ]),
    )
    .orderBy('introduction.asked_on')
    .orderBy('introduction.id')
    .execute();
  return rows.map(({ id }) => id);
}
