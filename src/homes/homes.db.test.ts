import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { storeRound } from '../journey/matching/testing.ts';
import { placeIds } from '../journey/place/reads.ts';
import { organisationIds } from '../journey/programme/reads.ts';
import { readMembers } from '../journey/programme/reads-members.ts';
import type { OwnOrganisation } from '../journey/programme/reads-own.ts';
import { ensureRound, noteAnswer } from '../journey/programme/writes.ts';
import { anOfferedRound } from '../journey/visit/testing.ts';
import type { ProgrammeId, RoundId } from '../people/ids.ts';
import { selvesAt } from '../people/person/testing.ts';
import type { Connection } from '../platform/db/connect.ts';
import { openTestDatabase } from '../platform/db/testing.ts';
import { readStart } from './mine/reads.ts';
import { readOrganisationHome } from './organisation/reads.ts';
import { viewRound } from './round/home.ts';
import { readRoundHome } from './round/reads.ts';
import { tasks } from './testing.ts';

let connection: Connection;
let scope: { roundId: RoundId; programmeId: ProgrammeId };
let rounds = 0;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());
beforeEach(async () => {
  scope = await storeRound(connection.db, `ronde-${++rounds}`);
});

test('the home of a round and that of an organisation agree on who has answered and who takes part', async () => {
  const { db } = connection;
  const { roundId, programmeId } = scope;
  const ids = await organisationIds(db, programmeId);
  const found = await readMembers(db, scope);
  const places = await placeIds(db, roundId);
  const agree = async () => {
    const round = viewRound(await readRoundHome(db, scope, '2027-01-23'), '2027-01-23');
    const names: Record<'answer' | 'places' | 'days', string[]> = { answer: [], places: [], days: [] };
    for (const { id, code, name } of found) {
      const own = { ...scope, id, code, name, address: code, roundCode: null } as unknown as OwnOrganisation;
      const { tasks: waiting } = await readOrganisationHome(db, own, {
        today: '2027-01-23',
        tasks,
        selves: [],
      });
      for (const task of waiting) if (task.name in names) names[task.name as keyof typeof names].push(name);
    }
    expect([...round.invitable, ...round.contactless, ...round.waiting].sort()).toEqual(names.answer);
    expect(round.offerless).toEqual(names.places);
    expect(round.dayless.length).toBe(names.days.length);
    return names;
  };
  const none = { answer: [], places: [], days: [] };
  // A and B offer and send, C only sends.
  expect(await agree()).toEqual({ ...none, places: ['Organisatie C'] });
  await db.deleteFrom('sign_up').where('round_id', '=', roundId).execute();
  expect(await agree()).toEqual({ ...none, answer: ['Organisatie C'] });
  await db.deleteFrom('slot').where('place_id', '=', places.get('A-1')!).execute();
  expect(await agree()).toEqual({
    ...{ answer: ['Organisatie A', 'Organisatie C'], places: [], days: ['Organisatie A'] },
  });
  await noteAnswer(db, roundId, ids.get('A')!, 'no');
  expect(await agree()).toEqual({ ...none, answer: ['Organisatie C'] });
  await noteAnswer(db, roundId, ids.get('C')!, 'yes');
  expect(await agree()).toEqual({ ...none, places: ['Organisatie C'] });
});

describe('where somebody starts', () => {
  const TODAY = '2027-01-23';
  const role = (
    kind: 'coordinator' | 'contact' | 'participant' | 'operator',
    organisationId: string | null = null,
  ) => ({
    kind,
    programmeId: kind === 'operator' ? null : scope.programmeId,
    organisationId,
    personId: null,
  });
  const start = async (...roles: ReturnType<typeof role>[]) =>
    readStart(
      connection.db,
      { ...(await selvesAt(connection.db, 'Anna@A.example')), roles },
      { today: TODAY, tasks },
    );

  test('each role opens its own part, and nothing of another', async () => {
    const a = (await organisationIds(connection.db, scope.programmeId)).get('A')!;
    const nothing = {
      runs: false,
      rounds: [],
      organisations: [],
      takesPart: false,
      statuses: [],
      programmes: null,
      visits: [],
      been: [],
      lookBacks: [],
      pulses: 0,
      cards: [],
      followUps: [],
      stories: [],
      askedByOthers: [],
    };
    expect(await start()).toEqual(nothing);
    const coordinator = await start(role('coordinator'));
    expect(coordinator).toMatchObject({ ...nothing, runs: true, rounds: [{ round: { id: scope.roundId } }] });
    const contact = await start(role('contact', a));
    expect(contact).toMatchObject({ ...nothing, organisations: [{ own: { id: a, address: 'A' } }] });
    expect(contact.organisations[0]?.home.tasks.map(({ name }) => name)).toEqual(['employment', 'sites']);
    const participant = await start(role('participant'));
    expect(participant).toMatchObject({ ...nothing, takesPart: true, statuses: [{ state: 'ready' }] });
    const operator = await start(role('operator'));
    expect(operator).toEqual({ ...nothing, programmes: operator.programmes });
    expect(JSON.stringify(operator)).not.toContain('a.example');
  });

  test('somebody with several roles has all of it; of a round that is over nothing is counted', async () => {
    await connection.db
      .updateTable('round')
      .set({ last_day: '2027-01-22' })
      .where('id', '=', scope.roundId)
      .execute();
    const a = (await organisationIds(connection.db, scope.programmeId)).get('A')!;
    const all = await start(role('coordinator'), role('contact', a), role('participant'), role('operator'));
    expect(all.rounds.map(({ view, tasks: waiting }) => [view, waiting])).toEqual([[null, []]]);
    expect(all.organisations.map(({ home }) => home.tasks)).toEqual([[]]);
    expect(all.statuses.map(({ state }) => state)).toEqual(['over']);
    expect(all.programmes).not.toBeNull();
  });

  test('what was reported of the last days of a round waits where somebody starts, also when it is over', async () => {
    const { db } = connection;
    const { visits, ...round } = await anOfferedRound(db, `over-${rounds}`);
    const own = { ...role('coordinator'), programmeId: round.programmeId };
    const viewer = { ...(await selvesAt(db, 'sietske@regio.example')), roles: [own] };
    await db.updateTable('round').set({ last_day: '2027-01-22' }).where('id', '=', round.roundId).execute();
    await db
      .insertInto('visit_report')
      .values({ visit_id: visits.get('Anna')!, side: 'visitor', kind: 'unsafe', take_up_by: TODAY })
      .execute();
    const at = async (today: string) =>
      (await readStart(db, viewer, { today, tasks })).rounds.map(({ view, tasks: waiting }) => [
        view,
        waiting.map(({ name }) => name),
      ]);
    expect(await at(TODAY)).toEqual([[null, ['reported']]]);
    expect(await at('2027-06-01')).toEqual([[null, []]]);
  });

  test('the home of a round counts what is asked of it alone', async () => {
    await storeRound(connection.db, `buur-${rounds}`);
    const home = await readRoundHome(connection.db, scope, '2027-01-23');
    expect(home).toMatchObject({
      isFirst: true,
      waits: [],
      willing: [],
      proposed: [],
      unsafe: 0,
      unconfirmed: 3,
      denied: 0,
      stale: false,
    });
    expect(home.members.map(({ code }) => code)).toEqual(['A', 'B', 'C']);
    await ensureRound(connection.db, { ...scope, code: `later-${rounds}`, name: 'Later' });
    expect((await readRoundHome(connection.db, scope, '2027-01-23')).isFirst).toBe(false);
  });

  test('the places of an organisation that said no wait for no days, and it is asked for nothing more', async () => {
    const { db } = connection;
    const b = (await organisationIds(db, scope.programmeId)).get('B')!;
    await noteAnswer(db, scope.roundId, b, 'no');
    const home = viewRound(await readRoundHome(db, scope, '2027-01-23'), '2027-01-11');
    expect([home.seats, home.ready, home.dayless]).toEqual([1, 0, []]);
  });
});
