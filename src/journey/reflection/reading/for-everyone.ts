import { sql } from 'kysely';
import { ordered } from '../../../language/order.ts';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { isClosedPlace } from '../../place/reads-closed.ts';
import type { Side } from '../../visit/visit.ts';
import { QUESTIONS, type Question } from '../reflection.ts';
import { isKeptApart } from './kept-apart.ts';

/** A text for everybody who takes part: not whose it is, where it was or when. */
export interface Shared {
  question: Question;
  side: Side;
  text: string;
}

export interface SharedIn {
  programme: string;
  texts: Shared[];
}

/**
 * Per programme in which these people go or receive, and of which others said that they work there: what was shared with
 * everybody. Who speaks for an organisation and takes no part reads nothing.
 */
export async function readShared(db: DbOrTrx, people: readonly PersonId[]): Promise<SharedIn[]> {
  if (people.length === 0) return [];
  const programmes = await db
    .selectFrom('person')
    .innerJoin('programme', 'programme.id', 'person.programme_id')
    .select(['programme.id', 'programme.name', 'person.id as personId'])
    .where('person.id', 'in', [...people])
    .innerJoin('person_home', 'person_home.person_id', 'person.id')
    .where(
      sql<boolean>`(exists (select from sign_up where sign_up.person_id = person.id)
        or exists (select from host where host.person_id = person.id))`,
    )
    .execute();
  const shared: SharedIn[] = [];
  for (const { id, name, personId } of ordered(programmes, ({ name: called }) => [called])) {
    const texts = await db
      .selectFrom('reflection_text')
      .innerJoin('reflection', 'reflection.id', 'reflection_text.reflection_id')
      .innerJoin('visit', 'visit.id', 'reflection.visit_id')
      .innerJoin('round', 'round.id', 'visit.round_id')
      .select(['question', 'side', 'text'])
      .where('round.programme_id', '=', id)
      .where('readers', '=', 'everyone')
      .where('reflection.state', '=', 'given')
      .where((eb) => eb.not(isClosedPlace('visit.place_id')))
      .where((eb) => eb.not(isKeptApart([personId])))
      // What one person wrote stands neither together nor in one order: two texts would say whose a third is.
      .orderBy(sql`md5(reflection.id::text || question)`)
      .execute();
    shared.push({ programme: name, texts: byQuestion(texts) });
  }
  return shared;
}

const byQuestion = (texts: readonly Shared[]): Shared[] =>
  texts.toSorted((a, b) => QUESTIONS.indexOf(a.question) - QUESTIONS.indexOf(b.question));
