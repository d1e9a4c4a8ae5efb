import { sql } from 'kysely';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { type Direction, type Kind, SHOWN, type State } from '../follow-up.ts';
import { readApartFrom } from './apart.ts';
import { isOfSomebody } from './going.ts';
import type { Reader, Sides } from './reader.ts';

/** A follow-up as it is stored, with the names that belong to it. */
export interface FollowUpRow extends Sides {
  id: string;
  kind: Kind;
  direction: Direction;
  title: string;
  text: string;
  state: State;
  makerOrganisation: string;
  makerKind: string;
  makerName: string | null;
  makerEmail: string | null;
  /** Shows a card to everybody in the programme. */
  makerListed: boolean;
  takerOrganisation: string | null;
  takerName: string | null;
  takerEmail: string | null;
  forOrganisation: string | null;
  madeOn: string;
  takenOn: string | null;
  day: string | null;
  startTime: string;
  endTime: string;
  meeting: string;
  reached: number | null;
  sequence: number;
  /** One of the two works where something is secret. */
  secret: boolean;
  /** The two must not meet by now. */
  apart: boolean;
}

export type Looking = Pick<Reader, 'programmeId' | 'personId' | 'organisation' | 'speaksFor' | 'coordinates'>;

/**
 * The ids of the follow-ups that somebody may see, as a query: every list, count and page goes by this one. What is for one
 * organisation is seen by the two sides. Of what is secret nobody else sees more than that it is offered: who takes it, and that
 * there is a day, is between the two. Who must not meet somebody misses what is of them, both ways; but nobody misses what they
 * made themselves, nor what was before.
 */
export function visibleFollowUps(db: DbOrTrx, looking: Looking) {
  const { programmeId, personId, organisation, speaksFor, coordinates } = looking;
  const all = db
    .selectFrom('follow_up')
    .select('follow_up.id')
    .where('programme_id', '=', programmeId)
    .where(isOfSomebody);
  if (coordinates) return all;
  if (personId === null || organisation === null) return all.where(sql<boolean>`false`);
  const own = [...new Set([organisation.id, ...speaksFor])];
  const isSide = sql<boolean>`(maker_id = ${personId} or taker_id = ${personId}
    or maker_organisation_id = any (${[...speaksFor]}::uuid[])
    or taker_organisation_id = any (${[...speaksFor]}::uuid[]))`;
  const isOfColleagues = sql<boolean>`(maker_organisation_id = any (${own}::uuid[])
    or taker_organisation_id = any (${own}::uuid[]))`;
  const isForThem = sql<boolean>`for_organisation_id = any (${own}::uuid[])`;
  const isSecret = sql<boolean>`follow_up.id in (select follow_up_id from secret_follow_up)`;
  return (
    all
      .where(
        sql<boolean>`(${isSide} or (
        state = any (${[...SHOWN]}::text[])
        and (for_organisation_id is null or ${isForThem} or ${isOfColleagues})
        and (state = 'open' or not ${isSecret})))`,
      )
      .where(
        sql<boolean>`(maker_id = ${personId}
        or (taker_id = ${personId} and state not in ('taken', 'agreed'))
        or not exists (select from person_hidden where person_hidden.person_id = ${personId}
          and person_hidden.other_id in (maker_id, taker_id)))`,
      )
      // Whichever of the two misses the other: for who took it, it is over.
      .where(
        sql<boolean>`(taker_id is distinct from ${personId} or state not in ('taken', 'agreed')
        or maker_id not in (select person_hidden.person_id from person_hidden where other_id = ${personId}))`,
      )
  );
}

/** These of the follow-ups that somebody may see, the newest first; all of them without ids. */
export async function readFollowUps(
  db: DbOrTrx,
  looking: Looking,
  ids: readonly string[] | null = null,
): Promise<FollowUpRow[]> {
  const rows = await selectFollowUps(db)
    .where('follow_up.id', 'in', visibleFollowUps(db, looking))
    .$if(ids !== null, (query) => query.where('follow_up.id', 'in', [...(ids ?? [])]))
    .execute();
  const apart = looking.personId === null ? new Set<PersonId>() : await readApartFrom(db, looking.personId);
  return rows.map((row) => withoutWhoIsApart(toRow(row, apart), looking.personId));
}

const NOBODY = {
  ...{ takerId: null, takerOrganisationId: null, takerOrganisation: null, takerName: null, takerEmail: null },
  ...{ takenOn: null, day: null, startTime: '', endTime: '', meeting: '', reached: null },
};

/**
 * As one of a pair that must not meet sees it: what goes on is open again for who made it; what was has lost the other, as when
 * somebody leaves.
 */
function withoutWhoIsApart(row: FollowUpRow, personId: PersonId | null): FollowUpRow {
  if (!row.apart || personId === null) return row;
  if (row.makerId === personId) {
    if (row.state === 'taken' || row.state === 'agreed') return { ...row, ...NOBODY, state: 'open' };
    if (row.state === 'off') return { ...row, ...NOBODY, state: 'withdrawn' };
    return { ...row, takerId: null, takerName: null, takerEmail: null, meeting: '' };
  }
  if (row.takerId !== personId) return row;
  const left = { makerId: null, makerName: null, makerEmail: null, title: '', text: '', meeting: '' };
  return { ...row, ...left, state: row.state === 'took-place' ? row.state : 'withdrawn' };
}

/** One, whoever asks: for mails and jobs, which go by their own rule. */
export async function readFollowUp(db: DbOrTrx, id: string): Promise<FollowUpRow | null> {
  const row = await selectFollowUps(db).where('follow_up.id', '=', id).executeTakeFirst();
  return row
    ? toRow(row, row.makerId && row.takerId ? await readApartFrom(db, row.makerId) : new Set<PersonId>())
    : null;
}

const selectFollowUps = (db: DbOrTrx) =>
  db
    .selectFrom('follow_up')
    .innerJoin('organisation as from', 'from.id', 'follow_up.maker_organisation_id')
    .leftJoin('organisation as to', 'to.id', 'follow_up.taker_organisation_id')
    .leftJoin('organisation as wanted', 'wanted.id', 'follow_up.for_organisation_id')
    .leftJoin('person_main as maker', 'maker.id', 'follow_up.maker_id')
    .leftJoin('person_main as taker', 'taker.id', 'follow_up.taker_id')
    .select(['follow_up.id', 'follow_up.kind', 'direction', 'title', 'text', 'state', 'day', 'meeting'])
    .select(['maker_id as makerId', 'maker_organisation_id as makerOrganisationId'])
    .select(['taker_id as takerId', 'taker_organisation_id as takerOrganisationId'])
    .select(['for_organisation_id as forOrganisationId', 'wanted.name as forOrganisation'])
    .select(['from.name as makerOrganisation', 'from.kind as makerKind', 'to.name as takerOrganisation'])
    .select(['maker.name as makerName', 'maker.email as makerEmail'])
    .select(['taker.name as takerName', 'taker.email as takerEmail'])
    .select(['made_on as madeOn', 'taken_on as takenOn', 'start_time as startTime', 'end_time as endTime'])
    .select(['reached', 'sequence'])
    .select(
      sql<boolean>`exists (select from contact_card where contact_card.person_id = follow_up.maker_id
        and audience = 'programme')`.as('makerListed'),
    )
    .select(sql<boolean>`follow_up.id in (select follow_up_id from secret_follow_up)`.as('secret'))
    .orderBy('follow_up.number', 'desc');

type Selected = Awaited<ReturnType<ReturnType<typeof selectFollowUps>['execute']>>[number];

/** @param apart from whom one of the two must stay away */
const toRow = (row: Selected, apart: ReadonlySet<unknown>): FollowUpRow => ({
  ...row,
  apart: row.makerId !== null && row.takerId !== null && (apart.has(row.takerId) || apart.has(row.makerId)),
});
