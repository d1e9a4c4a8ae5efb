import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPlace } from '../src/journey/place/testing.ts';
import { anOfferedRound } from '../src/journey/visit/testing.ts';
import { giveRole } from '../src/people/writes.ts';
import type { Db } from '../src/platform/db/connect.ts';
import { keyOn, mailTo, totp, type Visitor } from './support/accounts.ts';
import { violations } from './support/axe.ts';
import { closeFilled, giveAddresses, openFilled } from './support/filled.ts';
import { phoneWith } from './support/phone.ts';
import { enterOnce } from './support/signed-in.ts';
import { type Site, startSite } from './support/site.ts';
import { hidden } from './support/two-programmes.ts';

const CLOCK = '2027-02-01T09:00:00Z';
const [ANNA, CEM, BAS, AAF] = ['anna', 'cem', 'bas', 'aaf'].map((name) => `${name}@meelopen.example`);
const ELS = 'els@meelopen.example';
/** Of the coordinators. */
const NUMBER = '06 12 34 56 70';
/** Of the secret place, where Cem goes. */
const SECRET = /Kanarietitel|\b9 maart|2027-03-09|6\.45|06:45/;

let folder: string;
let site: Site;
let browser: Browser;
const visits = new Map<string, string>();
const pathOf = (name: string) => `/stage/${visits.get(name)}`;

beforeAll(async () => {
  ({ folder, site, browser } = await openFilled('own', CLOCK, fillRound));
});
afterAll(() => closeFilled({ folder, site, browser }));

/** Anna goes to an open place, Cem to a secret one. */
async function fillRound(db: Db): Promise<void> {
  const made = await anOfferedRound(db, 'meelopen', {
    places: [
      aPlace('A-1', 'A', {
        ...{ title: 'Kanarietitel', hostName: 'Aaf Gast', hostEmail: AAF! },
        slots: [{ days: ['2027-03-09'], capacity: 1 }],
      }),
      aPlace('B-1', 'B', {
        ...{ title: 'Meelopen met de noodhulp', hostName: 'Bas Gast', hostEmail: BAS! },
        slots: [
          { days: ['2027-03-09'], capacity: 1 },
          { days: ['2027-03-16'], capacity: 1 },
        ],
      }),
    ],
  });
  for (const [name, id] of made.visits) visits.set(name, id);
  const { programmeId } = made;
  await db.updateTable('programme').set({ phone: NUMBER }).where('id', '=', programmeId).execute();
  await giveRole(db, { email: ELS, name: 'Els', kind: 'coordinator', programmeId });
  await giveAddresses(db, { Anna: ANNA!, Cem: CEM! });
  await db
    .updateTable('round')
    .set({ first_day: '2027-03-08', last_day: '2027-03-26' })
    .where('id', '=', made.roundId)
    .execute();
  await db
    .updateTable('place')
    .set({
      ...{ start_time: '08:45', end_time: '16:30', meeting: 'Meld je bij de balie', ask_for: 'Bas' },
      ...{ bring: 'Iets te eten', dress: 'Dichte schoenen en een warme jas', condition: 'screening' },
      dos_donts: 'Vraag alles, na de melding.\nMaak geen foto’s.',
    })
    .where('code', '=', 'B-1')
    .execute();
  await db
    .updateTable('place')
    .set({ secret: true, start_time: '06:45' })
    .where('code', '=', 'A-1')
    .execute();
}

const signedIn = new Map<string, Visitor>();
const entered = (email: string) => enterOnce(signedIn, site, email);

async function setUpApp(visitor: Visitor, path: string): Promise<void> {
  const key = keyOn(await (await visitor.get(path)).text());
  const code = await totp(key, site);
  expect((await visitor.post(path, { code })).status).toBe(200);
}

/** A browser in which somebody is signed in, on a phone. */
async function phoneOf(visitor: Visitor, javaScriptEnabled = true): Promise<BrowserContext> {
  const options = { javaScriptEnabled, viewport: { width: 390, height: 844 } };
  const context = await phoneWith(browser, site.url, visitor, options);
  context.setDefaultTimeout(40_000);
  return context;
}

const shoot = async (page: Page, name: string) => {
  const to = process.env.OWN_SHOTS;
  if (!to) return;
  await page.screenshot({ path: `${to}/${name}-390.png`, fullPage: true });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.screenshot({ path: `${to}/${name}-1280.png`, fullPage: true });
  await page.setViewportSize({ width: 390, height: 844 });
};

async function expectSound(page: Page, name: string): Promise<void> {
  await shoot(page, name);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
}

test('both say yes on their page, she signs and gives her number, he has seen and told: all is ready', async () => {
  const [anna, bas] = [await phoneOf(await entered(ANNA!)), await phoneOf(await entered(BAS!), false)];
  const [hers, his] = [await anna.newPage(), await bas.newPage()];
  await hers.goto(`${site.url}/mijn`);
  await hers.getByText('Zeg of het doorgaat.').waitFor();
  await expectSound(hers, 'mijn');
  await hers.getByRole('link', { name: /Bekijk de stage/ }).click();
  await hers.getByRole('heading', { name: 'Kom jij?' }).waitFor();
  expect(await hers.locator('main').innerText()).not.toContain('Bas Gast');
  await expectSound(hers, 'offered');
  await hers.getByRole('button', { name: 'Ja, ik kom' }).click();
  await hers.getByText('Dank je wel, je zei ja.').waitFor();

  await his.goto(`${site.url}${pathOf('Anna')}`);
  expect(await his.locator('main').innerText()).not.toContain('Anna');
  await his.getByRole('button', { name: 'Ja, welkom' }).click();
  await his.getByText('Dank je wel, je zei ja.').waitFor();
  expect(await his.locator('main').innerText()).toContain('Anna');
  await shoot(his, 'host-arranged');

  await hers.goto(`${site.url}${pathOf('Anna')}`);
  await expectSound(hers, 'arranged');
  await hers.getByRole('button', { name: 'Teken' }).click();
  await hers.getByText('Zet een vinkje als je de huisregels hebt gelezen.').first().waitFor();
  await hers.getByLabel('Ik heb dit gelezen en houd me eraan').check();
  await hers.getByRole('button', { name: 'Teken' }).click();
  await hers.getByText('Je hebt de huisregels getekend.').waitFor();
  await hers.getByLabel('Op welk nummer ben je die dag te bereiken?').fill('06 12 34 56 78');
  await hers.getByRole('button', { name: 'Bewaar mijn nummer' }).click();
  await hers.getByText('Je nummer is bewaard.').waitFor();

  await his.goto(`${site.url}${pathOf('Anna')}`);
  await his.getByRole('button', { name: 'Ik heb het gezien' }).click();
  await his.getByRole('button', { name: 'Cliënten weten ervan en mogen nee zeggen' }).click();
  await his.getByLabel('Op welk nummer ben je die dag te bereiken?').fill('0612345679');
  await his.getByRole('button', { name: 'Bewaar mijn nummer' }).click();
  await his.getByRole('button', { name: 'We hebben contact gehad' }).click();
  await his.getByText('Alles is klaar').waitFor();
  expect(await his.getByRole('link', { name: 'Bel Anna' }).getAttribute('href')).toBe('tel:0612345678');

  await hers.goto(`${site.url}${pathOf('Anna')}`);
  await hers.getByText('Alles is klaar').waitFor();
  await expectSound(hers, 'ready');
  await shoot(his, 'host-ready');
  await hers.emulateMedia({ media: 'print' });
  const paper = await hers.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await anna.close();
  await bas.close();
});

test('another day is asked, seen by the other, and kept or moved; to be off is one page and one press', async () => {
  const [anna, bas] = [await entered(ANNA!), await entered(BAS!)];
  const page = await (await anna.get(`${pathOf('Anna')}?doe=andere-dag`)).text();
  const slot = /name="dag"[^>]*value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? '';
  const asked = await anna.post(pathOf('Anna'), { doe: 'vraag-dag', dag: slot });
  expect(asked.headers.get('location')).toContain('gedaan=gevraagd');
  const his = await (await bas.get(pathOf('Anna'))).text();
  expect(his).toContain('dinsdag 16 maart');
  const gevraagd = hidden(his, 'gevraagd');
  const old = await bas.post(pathOf('Anna'), { doe: 'dag-ja', gevraagd: crypto.randomUUID() });
  expect(old.status).toBe(409);
  expect((await bas.post(pathOf('Anna'), { doe: 'dag-ja', gevraagd })).status).toBe(303);
  expect(await (await anna.get(pathOf('Anna'))).text()).toContain('dinsdag 16 maart');
  const phone = await phoneOf(anna);
  const hers = await phone.newPage();
  for (const doe of ['andere-dag', 'afzeggen']) {
    await hers.goto(`${site.url}${pathOf('Anna')}?doe=${doe}`);
    await expectSound(hers, doe);
  }
  await phone.close();
  for (const action of ['', '.data']) expect((await bas.get(`${pathOf('Cem')}${action}`)).status).toBe(404);
  expect((await anna.post(pathOf('Cem'), { doe: 'teken', gelezen: 'ja', versie: '1.0' })).status).toBe(404);
});

describe('a secret place', () => {
  test('shows who goes and who receives nothing, and nothing is kept, until a second factor was given', async () => {
    for (const [email, own] of [
      [CEM!, 'Cem'],
      [AAF!, 'Aaf'],
    ] as const) {
      const visitor = await entered(email);
      for (const path of [
        '/mijn',
        pathOf('Cem'),
        `${pathOf('Cem')}?toon=dag`,
        `${pathOf('Cem')}.data?toon=dag`,
      ]) {
        const answer = await visitor.get(path);
        expect([own, path, answer.status, answer.headers.get('cache-control')]).toEqual([
          ...[own, path, 200, 'no-store'],
        ]);
        const text = await answer.text();
        expect(text).not.toMatch(SECRET);
        if (own === 'Cem') expect(text).not.toContain('Aaf');
      }
      const phone = await phoneOf(visitor);
      const page = await phone.newPage();
      await page.goto(`${site.url}${pathOf('Cem')}`);
      await expectSound(page, `secret-${own}`);
      await phone.close();
    }
  });

  test('with it, a coordinator who heard the code, and a press, it is there; and that it was read is noted', async () => {
    const aaf = await entered(AAF!);
    const verder = `${pathOf('Cem')}?toon=dag`;
    const setUp = `/inloggen/tweede-stap/instellen?verder=${encodeURIComponent(verder)}`;
    await setUpApp(aaf, setUp);
    // Whoever reads the mailbox of Aaf came as far as this.
    for (const path of [pathOf('Cem'), verder, `${pathOf('Cem')}.data?toon=dag`])
      expect(await (await aaf.get(path)).text()).not.toMatch(SECRET);
    expect((await aaf.get(`${pathOf('Cem')}/agenda?toon=dag`)).status).toBe(404);
    const shut = await phoneOf(aaf);
    const waiting = await shut.newPage();
    await waiting.goto(`${site.url}${verder}`);
    await waiting.getByRole('heading', { name: 'Bel eerst je coördinator' }).waitFor();
    await expectSound(waiting, 'secret-call');
    const code = await waiting.locator('.ws-code code').innerText();
    await shut.close();

    const els = await entered(ELS);
    await setUpApp(els, '/inloggen/tweede-stap/instellen');
    const page = `/rondes/meelopen/stages/${visits.get('Cem')}`;
    const wrong = await els.post(page, { intent: 'vouch', kant: 'host', code: '1234 0000' });
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('value="1234 0000"')]);
    expect((await els.post(page, { intent: 'vouch', kant: 'visitor', code })).status).toBe(422);
    expect((await aaf.post(page, { intent: 'vouch', kant: 'host', code })).status).toBe(404);
    const desk = await phoneOf(els);
    const call = await desk.newPage();
    await call.goto(`${site.url}${page}`);
    const said = call.locator('details', { hasText: 'Ik sprak wie ontvangt' });
    await said.locator('summary').click();
    await expectSound(call, 'vouch');
    await said.getByLabel('Code die werd voorgelezen').fill(code);
    await said.getByRole('button', { name: 'Ik sprak wie ontvangt, en de code klopt' }).click();
    await call.getByText('Bevestigd. De ander ziet nu').first().waitFor();
    expect(await call.content()).toContain('Tweede stap bevestigd van wie ontvangt, genoteerd door Els');
    await desk.close();

    expect(await (await aaf.get(pathOf('Cem'))).text()).not.toMatch(SECRET);
    const opened = await (await aaf.get(verder)).text();
    expect(opened).toMatch(/Kanarietitel/);
    expect(opened).toMatch(/Cem/);
    await site.logged('days of a secret place read');
    // Before both said yes there is nothing to put into a calendar, opened or not.
    for (const asked of ['', '?toon=dag'])
      expect((await aaf.get(`${pathOf('Cem')}/agenda${asked}`)).status).toBe(404);
    const phone = await phoneOf(aaf);
    const his = await phone.newPage();
    await his.goto(`${site.url}${verder}`);
    expect(await his.title()).not.toMatch(SECRET);
    await expectSound(his, 'secret-open');
    await his.emulateMedia({ media: 'print' });
    expect(await his.locator('main').innerText()).not.toMatch(/Cem|06\.45/);
    await phone.close();
  });

  test('says what is left as long as where and when cannot be read, and not that all is done', async () => {
    const [hersPhone, hisPhone] = [await phoneOf(await entered(CEM!)), await phoneOf(await entered(AAF!))];
    const [hers, his] = [await hersPhone.newPage(), await hisPhone.newPage()];
    await hers.goto(site.url + pathOf('Cem'));
    await hers
      .getByLabel(/nummer/)
      .first()
      .fill('06 12 34 56 78');
    await hers.getByRole('button', { name: 'Ja, ik kom' }).click();
    await hers.getByText('Dank je wel, je zei ja.').waitFor();
    await his.goto(`${site.url}${pathOf('Cem')}?toon=dag`);
    await his.getByRole('button', { name: 'Ja, welkom' }).click();
    await his.getByText('Dank je wel, je zei ja.').waitFor();
    await hers.goto(site.url + pathOf('Cem'));
    await hers.getByLabel('Ik heb dit gelezen en houd me eraan').check();
    await hers.getByRole('button', { name: 'Teken' }).click();
    await hers.getByText('Je hebt de huisregels getekend.').waitFor();
    await hers.getByText('Nog één ding').waitFor();
    await hers.getByText('Geef hieronder je tweede stap.').waitFor();
    expect(await hers.locator('main').innerText()).not.toMatch(/Alles is klaar|Jij bent klaar/);
    await expectSound(hers, 'secret-left');
    await hersPhone.close();
    await hisPhone.close();
  });
});

describe('a calendar that asks by itself', () => {
  const bare = (path: string, method = 'GET') => fetch(new URL(path, site.url), { method });

  test('has an address that is shown once, of which only reading is possible, until it is stopped', async () => {
    const anna = await entered(ANNA!);
    const phone = await phoneOf(anna);
    const page = await phone.newPage();
    await page.goto(`${site.url}/mijn`);
    await page.getByRole('link', { name: 'Zet je stages in je eigen agenda' }).click();
    await expectSound(page, 'feed-none');
    await page.getByRole('button', { name: 'Maak mijn agenda' }).click();
    const link = await page.locator('main code').innerText();
    await expectSound(page, 'feed-made');
    const { pathname } = new URL(link.trim());
    const answer = await bare(pathname);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await answer.text()).toContain(`UID:${visits.get('Anna')}@`);
    const head = await bare(pathname, 'HEAD');
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
      ...[200, 'text/calendar; charset=utf-8', ''],
    ]);
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const { status } = await bare(pathname, method);
      expect([method, status >= 400 && status < 500]).toEqual([method, true]);
    }
    expect(site.log()).not.toContain(pathname);
    await page.goto(`${site.url}/mijn/agenda`);
    expect(await page.content()).not.toContain(pathname);
    await page.getByRole('button', { name: 'Stop deze agenda' }).click();
    await page.getByText('De agenda is gestopt.').waitFor();
    const gone = await bare(pathname);
    expect([gone.status, await gone.text()]).toEqual([404, '']);
    await phone.close();
  });

  test('of somebody else it is made and stopped for nobody', async () => {
    const anna = await entered(ANNA!);
    const bas = await entered(BAS!);
    const his = hidden(await (await bas.get('/mijn/agenda')).text(), 'van');
    for (const doe of ['maak', 'stop'])
      expect((await anna.post('/mijn/agenda', { van: his, doe })).status).toBe(404);
    expect((await bas.post('/mijn/agenda', { van: his })).status).toBe(404);
  });

  test('of a secret place there is nothing in it', async () => {
    const cem = await entered(CEM!);
    const made = await cem.post('/mijn/agenda', {
      ...{ van: hidden(await (await cem.get('/mijn/agenda')).text(), 'van'), doe: 'maak' },
    });
    const path = /\/agenda\/[\w-]{43}\.ics/.exec(await made.text())?.[0] ?? '';
    const text = await (await bare(path)).text();
    expect(text).toContain('END:VCALENDAR');
    expect(text).not.toContain('BEGIN:VEVENT');
  });
});

test('whom to ring stands on the page of a visit, and first after 112 where something happened', async () => {
  const anna = await entered(ANNA!);
  const phone = await phoneOf(anna);
  const page = await phone.newPage();
  await page.goto(site.url + pathOf('Anna'));
  await page.getByText(`Vragen? Bel ${NUMBER} of mail ${ELS}`).waitFor();
  await page.getByRole('link', { name: 'Er gebeurde iets' }).click();
  await page.getByRole('heading', { name: 'Is er nu gevaar?' }).waitFor();
  const calls = await page.locator('main a[href^="tel:"]').all();
  expect(await Promise.all(calls.map((call) => call.getAttribute('href')))).toEqual([
    ...['tel:112', 'tel:0612345670'],
  ]);
  await page.emulateMedia({ media: 'print' });
  await page.goto(site.url + pathOf('Anna'));
  await page.getByText(NUMBER).first().waitFor();
  await phone.close();
});

test('on the day, who finds nobody there rings, and lets the other and the coordinator know with one press', async () => {
  expect(await (await (await entered(ANNA!)).get(pathOf('Anna'))).text()).not.toContain('doe=er-niet');
  await site.stop();
  site = await startSite({ keep: folder, clock: '2027-03-16T08:50:00Z' });
  signedIn.clear();
  const anna = await entered(ANNA!);
  const phone = await phoneOf(anna);
  const page = await phone.newPage();
  await page.goto(site.url + pathOf('Anna'));
  await expectSound(page, 'the-day');
  await page.getByRole('link', { name: 'Wie me ontvangt, is er niet' }).click();
  await page.getByRole('heading', { name: 'Is wie je ontvangt er niet?' }).waitFor();
  await expectSound(page, 'not-there');
  expect(await page.getByRole('link', { name: `Bel ${NUMBER}` }).getAttribute('href')).toBe('tel:0612345670');
  await page.getByRole('button', { name: 'Laat het weten' }).click();
  await page.getByText('De ander en de coördinatoren kregen net een mail').waitFor();
  const subjects = async (address: string) => (await mailTo(site, address)).map(({ subject }) => subject);
  await expect
    .poll(() => subjects(BAS!))
    .toContain('Je bezoeker is er en vindt je niet: Meelopen met de noodhulp');
  await expect.poll(() => subjects(ELS)).toContainEqual(expect.stringMatching(/^Bel nu: er wacht iemand/));
  await phone.close();
});
