import { sql } from 'kysely';
import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Side } from '../../visit/visit.ts';
import { QUESTIONS, type Question } from '../reflection.ts';

/** A text that coordinators may read: with a name when it is for them, without one when it is for everybody. */
export interface Readable {
  question: Question;
  side: Side;
  text: string;
  /** Whose it is, and of which visit; of a secret place neither. */
  name: string | null;
  visit: { id: string; title: string } | null;
}

export interface ReflectionsOfRound {
  /** How many were asked, and how many of them gave one. */
  counts: Record<Side, { asked: number; given: number }>;
  texts: Readable[];
}

/** What coordinators see of a round: how many looked back, and what is for them to read. */
export async function readReflections(db: DbOrTrx, roundId: RoundId): Promise<ReflectionsOfRound> {
  const asked = await db
    .selectFrom('reflection')
    .innerJoin('visit', 'visit.id', 'reflection.visit_id')
    .select(['reflection.side', 'reflection.state'])
    .where('visit.round_id', '=', roundId)
    .where('reflection.asked_on', 'is not', null)
    .execute();
  const countOf = (side: Side) => {
    const those = asked.filter((one) => one.side === side);
    return { asked: those.length, given: those.filter(({ state }) => state === 'given').length };
  };
  const rows = await db
    .selectFrom('reflection_text')
    .innerJoin('reflection', 'reflection.id', 'reflection_text.reflection_id')
    .innerJoin('person', 'person.id', 'reflection_text.person_id')
    .innerJoin('visit', 'visit.id', 'reflection.visit_id')
    .innerJoin('place', 'place.id', 'visit.place_id')
    .select(['question', 'reflection.side', 'text', 'readers', 'person.name'])
    .select(['visit.id as visitId', 'place.title', 'place.secret'])
    .where('visit.round_id', '=', roundId)
    .where('reflection.state', '=', 'given')
    .where('readers', 'in', ['coordinators', 'everyone'])
    // Some of what one person wrote has a name, some has none: no order says that it is of one.
    .orderBy(sql`md5(reflection.id::text || question)`)
    .execute();
  const texts = rows.map(({ readers, name, visitId, title, secret, ...one }): Readable => {
    const isNamed = readers === 'coordinators' && !secret;
    return { ...one, name: isNamed ? name : null, visit: isNamed ? { id: visitId, title } : null };
  });
  return {
    counts: { visitor: countOf('visitor'), host: countOf('host') },
    texts: texts.toSorted((a, b) => QUESTIONS.indexOf(a.question) - QUESTIONS.indexOf(b.question)),
  };
}
