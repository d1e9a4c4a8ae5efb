import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyOn, mailTo, totp, type Visitor } from './support/accounts.ts';
import { openBrowser } from './support/browser.ts';
import type { Site } from './support/site.ts';
import { hidden, startTwoProgrammes } from './support/two-programmes.ts';

const ROUND = '/rondes/voorjaar-2027';

let browser: Browser;
let site: Site;
let who: Record<string, Visitor>;
let stop: () => Promise<void>;

beforeAll(async () => {
  browser = await openBrowser();
  ({ site, who, stop } = await startTwoProgrammes());
  expect((await who.elders!.get('/rondes/elders-1')).status).toBe(200);
  // A round that holds nothing could not be taken along.
  await who.coordinator!.post(`${ROUND}/organisaties/POL`, { intent: 'invite' });
}, 180_000);
afterAll(async () => {
  await browser.close();
  await stop();
});

const textOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text();

describe('two programmes on one server', () => {
  const PATHS = [
    ...['instellingen', 'weghalen', 'huisregels', 'organisaties', 'organisaties/nieuw', 'organisaties/POL'],
    ...['plekken', 'plekken/nieuw', 'plekken/nieuw?bij=POL', 'plekken/POL-1', 'plekken/POL-1?stoppen'],
  ];

  test.each(PATHS)('%s of the one is not there for a coordinator of the other', async (path) => {
    for (const method of ['get', 'post'] as const) {
      expect((await who.elders![method](`${ROUND}/${path}`, { intent: 'invite' })).status).toBe(404);
      expect((await who.coordinator![method](`/rondes/elders-1/${path}`, {})).status).toBe(404);
    }
  });

  test('a new round can take along a round of the own programme alone', async () => {
    const page = await textOf(who.elders!, '/rondes/nieuw');
    expect(page).toContain('round:elders-1');
    expect(page).not.toContain('voorjaar');
    const form = { name: 'Ronde x', submission: hidden(page, 'submission') };
    for (const base of ['round:voorjaar-2027', 'programme:maasmond']) {
      expect((await who.elders!.post('/rondes/nieuw', { ...form, base })).status).toBe(422);
    }
    for (const other of ['contactpersoon', 'deelnemer', 'beheerder']) {
      expect((await who[other]!.get('/rondes/nieuw')).status).toBe(404);
    }
  });

  test('what one changes of an organisation, the other does not see', async () => {
    const path = '/rondes/elders-1/organisaties/POL';
    const version = hidden(await textOf(who.elders!, path), 'version');
    const form = { intent: 'save', version, name: 'Politie Elders', kind: 'x', region: '', standing: '0' };
    expect((await who.elders!.post(path, form)).status).toBe(303);
    expect(await textOf(who.coordinator!, `${ROUND}/organisaties`)).not.toContain('Elders');
    expect(await textOf(who.elders!, '/rondes/elders-1/organisaties')).toContain('Politie Elders');
  });
});

describe('the pages of an organisation', () => {
  test.each(['uitnodiging', 'locaties'])('/%s is there for its own contact alone', async (page) => {
    const form = {
      answer: 'no',
      round: 'voorjaar-2027',
      kind: 'open',
      name: 'x',
      address: 'x',
      submission: crypto.randomUUID(),
    };
    expect((await who.contactpersoon!.get(`/organisatie/POL/${page}`)).status).toBe(200);
    expect((await who.contactpersoon!.get(`/organisatie/VTM/${page}`)).status).toBe(404);
    for (const other of ['coordinator', 'deelnemer', 'beheerder', 'elders']) {
      expect((await who[other]!.get(`/organisatie/POL/${page}`)).status).toBe(404);
      expect((await who[other]!.post(`/organisatie/POL/${page}`, form)).status).toBe(404);
    }
    expect(await textOf(who.contactpersoon!, '/organisatie/POL/locaties')).toContain(
      'Er is nog geen locatie',
    );
  });

  test('a secret site has no field for an address, and what is sent as one is not kept', async () => {
    const form = await textOf(who.contactpersoon!, '/organisatie/POL/locaties?nieuw=geheim');
    expect(form).toContain('name="region"');
    expect(form).not.toContain('name="address"');
    const typed = {
      kind: 'secret',
      submission: hidden(form, 'submission'),
      name: 'Opvang A',
      region: 'Maasmond',
      meeting: 'point',
      address: 'Kerkstraat 12',
    };
    const refused = await who.contactpersoon!.post('/organisatie/POL/locaties', {
      ...typed,
      meetingPoint: 'Kerkstraat 12, 3011 AB',
    });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('href="#meetingPoint"');
    const kept = { ...typed, meetingPoint: 'Centraal Station, hoofdingang' };
    expect((await who.contactpersoon!.post('/organisatie/POL/locaties', kept)).status).toBe(303);
    expect((await who.contactpersoon!.post('/organisatie/POL/locaties', kept)).status).toBe(303);
    const page = await textOf(who.contactpersoon!, '/organisatie/POL/locaties');
    expect(page.match(/Opvang A<!-- -->|>Opvang A</g)?.length).toBeGreaterThan(0);
    expect(page).not.toContain('Kerkstraat');
    expect(await textOf(who.coordinator!, `${ROUND}/organisaties/POL`)).not.toContain('Kerkstraat');
  });
});

describe('a form', () => {
  test('that is not right says what, with a link to the field, and keeps what was typed', async () => {
    const version = hidden(await textOf(who.coordinator!, `${ROUND}/instellingen`), 'version');
    const typed = {
      version,
      name: '',
      signUpOpens: '2027-01-30',
      signUpCloses: '2027-01-29',
      choosingCloses: '',
      matchOn: '',
      replyBy: '',
      firstDay: '2027-03-08',
      lastDay: '2027-03-26',
      lookBackOn: '',
      tolerance: 'veel',
      mostVisits: '2',
      newcomerPriority: '10',
      unplacedPriority: '2',
    };
    const refused = await who.coordinator!.post(`${ROUND}/instellingen`, typed);
    expect(refused.status).toBe(422);
    const page = await refused.text();
    for (const field of ['name', 'tolerance', 'newcomerPriority']) expect(page).toContain(`href="#${field}"`);
    expect(page).toContain('value="2027-01-30"');
    const order = await who.coordinator!.post(`${ROUND}/instellingen`, {
      ...typed,
      name: 'x',
      tolerance: '1',
      newcomerPriority: '0',
    });
    expect(order.status).toBe(422);
    expect(await order.text()).toContain('href="#signUpCloses"');
  });

  test('with the number of the coordinators takes only a number, and not over what somebody else saved', async () => {
    const path = `${ROUND}/instellingen`;
    const send = (phone: string, was: string) => who.coordinator!.post(path, { intent: 'phone', phone, was });
    const was = hidden(await textOf(who.coordinator!, path), 'was');
    const refused = await send('bel Sietske', was);
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('href="#phone"');
    expect(page).toContain('value="bel Sietske"');
    expect((await send('06 12 34 56 71', was)).status).toBe(303);
    const older = await send('06 12 34 56 72', was);
    expect(older.status).toBe(409);
    const both = await older.text();
    expect([both.includes('06 12 34 56 71'), both.includes('06 12 34 56 72')]).toEqual([true, true]);
    expect(hidden(both, 'was')).toBe('06 12 34 56 71');
    expect((await send('06 12 34 56 72', '06 12 34 56 71')).status).toBe(303);
  });

  test('saved on something older is refused and shows both; sent twice is no conflict', async () => {
    const path = `${ROUND}/organisaties/POL`;
    const version = hidden(await textOf(who.coordinator!, path), 'version');
    const form = {
      intent: 'save',
      version,
      name: 'Politie Eenheid Maasmond',
      kind: 'politie',
      standing: '-2',
    };
    const mine = { ...form, region: 'Waarden' };
    expect((await who.coordinator!.post(path, mine)).status).toBe(303);
    expect((await who.coordinator!.post(path, mine)).status).toBe(303);
    const refused = await who.coordinator!.post(path, { ...form, region: 'Delta' });
    expect(refused.status).toBe(409);
    const page = await refused.text();
    expect(page).toContain('Waarden');
    expect(page).toContain('value="Delta"');
    const again = { ...form, region: 'Delta', version: hidden(page, 'version') };
    expect((await who.coordinator!.post(path, again)).status).toBe(303);
    expect(await textOf(who.coordinator!, path)).toContain('value="Delta"');
  });

  test('a contact person goes after one question, which says so when it is the last one', async () => {
    const path = '/rondes/elders-1/organisaties/VTM';
    const second = { contactName: 'Bea Bos', contactEmail: 'bea@vtm.example', replaces: '' };
    expect((await who.elders!.post(path, { intent: 'add-contact', ...second })).status).toBe(303);
    const idsOn = (page: string) => [...new Set(page.match(/(?<=\?weghalen=)[0-9a-f-]{36}/g))];
    const ids = idsOn(await textOf(who.elders!, path));
    expect(ids).toHaveLength(2);
    for (const left of [2, 1]) {
      const asks = await textOf(who.elders!, `${path}?weghalen=${ids[2 - left]}`);
      expect(asks).toContain('weg als contactpersoon?');
      expect(asks.includes('is de enige contactpersoon')).toBe(left === 1);
      // The question alone changes nothing.
      expect(idsOn(await textOf(who.elders!, path))).toHaveLength(left);
      const form = { intent: 'end-contact', contact: ids[2 - left]! };
      expect((await who.elders!.post(path, form)).status).toBe(303);
    }
    expect(await textOf(who.elders!, path)).toContain('Er is nog geen contactpersoon.');
    expect(await textOf(who.elders!, `${path}?weghalen=${ids[0]}`)).not.toContain('weg als contact');
  });

  test('about what is not there is 404', async () => {
    expect((await who.coordinator!.get(`${ROUND}/organisaties/NIETS`)).status).toBe(404);
    expect((await who.coordinator!.post(`${ROUND}/organisaties/NIETS`, { intent: 'yes' })).status).toBe(404);
  });
});

describe.each([false, true])('from a new round to an answer, JavaScript %s', (javaScriptEnabled) => {
  test('a coordinator clones, dates, invites; a contact person answers and hands over', async () => {
    const name = `Ronde ${javaScriptEnabled ? 'met' : 'zonder'} script`;
    const code = `${javaScriptEnabled ? 'met' : 'zonder'}-script`;
    const organisation = javaScriptEnabled ? 'MET' : 'ZON';
    const email = `nieuw@${organisation.toLowerCase()}.example`;
    const context = await browser.newContext({ javaScriptEnabled });
    await context.request.post(`${site.url}/voorbeeld/als/coordinator`);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));

    await page.goto(`${site.url}/rondes/nieuw`);
    await page.getByLabel('Naam van de ronde').fill(name);
    await page.getByLabel(/^Neem Ronde voorjaar 2027 mee/).check();
    await page.getByRole('button', { name: 'Maak de ronde' }).click();
    await page.waitForURL(`**/rondes/${code}/instellingen*`);
    await page.getByLabel('Aanmelden kan tot en met').fill('2027-09-24');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Bewaard.').waitFor();

    await page.getByRole('link', { name: 'Organisaties' }).first().click();
    await page.getByRole('link', { name: 'Voeg een organisatie toe' }).click();
    await page.getByLabel('Code').fill(organisation.toLowerCase());
    await page.getByLabel('Naam', { exact: true }).fill('Wijkteam Nieuwstad');
    await page.getByLabel('Naam van de contactpersoon').fill('Ilse Groen');
    await page.getByLabel('E-mailadres van de contactpersoon').fill(email);
    await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
    await page.getByText('De organisatie is toegevoegd, met de contactpersoon.').waitFor();
    await page.getByRole('button', { name: 'Nodig deze organisatie uit' }).click();
    await page.getByText('1 organisatie is uitgenodigd.').waitFor();

    await expect.poll(async () => (await mailTo(site, email)).length, { timeout: 30_000 }).toBe(1);
    const { link } = (await mailTo(site, email))[0]!;
    const contact = await (await browser.newContext({ javaScriptEnabled })).newPage();
    await contact.goto(link);
    await contact.getByRole('heading', { name: `Doen jullie mee aan ${name}?` }).waitFor();
    await contact.getByRole('button', { name: 'Ja, wij doen mee' }).click();
    await contact.getByText('Jullie doen mee').first().waitFor();
    await contact.locator('main').getByRole('link', { name: 'Log in' }).click();
    await contact.getByLabel('E-mailadres').fill(email);
    await contact.getByRole('button', { name: 'Stuur mij een mail' }).click();
    await expect.poll(async () => (await mailTo(site, email)).length, { timeout: 30_000 }).toBe(2);
    await contact.goto((await mailTo(site, email))[0]!.link);
    await contact.getByRole('button', { name: 'Log in' }).click();
    await contact.waitForURL('**/inloggen/tweede-stap/instellen*');
    // The address changes before the page does.
    await contact.locator('#code').waitFor();
    const secret = keyOn(await contact.content());
    await contact.locator('#code').fill(await totp(secret, site));
    await contact.getByRole('button', { name: 'Bevestig' }).click();
    await contact
      .getByRole('link', { name: /ga verder/ })
      .or(contact.getByRole('button', { name: /ga verder/ }))
      .click();
    await contact.getByRole('heading', { name: 'Wijkteam Nieuwstad' }).waitFor();

    await page.goto(`${site.url}/rondes/${code}/organisaties?toon=doet-mee`);
    await page.getByRole('link', { name: 'Wijkteam Nieuwstad' }).click();
    await page.getByLabel('Naam van de contactpersoon').fill('Omar Blauw');
    await page.getByLabel('E-mailadres van de contactpersoon').fill(`opvolger.${email}`);
    await page.getByLabel('Neemt het over van').selectOption({ label: 'Ilse Groen' });
    await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
    await page.getByText('Eerder contactpersoon: Ilse Groen').waitFor();
    expect((await contact.goto(`${site.url}/organisatie/${organisation}/uitnodiging`))?.status()).toBe(404);
    await expect
      .poll(async () => (await mailTo(site, `opvolger.${email}`)).length, { timeout: 30_000 })
      .toBe(1);
    await contact.context().close();
    expect(errors).toEqual([]);
    await context.close();
  });
});

test('who speaks for an organisation in two rounds goes between them, and answers for one', async () => {
  const { coordinator, contactpersoon, elders } = who;
  const page = await textOf(coordinator!, '/rondes/nieuw');
  const made = await coordinator!.post('/rondes/nieuw', {
    ...{ name: 'Ronde najaar 2027', submission: hidden(page, 'submission'), base: 'round:voorjaar-2027' },
  });
  expect(made.status).toBe(303);
  // What is being prepared is nobody's yet.
  expect(await textOf(contactpersoon!, '/organisatie/POL')).not.toContain('najaar');
  await coordinator!.post('/rondes/najaar-2027/organisaties/POL', { intent: 'invite' });
  const home = await textOf(contactpersoon!, '/organisatie/POL');
  for (const round of ['voorjaar-2027', 'najaar-2027']) {
    expect(home).toContain(`href="/organisatie/POL%40${round}"`);
    const own = await textOf(contactpersoon!, `/organisatie/POL@${round}/uitnodiging`);
    expect(own).toContain(`Doen jullie mee aan Ronde ${round.replace('-', ' ')}?`);
    expect(own).toContain(`href="/organisatie/POL%40${round}/plekken"`);
    expect((await elders!.get(`/organisatie/POL@${round}`)).status).toBe(404);
  }
  for (const wrong of ['POL@elders-1', 'POL@bestaat-niet', 'VTM@najaar-2027']) {
    expect((await contactpersoon!.get(`/organisatie/${wrong}`)).status).toBe(404);
  }
  const said = await contactpersoon!.post('/organisatie/POL@najaar-2027/uitnodiging', {
    ...{ answer: 'no', round: 'najaar-2027' },
  });
  expect(said.headers.get('location')).toBe('/organisatie/POL%40najaar-2027/uitnodiging');
  expect(await textOf(contactpersoon!, '/organisatie/POL@najaar-2027')).toContain('Jullie doen niet mee aan');
  expect(await textOf(contactpersoon!, '/organisatie/POL@voorjaar-2027')).not.toContain('doen niet mee aan');
});

test('who speaks for the same code in two programmes chooses, and each address is of its own', async () => {
  const milou = 'contactpersoon@maasmond.example';
  const member = '/rondes/elders-1/organisaties/POL';
  const contact = { contactName: 'Milou van Wijk', contactEmail: milou, replaces: '' };
  expect((await who.elders!.post(member, { intent: 'add-contact', ...contact })).status).toBe(303);
  expect((await who.elders!.post(member, { intent: 'invite' })).status).toBe(303);
  for (const page of ['', '/uitnodiging', '/locaties']) {
    const answer = await who.contactpersoon!.get(`/organisatie/POL${page}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/mijn']);
  }
  const start = await textOf(who.contactpersoon!, '/mijn');
  for (const programme of ['maasmond', 'elders']) {
    expect(start).toContain(`href="/organisatie/POL~${programme}"`);
    const home = await textOf(who.contactpersoon!, `/organisatie/POL~${programme}`);
    expect(home).toContain(`href="/organisatie/POL~${programme}/locaties"`);
    expect(home).not.toContain('href="/organisatie/POL/');
  }
  const answered = await who.contactpersoon!.post('/organisatie/POL~elders/uitnodiging', {
    answer: 'no',
    round: 'elders-1',
  });
  expect(answered.headers.get('location')).toBe('/organisatie/POL~elders/uitnodiging');
  expect(await textOf(who.contactpersoon!, '/organisatie/POL~elders')).toContain('Jullie doen niet mee');
  expect(await textOf(who.contactpersoon!, '/organisatie/POL~maasmond')).not.toContain(
    'Jullie doen niet mee',
  );
  for (const other of ['coordinator', 'deelnemer', 'beheerder', 'elders']) {
    expect((await who[other]!.get('/organisatie/POL~elders')).status).toBe(404);
  }
  // A round says in which programme, as the link of an invitation does.
  const invited = await textOf(who.contactpersoon!, '/organisatie/POL@elders-1/uitnodiging');
  expect(invited).toContain('Jullie doen deze keer niet mee');
});
