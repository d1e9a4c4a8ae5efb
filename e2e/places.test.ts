import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Visitor, visitorAs } from './support/accounts.ts';
import { openBrowser, readTable } from './support/browser.ts';
import { fillExample } from './support/sign-up.ts';
import { ownAddress, type Site, startSite, USUAL } from './support/site.ts';
import { hidden } from './support/two-programmes.ts';

const ROUND = '/rondes/voorjaar-2027';
const OWN = '/organisatie/POL/plekken';
const GALLERY = '/plekken/voorjaar-2027';
/** Days from that of the site, in the period that the round gets. */
const inDays = (count: number) =>
  new Date(Date.parse(USUAL) + count * 24 * 3600_000).toISOString().slice(0, 10);
const OPENED = inDays(-10);
const [FIRST, LAST] = [inDays(-2), inDays(400)];

let browser: Browser;
let site: Site;
let coordinator: Visitor;
let contact: Visitor;
beforeAll(async () => {
  browser = await openBrowser();
  site = await startSite({ env: await ownAddress() });
  coordinator = await fillExample(site);
  const settings = await textOf(coordinator, `${ROUND}/instellingen`);
  const dates = { firstDay: FIRST, lastDay: LAST };
  const saved = await coordinator.post(`${ROUND}/instellingen`, {
    ...{ name: 'Ronde voorjaar 2027', version: hidden(settings, 'version'), tolerance: '1', mostVisits: '2' },
    ...{
      signUpOpens: OPENED,
      signUpCloses: '',
      choosingCloses: '',
      matchOn: '',
      replyBy: '',
      lookBackOn: '',
    },
    ...{ newcomerPriority: '1', unplacedPriority: '2', ...dates },
  });
  expect(saved.status).toBe(303);
  contact = await visitorAs(site, 'contactpersoon');
}, 180_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const textOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text();
/** The code of the place with this title in a list. */
const codeOf = (page: string, title: string) =>
  new RegExp(`${title}(?:<!-- -->)?<span class="ws-soft">(POL-\\d+)`).exec(page)?.[1] ?? '';

const place = (over: Record<string, string> = {}) => ({
  ...{ title: 'Een dag meten', where: 'open', condition: 'none', minimum: '1', 'host-name-0': 'Lea' },
  ...{ 'day-0-0': inDays(10), 'seats-0': '2', submission: crypto.randomUUID(), version: '' },
  ...over,
});
const send = (over: Record<string, string>) => contact.post(`${OWN}/nieuw`, place(over));

test('the gallery with the 71 places of the example is small', async () => {
  const plain = Buffer.byteLength(await textOf(new Visitor(site), GALLERY));
  const packed = await packedBytes(GALLERY);

  process.stdout.write(`the gallery with 71 places: ${plain} bytes, ${packed} over the line\n`);
  expect(plain).toBeLessThan(80_000);
  expect(packed).toBeLessThan(20_000);
});

describe('a contact person, without JavaScript', () => {
  test('makes a place; the same form twice makes one', async () => {
    const form = place({ title: 'Een dag bij de meldkamer' });
    for (const _ of [1, 2]) expect((await contact.post(`${OWN}/nieuw`, form)).status).toBe(303);
    const list = await textOf(contact, OWN);
    expect(list.match(/Een dag bij de meldkamer/g)?.length).toBeGreaterThan(0);
    expect(list.match(/Een dag bij de meldkamer(?:<!-- -->)?<span class="ws-soft">/g)).toHaveLength(1);
  });

  test('another day is another row, and everything typed stays', async () => {
    const typed = place({ title: 'Nog niet klaar', bring: 'Een pen & papier', intent: 'more-days' });
    const answer = await contact.post(`${OWN}/nieuw`, typed);
    expect(answer.status).toBe(200);
    const page = await answer.text();
    for (const text of ['Nog niet klaar', 'Een pen &amp; papier', typed['day-0-0'], 'day-1-0', 'seats-1']) {
      expect(page).toContain(text);
    }
    expect(hidden(page, 'submission')).toBe(typed.submission);
    expect(await textOf(contact, OWN)).not.toContain('Nog niet klaar');
  });

  test('wrong input answers 422 with a link to every field, and keeps what was typed', async () => {
    const form = { title: '', description: 'Dit blijft staan', 'day-0-0': inDays(-30), 'host-name-0': '' };
    const answer = await send({ ...form, 'day-1-0': inDays(900), 'seats-1': '0' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    for (const field of ['title', 'day-0-0', 'day-1-0', 'seats-1', 'host-name-0']) {
      expect(page).toContain(`href="#${field}"`);
    }
    expect(page).toContain('Dit blijft staan');
    expect(page).toContain('is al voorbij');
    expect(page).toContain('buiten de periode');
  });

  test('a night among days has its own times: half of them is asked, and who receives sees them in the list', async () => {
    const title = 'Een nacht op de meldkamer';
    const day = { 'day-1-0': inDays(11), 'seats-1': '1' };
    const form = { title, startTime: '09:00', endTime: '17:00', ...day, 'from-1': '22:00', 'until-1': '' };
    const half = await (await send(form)).text();
    expect(half).toContain('href="#until-1"');
    expect(half).toContain('Vul bij “Dag 2: Duurt die dag tot” een tijd in');
    expect(half).toContain('value="22:00"');
    expect((await send({ ...form, 'until-1': '06:30' })).status).toBe(303);
    const list = await textOf(contact, OWN);
    expect(list).toContain(', 22:00–06:30 · 1 stoel');
    expect(list.match(/, 09:00–17:00/)).toBeNull();
    const again = await textOf(contact, `${OWN}/${codeOf(list, title)}`);
    expect(again).toMatch(/name="from-1"[^>]*value="22:00"/);
    expect(again).toMatch(/name="until-1"[^>]*value="06:30"/);
  });

  test('long, short and strange texts', async () => {
    const long = 'Langenaam'.repeat(14).slice(0, 120);
    expect((await send({ title: long, 'host-name-0': long })).status).toBe(303);
    expect((await send({ title: 'Q', 'host-name-0': 'O' })).status).toBe(303);
    expect((await send({ title: 'Vreemd\u202e ge\u0000schreven <b>' })).status).toBe(303);
    const list = await textOf(contact, OWN);
    expect(list).toContain(long);
    expect(list).toContain('Vreemd geschreven &lt;b&gt;');
    expect((await send({ title: 'x'.repeat(301) })).status).toBe(422);
    expect((await send({ title: 'x'.repeat(10_000_000) })).status).toBe(413);
    expect((await send({ 'seats-99': '1', 'day-99-0': 'x', roundId: 'x' })).status).toBe(303);
  });

  test('of a secret place nothing that leads there is taken', async () => {
    expect((await send({ where: 'secret', meeting: 'Kerkstraat 12' })).status).toBe(422);
    expect((await send({ where: crypto.randomUUID() })).status).toBe(422);
  });

  test('a save on something older shows both texts', async () => {
    await send({ title: 'Twee tegelijk' });
    const path = `${OWN}/${codeOf(await textOf(contact, OWN), 'Twee tegelijk')}`;
    const version = hidden(await textOf(contact, path), 'version');
    const first = place({ title: 'De ene titel', version });
    expect((await contact.post(path, first)).status).toBe(303);
    // The same form sent again is no conflict.
    expect((await contact.post(path, first)).status).toBe(303);
    const late = await contact.post(path, place({ title: 'De andere titel', version }));
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toContain('De ene titel');
    expect(page).toContain('De andere titel');
    const again = place({ title: 'De andere titel', version: hidden(page, 'version') });
    expect((await contact.post(path, again)).status).toBe(303);
  });

  test('copies a place, without its days', async () => {
    await send({ title: 'Voor een kopie', bring: 'Een helm' });
    const code = codeOf(await textOf(contact, OWN), 'Voor een kopie');
    const page = await textOf(contact, `${OWN}/nieuw?kopie=${code}`);
    expect(page).toContain('value="Voor een kopie"');
    expect(page).toContain('value="Een helm"');
    expect(page).not.toContain(`value="${inDays(10)}"`);
  });

  test('takes away what nobody chose', async () => {
    await send({ title: 'Toch niet' });
    const path = `${OWN}/${codeOf(await textOf(contact, OWN), 'Toch niet')}`;
    const question = await textOf(contact, `${path}?stoppen`);
    expect(question).toContain('Niemand heeft deze plek gekozen');
    const refused = await contact.post(path, { intent: 'withdraw', version: '0' });
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('niet weggehaald')]);
    const version = /name="version" value="(\d+)"/.exec(question)?.[1] ?? '';
    expect((await contact.post(path, { intent: 'withdraw', version })).status).toBe(303);
    expect((await contact.get(path)).status).toBe(404);
  });
});

describe('other people', () => {
  test('see no place of an organisation that is not theirs', async () => {
    const participant = await visitorAs(site, 'deelnemer');
    const nobody = new Visitor(site);
    for (const path of ['', '/nieuw', '/POL-1']) {
      for (const method of ['get', 'post'] as const) {
        if (path === '' && method === 'post') continue;
        expect((await contact[method](`/organisatie/GGD${path}`, {})).status).toBe(404);
        expect((await contact[method](`/organisatie/GGD/plekken${path}`, {})).status).toBe(404);
        expect((await participant[method](`${OWN}${path}`, {})).status).toBe(404);
        expect((await coordinator[method](`${OWN}${path}`, {})).status).toBe(404);
        expect((await nobody[method](`${OWN}${path}`, {})).status).toBe(302);
      }
    }
    expect((await contact.get(`${OWN}/GGD-1`)).status).toBe(404);
    for (const path of ['nieuw', 'POL-1']) {
      expect((await contact.get(`${ROUND}/plekken/${path}`)).status).toBe(404);
      expect((await contact.post(`${ROUND}/plekken/${path}`, place())).status).toBe(404);
    }
  });

  test('a coordinator makes and changes a place of any organisation', async () => {
    expect(await textOf(coordinator, `${ROUND}/plekken/nieuw`)).toContain('value="GGD"');
    const path = `${ROUND}/plekken/nieuw?bij=GGD`;
    const made = await coordinator.post(path, place({ title: 'Door de coördinator' }));
    expect(made.headers.get('location')).toBe(`${ROUND}/plekken?gedaan=erbij`);
    expect(await textOf(coordinator, `${ROUND}/plekken`)).toContain('Door de coördinator');
    const copy = await textOf(coordinator, `${ROUND}/plekken/nieuw?bij=GGD&kopie=GGD-1`);
    expect(copy).toContain('Consultatiebureau en signaleren');
    expect((await coordinator.get(`${ROUND}/plekken/nieuw?bij=NIETS`)).status).toBe(404);
    expect((await coordinator.get(`${ROUND}/plekken/GGD-999`)).status).toBe(404);
  });
});

test('other days are told in a mail to who chose the place', async () => {
  const path = `${ROUND}/plekken/POL-1`;
  expect(await textOf(coordinator, `${path}?stoppen`)).toMatch(
    /mensen hebben (?:<!-- -->)?deze plek gekozen/,
  );
  const version = hidden(await textOf(coordinator, path), 'version');
  expect((await coordinator.post(path, place({ title: 'Meelopen', version }))).status).toBe(303);
  let outbox = '';
  for (let tries = 0; tries < 100 && !outbox.includes('Andere dagen: Meelopen'); tries++) {
    await sleep(100);
    outbox = await (await fetch(`${site.url}/outbox`)).text();
  }
  expect(outbox).toContain('Andere dagen: Meelopen (Politie Eenheid Maasmond)');
  expect(outbox).toContain('/mijn/aanmelding');
});

describe('the gallery', () => {
  test('names no host, no day of a secret place and no day kit', async () => {
    await send({ title: 'Geheim bezoek', where: 'secret', 'day-0-0': inDays(123), askFor: 'Xaviera' });
    const visitor = new Visitor(site);
    const page = await textOf(visitor, `${GALLERY}?tot=100`);
    expect(page).toContain('Geheim bezoek');
    expect(page).not.toContain(inDays(123));
    expect(page).not.toContain('Lea');
    const code = codeOf(await textOf(contact, OWN), 'Geheim bezoek');
    const one = await textOf(visitor, `${GALLERY}/${code}`);
    expect(one).toContain('Geheim bezoek');
    expect(one).not.toContain(inDays(123));
    expect(one).not.toMatch(/Lea|Xaviera/);
    // Whatever day is asked for, it is there: nothing can be learned from that.
    for (const day of [inDays(123), inDays(124)]) {
      const asked = await textOf(visitor, `${GALLERY}?dag=${day}&tot=100`);
      expect(asked).toContain('Geheim bezoek');
      expect(asked.split(day).length).toBe(asked.split(`dag=${day}`).length);
    }
  });

  test('filters by what the address says, and has a way out when nothing fits', async () => {
    const visitor = new Visitor(site);
    const police = await textOf(visitor, `${GALLERY}?soort=politie`);
    expect(police).toContain('Politie Eenheid Maasmond');
    expect(police).not.toContain('<b>GGD Maasmond');
    const nothing = await textOf(visitor, `${GALLERY}?soort=politie&regio=nergens`);
    expect(nothing).toContain('Er is geen plek die hierbij past');
    expect(nothing).toContain('Toon alle plekken');
    const free = await textOf(visitor, `${GALLERY}?vrij=1&tot=100`);
    expect(await textOf(visitor, `${GALLERY}?tot=100`)).toContain('>veel gevraagd<');
    expect(free).not.toContain('>veel gevraagd<');
    // Anybody can type an address.
    const odd = 'dag=x&dag=2027-02-31&tot=-1&gekozen=,,&volgorde=x&regio=x&voorwaarde=x';
    expect((await visitor.get(`${GALLERY}?${odd}`)).status).toBe(200);
    for (const path of ['/plekken/bestaat-niet', `${GALLERY}/POL-999`, `${GALLERY}/%00`]) {
      expect((await visitor.get(path)).status).toBe(404);
    }
  });

  test('asks who signed up to sign up no more', async () => {
    const participant = await visitorAs(site, 'deelnemer');
    const asks = async (visitor: Visitor) => {
      const [list, one] = [await textOf(visitor, GALLERY), await textOf(visitor, `${GALLERY}/POL-1`)];
      return [list.includes('Meld je aan'), one.includes('Je meldt je eerst aan')];
    };
    expect(await asks(participant)).toEqual([false, false]);
    expect(await textOf(participant, GALLERY)).toContain('href="/mijn/aanmelding"');
    for (const other of [new Visitor(site), contact]) expect(await asks(other)).toEqual([true, true]);
  });

  test('is left for a place and come back to as it was asked', async () => {
    const visitor = new Visitor(site);
    const asked = '?soort=politie&amp;regio=Maasmond';
    expect(await textOf(visitor, `${GALLERY}?soort=politie&regio=Maasmond`)).toContain(`/POL-1${asked}"`);
    const place = await textOf(visitor, `${GALLERY}/POL-1?soort=politie&regio=Maasmond`);
    expect(place).toContain(`href="${GALLERY}${asked}#plek-POL-1"`);
  });

  test('lets who signed up choose from a card, into the sign-up that is there', async () => {
    const participant = await visitorAs(site, 'deelnemer');
    const link = /href="\/aanmelden\/voorjaar-2027\/keuzes\?plek=[A-Z]+-\d+"/;
    // Somebody else's list of choices is not theirs.
    expect(await textOf(participant, `${GALLERY}?gekozen=POL-1&tot=100`)).toMatch(link);
    expect(await textOf(new Visitor(site), `${GALLERY}?tot=100`)).not.toMatch(link);
  });

  test('shows nothing once choosing is over', async () => {
    const settings = `${ROUND}/instellingen`;
    const form = async (closes: string) => ({
      ...{ name: 'Ronde voorjaar 2027', version: hidden(await textOf(coordinator, settings), 'version') },
      ...{ tolerance: '1', mostVisits: '2', newcomerPriority: '1', unplacedPriority: '2' },
      ...{ signUpOpens: OPENED, signUpCloses: closes, choosingCloses: '' },
      ...{ matchOn: '', replyBy: '', lookBackOn: '', firstDay: FIRST, lastDay: LAST },
    });
    expect((await coordinator.post(settings, await form(inDays(-5)))).status).toBe(303);
    const visitor = new Visitor(site);
    expect(await textOf(visitor, GALLERY)).not.toContain('Politie');
    expect((await visitor.get(`${GALLERY}/POL-1`)).status).toBe(404);
    expect((await coordinator.post(settings, await form(''))).status).toBe(303);
    expect((await visitor.get(`${GALLERY}/POL-1`)).status).toBe(200);
  });
});

test('who adds a place after the match is told that it has been', async () => {
  const settings = `${ROUND}/instellingen`;
  const matchOn = async (day: string) => {
    const answer = await coordinator.post(settings, {
      ...{ name: 'Ronde voorjaar 2027', version: hidden(await textOf(coordinator, settings), 'version') },
      ...{ tolerance: '1', mostVisits: '2', newcomerPriority: '1', unplacedPriority: '2' },
      ...{ signUpOpens: OPENED, signUpCloses: '', choosingCloses: '', matchOn: day },
      ...{ replyBy: '', lookBackOn: '', firstDay: FIRST, lastDay: LAST },
    });
    expect(answer.status).toBe(303);
  };
  const told = async (path: string) =>
    (await textOf(contact, path)).includes('De dag van de match is voorbij');
  expect(await told(`${OWN}/nieuw`)).toBe(false);
  await matchOn(inDays(-3));
  expect([await told(`${OWN}/nieuw`), await told(`${OWN}/POL-1`)]).toEqual([true, false]);
  await matchOn('');
});

describe('in a round with sign-up open', () => {
  let alive: Site;
  beforeAll(async () => {
    alive = await startSite({ example: 'alive', env: await ownAddress() });
  }, 180_000);
  afterAll(() => alive.stop());
  const as = async (role: string) => {
    const visitor = await visitorAs(alive, role);
    return visitor;
  };
  const rowOf = (page: string, code: string) =>
    (page.split('<tr').find((row) => row.includes(`>${code}</`)) ?? '').replace(/<!--.*?-->/g, '');

  test('both lists say that nobody receives at a place, which can be saved like that', async () => {
    const [milou, sietske] = [await as('contactpersoon'), await as('coordinator')];
    const path = `${OWN}/POL-7`;
    const saved = await milou.post(path, {
      ...place({ title: 'Een avond op de meldkamer', 'host-name-0': '', 'day-0-0': '' }),
      version: hidden(await textOf(milou, path), 'version'),
    });
    expect(saved.headers.get('location')).toBe(`${OWN}?gedaan=bewaard`);
    const list = await textOf(milou, OWN);
    expect(rowOf(list, 'POL-7')).toContain('nog niemand die ontvangt');
    expect(rowOf(list, 'POL-1')).not.toContain('nog niemand die ontvangt');
    const all = await textOf(sietske, `${ROUND}/plekken?zoek=POL-7`);
    expect(rowOf(all, 'POL-7')).toContain('nog niemand die ontvangt');
  });

  test('a new place can be chosen at once, and the list says so', async () => {
    const milou = await as('contactpersoon');
    const [, day = ''] = /type="date"[^>]* min="([^"]+)"/.exec(await textOf(milou, `${OWN}/nieuw`)) ?? [];
    const made = await milou.post(`${OWN}/nieuw`, place({ title: 'Erbij', 'day-0-0': day }));
    const list = await textOf(milou, made.headers.get('location') ?? '');
    expect(list).toContain('De plek staat erbij. Mensen kunnen deze plek nu kiezen.');
  });

  test('a coordinator sees at which place nobody can come, because a minimum asks for more seats', async () => {
    const sietske = await as('coordinator');
    const row = async (code: string) => rowOf(await textOf(sietske, `${ROUND}/plekken?zoek=${code}`), code);
    expect(await row('DOK-1')).toContain('te weinig stoelen voor het minimum');
    expect(await row('POL-1')).not.toContain('te weinig stoelen');
  });
});

/** What goes over the line, packed as a browser asks for it. */
async function packedBytes(path: string): Promise<number> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request(site.url + path, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const all = Buffer.concat(parts);
        expect(gunzipSync(all).length).toBeGreaterThan(all.length);
        resolve(all.length);
      });
    })
      .on('error', reject)
      .end();
  });
}

describe.each([true, false])('in a browser, with JavaScript: %s', (javaScriptEnabled) => {
  let page: Page;
  beforeAll(async () => {
    const context = await browser.newContext({ javaScriptEnabled });
    page = await context.newPage();
    await page.goto(site.url);
    await page.getByRole('button', { name: 'Ga verder als contactpersoon' }).click();
  });
  afterAll(() => page.context().close());

  test('a place with two slots, made, mended and changed', async () => {
    const title = `In de browser ${javaScriptEnabled ? 'met' : 'zonder'}`;
    await page.goto(site.url + OWN);
    await page.getByRole('link', { name: 'Voeg een plek toe' }).click();
    await page.getByLabel('Titel').fill(title);
    await page.getByLabel('Zeggen we later; de plek is niet geheim').check();
    await page.getByLabel('Datum').fill(inDays(20));
    await page.getByLabel('Stoelen').fill('3');
    await page.getByRole('button', { name: 'Nog een dag' }).click();
    const second = page.getByRole('group', { name: 'Dag 2' });
    await second.getByLabel('Datum').fill(inDays(20));
    await second.getByLabel('Tweede dag').fill(inDays(21));
    await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /dezelfde eerste dag/ })
      .click();
    expect(await page.getByLabel('Titel').inputValue()).toBe(title);
    expect(await page.getByLabel('Naam').inputValue()).toBe('Milou van Wijk');
    await second.getByLabel('Datum').fill(inDays(22));
    await second.getByLabel('Tweede dag').fill(inDays(23));
    // The Enter key saves, and presses no button that adds or takes away a row.
    await page.getByLabel('Titel').press('Enter');
    await page.getByText('De plek staat erbij.').waitFor();
    const row = (await readTable(page, 'Plekken')).find(({ Plek }) => Plek?.startsWith(title));
    expect(row?.['Dagen en stoelen']).toMatch(/3 stoelen[\s\S]* en [\s\S]*3 stoelen/);
    await page.getByRole('row', { name: title }).getByRole('link', { name: 'Wijzig' }).click();
    await page.getByRole('button', { name: 'Haal weg: Dag 2' }).click();
    await page.getByRole('group', { name: 'Dag 2' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText('Bewaard.').waitFor();
    const after = (await readTable(page, 'Plekken')).find(({ Plek }) => Plek?.startsWith(title));
    expect(after?.['Dagen en stoelen']).not.toContain(' en ');
  });

  test('a link to what is wrong keeps the form, also before all of the answer is there', async () => {
    await page.goto(`${site.url + OWN}/nieuw`);
    await page.getByLabel('Titel').fill('Nog niet klaar');
    // With JavaScript the page is asked for anew behind each answer; here that takes long.
    await page.route('**/*.data*', async (route) => {
      if (route.request().method() === 'GET') await new Promise((resolve) => setTimeout(resolve, 3_000));
      await route.continue().catch(() => {});
    });
    await page.getByRole('button', { name: 'Nog een dag' }).click();
    await page.getByRole('group', { name: 'Dag 2' }).waitFor();
    await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
    await page.getByRole('alert').getByRole('link').first().click();
    await page.waitForURL(/#/);
    await page.unroute('**/*.data*');
    expect(await page.getByLabel('Titel').inputValue()).toBe('Nog niet klaar');
    expect(await page.getByRole('alert').getByRole('link').count()).toBeGreaterThan(0);
  });

  test('the longest names fit a phone', async () => {
    const size = page.viewportSize()!;
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of [OWN, GALLERY, `${OWN}/POL-2`, `${OWN}/POL-2?stoppen`]) {
      await page.goto(site.url + path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([path, width]).toEqual([path, 360]);
    }
    await page.setViewportSize(size);
  });

  test('the gallery, filtered, leads to a place and to the form', async () => {
    await page.goto(site.url + GALLERY);
    await page.getByRole('checkbox', { name: /^Veiligheid en recht/ }).check();
    await page.getByRole('searchbox').fill('wijkagent');
    await page.getByRole('button', { name: 'Toon' }).click();
    await page.getByRole('heading', { name: /van \d+ plekken/ }).waitFor();
    await page.getByRole('link', { name: 'Op pad met de wijkagent' }).first().click();
    await page.getByRole('heading', { name: 'Op pad met de wijkagent', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Kies deze plek' }).click();
    await page.waitForURL(/\/aanmelden\/voorjaar-2027/);
  });
});
