import { dayOf } from '../../../language/day.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readHistory } from '../../../platform/events/happened.ts';
import { readCoordinatorAddresses } from '../../programme/reads-programme.ts';
import { signUpAdded } from '../../sign-up/schema.ts';
import { otherSide } from '../../visit/visit.ts';
import { isKeptApart } from '../reading/kept-apart.ts';
import { isSecret } from '../reads.ts';
import {
  type Again,
  type Knows,
  QUESTIONS,
  type Question,
  type Readers,
  type ReflectionState,
  type Worthwhile,
} from '../reflection.ts';
import type { Found } from './finding.ts';

/** What somebody answered so far. */
export interface Own {
  /** `null`: they were not asked yet, and did not begin. */
  state: ReflectionState | null;
  screen: number;
  /** `null`: written, and not shown again. */
  texts: Partial<Record<Question, { text: string | null; readers: Readers }>>;
  knows: Knows | null;
  mark: number | null;
  worthwhile: Worthwhile | null;
  again: Again | null;
}

const NOTHING: Own = {
  ...{ state: null, screen: 1, texts: {}, knows: null, mark: null, worthwhile: null, again: null },
};

export async function readOwn(db: DbOrTrx, { visit, personId }: Found): Promise<Own> {
  const row = await db
    .selectFrom('reflection')
    .select(['id', 'state', 'screen', 'knows', 'mark', 'worthwhile', 'again'])
    .where('visit_id', '=', visit.id)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (!row) return NOTHING;
  const { id, ...own } = row;
  const texts = await db
    .selectFrom('reflection_text')
    .select(['question', 'text', 'readers'])
    .where('reflection_id', '=', id)
    .execute();
  return {
    ...own,
    texts: Object.fromEntries(texts.map(({ question, text, readers }) => [question, { text, readers }])),
  };
}

/** What the visitor wrote when they signed up, on which day, and whether it was about where they went. */
export interface Before {
  text: string;
  day: string | null;
  about: string | null;
}

/** @returns `null` when they wrote nothing */
export async function readBefore(db: DbOrTrx, { visit, side }: Found): Promise<Before | null> {
  if (side !== 'visitor' || visit.signUpId === null) return null;
  const row = await db
    .selectFrom('sign_up')
    .leftJoin('choice', (join) =>
      join.onRef('choice.sign_up_id', '=', 'sign_up.id').on('choice.number', '=', 1),
    )
    .leftJoin('place', 'place.id', 'choice.place_id')
    .select(['sign_up.image_before as text', 'choice.organisation_id', 'place.organisation_id as at'])
    .where('sign_up.id', '=', visit.signUpId)
    .executeTakeFirst();
  if (!row || row.text === '') return null;
  const isHere = !visit.secret && (row.organisation_id ?? row.at) === visit.hostId;
  const [added] = await readHistory(db, { signUpId: visit.signUpId }, [signUpAdded.name]);
  return { text: row.text, day: added ? dayOf(added.at) : null, about: isHere ? visit.host : null };
}

/** Who can be spoken to after a heavy day: of a secret place the other is not named. */
export async function readWays(db: DbOrTrx, { visit, side, others }: Found) {
  const named = !visit.secret && side === 'visitor' ? others : [];
  return {
    hosts: named.filter(({ email }) => email !== '').map(({ name, email }) => ({ name, email })),
    coordinators: await readCoordinatorAddresses(db, visit.programmeId),
    phone: visit.coordinatorPhone,
  };
}

/** What the other shares with the reader: once it was given, and never with somebody who is kept apart from them. */
export async function readOfOther(
  db: DbOrTrx,
  { visit, side, personId }: Found,
): Promise<{ question: Question; text: string }[]> {
  const rows = await db
    .selectFrom('reflection_text')
    .innerJoin('reflection', 'reflection.id', 'reflection_text.reflection_id')
    .select(['question', 'text'])
    .where('reflection.visit_id', '=', visit.id)
    .where('reflection.side', '=', otherSide(side))
    .where('reflection.state', '=', 'given')
    .where('reflection_text.readers', '=', 'other')
    .where((eb) => eb.not(isKeptApart([personId])))
    .orderBy('reflection.id')
    .execute();
  return rows.toSorted((a, b) => QUESTIONS.indexOf(a.question) - QUESTIONS.indexOf(b.question));
}

/** Whether one of the two is of an organisation where something is secret: then nothing written may lead to it. */
export async function readHidden(db: DbOrTrx, { visit }: Pick<Found, 'visit'>): Promise<boolean> {
  return visit.secret || (await isSecret(db, [visit.hostId, visit.homeId]));
}

/** Another on which the same person can still look back, the same way. */
export async function readNext(db: DbOrTrx, { visit, personId, rounds }: Found): Promise<string | null> {
  const row = await db
    .selectFrom('reflection')
    .innerJoin('visit', 'visit.id', 'reflection.visit_id')
    .select('visit.id')
    .where('reflection.person_id', '=', personId)
    .where('reflection.asked_on', 'is not', null)
    .where('reflection.state', 'in', ['asked', 'begun'])
    .$if(rounds !== null, (found) => found.where('visit.round_id', 'in', rounds ?? []))
    .where('visit.id', '<>', visit.id)
    .where('visit.state', '=', 'took-place')
    .orderBy('visit.id')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}
