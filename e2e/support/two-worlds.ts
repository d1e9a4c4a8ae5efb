import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { ProgrammeId } from '../../src/people/ids.ts';
import { giveRole } from '../../src/people/writes.ts';
import { connect } from '../../src/platform/db/connect.ts';
import { enterByMail, Visitor, visitorAs } from './accounts.ts';
import { hasShared } from './databases.ts';
import type { Role } from './matrix.ts';
import { pressToMany, sendShown } from './press.ts';
import { fillSite, ownAddress, SITE_KEY, type Site, startSite, USUAL, whereOf } from './site.ts';
import { addElsewhere, ELSEWHERE, enterWithBothSteps } from './two-programmes.ts';

/** At the end of every name of the other programme, so that it is seen wherever it stands. */
export const MARK = 'Verderop';
const GOES_ELSEWHERE = 'hanna.aksoy@elders.sla.example';

/** A programme with what its addresses name. */
export interface World {
  round: string;
  programme: string;
  /** The organisation for which its contact person speaks. */
  organisation: string;
  /** What the other parameters of an address stand for. */
  ids: Record<'batch' | 'signUp' | 'bundle' | 'visit' | 'dilemma' | 'followUp', string>;
  /** Names that stand on its pages alone. */
  names: RegExp;
}

export interface Somebody {
  called: string;
  role: Role;
  /** Absent: of none. */
  world?: 'here' | 'there';
  visitor: Visitor;
}

export interface TwoWorlds {
  site: Site;
  here: World;
  there: World;
  everybody: Somebody[];
  stop(): Promise<void>;
}

const KEPT = 'two-worlds.json';

/** What a run of the tests finds out once: who is signed in by which cookie, and what addresses name. */
interface Kept {
  everybody: (Omit<Somebody, 'visitor'> & { cookie: string })[];
  worlds: Record<'here' | 'there', Omit<World, 'names'> & { names: string }>;
}

/**
 * Two programmes with people in the same roles and things of every kind, that have nothing in common but codes. All of it, also
 * that everybody is signed in, is made once and copied.
 */
export async function startTwoWorlds(): Promise<TwoWorlds> {
  const folder = await mkdtemp(join(tmpdir(), 'wisselstage-worlds-'));
  await fillSite(folder, 'two worlds', makeTwoWorlds);
  await proveAgain(folder);
  const { everybody, worlds } = JSON.parse(await readFile(join(folder, KEPT), 'utf8')) as Kept;
  const site = await startSite({
    ...ALIVE,
    keep: folder,
    env: { ...(await ownAddress()), SECRET_KEY: SITE_KEY },
  });
  const world = (name: 'here' | 'there') => ({ ...worlds[name], names: new RegExp(worlds[name].names) });
  return {
    ...{ site, here: world('here'), there: world('there') },
    everybody: everybody.map(({ cookie, ...who }) => ({ ...who, visitor: new Visitor(site, {}, cookie) })),
    async stop() {
      await site.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const WALKS_FOR_MS = 3_600_000;
const ALIVE = { example: 'alive', long: true } as const;

/** What asks for a second step of just now gets one, however long ago the folder was made, and however long the walk takes. */
async function proveAgain(folder: string): Promise<void> {
  const { db, close } = await connect(await whereOf(folder));
  await db
    .updateTable('session')
    .set({ secondFactorAt: new Date(Date.parse(USUAL) + WALKS_FOR_MS) })
    .where('secondFactorAt', 'is not', null)
    .execute();
  await close();
}

async function makeTwoWorlds(folder: string): Promise<void> {
  await addElsewhere(folder);
  await setApart(folder);
  if (!hasShared())
    await appendFile(join(folder, 'pglite', 'postgresql.auto.conf'), "shared_buffers = '16MB'\n");
  const site = await startSite({
    ...ALIVE,
    keep: folder,
    env: { ...(await ownAddress()), SECRET_KEY: SITE_KEY },
  });
  try {
    await writeFile(join(folder, KEPT), JSON.stringify(await liveIn(site)));
  } finally {
    await site.stop();
  }
}

async function liveIn(site: Site): Promise<Kept> {
  const [coordinator, elsewhere] = [
    await visitorAs(site, 'coordinator'),
    await enterWithBothSteps(site, ELSEWHERE),
  ];
  // Before anything else is mailed: what many get goes first, and takes its time.
  const goes = new Visitor(site);
  await enterByMail(site, goes, GOES_ELSEWHERE);
  // A contact person has an account from the first mail on.
  const presses = {
    here: await mailSomebody(coordinator, 'voorjaar-2027'),
    there: await mailSomebody(elsewhere, 'elders-1'),
  };
  const contact = await visitorAs(site, 'contactpersoon');
  const colleague = await enterAsContact(site, elsewhere, 'elders-1', 'GGD');
  const neighbour = await enterAsContact(site, coordinator, 'voorjaar-2027', 'SLA');
  const [nobody, operator] = [new Visitor(site), await visitorAs(site, 'beheerder')];
  const participant = await visitorAs(site, 'deelnemer');
  const here = await worldOf(coordinator, contact, 'voorjaar-2027', 'POL', 'maasmond', presses.here);
  const elders = await worldOf(elsewhere, colleague, 'elders-1', 'GGD', 'elders', presses.there);
  const who = (
    called: string,
    role: Role,
    { cookie }: Visitor,
    world?: 'here' | 'there',
  ): Kept['everybody'][number] => ({ called, role, cookie, ...(world ? { world } : {}) });
  return {
    everybody: [
      who('visitor', 'visitor', nobody),
      who('operator', 'operator', operator),
      who('coordinator', 'coordinator', coordinator, 'here'),
      who('contact', 'contact', contact, 'here'),
      who('neighbour', 'neighbour', neighbour, 'here'),
      who('participant', 'participant', participant, 'here'),
      who('coordinator there', 'coordinator', elsewhere, 'there'),
      who('contact there', 'contact', colleague, 'there'),
      who('participant there', 'participant', goes, 'there'),
    ],
    worlds: {
      here: { ...here, names: here.names.source },
      there: { ...elders, names: elders.names.source },
    },
  };
}

/** Gives everything of the other programme, made from the same workbook, a name and addresses of its own. */
async function setApart(folder: string): Promise<void> {
  const { db, close } = await connect(await whereOf(folder));
  for (const statement of [
    `update person set name = name || ' ${MARK}' where name <> ''`,
    `update person_address set email = replace(email, '@', '@elders.') where email <> '${ELSEWHERE}'`,
    `update organisation set name = name || ' ${MARK}'`,
    `update place set title = title || ' ${MARK}' where title <> ''`,
    `update sign_up set job_title = job_title || ' ${MARK}', learning_goal = learning_goal || ' ${MARK}'`,
    `update round set name = name || ' ${MARK}'`,
    `update programme set name = name || ' ${MARK}'`,
  ])
    await sql.raw(statement).execute(db);
  const { id } = await db
    .selectFrom('programme')
    .select('id')
    .where('code', '=', 'elders')
    .executeTakeFirstOrThrow();
  // Under another name somebody else of the same mailbox would get an account.
  const { name } = await db
    .selectFrom('person')
    .innerJoin('person_address', 'person_address.person_id', 'person.id')
    .select('person.name')
    .where('person_address.email', '=', GOES_ELSEWHERE)
    .executeTakeFirstOrThrow();
  await giveRole(db, {
    ...{ email: GOES_ELSEWHERE, name, kind: 'participant', programmeId: id as ProgrammeId },
  });
  // Of the organisation that said so: of whom nobody said it, cards and dilemmas show nothing.
  await sql`insert into employment (sign_up_id, organisation_id, answer, said_in)
    select sign_up.id, organisation_id, 'yes', 'page' from sign_up
    join person_address using (person_id) where email = ${GOES_ELSEWHERE}`.execute(db);
  await close();
}

async function enterAsContact(
  site: Site,
  coordinator: Visitor,
  round: string,
  code: string,
): Promise<Visitor> {
  const page = await (await coordinator.get(`/rondes/${round}/organisaties/${code}`)).text();
  const [address] = /[\w.-]+@[\w.-]+\.example/.exec(page.slice(page.indexOf('<main'))) ?? [];
  if (!address) throw new Error(`${code} has no contact person`);
  return enterWithBothSteps(site, address);
}

const idIn = (answer: string | null, what: string) => {
  const id = /[0-9a-f-]{36}/.exec(answer ?? '')?.[0];
  if (!id) throw new Error(`no ${what}: ${answer}`);
  return id;
};

/** @returns the press that mailed somebody */
async function mailSomebody(coordinator: Visitor, round: string): Promise<string> {
  const list = `/rondes/${round}/organisaties`;
  const pressed =
    (await pressToMany(coordinator, list, { intent: 'invite' })) ??
    (await pressToMany(coordinator, list, { intent: 'remind' }));
  return idIn(pressed, 'press');
}

/** Makes one of everything that an address can name. */
async function worldOf(
  coordinator: Visitor,
  contact: Visitor,
  code: string,
  organisation: string,
  programme: string,
  bundle: string,
): Promise<World> {
  const round = `/rondes/${code}`;
  const idOn = async (path: string, pattern: RegExp) => {
    const id = pattern.exec(await (await coordinator.get(path)).text())?.[1];
    if (!id) throw new Error(`${path} has no ${pattern}`);
    return id;
  };
  const signUp = await idOn(`${round}/aanmeldingen`, /id="naam-([0-9a-f-]{36})"/);
  await coordinator.post(`${round}/matching`, { intent: 'match' });
  for (let tries = 0; ; tries++) {
    if ((await (await coordinator.get(`${round}/matching`)).text()).includes('versturen/stages')) break;
    if (tries > 240) throw new Error(`${code} has no proposal`);
    await sleep(500);
  }
  await sendShown(coordinator, `${round}/versturen/stages`);
  const offered = await contact.post('/vervolg/nieuw', {
    ...{ kind: 'lunch', direction: 'offer', title: 'Samen lunchen', text: '', voor: '' },
  });
  const taken = await coordinator.post(`${round}/import`, { example: 'rough' });
  return {
    ...{ round: code, programme, organisation },
    ids: {
      ...{ signUp, bundle },
      visit: await idOn(`${round}/stages`, / id="stage-([0-9a-f-]{36})"/),
      dilemma: await idOn('/dilemmas', / id="dilemma-([0-9a-f-]{36})"/),
      followUp: idIn(offered.headers.get('location'), 'follow-up'),
      batch: idIn(taken.headers.get('location'), 'import'),
    },
    names: await namesOn(coordinator, `${round}/aanmeldingen`),
  };
}

/** The people of a round, as they are called there and not in the other programme. */
async function namesOn(coordinator: Visitor, path: string): Promise<RegExp> {
  const page = await (await coordinator.get(path)).text();
  const names = [...page.matchAll(/id="naam-[0-9a-f-]{36}"[^>]*>([^<]+)</g)].map(([, name = '']) => name);
  if (names.length < 10) throw new Error(`${path} names ${names.length} people`);
  if (names.every((name) => name.includes(MARK))) return new RegExp(`${MARK}|@elders\\.`);
  return new RegExp(`(?:${names.join('|')})(?! ${MARK})`);
}

/** Everybody walks in `npm run test:veiligheid`; in `npm test` as those of whom each has nothing to look for where others are. */
export const WHOLE = process.env.WALKS === '1';
const STRANGERS = ['visitor', 'participant', 'neighbour', 'coordinator there'];
export const walks = ({ called }: { called: string }): boolean => WHOLE || STRANGERS.includes(called);

/** Where a page is, of a world. */
export const addressIn = (path: string, { round, organisation, programme, ids }: World): string =>
  `/${path
    .replace(':ronde', round)
    .replace('programmas/:code', `programmas/${programme}`)
    .replace(/:code|:organisatie/, organisation)
    .replace(':batch', ids.batch)
    .replace(':aanmelding', ids.signUp)
    .replace(':bundel', ids.bundle)
    .replace(':dilemma', ids.dilemma)
    .replace(':vervolg', ids.followUp)
    .replace(/:stage|:kaart|:verzoek|:mens|:regel|:overname|:verhaal|:mail/, ids.visit)
    .replace(':blad', '1')
    .replace(':wat', 'herinnering')
    .replace(':stuk', 'privacy')
    .replace(':bestand', 'netwerk.csv')
    .replace(':plek', `${organisation}-1`)
    .replace(':vorm', 'brief.pdf')
    .replace(':rol', 'deelnemer')
    .replace(':moment', 'before')
    .replace(':stap?', 'wie')
    .replace(':aanbieder', 'x')
    .replace(':sleutel', 'x')}`;
