import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leadsTo, mailTo, Visitor, visitorAs } from './support/accounts.ts';
import { openBrowser } from './support/browser.ts';
import {
  confirm,
  FORM,
  fill,
  fillAll,
  fillExample,
  keyIn,
  linksTo,
  sendAll,
  standOn,
  WHO,
} from './support/sign-up.ts';
import { ownAddress, type Site, startSite } from './support/site.ts';
import { hidden } from './support/two-programmes.ts';

let site: Site;
let browser: Browser;
let coordinator: Visitor;
beforeAll(async () => {
  browser = await openBrowser();
  site = await startSite({ env: await ownAddress() });
  coordinator = await fillExample(site);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** Each from a network and with an address of its own. */
let number = 0;
const somebody = () => new Visitor(site, { 'x-forwarded-for': `198.51.100.${++number}` });
const anAddress = (name: string) => `${name}${++number}@pol.example`;
const textOf = async (answer: Response) => (await answer.text()).replace(/<!--.*?-->/g, '');

async function permissionOf(email: string): Promise<string> {
  const list = '/rondes/voorjaar-2027/aanmeldingen';
  const found = await textOf(await coordinator.get(`${list}?zoek=${encodeURIComponent(email)}`));
  const [, id = ''] = /id="naam-([0-9a-f-]{36})"/.exec(found) ?? [];
  return id ? await textOf(await coordinator.get(`${list}?persoon=${id}`)) : '';
}

describe.each([true, false])('in a browser of 360 px, JavaScript %s', (javaScriptEnabled) => {
  let page: Page;
  const errors: string[] = [];
  const email = anAddress('nora');
  const manager = anAddress('kees');
  beforeAll(async () => {
    const context = await browser.newContext({
      javaScriptEnabled,
      viewport: { width: 360, height: 800 },
      extraHTTPHeaders: { 'x-forwarded-for': `198.51.100.${++number}` },
    });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  });
  afterAll(() => page.context().close());
  const next = () => page.getByRole('button', { name: 'Verder' }).click();

  test('who forgets something keeps what was typed', async () => {
    await page.goto(site.url + FORM);
    await page.getByLabel('Je naam').fill('Nora Haddad');
    await page.getByLabel('Je e-mailadres van je werk').fill(email);
    await page.getByLabel('Je functie').fill('arts 123456782');
    await next();
    await page.getByRole('alert').getByRole('link').first().waitFor();
    const faults = await page.getByRole('alert').getByRole('link').allInnerTexts();
    expect(faults).toEqual([
      'Hier lijkt een BSN in te staan. Haal dat weg. Is het er geen? Kruis dat dan onderaan aan.',
      'Kies je organisatie, of vul in hoe ze heet.',
    ]);
    expect(await page.getByLabel('Je naam').inputValue()).toBe('Nora Haddad');
    await page.waitForLoadState();
    // A link to a field is followed once, and the list of what is wrong does not take the focus back.
    await page.getByRole('alert').evaluate((summary) => {
      summary.addEventListener('focus', () => summary.setAttribute('data-took-back', ''));
    });
    await page.getByRole('alert').getByRole('link').first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('jobTitle');
    expect(await page.getByRole('alert').getAttribute('data-took-back')).toBeNull();
  });

  test('five short steps, choices put in order with buttons', async () => {
    await page.getByLabel('Je functie').fill('wijkagent');
    await page.getByLabel('Je organisatie', { exact: true }).selectOption('POL');
    await next();
    await page.getByRole('heading', { name: 'Wanneer kun je?' }).waitFor();
    for (const day of await page.getByRole('checkbox').all()) await day.check();
    await next();
    await page.getByRole('heading', { name: 'Waar wil je meelopen?' }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Politie Eenheid Maasmond');
    await page
      .getByRole('button', { name: /^Kies als 1e/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Kies als 2e/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Welke plek dan ook: kies als 3e/ })
      .first()
      .click();
    const titles = () => page.locator('#gekozen h3').allInnerTexts();
    await expect.poll(async () => (await titles()).length).toBe(3);
    const [first, second, third] = await titles();
    await page
      .getByRole('button', { name: /^Omhoog/ })
      .first()
      .click();
    await expect.poll(titles).toEqual([second, first, third]);
    await page.getByRole('button', { name: /^Weg/ }).last().click();
    await expect.poll(titles).toEqual([second, first]);
    await next();
    await page
      .getByLabel('Wat wil je leren of zien?')
      .fill('Wat er na een melding gebeurt, zoals 123456782.');
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await next();
    await page.getByLabel('Dit is geen BSN: 123456782').check();
    // Of another number nothing was said.
    await page
      .getByLabel('Wat wil je leren of zien?')
      .fill('Wat er na een melding gebeurt, zoals 111222333.');
    await next();
    const box = page.getByLabel('Dit is geen BSN: 111222333');
    await box.waitFor();
    expect(await box.isChecked()).toBe(false);
    expect(await page.getByLabel('Wat wil je leren of zien?').inputValue()).toBe(
      'Wat er na een melding gebeurt, zoals 111222333.',
    );
    await box.check();
    await next();
    await page.getByLabel('Naam van je leidinggevende').fill('Kees Baas');
    await page.getByLabel('E-mailadres van je leidinggevende').fill(manager);
    await next();
    await page.getByRole('heading', { name: 'Klopt alles?' }).waitFor();
    expect(await page.getByRole('button', { name: 'Verstuur mijn aanmelding' }).count()).toBe(0);
  });

  test('the link of the mail confirms the address, and then it can be sent', async () => {
    const [link = ''] = await linksTo(site, email);
    await page.goto(link);
    await page.getByRole('button', { name: 'Ga verder' }).click();
    await page.getByRole('button', { name: 'Verstuur mijn aanmelding' }).click();
    await page.getByRole('heading', { name: 'Je aanmelding is binnen' }).waitFor();
  });

  test('the manager says no with a reason, and later yes, without an account', async () => {
    const [link = ''] = await linksTo(site, manager);
    await page.goto(link);
    // Yes is in sight at once; no comes after the field for its reason.
    const places = [page.getByRole('button', { name: 'Ja, toestemming' }), page.locator('#note')];
    const [yes, note, no] = await Promise.all(
      [...places, page.getByRole('button', { name: 'Nee' })].map(async (one) => (await one.boundingBox())!.y),
    );
    expect(yes).toBeLessThan(760);
    expect([yes, note, no]).toEqual([yes, note, no].toSorted((a, b) => a! - b!));
    await page.getByRole('button', { name: 'Nee' }).click();
    await page.getByRole('alert').getByText('Schrijf kort waarom niet.').waitFor();
    await page.getByLabel('Wil je er iets bij zeggen?').fill('Te weinig mensen die week.');
    await page.getByRole('button', { name: 'Nee' }).click();
    await page.getByText('Je gaf geen toestemming').waitFor();
    expect(await permissionOf(email)).toContain('reden: Te weinig mensen die week.');
    await page.locator('summary', { hasText: 'Wil je het veranderen?' }).click();
    await page.getByRole('button', { name: 'Ja, toestemming' }).click();
    await page.getByText('Je gaf toestemming').waitFor();
  });

  test('the person reads the answer, and takes the sign-up back after one question', async () => {
    await page.goto(site.url + FORM);
    await page.getByText('Je leidinggevende gaf toestemming.').waitFor();
    await page.getByRole('link', { name: 'Trek mijn aanmelding in' }).click();
    await page.getByText('Weet je het zeker?').waitFor();
    await page.getByRole('button', { name: 'Ja, trek in' }).click();
    await page.getByText('Je aanmelding is ingetrokken en verwijderd.').waitFor();
    const people = await textOf(await coordinator.get('/rondes/voorjaar-2027/aanmeldingen'));
    expect(people).toContain('Teruggetrokken');
    expect(people).not.toContain(email);
  });

  test('no page had an error in its console', () => {
    expect(errors.filter((text) => !text.includes('422'))).toEqual([]);
  });
});

test('the place of the gallery that somebody came for waits at the choices', async () => {
  const visitor = somebody();
  const came = '?plek=LUW-1';
  expect(await textOf(await visitor.get(`/plekken/voorjaar-2027/LUW-1`))).toContain(`${FORM}/keuzes${came}`);
  const began = await visitor.post(`${FORM}/wie${came}`, { ...WHO, email: anAddress('lena') });
  expect(began.headers.get('location')).toBe(`${FORM}/dagen${came}`);
  const choices = async (query: string) => textOf(await visitor.get(`${FORM}/keuzes${query}`));
  expect(await choices(came)).toContain('De plek die je bekeek');
  expect(await choices('?plek=XYZ-9')).not.toContain('De plek die je bekeek');
  expect(await choices('')).not.toContain('De plek die je bekeek');
});

test('places that somebody chose while looking around are the choices that the sign-up begins with, in their order', async () => {
  const chosen = 'VTM-2,POL-1,LUW-2,XYZ-9,LUW-2';
  const form = `${FORM}?gekozen=VTM-2%2CPOL-1%2CLUW-2`;
  const visitor = somebody();
  expect(await textOf(await visitor.get(`/plekken/voorjaar-2027?gekozen=${chosen}`))).toContain(
    `href="${form}"`,
  );
  const began = await visitor.post(`${FORM}/wie?gekozen=${chosen}`, { ...WHO, email: anAddress('lena') });
  expect(began.headers.get('location')).toContain(`${FORM}/dagen?gekozen=`);
  const choices = await textOf(await visitor.get(`${FORM}/keuzes`));
  // Not the place of the own organisation, nor one that is not there, nor one twice.
  expect([...choices.matchAll(/id="keuze-place:([A-Z]+-[0-9]+)"/g)].map(([, code]) => code)).toEqual([
    'VTM-2',
    'LUW-2',
  ]);
  // Who has begun already finds them to choose from, and nothing was changed by looking.
  const other = somebody();
  await other.post(`${FORM}/wie`, { ...WHO, email: anAddress('lena') });
  const offered = await textOf(await other.get(`${FORM}/keuzes?gekozen=VTM-2,LUW-2`));
  expect(offered).toContain('De plekken die je uitzocht');
  expect(offered).not.toContain('id="keuze-place:');
});

test('who was past the choices already, and chooses other places in the gallery, is led to the choices', async () => {
  const visitor = somebody();
  const leads = async () => (await visitor.get(`${FORM}?gekozen=VTM-2,LUW-2`)).headers.get('location');
  await visitor.post(`${FORM}/wie`, { ...WHO, email: anAddress('lena') });
  expect(await leads()).toMatch(/\/dagen\?gekozen=/);
  await fillAll(visitor, anAddress('lena'), anAddress('kees'));
  expect(await leads()).toMatch(/\/keuzes\?gekozen=/);
  const page = await textOf(await visitor.get(`${FORM}/keuzes?gekozen=VTM-2,LUW-2`));
  // As they were chosen, not as the list has them.
  expect([...page.matchAll(/id="gezocht-([^"]+)"/g)].map(([, code]) => code)).toEqual(['VTM-2', 'LUW-2']);
});

test('without JavaScript two places are chosen from their cards, by keyboard, and lead on to the form', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${site.url}/plekken/voorjaar-2027?volgorde=organisatie&zoek=wijk`);
  const choose = page.getByRole('link', { name: /^Kies deze plek/ });
  for (const nth of [1, 2]) {
    await choose.first().focus();
    await page.keyboard.press('Enter');
    await page.getByText(`${nth} van 5 gekozen`).waitFor();
  }
  expect(await page.getByText(/^[12]e keuze$/).count()).toBe(2);
  await page
    .getByRole('link', { name: /^Haal weg \(/ })
    .first()
    .click();
  await page.getByText('1 van 5 gekozen').waitFor();
  await page.getByRole('link', { name: 'Verder' }).click();
  await page.waitForURL(/\/aanmelden\/voorjaar-2027(\/wie)?\?gekozen=/);
  await context.close();
});

test('who went on with another device is told so on the first one, and how to go on there', async () => {
  const [phone, laptop, email] = [somebody(), somebody(), anAddress('nora')];
  const told = 'Deze browser kent je aanmelding niet meer';
  await fillAll(phone, email, anAddress('kees'));
  expect(await textOf(await phone.get(`${FORM}/wie`))).not.toContain(told);
  await confirm(site, laptop, email);
  await sendAll(laptop);
  for (const step of ['overzicht', 'dagen', '']) {
    const answer = await phone.get(`${FORM}/${step}`);
    if (step) expect(leadsTo(answer)).toBe(FORM);
    const page = await textOf(await phone.get(FORM));
    expect(page).toContain(told);
    expect(page).toContain(`/inloggen?verder=${encodeURIComponent(FORM)}`);
    expect(page).not.toContain(email);
  }
  expect(await textOf(await somebody().get(FORM))).not.toContain(told);
  // The first mail holds the link that goes on; the one after it says that the sign-up has arrived.
  const sleutel = keyIn((await linksTo(site, email, 2)).at(-1)!);
  expect(leadsTo(await phone.post(`${FORM}/verder`, { sleutel }))).toBe(FORM);
  expect(await textOf(await phone.get(`${FORM}/overzicht`))).toContain('Je aanmelding is binnen');
});

describe('what is not allowed', () => {
  test('a mail scanner that follows the links changes nothing', async () => {
    const [nora, email, manager] = [somebody(), anAddress('nora'), anAddress('kees')];
    await fillAll(nora, email, manager);
    const [link = ''] = await linksTo(site, email);
    const scanner = somebody();
    for (let times = 0; times < 3; times++) {
      const page = await scanner.get(link);
      expect([page.status, page.headers.getSetCookie()]).toEqual([200, []]);
    }
    expect(await textOf(await nora.get(`${FORM}/overzicht`))).toContain('bevestig je adres');
    await confirm(site, nora, email);
    await sendAll(nora);
    const [asked = ''] = await linksTo(site, manager);
    for (let times = 0; times < 3; times++) expect((await scanner.get(asked)).status).toBe(200);
    expect(await textOf(await nora.get(`${FORM}/overzicht`))).toContain('om toestemming');
  });

  test('a key that opens nothing, and a round that is not there, do not exist', async () => {
    expect((await somebody().get(`${FORM}/verder?sleutel=x`)).status).toBe(404);
    expect((await somebody().post(`${FORM}/verder`, { sleutel: 'x' })).status).toBe(404);
    const refused = await somebody().get('/toestemming?sleutel=x');
    expect(refused.status).toBe(404);
    expect(await textOf(refused)).toMatch(/<a[^>]* href="\/"[^>]*>.*Naar het begin/);
    expect((await somebody().post('/toestemming', { sleutel: 'x', answer: 'yes' })).status).toBe(404);
    expect((await somebody().get('/aanmelden/bestaat-niet')).status).toBe(404);
    expect((await somebody().get(`${FORM}/elders`)).status).toBe(404);
  });

  test('a sign-up of somebody else cannot be withdrawn or reminded by its id', async () => {
    const page = await textOf(await coordinator.get('/rondes/voorjaar-2027/aanmeldingen'));
    const [, id = ''] = /<tr id="([0-9a-f-]{36})"/.exec(page) ?? [];
    const hanna = somebody();
    await hanna.post('/voorbeeld/als/deelnemer', {});
    for (const intent of ['withdraw', 'remind']) {
      expect((await hanna.post('/mijn/aanmelding', { intent, id })).status).toBe(404);
    }
  });

  test('an address that is known gets the same answer as one that is not', async () => {
    const answers = await Promise.all(
      ['hanna.aksoy@sla.example', anAddress('niemand')].map(async (email) => {
        const answer = await somebody().post(`${FORM}/wie`, { ...WHO, email });
        return [answer.status, leadsTo(answer)];
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toEqual([302, `${FORM}/dagen`]);
  });

  test('nobody floods a mailbox: after five mails to one address no more', async () => {
    const email = anAddress('vol');
    for (let times = 0; times < 5; times++) {
      expect((await somebody().post(`${FORM}/wie`, { ...WHO, email })).status).toBe(302);
    }
    const refused = await somebody().post(`${FORM}/wie`, { ...WHO, email });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
    expect(await refused.text()).toContain(`value="${email}"`);
    await linksTo(site, email, 5);
    expect(await mailTo(site, email)).toHaveLength(5);
  });

  test('the first step pressed twice begins one sign-up, with one mail', async () => {
    const email = anAddress('twee');
    const page = hidden(await textOf(await somebody().get(FORM)), 'page');
    expect(page).not.toBe('');
    // Both go before the browser has an answer, so neither carries a key.
    const presses = [somebody(), somebody()];
    const form = { ...WHO, email, page };
    const answers = await Promise.all(presses.map((press) => press.post(`${FORM}/wie`, form)));
    expect(answers.map(leadsTo)).toEqual([`${FORM}/dagen`, `${FORM}/dagen`]);
    for (const press of presses) expect((await press.get(`${FORM}/dagen`)).status).toBe(200);
    await linksTo(site, email);
    // Somebody else's mail, asked for later, is there: so no second one is on its way.
    const other = anAddress('later');
    await somebody().post(`${FORM}/wie`, { ...WHO, email: other });
    await linksTo(site, other);
    expect(await mailTo(site, email)).toHaveLength(1);
  });

  test('ten megabytes are refused', async () => {
    const answer = await somebody().post(`${FORM}/wie`, { ...WHO, name: 'a'.repeat(10_000_000) });
    expect(answer.status).toBe(413);
  });

  test('an older tab is refused and shows both versions; pressing twice is no harm', async () => {
    const nora = somebody();
    await nora.post(`${FORM}/wie`, { ...WHO, email: anAddress('nora') });
    const stand = standOn(await (await nora.get(`${FORM}/leren`)).text());
    const save = (learningGoal: string) =>
      nora.post(`${FORM}/leren`, { stand, learningGoal, imageBefore: '' });
    expect((await save('Eerst dit.')).status).toBe(302);
    expect((await save('Eerst dit.')).status).toBe(302);
    const refused = await save('Toen dat.');
    expect(refused.status).toBe(409);
    const page = await textOf(refused);
    expect(page).toContain('<dd>Eerst dit.</dd>');
    expect(page).toMatch(/<textarea[^>]*>Toen dat\.<\/textarea>/);
    const again = await nora.post(`${FORM}/leren`, {
      stand: standOn(page),
      learningGoal: 'Toen dat.',
      imageBefore: '',
    });
    expect(again.status).toBe(302);
  });

  test('two quick presses on the page of choices are both kept; an order that is old is not', async () => {
    const nora = somebody();
    await nora.post(`${FORM}/wie`, { ...WHO, email: anAddress('nora') });
    const days = ['2027-03-08', '2027-03-09', '2027-03-10', '2027-03-11', '2027-03-12'];
    await fill(nora, 'dagen', [...days.map((day): [string, string] => ['days', day]), ['visits', '1']]);
    const page = await textOf(await nora.get(`${FORM}/keuzes`));
    const values = [...page.matchAll(/value="(place:[^"]+)"/g)].slice(0, 2).map(([, value]) => value!);
    const stand = standOn(page);
    for (const kies of [values[0]!, values[1]!, values[1]!]) {
      expect((await nora.post(`${FORM}/keuzes`, { stand, kies })).status).toBe(302);
    }
    const chosen = async () => {
      const now = await textOf(await nora.get(`${FORM}/keuzes`));
      return [...now.matchAll(/name="weg" value="([^"]+)"|value="([^"]+)"[^>]*name="weg"/g)].map(
        ([, a, b]) => a ?? b,
      );
    };
    expect((await nora.post(`${FORM}/keuzes`, { stand, omhoog: values[1]! })).status).toBe(409);
    expect(await chosen()).toEqual(values);
    expect((await fill(nora, 'keuzes', { omhoog: values[1]! })).status).toBe(302);
    expect(await chosen()).toEqual(values.toReversed());
  });

  test('a condition that is not met is a reason, also when the form is made by hand', async () => {
    const nora = somebody();
    await nora.post(`${FORM}/wie`, { ...WHO, email: anAddress('nora') });
    await fill(nora, 'dagen', { days: '2027-03-09', visits: '1' });
    const own = await fill(nora, 'keuzes', { kies: 'organisation:POL' });
    expect(own.status).toBe(422);
    expect(await own.text()).toContain('Dit is je eigen organisatie.');
    expect((await fill(nora, 'keuzes', { kies: 'place:NERGENS-1' })).status).toBe(422);
  });

  test('the public form names no host, and the log no address and no key', async () => {
    const nora = somebody();
    const email = anAddress('nora');
    await nora.post(`${FORM}/wie`, { ...WHO, email });
    const page = await (await nora.get(`${FORM}/keuzes`)).text();
    expect(page).not.toMatch(/hostName":"\w|hostEmail":"\w/);
    const [link = ''] = await linksTo(site, email);
    await site.logged(`"path":"${FORM}/wie"`);
    expect(site.log()).not.toContain(keyIn(link));
    expect(site.log()).not.toContain('@');
  });
});

describe('a round that is closed', () => {
  let own: Site;
  beforeAll(async () => {
    own = await startSite({ env: await ownAddress() });
  });
  afterAll(() => own.stop());

  test('says so, and whom to ask; nothing can be sent', async () => {
    const visitor = new Visitor(own);
    const sietske = await visitorAs(own, 'coordinator');
    const settings = '/rondes/voorjaar-2027/instellingen';
    const page = await textOf(await sietske.get(settings));
    const fields = [...page.matchAll(/<input[^>]*>/g)].flatMap(([input]) => {
      const name = /name="([^"]+)"/.exec(input)?.[1];
      return name ? [[name, /value="([^"]*)"/.exec(input)?.[1] ?? ''] as [string, string]] : [];
    });
    const given = {
      ...Object.fromEntries(fields),
      mostVisits: '2',
      tolerance: '1',
      signUpOpens: '2020-01-01',
    };
    expect((await sietske.post(settings, { ...given, signUpCloses: '' })).status).toBe(303);
    const lea = new Visitor(own);
    await lea.post(`${FORM}/wie`, { ...WHO, name: 'Lea', email: 'lea@pol.example' });
    await confirm(own, lea, 'lea@pol.example');
    const version = hidden(await textOf(await sietske.get(settings)), 'version');
    const closed = { ...given, version, signUpCloses: '2020-01-31' };
    expect((await sietske.post(settings, closed)).status).toBe(303);
    const answer = await textOf(await visitor.get(FORM));
    expect(answer).toContain('Aanmelden kan niet meer');
    expect(answer).toContain('Vraag het de coördinator van');
    expect(answer).toContain('Huiselijk geweld Maasmond');
    expect(answer).not.toMatch(/mailto:|coordinator@|Brouwer/);
    expect((await visitor.post(`${FORM}/wie`, { ...WHO, email: 'nora@pol.example' })).status).toBe(409);
    expect(await mailTo(own, 'nora@pol.example')).toEqual([]);
    // Taking back is possible at any time, in the browser that has it, after one question.
    expect(answer).not.toContain('Trek mijn aanmelding in');
    expect(await textOf(await lea.get(`${FORM}/overzicht`))).toContain('Trek mijn aanmelding in');
    expect(await textOf(await lea.get(`${FORM}?intrekken`))).toContain('Weet je het zeker?');
    expect((await lea.post(`${FORM}/overzicht`, { intent: 'send' })).status).toBe(409);
    expect(leadsTo(await lea.post(`${FORM}/overzicht`, { intent: 'withdraw' }))).toContain('ingetrokken');
    expect(await textOf(await lea.get(FORM))).not.toContain('Trek mijn aanmelding in');
  });
});

describe('an organisation that is not in the list, and a place not to come', () => {
  test('wait for the coordinator, who settles each with a button', async () => {
    const [bo, email, manager] = [somebody(), anAddress('bo'), anAddress('lea')];
    await fillAll(bo, email, manager);
    await fill(bo, 'wie', { ...WHO, name: 'Bo de Boer', organisation: '-', proposed: 'Stichting De Brug' });
    await fill(bo, 'afspraken', { managerName: 'Lea', managerEmail: manager, hosts: '', avoid: 'SLA' });
    await confirm(site, bo, email);
    await sendAll(bo);
    const overview = await textOf(await bo.get(`${FORM}/overzicht`));
    expect(overview).toContain('De coördinator voegt eerst Stichting De Brug toe.');
    const list = '/rondes/voorjaar-2027/aanmeldingen';
    const page = await textOf(await coordinator.get(list));
    expect(page).toContain('Stichting De Brug');
    const [, draft = ''] = /name="draft" value="([^"]+)"/.exec(page) ?? [];
    const settled = await coordinator.post(list, { intent: 'organisation', draft });
    expect(leadsTo(settled)).toBe(`${list}?gedaan=organisation`);
    expect(await linksTo(site, manager)).toHaveLength(1);
    const waits = await textOf(await coordinator.get(`${list}?toon=veiligheid`));
    expect(waits).toContain('zei het zelf bij de aanmelding');
    expect(waits).toContain('Leg vast');
    await coordinator.post(list, { intent: 'exclude', person: email, target: 'organisation:SLA' });
    const noted = await textOf(await coordinator.get(`${list}?toon=veiligheid`));
    expect(noted).toContain('vastgelegd door Sietske Brouwer');
    expect(noted).not.toContain('Leg vast');

    const asked = async (intent: string) => leadsTo(await coordinator.post(list, { intent, person: email }));
    expect(await asked('screening')).toContain('gedaan=screening');
    // The first mail went out today.
    expect(await asked('remind')).toContain('gedaan=not-reminded');

    const contact = somebody();
    await contact.post('/voorbeeld/als/contactpersoon', {});
    for (const path of [list, `${list}?toon=veiligheid`]) expect((await contact.get(path)).status).toBe(404);
  });
});
