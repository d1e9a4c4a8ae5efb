import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../src/platform/pdf/testing.ts';
import { answerAll } from './answers.ts';
import { holdBeside } from './at-the-end.ts';
import { openBrowser } from './browser.ts';
import { type Cast, type Role, readCast } from './cast.ts';
import { readCalendar } from './every-mail.ts';
import { linkIn, World } from './world.ts';

const ROUND = '/rondes/voorjaar-2027';
const SIETSKE = 'coordinator@maasmond.example';
const NORA = 'nora.haddad@pol.example';
const MANAGER = 'kees.baas@pol.example';

/** The mails that ask. */
const OFFER = /^Kom jij op stage/;
const RECEIVE = /bij jou meelopen|^Mag er iemand meelopen/;

interface Way {
  javaScriptEnabled: boolean;
  /** What has the data, when that is not the site itself. */
  startDatabase?: () => Promise<{ url: string; stop(): Promise<void> }>;
}

/** The example round from sign-ups to what took place, as people go it who each have a browser and a mailbox. */
export function goTheWholeWay({ javaScriptEnabled, startDatabase }: Way): void {
  let browser: Browser;
  let world: World;
  let database: { url: string; stop(): Promise<void> } | undefined;
  let cast: Cast;
  /** Who gets the seat that somebody gave back. */
  let standIn: string;
  beforeAll(async () => {
    browser = await openBrowser();
    database = await startDatabase?.();
    world = await World.begin({ browser, javaScriptEnabled, databaseUrl: database?.url });
  });
  // Of its own, because making the example takes longest: each step has the time limit to itself.
  beforeAll(() => world.dawn('2027-01-25T09:00:00Z', 'alive'));
  afterAll(async () => {
    await world?.end();
    await database?.stop();
    await browser?.close();
  });

  test('somebody signs up by hand, and her manager gives permission from the mail', async () => {
    const page = await world.pageOf(NORA);
    const next = () => page.getByRole('button', { name: 'Verder' }).click();
    await page.goto(`${world.url}/plekken/voorjaar-2027/VTM-2`);
    await page.getByRole('link', { name: /Meld je aan|Kies deze plek/ }).click();
    if (!page.url().endsWith('/wie')) await page.goto(`${world.url}/aanmelden/voorjaar-2027`);
    await page.getByLabel('Je naam').fill('Nora Haddad');
    await page.getByLabel('Je e-mailadres van je werk').fill(NORA);
    await page.getByLabel('Je functie').fill('wijkagent');
    await page
      .getByLabel('Je organisatie', { exact: true })
      .selectOption({ label: 'Politie Eenheid Maasmond' });
    await next();
    await page.getByRole('heading', { name: 'Wanneer kun je?' }).waitFor();
    for (const day of await page.getByRole('checkbox').all()) await day.check();
    await next();
    await page.getByRole('heading', { name: 'Waar wil je meelopen?' }).waitFor();
    if ((await page.locator('#gekozen h3').count()) === 0)
      await page
        .getByRole('button', { name: /^Kies als 1e/ })
        .first()
        .click();
    await page.locator('#gekozen h3').first().waitFor();
    await next();
    await page.getByLabel('Wat wil je leren of zien?').fill('Wat er na een melding gebeurt.');
    await next();
    await page.getByLabel('Naam van je leidinggevende').fill('Kees Baas');
    await page.getByLabel('E-mailadres van je leidinggevende').fill(MANAGER);
    await next();
    await page.getByRole('heading', { name: 'Klopt alles?' }).waitFor();
    await world.follow(NORA, await world.mailTo(NORA, /./));
    await page.getByRole('button', { name: 'Ga verder' }).click();
    await page.getByRole('button', { name: 'Verstuur mijn aanmelding' }).click();
    await page.getByRole('heading', { name: 'Je aanmelding is binnen' }).waitFor();
    const his = await world.follow(MANAGER, await world.mailTo(MANAGER, /./));
    await his.getByRole('button', { name: 'Ja, toestemming' }).click();
    await his.getByText('Je gaf toestemming').waitFor();
  });

  test('when sign-up has closed the coordinator matches', async () => {
    await world.dawn('2027-02-08T09:00:00Z');
    const hers = await world.pageOf(NORA);
    await hers.goto(`${world.url}/aanmelden/voorjaar-2027`);
    await hers.getByRole('heading', { name: 'Aanmelden kan niet meer' }).waitFor();
    const page = await world.signIn(SIETSKE, `${ROUND}/matching`, { twoSteps: true });
    await page.getByRole('button', { name: 'Maak het voorstel' }).click();
    const proposal = async () => (await page.request.get(`${world.url}${ROUND}/matching`)).text();
    await expect.poll(proposal, { interval: 500, timeout: 120_000 }).toContain('Bied de stages aan');
  });

  test('the visits are offered after a preview', async () => {
    const page = await world.pageOf(SIETSKE);
    await page.goto(`${world.url}${ROUND}/matching`);
    await page.getByRole('link', { name: 'Bied de stages aan' }).click();
    await page.getByText('Zo ziet de mail eruit').waitFor();
    await page.getByRole('button', { name: /^Verstuur/ }).click();
    await page.getByRole('button', { name: /^Roep terug/ }).waitFor();
    await world.mailTo(NORA, OFFER);
    await world.allSent(page, ROUND);
    cast = await world.look((db) => readCast(db, { round: 'voorjaar-2027', own: NORA, today: '2027-02-08' }));
  });

  /** The card of a visit on the page of a mail. */
  const cardOf = async (address: string, subject: RegExp, { id }: Role) => {
    const page = await world.follow(address, await world.mailTo(address, subject));
    return { page, card: page.locator(`#stage-${id}`) };
  };

  async function sayYes(role: Role, { phone = '' } = {}): Promise<void> {
    for (const [address, subject, button] of [
      [role.visitor, OFFER, 'Ja, ik kom'],
      [role.host, RECEIVE, 'Ja, welkom'],
    ] as const) {
      const { page, card } = await cardOf(address, subject, role);
      if (phone) await card.getByLabel(/^Op welk nummer/).fill(phone);
      await card.getByRole('button', { name: button }).click();
      await page.getByText('Dank je wel, je zei ja.').waitFor();
    }
  }

  const offeredTo = async () =>
    new Set(
      (await world.peer.all()).filter(({ mail }) => OFFER.test(mail.subject ?? '')).flatMap(({ to }) => to),
    );

  test('both say yes from the mail; one says no, and the seat goes to who waits', async () => {
    await world.dawn('2027-02-08T12:00:00Z');
    await sayYes(cast.own);
    await sayYes(cast.moved);
    const { page, card } = await cardOf(cast.refused.visitor, OFFER, cast.refused);
    await card.getByLabel('Hoe komt het?').selectOption('not-here');
    await card.getByRole('button', { name: 'Nee', exact: true }).click();
    await page.getByText('We weten nu dat het niet doorgaat.').waitFor();

    const list = await world.pageOf(SIETSKE);
    await list.goto(`${world.url}${ROUND}/wachtlijst`);
    const seat = list.getByRole('row').filter({ hasText: cast.refused.title });
    const before = await offeredTo();
    await seat.getByRole('button', { name: 'Bied aan' }).first().click();
    await list.getByText('Aangeboden.').first().waitFor();
    const joined = async () => [...(await offeredTo()).difference(before)];
    await expect.poll(async () => (await joined()).length).toBe(1);
    [standIn = ''] = await joined();
  });

  test('who has no visit reads why, and where they stand, without an account; with one press they leave the line', async () => {
    const without = (await world.peer.all()).filter(
      ({ mail, to }) => /^Nog geen stage/.test(mail.subject ?? '') && !to.includes(standIn),
    );
    const { mail, to } = without.at(-1)!;
    expect(mail.text).toMatch(/Hoe dat komt: .{20}/);
    const page = await world.follow(to[0]!, mail);
    await page
      .getByRole('heading', { name: /^Je plek op de wachtlijst/ })
      .first()
      .waitFor();
    await page.getByText(/^Je bent nummer \d+ van de/).waitFor();
    await page.getByRole('button', { name: 'Haal me van de wachtlijst' }).click();
    await page.getByText('Je bent van de wachtlijst af. Wil je er weer op?').waitFor();
    expect(await page.getByRole('button', { name: 'Haal me van de wachtlijst' }).count()).toBe(0);
  });

  test('of a secret place the mail says nothing, and a yes with a number is enough', async () => {
    const { secret } = cast;
    const { page } = await cardOf(secret.visitor, OFFER, secret);
    expect(await page.locator('main').innerText()).not.toContain(secret.title);
    await sayYes(secret, { phone: '06 12 34 56 78' });
  });

  const others = () => [...cast.others, ...cast.withdrawn, cast.disputed];

  test('all others who go say yes, but for one', async () => {
    for (const address of new Set([...others().map(({ visitor }) => visitor), standIn]))
      for (const mail of await world.mailsTo(address))
        if (OFFER.test(mail.subject ?? ''))
          await answerAll(linkIn(mail), { answer: 'yes', but: [cast.silent.id] });
  });

  test('all who receive them say yes', async () => {
    for (const address of new Set([...others(), cast.silent, cast.refused].map(({ host }) => host)))
      await answerAll(linkIn(await world.mailTo(address, RECEIVE)), { answer: 'yes' });
  });

  /** The page of one's own visit, after signing in by mail. */
  const ownPage = ({ id }: Role, address: string, asked = '') =>
    world.signIn(address, `/stage/${id}${asked}`);

  test('another day is asked for by the one and taken by the other', async () => {
    const { moved } = cast;
    const hers = await ownPage(moved, moved.visitor, '?doe=andere-dag');
    await hers.getByRole('button', { name: 'Vraag deze dag' }).click();
    await hers.getByText('Je hebt om een andere dag gevraagd.').waitFor();
    const his = await ownPage(moved, moved.host);
    await his.getByRole('button', { name: 'Ja, die dag is goed' }).click();
    await his.getByText('De stage is naar de andere dag.').waitFor();
    await world.mailTo(moved.visitor, /^Andere dag voor de stage/);
    await world.mailTo(moved.host, /^Andere dag voor de stage/);
  });

  test('a place is taken away, and when and where of another is told: who is concerned hears it', async () => {
    const page = await world.pageOf(SIETSKE);
    await page.goto(`${world.url}${ROUND}/plekken/${cast.withdrawn[0]!.place}`);
    await page.getByRole('link', { name: 'Haal deze plek weg' }).click();
    await page.getByRole('button', { name: 'Ja, haal weg' }).click();
    await page.getByText('De plek doet niet meer mee.').waitFor();
    for (const { visitor } of cast.withdrawn) await world.mailTo(visitor, /^De stage gaat niet door/);

    await page.goto(`${world.url}${ROUND}/plekken/${cast.own.place}`);
    const kit = page.locator('details', { has: page.getByLabel('Begint om') });
    if ((await kit.getAttribute('open')) === null) await kit.locator('summary').click();
    await page.getByLabel('Begint om').fill('09:00');
    await page.getByLabel('Duurt tot').fill('16:30');
    await page.getByLabel('Waar meld je je?').fill('Bij de balie in de hal');
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByText('Bewaard.').waitFor();
    for (const address of [cast.own.visitor, cast.own.host])
      await world.mailTo(address, /^Er is iets veranderd/);
  });

  test('she signs the house rules, he tells the clients, and all is ready', async () => {
    const { own } = cast;
    const hers = await ownPage(own, own.visitor);
    await hers.getByLabel('Ik heb dit gelezen en houd me eraan').check();
    await hers.getByRole('button', { name: 'Teken' }).click();
    await hers.getByText('Je hebt de huisregels getekend.').waitFor();
    const his = await ownPage(own, own.host);
    await his.getByRole('button', { name: 'Cliënten weten ervan en mogen nee zeggen' }).click();
    await his.getByText('cliënten weten ervan.').waitFor();
    for (const page of [hers, his]) {
      await page.getByLabel('Op welk nummer ben je die dag te bereiken?').fill('06 12 34 56 78');
      await page.getByRole('button', { name: 'Bewaar mijn nummer' }).click();
      await page.getByText('Je nummer is bewaard.').waitFor();
    }
    await hers.getByRole('button', { name: 'We hebben contact gehad' }).click();
    await hers.getByText('jullie hebben contact.').waitFor();
    for (const page of [hers, his]) {
      await page.goto(`${world.url}/stage/${own.id}`);
      await page.getByText('Alles is klaar').waitFor();
    }
  });

  test('who never answers is reminded, and a coordinator lets it lapse', async () => {
    await world.dawn('2027-02-22T09:00:00Z');
    await world.mailTo(cast.silent.visitor, /^Herinnering: kom jij op stage/);
    const page = await world.signIn(SIETSKE, `${ROUND}/stages/${cast.silent.id}`, { twoSteps: true });
    await page.getByRole('button', { name: 'Laat vervallen' }).click();
    await expect.poll(() => page.locator('.ws-lead').first().innerText()).toBe('Er kwam geen antwoord.');
    await world.mailTo(cast.silent.visitor, /^De stage gaat niet door/);
  });

  /** One press on the page of the mail that asks. */
  async function sayWhether(role: Role, address: string, subject: RegExp, button: string): Promise<void> {
    const { page, card } = await cardOf(address, subject, role);
    await card.getByRole('button', { name: button }).click();
    await page.getByText('Dank je wel.').first().waitFor();
  }

  test('afterwards one press says that it took place; where two disagree, a coordinator decides', async () => {
    await world.dawn('2027-03-29T09:00:00Z');
    const { own, disputed, secret, moved } = cast;
    const [yes, no] = ['Ja, het ging door', 'Nee, het ging niet door'];
    await sayWhether(own, own.visitor, /^Ging het door/, yes);
    await sayWhether(moved, moved.host, /^Ging het door/, yes);
    await sayWhether(secret, secret.visitor, /^Ging je stage door/, yes);
    await sayWhether(disputed, disputed.visitor, /^Ging het door/, yes);
    const { page: his, card } = await cardOf(disputed.host, /^Ging het door/, disputed);
    await card.getByText('Was het anders?').click();
    await card.getByRole('button', { name: no }).click();
    await his.getByText('Dank je wel.').first().waitFor();
    const page = await world.signIn(SIETSKE, `${ROUND}/stages/${disputed.id}`, { twoSteps: true });
    await page.getByText('Zij zeggen iets anders.').first().waitFor();
    await page.getByRole('button', { name: yes }).click();
    await expect.poll(() => page.locator('.ws-lead').first().innerText()).toBe('De stage was er.');
  });

  test('who went has a certificate, and the visit in a calendar of her own', async () => {
    const { own, secret } = cast;
    const page = await ownPage(own, own.visitor);
    await page.getByRole('link', { name: 'Bewijs van deelname (PDF)' }).waitFor();
    const paper = await page.request.get(`${world.url}/stage/${own.id}/bewijs`);
    const text = (await readPdf(await paper.body())).tree.join('\n');
    expect(text).toContain(own.name);
    expect(text).toContain(own.title);
    await page.goto(`${world.url}/mijn/agenda`);
    await page.getByRole('button', { name: 'Maak mijn agenda' }).click();
    const feed = await page.request.get((await page.locator('main code').innerText()).trim());
    expect(readCalendar(await feed.text()).map(({ uid }) => uid)).toEqual([`${own.id}@localhost`]);
    const hidden = await ownPage(secret, secret.visitor);
    expect((await hidden.request.get(`${world.url}/stage/${secret.id}/agenda`)).status()).toBe(404);
    await hidden.goto(`${world.url}/mijn/agenda`);
    await hidden.getByRole('button', { name: 'Maak mijn agenda' }).click();
    const nothing = await hidden.request.get((await hidden.locator('main code').innerText()).trim());
    expect(readCalendar(await nothing.text())).toEqual([]);
  });

  test('the mail server has taken all mail of the round', async () => {
    await world.allSent(await world.pageOf(SIETSKE), ROUND);
  });

  describe('at the end, of every mail and calendar file', () => {
    holdBeside(() => ({ world, cast, standIn }));
  });

  test('no page had an error in its console', () => {
    expect(world.errors).toEqual([]);
  });
}
