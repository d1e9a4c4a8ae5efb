import { type Expression, sql } from 'kysely';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { confirmedSince } from '../contact.ts';
import type { DirectoryAsker } from '../reads-asker.ts';

export type Looking = Pick<DirectoryAsker, 'programmeId' | 'owner' | 'strong'> & { today: string };

/**
 * The ids of the cards that somebody may see, as a query: every list, count and search goes by this one. Their own is not among
 * them. That somebody was at a secret place lets nobody be seen without a second factor, and no colleague at all.
 */
export function visibleCards(db: DbOrTrx, { programmeId, owner, strong, today }: Looking) {
  const cards = db
    .selectFrom('contact_card')
    // Who works at no organisation of the programme any more has left it.
    .innerJoin('person_home', 'person_home.person_id', 'contact_card.person_id')
    .select('contact_card.id')
    .where('contact_card.programme_id', '=', programmeId)
    .where('contact_card.confirmed_on', '>=', confirmedSince(today));
  if (!owner) return cards.where('contact_card.audience', '=', 'programme');
  const { personId, organisationId } = owner;
  const metThem = sql<boolean>`contact_card.person_id in (select other_id from person_met
    where person_id = ${personId} and (not secret or ${strong}::boolean))`;
  return cards
    .where('contact_card.person_id', '<>', personId)
    .where((eb) =>
      eb.or([
        eb('contact_card.audience', '=', 'programme'),
        metThem,
        eb.and([
          eb('contact_card.audience', '=', 'partners'),
          eb.or([
            eb('person_home.organisation_id', '=', organisationId),
            sql<boolean>`person_home.organisation_id in (select other_id from organisation_met
              where organisation_id = ${organisationId})`,
          ]),
        ]),
      ]),
    )
    .where(
      sql<boolean>`contact_card.person_id not in (select other_id from person_hidden
        where person_id = ${personId})`,
    );
}

/** Nobody of these must keep away from another of them: it holds both ways. */
export function mayFindEachOther(...people: Expression<string | null>[]) {
  const these = sql.join(people);
  return sql<boolean>`not exists (select from person_hidden
    where person_hidden.person_id in (${these}) and person_hidden.other_id in (${these}))`;
}
