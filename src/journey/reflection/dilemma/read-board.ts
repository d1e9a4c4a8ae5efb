import { ordered } from '../../../language/order.ts';
import type { PersonId, ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { BoardRows } from './board.ts';

/** All that the board of a programme is made of, in as many questions however many there are. */
export async function readBoard(db: DbOrTrx, programmeId: ProgrammeId): Promise<BoardRows> {
  const organisations = await db
    .selectFrom('organisation')
    .select(['id', 'name', 'kind'])
    .where('programme_id', '=', programmeId)
    .where('merged_into', 'is', null)
    .where('left_on', 'is', null)
    .execute();
  const dilemmas = await db
    .selectFrom('dilemma')
    .select(['id', 'begun_with as begun', 'title', 'question', 'theme', 'state'])
    .select(['joined_into as joinedInto', 'number'])
    .where('programme_id', '=', programmeId)
    .orderBy('number')
    .execute();
  const recognitions = await db
    .selectFrom('recognition')
    .innerJoin('dilemma', 'dilemma.id', 'recognition.dilemma_id')
    .select(['dilemma_id as dilemmaId', 'recognition.organisation_id as organisationId', 'holds', 'shown'])
    .where('dilemma.programme_id', '=', programmeId)
    .execute();
  const attempts = await db
    .selectFrom('dilemma_attempt')
    .innerJoin('dilemma', 'dilemma.id', 'dilemma_attempt.dilemma_id')
    .select(['dilemma_attempt.id', 'dilemma_attempt.dilemma_id as dilemmaId', 'text', 'hidden'])
    .where('dilemma.programme_id', '=', programmeId)
    .orderBy('dilemma_attempt.number')
    .execute();
  const tried = await db
    .selectFrom('dilemma_tried')
    .innerJoin('dilemma_attempt', 'dilemma_attempt.id', 'dilemma_tried.attempt_id')
    .innerJoin('dilemma', 'dilemma.id', 'dilemma_attempt.dilemma_id')
    .select(['attempt_id as attemptId', 'dilemma_tried.organisation_id as organisationId', 'outcome'])
    .where('dilemma.programme_id', '=', programmeId)
    .execute();
  const reactions = await db
    .selectFrom('dilemma_reaction')
    .innerJoin('dilemma', 'dilemma.id', 'dilemma_reaction.dilemma_id')
    .select(['dilemma_reaction.id', 'dilemma_reaction.dilemma_id as dilemmaId', 'hidden'])
    .where('dilemma.programme_id', '=', programmeId)
    .execute();
  const meetings = await db
    .selectFrom('dilemma_meeting')
    .innerJoin('dilemma', 'dilemma.id', 'dilemma_meeting.dilemma_id')
    .select(['dilemma_meeting.id', 'dilemma_meeting.dilemma_id as dilemmaId', 'day', 'meeting', 'outcome'])
    .where('dilemma.programme_id', '=', programmeId)
    .execute();
  return {
    organisations: ordered(organisations, ({ name }) => name),
    dilemmas: dilemmas.map((one) => ({ ...one, number: Number(one.number) })),
    ...{ recognitions, attempts, tried, reactions, meetings },
  };
}

export interface ReactionView {
  id: string;
  text: string;
  /** Of who reads. */
  own: boolean;
}

/** What was said to a dilemma and to those that were joined with it, without who said it. */
export async function readReactions(
  db: DbOrTrx,
  dilemmaIds: readonly string[],
  personId: PersonId | null,
): Promise<ReactionView[]> {
  const rows = await db
    .selectFrom('dilemma_reaction')
    .select(['id', 'text', 'person_id as personId'])
    .where('dilemma_id', 'in', [...dilemmaIds])
    .where('hidden', '=', false)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({ id: row.id, text: row.text, own: row.personId === personId }));
}

export interface WrittenText {
  id: string;
  text: string;
  hidden: boolean;
  /** Who wrote it, and where they work; `null` when they left. */
  by: string | null;
}

export interface Managed {
  /** Who raised it; `null`: they left, or the programme began with it. */
  raisedBy: string | null;
  attempts: WrittenText[];
  reactions: WrittenText[];
}

/** For coordinators: who wrote what. */
export async function readWritten(
  db: DbOrTrx,
  dilemmaId: string,
  dilemmaIds: readonly string[],
): Promise<Managed> {
  const raised = await db
    .selectFrom('dilemma')
    .innerJoin('person', 'person.id', 'dilemma.raised_by')
    .select('person.name')
    .where('dilemma.id', '=', dilemmaId)
    .executeTakeFirst();
  const attempts = await db
    .selectFrom('dilemma_attempt')
    .leftJoin('person', 'person.id', 'dilemma_attempt.told_by')
    .select(['dilemma_attempt.id', 'text', 'hidden', 'person.name as by'])
    .where('dilemma_id', 'in', [...dilemmaIds])
    .orderBy('dilemma_attempt.number')
    .execute();
  const reactions = await db
    .selectFrom('dilemma_reaction')
    .innerJoin('person', 'person.id', 'dilemma_reaction.person_id')
    .select(['dilemma_reaction.id', 'text', 'hidden', 'person.name as by'])
    .where('dilemma_id', 'in', [...dilemmaIds])
    .orderBy('dilemma_reaction.number')
    .execute();
  return { raisedBy: raised?.name ?? null, attempts, reactions };
}

/** Names that a text must not hold: of every organisation of the programme. */
export async function readNames(db: DbOrTrx, programmeId: ProgrammeId): Promise<string[]> {
  const rows = await db
    .selectFrom('organisation')
    .select('name')
    .where('programme_id', '=', programmeId)
    .execute();
  return rows.map(({ name }) => name);
}
