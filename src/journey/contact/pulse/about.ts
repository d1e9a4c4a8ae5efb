import type { Db } from '../../../platform/db/connect.ts';
import { readRound } from '../../programme/reads.ts';
import { readCoordinatorAddresses } from '../../programme/reads-programme.ts';
import type { AboutVisitsOfRound } from '../../visit/visit-about.ts';
import { MOMENTS } from '../contact-pulse.ts';
import { pulsePath } from '../paths.ts';
import { makePulseKey } from './keys.ts';
import { readOpenPulses, readStopped } from './open.ts';

interface Desk {
  db: Db;
  baseUrl: string;
  today(): string;
}

/** What a letter says; `null` when nothing of it is asked any more. Of a secret place it names nothing, nor who receives there. */
export async function readForPulse(
  { db, baseUrl, today }: Desk,
  { personId, roundId, visitIds }: AboutVisitsOfRound,
) {
  const person = await db.selectFrom('person').select('name').where('id', '=', personId).executeTakeFirst();
  const open = await readOpenPulses(db, { people: [personId], roundId, today: today() });
  const asked = open.filter(({ visitId, contact }) => contact === null && visitIds.includes(visitId));
  if (!person || asked.length === 0 || (await readStopped(db, [personId])).has(personId)) return null;
  const round = await readRound(db, roundId);
  const key = await makePulseKey(db, { roundId, personId, today: today() });
  const visits = new Map(asked.filter(({ secret }) => !secret).map((one) => [one.visitId, one]));
  return {
    // Who receives at a secret place is named in no mail, not even in their own.
    name: asked.some(({ secret, side }) => secret && side === 'host') ? '' : person.name,
    round: round.name,
    programme: round.programmeName,
    coordinators: await readCoordinatorAddresses(db, round.programmeId),
    count: asked.length,
    // Of several the last: each mail says of which weeks it asks.
    moment: MOMENTS.findLast((one) => asked.some(({ moment }) => moment === one))!,
    facts: [...visits.values()].map(({ title, side, name, organisation }): [string, string] => [
      title,
      side === 'host' ? name || organisation : organisation,
    ]),
    link: new URL(pulsePath({ sleutel: key }), baseUrl).href,
  };
}
