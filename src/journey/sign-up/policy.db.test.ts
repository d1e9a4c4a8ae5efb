import { afterAll, beforeAll, expect, test } from 'vitest';
import { viewerOf } from '../../people/person/testing.ts';
import type { Viewer } from '../../people/scope.ts';
import type { RoleKind } from '../../people/tables.ts';
import { giveRole } from '../../people/writes.ts';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { placeIds } from '../place/reads.ts';
import { aPlace } from '../place/testing.ts';
import { savePlaces } from '../place/writes.ts';
import { organisationIds } from '../programme/reads.ts';
import { findSpokenFor, type OwnOrganisation } from '../programme/reads-own.ts';
import { anOrganisation } from '../programme/testing.ts';
import { ensureProgramme, ensureRound, saveMembers } from '../programme/writes.ts';
import { ownProgrammes } from './policy.ts';
import { readExclusions } from './reads-exclusions.ts';
import { readOwnOrganisation } from './reads-organisation.ts';
import { readOwnSignUps } from './reads-own.ts';
import { aSignUp } from './testing.ts';
import { noteExclusion, saveSignUps, takeExclusionAway } from './writes.ts';

let connection: Connection;
let scope: Awaited<ReturnType<typeof aProgramme>>;
let other: Awaited<ReturnType<typeof aProgramme>>;
/** Who notes exclusions. */
let coordinator: string;

beforeAll(async () => {
  connection = await openTestDatabase();
  scope = await aProgramme('hier');
  other = await aProgramme('elders');
  const { programmeId } = scope;
  coordinator = await giveRole(connection.db, {
    email: 'c@regio.example',
    name: 'Cas',
    kind: 'coordinator',
    programmeId,
  });
}, 60_000);
afterAll(() => connection.close());

/** Two organisations, A and B, each with one place and one person who wants to go to the other. */
async function aProgramme(code: string) {
  const { db } = connection;
  const programmeId = await ensureProgramme(db, code, code);
  const roundId = await ensureRound(db, { programmeId, code, name: code });
  const codes = ['A', 'B'];
  await saveMembers(
    db,
    { programmeId, roundId },
    codes.map((one) => anOrganisation(one, { name: `${one} ${code}`, contactName: '', contactEmail: '' })),
  );
  const organisations = await organisationIds(db, programmeId);
  const places = codes.map((one) =>
    aPlace(`${one}-1`, one, {
      title: `Een dag bij ${one} ${code}`,
      slots: [{ days: ['2027-03-09'], capacity: 2 }],
    }),
  );
  await savePlaces(db, roundId, places, organisations);
  const people = [asks('Anna', 'A', 'B-1'), asks('Bo', 'B', 'A-1')];
  await saveSignUps(db, roundId, people, { organisations, places: await placeIds(db, roundId) });
  return { programmeId, roundId, organisations };
}

const asks = (name: string, organisation: string, choice: string) =>
  aSignUp(name, organisation, [choice], { managerName: 'Lea', permission: false });

async function viewer(email: string, kind: RoleKind, organisation?: string): Promise<Viewer> {
  const { db } = connection;
  const organisationId = organisation && scope.organisations.get(organisation);
  const at = kind === 'operator' ? {} : { programmeId: scope.programmeId, organisationId };
  const userId = await giveRole(db, { email, name: email, kind, ...at });
  return viewerOf(db, { userId, email, name: email });
}

test('a contact opens the own organisation and no other', async () => {
  const contact = await viewer('contact@a.example', 'contact', 'A');
  expect(await findSpokenFor(connection.db, contact, 'A')).toMatchObject({
    id: scope.organisations.get('A'),
    name: 'A hier',
    address: 'A',
  });
  expect(await findSpokenFor(connection.db, contact, 'B')).toBeNull();
  expect(await findSpokenFor(connection.db, contact, 'nergens')).toBeNull();
});

test('nobody else opens an organisation with it', async () => {
  for (const kind of ['coordinator', 'participant', 'operator'] as const) {
    const somebody = await viewer(`${kind}@a.example`, kind);
    expect(await findSpokenFor(connection.db, somebody, 'A')).toBeNull();
  }
});

test('an organisation shows its own places and people, and nothing of another or of an exclusion', async () => {
  const contact = await viewer('contact@a.example', 'contact', 'A');
  const own = (await findSpokenFor(connection.db, contact, 'A')) as OwnOrganisation;
  const excluded = { email: 'anna@a.example', target: { kind: 'organisation' as const, code: 'B' } };
  expect(await noteExclusion(connection.db, scope, excluded, coordinator)).toBeNull();
  // One that was withdrawn is not offered.
  await connection.db
    .insertInto('place')
    .values({
      ...{ round_id: scope.roundId, organisation_id: own.id, code: 'A-9', title: 'Gestopt', secret: false },
      ...{ condition: 'none', minimum: 1, withdrawn_at: new Date() },
    })
    .execute();
  expect(await readOwnOrganisation(connection.db, own)).toEqual([
    {
      round: expect.objectContaining({ id: scope.roundId, name: 'hier' }),
      places: [
        {
          code: 'A-1',
          title: 'Een dag bij A hier',
          secret: false,
          slots: [{ days: ['2027-03-09'], capacity: 2 }],
        },
      ],
      people: [
        {
          email: 'anna@a.example',
          name: 'Anna',
          jobTitle: 'medewerker',
          manager: 'Lea',
          permission: 'not-asked',
          employment: 'open',
          askedOn: null,
          mailedOn: null,
        },
      ],
    },
  ]);
  await takeExclusionAway(connection.db, scope, excluded);
});

test('a participant sees the own sign-up in the own programme, whatever the case of the address', async () => {
  const anna = await viewer('Anna@A.example', 'participant');
  expect(ownProgrammes(anna)).toEqual([scope.programmeId]);
  const signUps = await readOwnSignUps(connection.db, ownProgrammes(anna), anna);
  expect(signUps.map(({ round, choices }) => ({ round, choices }))).toEqual([
    {
      round: 'hier',
      choices: [
        {
          ...{ number: 1, secret: false, organisation: 'B hier', obstacle: null },
          name: { title: 'Een dag bij B hier', apart: null },
        },
      ],
    },
  ]);
  expect(await readOwnSignUps(connection.db, [], anna)).toEqual([]);
});

test('an exclusion of what is not in the round changes nothing', async () => {
  const { db } = connection;
  const target = { kind: 'organisation' as const, code: 'B' };
  const anna = 'anna@a.example';
  expect(await noteExclusion(db, scope, { email: 'niemand@a.example', target }, coordinator)).toBe('person');
  const gone = { kind: 'place' as const, code: 'Z-9' };
  expect(await noteExclusion(db, scope, { email: anna, target: gone }, coordinator)).toBe('target');
  expect(await readExclusions(db, scope.roundId)).toEqual([]);
});

test('an exclusion is noted once and taken back, in this round alone', async () => {
  const { db } = connection;
  const exclusion = { email: 'anna@a.example', target: { kind: 'place' as const, code: 'B-1' } };
  await noteExclusion(db, scope, exclusion, coordinator);
  await noteExclusion(db, scope, exclusion, coordinator);
  await noteExclusion(db, other, exclusion, coordinator);
  expect(await readExclusions(db, scope.roundId)).toEqual([exclusion]);
  await takeExclusionAway(db, scope, exclusion);
  expect(await readExclusions(db, scope.roundId)).toEqual([]);
  expect(await readExclusions(db, other.roundId)).toEqual([exclusion]);
});
