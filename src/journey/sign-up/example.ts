import { daysFrom } from '../../language/day.ts';
import { ordered } from '../../language/order.ts';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { Db, DbOrTrx } from '../../platform/db/connect.ts';
import { organisationIds } from '../programme/reads.ts';
import { remindManager } from './permission/permission.ts';
import type { Answers } from './schema.ts';

interface At {
  roundId: RoundId;
  programmeId: ProgrammeId;
  today: string;
}

/** Their manager has just had a mail: the participant of the example, and two of the contact person's people. */
const WAITING = ['hanna.aksoy@sla.example', 'priya.verhoeven@pol.example', 'esther.de.graaf@pol.example'];

/** Of these two their contact person has still to say that they work there. */
const NOT_CONFIRMED = ['priya.verhoeven@pol.example', 'esther.de.graaf@pol.example'];

/** What the example has of sign-ups beyond its workbook: some that are begun, managers who were asked, mail to open. */
export const example = {
  async fill(trx: DbOrTrx, at: At): Promise<void> {
    await signUpsOnTheirWay(trx, at);
    await askManagers(trx, at);
    await safetyAnswer(trx, at, await organisationIds(trx, at.programmeId));
    await confirmColleagues(trx, at.roundId, NOT_CONFIRMED);
  },
  afterwards: askSomeManagers,
  shift,
};

/** Somebody who has begun, and somebody of an organisation that does not take part yet. */
async function signUpsOnTheirWay(trx: DbOrTrx, { roundId }: At): Promise<void> {
  const begun: Partial<Answers> = {
    ...{ name: 'Sem Wouters', jobTitle: 'wijkagent', organisation: 'POL', proposed: '' },
    ...{ newcomer: true, clientContact: true },
  };
  const proposed: Partial<Answers> = {
    ...{ name: 'Noa Verhulst', jobTitle: 'ambulant begeleider', organisation: '' },
    ...{ proposed: 'Stichting Thuis aan de Maas', newcomer: false, clientContact: true },
    ...{ days: ['2027-03-10', '2027-03-17', '2027-03-18', '2027-03-24'], visits: 1 },
    choices: [{ kind: 'organisation', code: 'VTM' }],
    ...{ learningGoal: 'Ik wil zien wat er met een melding van ons gebeurt.', imageBefore: '' },
    ...{ managerName: 'Iris Post', managerEmail: 'iris.post@thuisaandemaas.example' },
    ...{ hosts: '-', listed: true, avoid: [] },
  };
  const draft = { round_id: roundId, locale: 'nl' as const, confirmed_at: new Date() };
  const expires_at = new Date(Date.now() + 30 * DAY_MS);
  await trx
    .insertInto('sign_up_draft')
    .values([
      { ...draft, email: 'sem.wouters@pol.example', answers: JSON.stringify(begun), expires_at },
      {
        ...{ ...draft, email: 'noa.verhulst@thuisaandemaas.example', expires_at },
        ...{ answers: JSON.stringify(proposed), sent_at: new Date() },
      },
    ])
    .execute();
}

/** Who has no permission yet waits between two days and two weeks; one manager said no. */
async function askManagers(trx: DbOrTrx, { roundId, today }: At): Promise<void> {
  await trx
    .updateTable('sign_up')
    .set({ permission: false })
    .where('round_id', '=', roundId)
    .where('person_id', 'in', (from) =>
      from.selectFrom('person_main').select('person_main.id').where('email', 'in', WAITING),
    )
    .execute();
  const unordered = await trx
    .selectFrom('sign_up')
    .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
    .innerJoin('person_main as manager', 'manager.id', 'sign_up.manager_id')
    .select(['sign_up.id', 'manager.id as manager_id', 'person.email'])
    .where('round_id', '=', roundId)
    .where('permission', '=', false)
    .where('manager.email', '<>', '')
    .execute();
  const waiting = ordered(unordered, ({ email }) => email);
  for (const [index, { id, manager_id, email }] of waiting.entries()) {
    const asked = daysFrom(today, -2 - ((index * 3) % 13));
    const refused = email === 'andre.kramer@wij.example';
    await trx
      .insertInto('permission_request')
      .values({
        ...{ sign_up_id: id, manager_id, asked_at: new Date(`${asked}T09:00:00Z`), mailed_on: asked },
        ...(refused
          ? { answer: 'no' as const, answered_at: new Date(), note: 'In maart is de bezetting te krap.' }
          : {}),
      })
      .execute();
  }
}

/**
 * In the example the invented contact persons know all the invented people, also those who come in by its workbook: so a
 * first match shows secret places as well. Nowhere else does an import say where somebody works.
 */
export async function confirmColleagues(
  db: DbOrTrx,
  roundId: RoundId,
  but: readonly string[] = [],
): Promise<void> {
  await db
    .insertInto('employment')
    .columns(['sign_up_id', 'organisation_id', 'answer', 'said_in'])
    .expression((from) =>
      from
        .selectFrom('sign_up')
        .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
        .select(['sign_up.id', 'sign_up.organisation_id'])
        .select(({ val }) => [val('yes').as('answer'), val('page').as('said_in')])
        .where('sign_up.round_id', '=', roundId)
        .where('person.email', 'not in', ['', ...but]),
    )
    .onConflict((on) =>
      on
        .column('sign_up_id')
        .doUpdateSet(({ ref }) => ({ organisation_id: ref('excluded.organisation_id') }))
        .where('employment.answer', '=', 'yes'),
    )
    .execute();
}

async function safetyAnswer(
  trx: DbOrTrx,
  { roundId }: At,
  codes: ReadonlyMap<string, string>,
): Promise<void> {
  const person = await trx
    .selectFrom('sign_up')
    .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
    .select('sign_up.id')
    .where('round_id', '=', roundId)
    .where('email', '=', 'mehmet.kaya@pol.example')
    .executeTakeFirst();
  const organisation_id = codes.get('GEM');
  if (!person || !organisation_id) return;
  await trx.insertInto('safety_said').values({ sign_up_id: person.id, organisation_id }).execute();
}

/** Real mail, so that the outbox has something to open: a question to a manager, with its key. */
async function askSomeManagers(db: Db, { roundId, today }: At): Promise<void> {
  const people = await db
    .selectFrom('permission_request')
    .innerJoin('sign_up', 'sign_up.id', 'permission_request.sign_up_id')
    .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
    .select('sign_up.id')
    .where('sign_up.round_id', '=', roundId)
    .where('person.email', 'in', WAITING)
    .execute();
  for (const { id } of people) await remindManager({ db }, id, today);
}

async function shift(trx: DbOrTrx, roundId: RoundId, days: number): Promise<void> {
  const shifted = (list: readonly string[]) => list.map((day) => daysFrom(day, days));
  const people = await trx
    .selectFrom('sign_up')
    .select(['id', 'days'])
    .where('round_id', '=', roundId)
    .execute();
  for (const { id, days: before } of people) {
    await trx
      .updateTable('sign_up')
      .set({ days: shifted(before) })
      .where('id', '=', id)
      .execute();
  }
  const drafts = await trx
    .selectFrom('sign_up_draft')
    .select(['id', 'answers'])
    .where('round_id', '=', roundId)
    .execute();
  for (const { id, answers } of drafts) {
    if (!answers.days) continue;
    const moved = JSON.stringify({ ...answers, days: shifted(answers.days) });
    await trx.updateTable('sign_up_draft').set({ answers: moved }).where('id', '=', id).execute();
  }
}

const DAY_MS = 24 * 3600 * 1000;
