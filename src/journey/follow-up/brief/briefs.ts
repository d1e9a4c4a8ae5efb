import { type RawBuilder, sql } from 'kysely';
import { daysFrom } from '../../../language/day.ts';
import { ordered } from '../../../language/order.ts';
import type { PersonId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { hashOf, makeKey } from '../../../platform/privacy/key.ts';
import { isClosedPlace } from '../../place/reads-closed.ts';
import type { Part, Texts } from './parts.ts';

/** So many days a link is good. */
export const LINK_DAYS = 90;

/** A visit that somebody went on and looked back on; `null` for anybody else, and for a secret place. */
export interface Origin {
  visitId: string;
  personId: PersonId;
  /** As they looked back: what they shared with everybody goes in by itself. */
  written: Partial<Record<Part, { text: string; toAll: boolean }>>;
}

/** @param people who the viewer is, in each programme */
export async function findOrigin(
  db: DbOrTrx,
  visitId: string,
  people: readonly PersonId[],
): Promise<Origin | null> {
  if (people.length === 0) return null;
  const row = await db
    .selectFrom('reflection')
    .innerJoin('visit', 'visit.id', 'reflection.visit_id')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .select(['reflection.id', 'visit.id as visitId', 'reflection.person_id as personId'])
    .where('visit.id', '=', visitId)
    .where('reflection.person_id', 'in', [...people])
    .where('reflection.side', '=', 'visitor')
    .where('reflection.state', '=', 'given')
    .where('visit.state', '=', 'took-place')
    .where('place.secret', '=', false)
    .where(({ not }) => not(isClosedPlace('place.id')))
    .executeTakeFirst();
  if (!row?.personId) return null;
  const texts = await db
    .selectFrom('reflection_text')
    .select(['question', 'text', 'readers'])
    .where('reflection_id', '=', row.id)
    .where('person_id', '=', row.personId)
    .execute();
  return {
    ...{ visitId: row.visitId, personId: row.personId },
    written: Object.fromEntries(
      texts.map(({ question, text, readers }) => [question, { text, toAll: readers === 'everyone' }]),
    ),
  };
}

export interface OwnBrief extends Texts {
  id: string;
  version: number;
  expiresOn: string | null;
  sharedWith: number | null;
  knewNot: number;
  rang: number;
}

export async function readOwnBrief(
  db: DbOrTrx,
  { visitId, personId }: Pick<Origin, 'visitId' | 'personId'>,
): Promise<OwnBrief | null> {
  const row = await db
    .selectFrom('brief')
    .select(['id', 'struck', 'image', 'take', 'version', 'expires_on as expiresOn'])
    .select(['shared_with as sharedWith', 'knew_not as knewNot', 'rang'])
    .where('visit_id', '=', visitId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row ?? null;
}

interface Saving extends Pick<Origin, 'visitId' | 'personId'> {
  texts: Texts;
  today: string;
  /** That it was begun from; 0: there was none yet. */
  version: number;
}

/**
 * Keeps what goes in; a link that was shared shows what is in it now.
 * @returns whether nobody kept another one since then
 */
export async function saveBrief(
  trx: DbOrTrx,
  { visitId, personId, texts, today, version }: Saving,
): Promise<boolean> {
  const secret = sql<boolean>`${await leadsToSecret(trx, { visitId, personId })}::boolean`;
  const row =
    version === 0
      ? await trx
          .insertInto('brief')
          .values({ visit_id: visitId, person_id: personId, ...texts, made_on: today, secret })
          .onConflict((on) => on.columns(['visit_id', 'person_id']).doNothing())
          .returning('id')
          .executeTakeFirst()
      : await trx
          .updateTable('brief')
          .set((eb) => ({ ...texts, secret, version: eb('version', '+', 1) }))
          .where('visit_id', '=', visitId)
          .where('person_id', '=', personId)
          .where('version', '=', version)
          .returning('id')
          .executeTakeFirst();
  return row !== undefined;
}

/** Whether something is secret now where they were received, or where they work. */
async function leadsToSecret(db: DbOrTrx, { visitId, personId }: Pick<Origin, 'visitId' | 'personId'>) {
  const row = await db
    .selectFrom('visit')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .innerJoin('organisation', 'organisation.id', 'place.organisation_id')
    .select(isSecretNow(sql`${personId}::uuid`).as('secret'))
    .where('visit.id', '=', visitId)
    .executeTakeFirstOrThrow();
  return row.secret;
}

/** @param personId who wrote it */
const isSecretNow = (personId: RawBuilder<unknown>) =>
  sql<boolean>`(coalesce(organisation.merged_into, organisation.id) in (select organisation_id from secret_organisation)
    or ${personId} in (select person_id from secret_person))`;

/** A new link; an older one opens nothing any more. @returns its key */
export async function shareBrief(trx: DbOrTrx, id: string, today: string): Promise<string> {
  const key = makeKey();
  await trx
    .updateTable('brief')
    .set({ key_hash: hashOf(key), expires_on: daysFrom(today, LINK_DAYS) })
    .where('id', '=', id)
    .execute();
  return key;
}

export async function endBrief(trx: DbOrTrx, id: string): Promise<void> {
  await trx.updateTable('brief').set({ key_hash: null, expires_on: null }).where('id', '=', id).execute();
}

export async function noteShared(trx: DbOrTrx, id: string, sharedWith: number): Promise<void> {
  await trx.updateTable('brief').set({ shared_with: sharedWith }).where('id', '=', id).execute();
}

/** A page as it is shown, on a screen and on paper. */
export interface ShownBrief {
  id: string;
  programmeId: string;
  programme: string;
  texts: Texts;
  /** Empty of who works where something is secret. */
  firstName: string;
  jobTitle: string;
  host: string;
  /** Who wrote it. */
  personId: PersonId;
}

const shown = (db: DbOrTrx) =>
  db
    .selectFrom('brief')
    .innerJoin('visit', 'visit.id', 'brief.visit_id')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .innerJoin('organisation', 'organisation.id', 'place.organisation_id')
    .innerJoin('round', 'round.id', 'visit.round_id')
    .innerJoin('programme', 'programme.id', 'round.programme_id')
    .innerJoin('person_main', 'person_main.id', 'brief.person_id')
    .leftJoin('sign_up', 'sign_up.id', 'visit.sign_up_id')
    .select(['brief.id', 'programme.id as programmeId', 'programme.name as programme'])
    .select(['struck', 'image', 'take', 'organisation.name as host', 'person_main.id as personId'])
    .select(['person_main.name', 'sign_up.job_title as jobTitle'])
    .select(sql<boolean>`person_main.id in (select person_id from secret_person)`.as('secret'))
    // A place that became secret since has no page any more; nor has a visit that was none after all, a look-back that is not
    // theirs any more, or somebody who works nowhere in the programme.
    .where('place.secret', '=', false)
    .where('visit.state', '=', 'took-place')
    .where(
      sql<boolean>`exists (select from reflection where reflection.visit_id = brief.visit_id
        and reflection.person_id = brief.person_id and side = 'visitor' and state = 'given')`,
    )
    .where(sql<boolean>`brief.person_id in (select person_id from person_home)`)
    // Where something became secret since it was written, it is read again by who wrote it first.
    .where((eb) => eb.or([eb('brief.secret', '=', true), eb.not(isSecretNow(sql`brief.person_id`))]));

type Shown = Awaited<ReturnType<ReturnType<typeof shown>['execute']>>[number];

const toShown = ({ struck, image, take, name, secret, jobTitle, ...row }: Shown): ShownBrief => ({
  ...row,
  texts: { struck, image, take },
  firstName: secret ? '' : (name.split(' ')[0] ?? ''),
  jobTitle: jobTitle ?? '',
});

export async function readBrief(db: DbOrTrx, id: string): Promise<ShownBrief | null> {
  const row = await shown(db).where('brief.id', '=', id).executeTakeFirst();
  return row ? toShown(row) : null;
}

/** By the key of a link; `null` when it opens nothing, or no more. */
export async function findSharedBrief(db: DbOrTrx, key: string, today: string): Promise<ShownBrief | null> {
  const row = await shown(db)
    .where('brief.key_hash', '=', hashOf(key))
    .where('brief.expires_on', '>=', today)
    .where(({ not }) => not(isClosedPlace('visit.place_id')))
    .executeTakeFirst();
  return row ? toShown(row) : null;
}

/** Of which programme a key is that opens nothing for now, because the place is closed; `null`: it is not closed. */
export async function findClosedBrief(db: DbOrTrx, key: string, today: string): Promise<string | null> {
  const row = await db
    .selectFrom('brief')
    .innerJoin('visit', 'visit.id', 'brief.visit_id')
    .innerJoin('round', 'round.id', 'visit.round_id')
    .select('round.programme_id')
    .where('brief.key_hash', '=', hashOf(key))
    .where('brief.expires_on', '>=', today)
    .where(isClosedPlace('visit.place_id'))
    .executeTakeFirst();
  return row?.programme_id ?? null;
}

/** A page of which a link opens something now; `null` when none does. */
export async function findOpenBrief(db: DbOrTrx, id: string, today: string): Promise<ShownBrief | null> {
  const row = await shown(db)
    .where('brief.id', '=', id)
    .where('brief.key_hash', 'is not', null)
    .where('brief.expires_on', '>=', today)
    .where(({ not }) => not(isClosedPlace('visit.place_id')))
    .executeTakeFirst();
  return row ? toShown(row) : null;
}

/** A link that opens something now, for coordinators: what is read there, and not who wrote it. */
export interface OpenLink extends Pick<ShownBrief, 'id' | 'host' | 'texts'> {
  until: string;
}

/** The links to pages of a round that open something today. */
export async function readOpenLinks(db: DbOrTrx, roundId: RoundId, today: string): Promise<OpenLink[]> {
  const rows = await shown(db)
    .select('brief.expires_on as until')
    .where('visit.round_id', '=', roundId)
    .where('brief.key_hash', 'is not', null)
    .where('brief.expires_on', '>=', today)
    .execute();
  const links = rows.map(({ until, ...row }) => {
    const { id, host, texts } = toShown(row);
    return { id, host, texts, until: until! };
  });
  return ordered(links, ({ host, until, id }) => [host, until, id]);
}

/** A coordinator ends a link of their round. @returns whether there was one */
export async function endLinkOfRound(
  trx: DbOrTrx,
  { id, roundId }: { id: string; roundId: RoundId },
): Promise<boolean> {
  const row = await trx
    .selectFrom('brief')
    .innerJoin('visit', 'visit.id', 'brief.visit_id')
    .select('brief.id')
    .where('brief.id', '=', id)
    .where('visit.round_id', '=', roundId)
    .executeTakeFirst();
  if (!row) return false;
  await endBrief(trx, row.id);
  return true;
}

/** A reader pressed. Counted, and nobody is kept with it. */
export async function countPress(trx: DbOrTrx, id: string, what: 'knew_not' | 'rang'): Promise<void> {
  await trx
    .updateTable('brief')
    .set((eb) => ({ [what]: eb(what, '+', 1) }))
    .where('id', '=', id)
    .execute();
}
