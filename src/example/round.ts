import { randomUUID } from 'node:crypto';
import { organisationIds } from '../journey/programme/reads.ts';
import type { SiteForm } from '../journey/programme/schema.ts';
import { addSite } from '../journey/programme/site/sites.ts';
import { noteAnswer, saveHouseRules } from '../journey/programme/writes.ts';
import { remindManager } from '../journey/sign-up/permission/permission.ts';
import type { Answers } from '../journey/sign-up/schema.ts';
import { ordered } from '../language/order.ts';
import type { ProgrammeId, RoundId } from '../people/scope.ts';
import { giveRole } from '../people/writes.ts';
import type { Db, DbOrTrx } from '../platform/db/connect.ts';
import { importWorkbook } from '../workbook/import.ts';
import { exampleFile } from '../workbook/web/example.ts';
import { enrichPlaces } from './places.ts';

interface At {
  roundId: RoundId;
  programmeId: ProgrammeId;
  today: string;
}

/** The first day of a visit in the example workbook; a Monday, and every shift is in whole weeks. */
const FIRST_DAY = '2027-03-08';
const LAST_DAY = '2027-03-26';
/** From today to the first visit: time to sign up, match and answer. */
const AHEAD = 42;
/** Their manager has just had a mail: the participant of the example, and two of the contact person's people. */
const WAITING = ['hanna.aksoy@sla.example', 'priya.verhoeven@pol.example', 'esther.de.graaf@pol.example'];
/** They were invited and have not answered. */
const SILENT = ['WON', 'DOK'];

/**
 * Brings the example round to life: the people and places of the example workbook, a sign-up that is open and
 * closes within a week, managers who have not answered, and something to do for everybody. An example that is
 * there already only gets days that are still to come.
 */
export async function fillExampleRound(db: Db, at: At): Promise<void> {
  if (await isEmpty(db, at)) {
    await fill(db, at);
    await askSomeManagers(db, at);
  }
  await keepOpen(db, at);
}

async function isEmpty(db: Db, { roundId }: At): Promise<boolean> {
  const row = await db.selectFrom('sign_up').select('id').where('round_id', '=', roundId).executeTakeFirst();
  return row === undefined;
}

async function fill(db: Db, at: At): Promise<void> {
  const workbook = await exampleFile('tidy');
  const { saved, findings } = await importWorkbook(db, at, [workbook!]);
  if (!saved) throw new Error(`the example workbook does not come in: ${findings[0]}`);
  await db.transaction().execute(async (trx) => {
    const codes = await organisationIds(trx, at.programmeId);
    await inviteAll(trx, at, codes);
    await addSites(trx, codes);
    await enrichPlaces(trx, at.roundId, codes);
    await signUpsOnTheirWay(trx, at);
    await askManagers(trx, at);
    await safetyAnswer(trx, at, codes);
  });
  await saveHouseRules(db, at.roundId, 0, HOUSE_RULES);
}

/** Everybody was invited a month ago; most have answered. */
async function inviteAll(trx: DbOrTrx, at: At, codes: ReadonlyMap<string, string>): Promise<void> {
  const invited = later(at.today, -30);
  for (const [code, id] of codes) {
    await trx
      .insertInto('invitation')
      .values({ round_id: at.roundId, organisation_id: id, invited_on: invited })
      .execute();
    if (!SILENT.includes(code)) await noteAnswer(trx, at.roundId, id, 'yes');
  }
  const contacts = await trx
    .selectFrom('contact_person')
    .innerJoin('organisation', 'organisation.id', 'contact_person.organisation_id')
    .innerJoin('person_main as person', 'person.id', 'contact_person.person_id')
    .select(['person.name', 'person.email', 'person.id as personId', 'organisation.id'])
    .where('organisation.programme_id', '=', at.programmeId)
    .execute();
  for (const { name, email, personId, id } of contacts) {
    const role = { kind: 'contact', programmeId: at.programmeId, organisationId: id, personId } as const;
    await giveRole(trx, { email, name, ...role });
  }
}

const SITES: [organisation: string, site: SiteForm][] = [
  ['POL', { kind: 'open', name: 'Bureau Maashaven', address: 'Voorbeeldplein 1, Maashaven' }],
  ['VTM', { kind: 'open', name: 'Kantoor', address: 'Voorbeeldlaan 20, Maashaven' }],
  [
    'LUW',
    {
      kind: 'secret',
      name: 'Crisisopvang',
      region: 'Maasmond',
      meeting: 'point',
      meetingPoint: 'Hal van station Maashaven Centraal, bij de kiosk',
    },
  ],
  [
    'TIJ',
    { kind: 'secret', name: 'Begeleid wonen', region: 'Maasmond', meeting: 'host-rings', meetingPoint: '' },
  ],
];

async function addSites(trx: DbOrTrx, codes: ReadonlyMap<string, string>): Promise<void> {
  for (const [code, site] of SITES) {
    const organisation = codes.get(code);
    if (organisation) await addSite(trx, organisation as Parameters<typeof addSite>[1], randomUUID(), site);
  }
}

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
      from.selectFrom('person_main').select('id').where('email', 'in', WAITING),
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
    const asked = later(today, -2 - ((index * 3) % 13));
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
  await trx.insertInto('safety_answer').values({ sign_up_id: person.id, organisation_id }).execute();
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

/** Days that are still to come, whenever the example is started: visits in whole weeks from where they are. */
async function keepOpen(db: Db, { roundId, today }: At): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const round = await trx
      .selectFrom('round')
      .select(['first_day', 'last_day', 'sign_up_closes'])
      .where('id', '=', roundId)
      .executeTakeFirstOrThrow();
    if (round.sign_up_closes !== null && round.sign_up_closes >= today) return;
    const first = round.first_day ?? FIRST_DAY;
    const weeks = Math.max(0, Math.ceil(daysFrom(first, later(today, AHEAD)) / 7));
    if (weeks > 0) await shiftVisits(trx, roundId, 7 * weeks);
    const last = later(round.last_day ?? LAST_DAY, 7 * weeks);
    await trx
      .updateTable('round')
      .set({
        ...{ sign_up_opens: later(today, -21), sign_up_closes: later(today, 6) },
        ...{ choosing_closes: later(today, 9), match_on: later(today, 13), reply_by: later(today, 27) },
        ...{ first_day: later(first, 7 * weeks), last_day: last, look_back_on: later(last, 14) },
      })
      .where('id', '=', roundId)
      .execute();
  });
}

async function shiftVisits(trx: DbOrTrx, roundId: RoundId, days: number): Promise<void> {
  const shifted = (list: readonly string[]) => list.map((day) => later(day, days));
  const slots = await trx
    .selectFrom('slot')
    .innerJoin('place', 'place.id', 'slot.place_id')
    .select(['slot.id', 'slot.days'])
    .where('place.round_id', '=', roundId)
    // The last goes first, so that no two have the same first day on the way.
    .orderBy('slot.first_day', 'desc')
    .execute();
  for (const { id, days: before } of slots) {
    const after = shifted(before);
    await trx
      .updateTable('slot')
      .set({ days: after, first_day: after[0] ?? '' })
      .where('id', '=', id)
      .execute();
  }
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
const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
const daysFrom = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

const HOUSE_RULES = [
  'Wat je tijdens je stage hoort en ziet over cliënten, blijft daar. Je vertelt het niet door, ook niet aan je eigen collega’s.',
  'Je maakt geen foto’s en geen opnames, en je zoekt niemand op in je eigen systemen.',
  'Je gastheer of gastvrouw bepaalt waar je bij kunt zijn. Wil een cliënt je er niet bij hebben, dan ga je even weg.',
  'Kun je niet komen? Laat het zo snel mogelijk weten, dan kan iemand anders gaan.',
].join('\n\n');
