import { sql } from 'kysely';
import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Question } from '../../reflection/reflection.ts';
import type { Side } from '../../visit/visit.ts';

/** Longer is no quote. */
const LONGEST = 280;
/** So many at most stand in a report. */
export const MOST_QUOTES = 3;

/** A text that everybody who takes part may read: not whose it is, where it was or when. */
export interface Quotable {
  /** Names the text in a form. */
  key: string;
  text: string;
  side: Side;
  chosen: boolean;
}

/** Of a text that who wrote it chose for everybody; none of a secret place, or of who works where something is secret. */
const texts = (db: DbOrTrx, roundId: RoundId) =>
  db
    .selectFrom('reflection_text')
    .innerJoin('reflection', 'reflection.id', 'reflection_text.reflection_id')
    .innerJoin('visit', 'visit.id', 'reflection.visit_id')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .leftJoin('report_quote', (on) =>
      on
        .onRef('report_quote.reflection_id', '=', 'reflection_text.reflection_id')
        .onRef('report_quote.question', '=', 'reflection_text.question'),
    )
    .select(['reflection.id', 'reflection_text.question', 'reflection_text.text', 'reflection.side'])
    .select(sql<boolean>`report_quote.question is not null`.as('chosen'))
    .where('visit.round_id', '=', roundId)
    .where('readers', '=', 'everyone')
    .where('reflection.state', '=', 'given')
    .where('place.secret', '=', false)
    .where('reflection_text.person_id', 'not in', (eb) => eb.selectFrom('secret_person').select('person_id'))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('secret_organisation')
            .select('organisation_id')
            .where(({ or, eb }) =>
              or([
                eb('organisation_id', '=', eb.ref('visit.organisation_id')),
                eb('organisation_id', '=', eb.ref('place.organisation_id')),
              ]),
            ),
        ),
      ),
    )
    .where(sql<boolean>`char_length(text) <= ${LONGEST}`)
    // What one person wrote stands neither together nor in one order.
    .orderBy(sql`md5(reflection.id::text || reflection_text.question)`);

const keyOf = (id: string, question: Question): string => `${question}.${id}`;

export async function readQuotable(db: DbOrTrx, roundId: RoundId): Promise<Quotable[]> {
  const rows = await texts(db, roundId).execute();
  return rows.map(({ id, question, ...one }) => ({ ...one, key: keyOf(id, question) }));
}

/** What was chosen, and may still be read by everybody. */
export async function readQuotes(db: DbOrTrx, roundId: RoundId): Promise<Pick<Quotable, 'text' | 'side'>[]> {
  const rows = await texts(db, roundId).where('report_quote.question', 'is not', null).execute();
  return rows.map(({ text, side }) => ({ text, side }));
}

/** @returns whether all of these can be quoted, and they are not too many */
export async function chooseQuotes(
  trx: DbOrTrx,
  roundId: RoundId,
  chosen: ReadonlySet<string>,
): Promise<boolean> {
  const known = await texts(trx, roundId).execute();
  const rows = known.filter(({ id, question }) => chosen.has(keyOf(id, question)));
  if (rows.length !== chosen.size || rows.length > MOST_QUOTES) return false;
  await trx.deleteFrom('report_quote').where('round_id', '=', roundId).execute();
  if (rows.length > 0)
    await trx
      .insertInto('report_quote')
      .values(rows.map(({ id, question }) => ({ reflection_id: id, question, round_id: roundId })))
      .execute();
  return true;
}
