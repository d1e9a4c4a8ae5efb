import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { daysFrom } from '../../../language/day.ts';
import type { PersonId, ProgrammeId, RoundId } from '../../../people/ids.ts';
import { exampleFolder } from '../../../platform/config/example-folder.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { organisationIds } from '../../programme/reads.ts';
import { HOLDS_DAYS, WAYS } from '../contact.ts';
import { readOwner } from '../reads-owner.ts';
import type { Card } from './card-form.ts';
import { saveCard } from './cards.ts';

const written = z.array(
  z.object({
    ...{ organisation: z.string(), region: z.string(), function: z.string() },
    ...{ ringMeFor: z.array(z.string()), notFor: z.string(), reach: z.string() },
  }),
);

/** Cards for two people of each organisation of the example: who receives and who signed up, first by name. */
export async function fillCards(
  trx: DbOrTrx,
  { roundId, programmeId, today }: { roundId: RoundId; programmeId: ProgrammeId; today: string },
): Promise<void> {
  const cards = written.parse(JSON.parse(await readFile(join(exampleFolder(), 'kaarten.json'), 'utf8')));
  const organisations = await organisationIds(trx, programmeId);
  const people = new Map<string, PersonId[]>();
  for (const [code, id] of organisations) people.set(code, await readPeople(trx, roundId, id));
  for (const [at, card] of cards.entries()) {
    const personId = people.get(card.organisation)?.shift();
    const owner = personId && (await readOwner(trx, { programmeId, personId }));
    if (!owner) continue;
    const { secret, region } = owner;
    const filled: Card = {
      ...{ calling: card.function, ringMeFor: card.ringMeFor, notFor: card.notFor },
      region: card.region === region ? '' : card.region,
      how: WAYS[at % WAYS.length]!,
      hours: secret ? '' : card.reach,
      phone: `${secret ? '06 0000' : '010 000'} ${String(4100 + 17 * at)}`,
      ...{ showsMail: at % 4 !== 3, atOnce: at % 3 === 0, introduces: at % 3 !== 2 },
      audience: secret || at % 5 === 4 ? 'met' : at % 5 === 3 ? 'partners' : 'programme',
    };
    const confirmed = daysFrom(today, -confirmedAgo(at));
    await saveCard(trx, {
      ...{ programmeId, personId: owner.personId, card: filled, version: 0, today: confirmed, userId: null },
    });
  }
}

/** Most were confirmed in the last months; one in twelve waits for it, and of one nobody said for so long that it is grey. */
function confirmedAgo(at: number): number {
  if (at === GREY) return HOLDS_DAYS + 31;
  return at % 12 === 11 ? HOLDS_DAYS + 13 : (at * 7) % 150;
}

const GREY = 7;

async function readPeople(trx: DbOrTrx, roundId: RoundId, organisationId: string): Promise<PersonId[]> {
  const hosts = await trx
    .selectFrom('host')
    .innerJoin('place', 'place.id', 'host.place_id')
    .innerJoin('person_main', 'person_main.id', 'host.person_id')
    .select(['person_main.id', 'person_main.key'])
    .distinct()
    .where('place.round_id', '=', roundId)
    .where('place.organisation_id', '=', organisationId)
    .execute();
  const signedUp = await trx
    .selectFrom('sign_up')
    .innerJoin('person_main', 'person_main.id', 'sign_up.person_id')
    .select(['person_main.id', 'person_main.key'])
    .where('sign_up.round_id', '=', roundId)
    .where('sign_up.organisation_id', '=', organisationId)
    .execute();
  const first = (rows: { id: PersonId; key: string }[]) =>
    rows.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ id }) => id);
  return [...new Set([...first(hosts).slice(0, 1), ...first(signedUp)])];
}
