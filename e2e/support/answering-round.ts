import { sql } from 'kysely';
import { storeRound } from '../../src/journey/matching/testing.ts';
import { aPlace } from '../../src/journey/place/testing.ts';
import { anOrganisation } from '../../src/journey/programme/testing.ts';
import { aSignUp } from '../../src/journey/sign-up/testing.ts';
import { moveVisit } from '../../src/journey/visit/moving/move.ts';
import { offerVisit } from '../../src/journey/visit/offer/offering.ts';
import { readHosts, readVisits } from '../../src/journey/visit/reads.ts';
import { makeReplyLink } from '../../src/journey/visit/reply/keys.ts';
import { REPLY_BY, TODAY } from '../../src/journey/visit/testing.ts';
import { letItWork } from '../../src/journey/visit/waiting/waiting-list.ts';
import type { PersonId, ProgrammeId, RoundId } from '../../src/people/ids.ts';
import type { Db } from '../../src/platform/db/connect.ts';

const ORGANISATIONS = Array.from({ length: 15 }, (_, index) => `O${index}`);
const DAYS = ['2027-03-09', '2027-03-10'];
const SEATS_A_DAY = 5;
/** All seats are offered to somebody. */
const OFFERED = ORGANISATIONS.length * DAYS.length * SEATS_A_DAY;
/** So many more would like one. */
const WAITING = 30;

/** Somebody who is asked, with a link from each of two mails. */
interface Asked {
  visitId: string;
  email: string;
  links: [string, string];
}

export interface AnsweringRound {
  roundId: RoundId;
  programmeId: ProgrammeId;
  /** Those whose host has still to say yes come first. */
  visitors: Asked[];
  /** Who receives, for each visit of theirs; they have not said yes. */
  hosts: Asked[];
}

/**
 * A round in which 150 people have an offer for each of its 150 seats, and 30 wait for a seat that opens, which goes to them by
 * itself. Who receives at the first two organisations has still to answer; the others said yes.
 */
export async function anAnsweringRound(db: Db, code: string): Promise<AnsweringRound> {
  const at = ORGANISATIONS.length;
  const elsewhere = (index: number, further: number) => `O${(index + further) % at}-1`;
  const { roundId, programmeId } = await storeRound(db, code, {
    organisations: ORGANISATIONS.map((one) => anOrganisation(one, { contactName: '', contactEmail: '' })),
    places: ORGANISATIONS.map((one) =>
      aPlace(`${one}-1`, one, {
        hostName: `Gast ${one}`,
        hostEmail: `gast@${one.toLowerCase()}.example`,
        slots: DAYS.map((day) => ({ days: [day], capacity: SEATS_A_DAY })),
      }),
    ),
    signUps: Array.from({ length: OFFERED + WAITING }, (_, index) =>
      aSignUp(`Mens${index}`, `O${index % at}`, [elsewhere(index, 1), elsewhere(index, 2)], {
        days: DAYS,
        // In the order of their numbers: those with an offer first.
        newcomer: index < OFFERED,
      }),
    ),
  });
  await letItWork(db, roundId, { byItself: true });
  await offerAll(db, roundId);
  const asked: AnsweringRound = { roundId, programmeId, visitors: [], hosts: [] };
  const link = (personId: PersonId) => makeReplyLink(db, { roundId, personId }, 'http://localhost');
  const linksOf = async (personId: PersonId): Promise<[string, string]> => [
    await link(personId),
    await link(personId),
  ];
  const waits = ({ place }: { place: string | null }) => place === 'O0-1' || place === 'O1-1';
  const visits = await readVisits(db, roundId);
  for (const visit of [...visits.filter(waits), ...visits.filter((one) => !waits(one))]) {
    const { id: visitId, placeId, visitorId, visitorEmail } = visit;
    asked.visitors.push({ visitId, email: visitorEmail!, links: await linksOf(visitorId!) });
    const [host] = await readHosts(db, placeId);
    if (waits(visit)) asked.hosts.push({ visitId, email: host!.email, links: await linksOf(host!.personId) });
    else
      await db
        .transaction()
        .execute((trx) => moveVisit(trx, { visitId, event: 'host-agrees', today: TODAY }));
  }
  return asked;
}

/** To each seat the next of those who chose its place. */
async function offerAll(db: Db, roundId: RoundId): Promise<void> {
  const { rows } = await sql<{ signUpId: string; organisationId: string; number: number }>`
    select sign_up.id as "signUpId", sign_up.organisation_id as "organisationId",
      substring(person.name from 5)::integer as number
    from sign_up join person on person.id = sign_up.person_id where sign_up.round_id = ${roundId} order by 3
  `.execute(db);
  const slots = await db
    .selectFrom('slot')
    .innerJoin('place', 'place.id', 'slot.place_id')
    .select(['slot.id', 'slot.place_id', 'slot.days', 'place.code'])
    .where('place.round_id', '=', roundId)
    .execute();
  await db.transaction().execute(async (trx) => {
    for (const { signUpId, organisationId, number } of rows.slice(0, OFFERED)) {
      const code = `O${(number + 1) % ORGANISATIONS.length}-1`;
      const day = DAYS[Math.floor(number / ORGANISATIONS.length) % DAYS.length]!;
      const slot = slots.find((one) => one.code === code && one.days[0] === day)!;
      const visitId = await offerVisit(trx, {
        ...{ roundId, placeId: slot.place_id, slotId: slot.id, days: slot.days, replyBy: REPLY_BY },
        signUp: { id: signUpId, organisationId },
      });
      if (visitId === null) throw new Error(`no seat for number ${number}`);
    }
  });
}
