import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPlace } from '../src/journey/place/testing.ts';
import { aSignUp, confirmEverybody } from '../src/journey/sign-up/testing.ts';
import { moveVisit } from '../src/journey/visit/moving/move.ts';
import { anOfferedRound, bothAgree, makeSecret, TODAY } from '../src/journey/visit/testing.ts';
import { giveRole } from '../src/people/writes.ts';
import type { Db } from '../src/platform/db/connect.ts';
import { mailTo, visitorAs } from './support/accounts.ts';
import { openBrowser } from './support/browser.ts';
import { inDatabase } from './support/filled.ts';
import { beginFolder, type Site, startSite } from './support/site.ts';
import { MOUSE, PLAIN, type Way } from './support/ways.ts';

/** Somebody cannot come: a coordinator lets somebody else go, or fills what fell open so that one more gets a visit. */
const CLOCK = `${TODAY}T09:00:00Z`;
const COORDINATOR = 'coordinator@maasmond.example';
const [OPEN, SECRET, MEND] = ['invallen', 'verborgen', 'herstel'] as const;

const visits: Record<string, Map<string, string>> = {};

/** Anna goes to B; her colleague An and Dik of C would also like to. */
async function aRoundWithStandIns(db: Db, code: string): Promise<void> {
  const round = await anOfferedRound(db, code, {
    places: [
      aPlace('B-1', 'B', {
        title: 'Meekijken bij B',
        hostName: 'Bas Gast',
        hostEmail: `bas@${code}.example`,
      }),
    ],
    signUps: [
      aSignUp('Anna', 'A', ['B-1'], { newcomer: true, unplacedBefore: true }),
      aSignUp('An', 'A', ['B-1']),
      aSignUp('Dik', 'C', ['B-1']),
    ].map((one) => ({ ...one, email: one.email.replace('@', `.${code}@`) })),
  });
  visits[code] = round.visits;
  if (code === SECRET) {
    await confirmEverybody(db, round.roundId);
    await makeSecret(db, { roundId: round.roundId, code: 'B-1' });
  }
  await bothAgree(db, round.visits.get('Anna')!);
  await coordinate(db, round.programmeId);
}

/** Anna goes to B and Dik to C, who says no: nobody of the waiting list can have his seat, but Anna can, and then Bo has hers. */
async function aRoundToMend(db: Db): Promise<void> {
  const place = (code: string, name: string) =>
    aPlace(`${code}-1`, code, {
      ...{ title: `Meekijken bij ${code}`, hostName: `${name} Gast` },
      hostEmail: `${name.toLowerCase()}@${MEND}.example`,
    });
  const first = { unplacedBefore: true, newcomer: true };
  const round = await anOfferedRound(db, MEND, {
    places: [place('A', 'Aaf'), place('B', 'Bas'), place('C', 'Cor')],
    signUps: [
      aSignUp('Anna', 'A', ['B-1', 'C-1'], first),
      aSignUp('Bo', 'C', ['B-1']),
      aSignUp('Dik', 'A', ['C-1'], first),
      aSignUp('Cem', 'B', ['A-1']),
    ].map((one) => ({ ...one, email: one.email.replace('@', `.${MEND}@`) })),
  });
  await bothAgree(db, round.visits.get('Cem')!);
  const visitId = round.visits.get('Dik')!;
  await db
    .transaction()
    .execute((trx) => moveVisit(trx, { visitId, event: 'visitor-declines', today: TODAY }));
  await coordinate(db, round.programmeId);
}

const coordinate = async (db: Db, programmeId: string) =>
  void (await giveRole(db, {
    ...{ email: COORDINATOR, name: 'Sietske Brouwer', kind: 'coordinator' },
    programmeId: programmeId as never,
  }));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([MOUSE, PLAIN])('$name', (way: Way) => {
  let folder: string;
  let site: Site;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wisselstage-open-'));
    await beginFolder(folder, { clock: CLOCK });
    await inDatabase(folder, async (db) => {
      await aRoundWithStandIns(db, OPEN);
      await aRoundWithStandIns(db, SECRET);
      await aRoundToMend(db);
    });
    site = await startSite({ keep: folder, clock: CLOCK });
    context = await browser.newContext(way.context);
    await context.request.post(`${site.url}/voorbeeld/als/coordinator`);
    page = await context.newPage();
  }, 300_000);
  afterAll(async () => {
    await site?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const press = (name: string | RegExp) => way.press(page.getByRole('button', { name }).first());
  const lead = () => page.locator('.ws-lead').first().innerText();
  const subjects = async (address: string) => (await mailTo(site, address)).map(({ subject }) => subject);
  const countOf = async (address: string, subject: RegExp) =>
    (await subjects(address)).filter((one) => subject.test(one)).length;
  const came = (address: string, subject: RegExp, times = 1) =>
    expect.poll(() => countOf(address, subject), { timeout: 30_000 }).toBe(times);

  /** The page that the newest mail of this kind opens, in a browser of its own without an account. */
  async function follow(address: string, subject: RegExp): Promise<Page> {
    const mail = (await mailTo(site, address)).find((one) => subject.test(one.subject))!;
    const { pathname, search } = new URL(mail.link);
    const other = await (await browser.newContext(way.context)).newPage();
    await other.goto(`${site.url}${pathname}${search}`);
    return other;
  }

  const OFFER = /^Kom jij op stage/;
  const RECEIVE = /meelopen\?/i;
  const OFF = /^De stage gaat niet door: /;

  async function letAnGo(): Promise<void> {
    const instead = page.locator('details', { hasText: 'Laat iemand anders gaan' });
    await way.press(instead.locator('summary'));
    await way.press(instead.getByRole('button', { name: 'Zeg af en bied aan' }));
    await page.getByText('Kies wie er gaat').first().waitFor();
    // Colleagues come first.
    expect(await page.locator('#aanmelding option').allInnerTexts()).toEqual([
      'Kies iemand',
      expect.stringMatching(/^An, /),
      expect.stringMatching(/^Dik, /),
    ]);
    await way.pick(
      page.locator('#aanmelding'),
      (await page.locator('#aanmelding option').nth(1).getAttribute('value'))!,
    );
    await press('Zeg af en bied aan');
    await expect.poll(lead).toBe('De stage is afgezegd.');
  }

  test('somebody else goes: who cannot hears that it is off, and a colleague and who receives are asked', async () => {
    const [anna, an, dik, bas] = ['anna', 'an', 'dik']
      .map((one) => `${one}.${OPEN}@${one === 'dik' ? 'c' : 'a'}.example`)
      .concat(`bas@${OPEN}.example`);
    const address = `${site.url}/rondes/${OPEN}/stages/${visits[OPEN]!.get('Anna')}`;
    await page.goto(address);
    await letAnGo();
    for (const who of [anna!, bas!]) await came(who, OFF);
    await came(an!, OFFER);
    expect(await subjects(dik!)).toEqual([]);
    // Pressed on a page of before it is too late: nobody is asked once more.
    await page.goto(address);
    expect(await page.locator('details', { hasText: 'Laat iemand anders gaan' }).count()).toBe(0);

    const his = await follow(an!, OFFER);
    expect(await his.locator('main').innerText()).toContain('Meekijken bij B');
    await way.press(his.getByRole('button', { name: 'Ja, ik kom' }));
    await his.getByText('Dank je wel, je zei ja.').waitFor();
    await came(bas!, RECEIVE);
    const host = await follow(bas!, RECEIVE);
    // Until both said yes no name of the new one; the one who does not come is no question any more.
    expect(await host.locator('main').innerText()).not.toMatch(/\bAn\b,/);
    await way.press(host.getByRole('button', { name: 'Ja, welkom' }));
    await host.getByText('Dank je wel, je zei ja.').waitFor();
    await came(an!, /^Het gaat door: /);
    await came(bas!, /^Het gaat door: /, 2);
    expect(await countOf(anna!, OFF)).toBe(1);
    await page.goto(`${site.url}/rondes/${OPEN}/stages`);
    const list = await page.locator('#lijst').innerText();
    expect(list).toMatch(/\bAn\b/);
  });

  test('at a secret place who goes instead is seen with the day alone, and no mail says where or when', async () => {
    const [anna, an, bas] = [`anna.${SECRET}@a.example`, `an.${SECRET}@a.example`, `bas@${SECRET}.example`];
    const address = `${site.url}/rondes/${SECRET}/stages/${visits[SECRET]!.get('Anna')}`;
    await page.goto(address);
    expect(await page.getByText('Laat iemand anders gaan').count()).toBe(0);
    await page.goto(`${address}?toon=dag`);
    await letAnGo();
    for (const who of [anna, bas]) await came(who, OFF);
    await came(an, OFFER);
    for (const who of [anna, an, bas])
      for (const subject of await subjects(who)) expect(subject).not.toMatch(/Meekijken bij B|maart/);
    const [outbox = ''] = (await (await fetch(`${site.url}/outbox`)).text()).split('</main>');
    for (const letter of outbox
      .split('<h2')
      .filter((one) => one.includes(`.${SECRET}@`) || one.includes(bas)))
      expect(letter).not.toMatch(/Meekijken bij B|\b9 maart|2027-03-09/);
    const his = await follow(an, OFFER);
    const shown = await his.locator('main').innerText();
    expect(shown).not.toMatch(/Meekijken bij B|\b9 maart/);
    await way.type(his.getByLabel(/^Op welk nummer/), '06 12 34 56 78');
    await way.press(his.getByRole('button', { name: 'Ja, ik kom' }));
    await his.getByText('Dank je wel, je zei ja.').waitFor();
  });

  test('what fell open is filled: shown before, sent once, and who said yes stays', async () => {
    const at = (name: string, code: string) => `${name}.${MEND}@${code}.example`;
    const hosts = ['aaf', 'bas', 'cor'].map((name) => `${name}@${MEND}.example`);
    const [aaf, bas, cor] = hosts;
    await came(at('anna', 'a'), OFFER);
    await came(cor!, OFF);
    const everybody = [at('anna', 'a'), at('bo', 'c'), at('dik', 'a'), at('cem', 'b'), ...hosts];
    const before = new Map(
      await Promise.all(everybody.map(async (who) => [who, (await subjects(who)).length] as const)),
    );
    const mendPage = `${site.url}/rondes/${MEND}/wachtlijst/vullen`;
    await page.goto(mendPage);
    await page.getByRole('heading', { name: '1 mens krijgt een stage' }).waitFor();
    const main = await page.locator('main').innerText();
    expect(main).toContain('1 mens gaat ergens anders heen');
    expect(main).toContain('Anna gaat erop achteruit');
    expect(main).not.toMatch(/\bCem\b/);
    // Looking at it, however often, has changed nothing.
    const coordinator = await visitorAs(site, 'coordinator');
    for (const method of ['GET', 'HEAD']) {
      const headers = { cookie: coordinator.cookie };
      expect((await fetch(mendPage, { method, headers })).status).toBe(200);
    }
    for (const who of everybody) expect([who, (await subjects(who)).length]).toEqual([who, before.get(who)]);

    // In two windows.
    const second = await context.newPage();
    await second.goto(mendPage);
    await second.getByRole('heading', { name: '1 mens krijgt een stage' }).waitFor();
    await press('Bied dit aan');
    await page.waitForURL(/\/stages\?/);
    await way.press(second.getByRole('button', { name: 'Bied dit aan' }));
    await second.getByText('Er veranderde intussen iets in de ronde.').waitFor();
    await second.getByText('Er is niets te vullen').waitFor();

    await came(at('anna', 'a'), OFFER, 2);
    await came(at('bo', 'c'), OFFER);
    await came(bas!, OFF);
    await came(bas!, RECEIVE, 2);
    await came(cor!, RECEIVE);
    const more = new Map(
      await Promise.all(
        everybody.map(async (who) => [who, (await subjects(who)).length - before.get(who)!] as const),
      ),
    );
    expect(Object.fromEntries(more)).toEqual({
      ...{ [at('anna', 'a')]: 1, [at('bo', 'c')]: 1, [at('dik', 'a')]: 0, [at('cem', 'b')]: 0 },
      ...{ [aaf!]: 0, [bas!]: 2, [cor!]: 1 },
    });
  });
});
