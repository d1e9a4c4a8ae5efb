import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Visitor, visitorAs } from './support/accounts.ts';
import { openBrowser } from './support/browser.ts';
import { standOn } from './support/sign-up.ts';
import { type Site, signIn, startSite } from './support/site.ts';
import { hidden } from './support/two-programmes.ts';

/** What each sheet and each column of a file is, as somebody says it; without JavaScript, as a form. */
const ROUND = '/rondes/voorjaar-2027';

let site: Site;
let browser: Browser;
let coordinator: Visitor;
beforeAll(async () => {
  browser = await openBrowser();
  site = await startSite();
  coordinator = await visitorAs(site, 'coordinator');
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const textOf = async (answer: Response) =>
  (await answer.text()).replace(/<!--.*?-->/g, '').replaceAll('&quot;', '"');
const see = async (path: string) => textOf(await coordinator.get(path));

async function handIn(name: string): Promise<string> {
  const bytes = await readFile(new URL(`../src/workbook/read/cases/${name}.xlsx`, import.meta.url));
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)]), `${name}.xlsx`);
  const answer = await fetch(`${site.url}${ROUND}/import`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { cookie: coordinator.cookie },
  });
  expect(answer.status).toBe(302);
  return answer.headers.get('location') ?? '';
}

async function paste(...lines: string[]): Promise<string> {
  const answer = await coordinator.post(`${ROUND}/import`, { cells: lines.join('\n') });
  return answer.headers.get('location') ?? '';
}

/** The fields of the form of a sheet, as they stand. */
function fieldsOf(page: string): Record<string, string> {
  const fields: Record<string, string> = { stand: standOn(page), of: hidden(page, 'of') };
  for (const [, name = '', options = ''] of page.matchAll(
    /<select[^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs,
  )) {
    const chosen = [...options.matchAll(/<option([^>]*)>/g)].find(([, at = '']) => /\sselected/.test(at));
    fields[name] = /value="([^"]*)"/.exec(chosen?.[1] ?? '')?.[1] ?? '';
  }
  return fields;
}

describe('a form export', () => {
  let batch = '';
  let sheet = '';
  beforeAll(async () => {
    batch = await handIn('16-form-export');
    sheet = `${batch}/blad/3`;
  });

  test('shows each column with what is in it and what it was taken for', async () => {
    expect(await see(batch)).toContain('value="sheet-3"');
    const page = await see(sheet);
    expect(page).toContain('F: Wat is je mailadres?');
    expect(page).toContain('4 rijen gevuld. Bijvoorbeeld: "bram.de.wit@brg.example", "lot.aker@wpl.example"');
    expect(fieldsOf(page)).toMatchObject({
      kind: 'signUps',
      heading: '1',
      'k-3': 'as-email',
      'k-7': 'as-organisation',
    });
  });

  test('two columns that are the same are refused, and what was chosen stays', async () => {
    const form = {
      ...fieldsOf(await see(sheet)),
      'k-1': 'as-jobTitle',
      'k-2': 'as-jobTitle',
      'k-8': 'leave-out',
    };
    const answer = await coordinator.post(sheet, form);
    expect(answer.status).toBe(422);
    const page = await textOf(answer);
    expect(page).toContain('Kolom B en kolom A zijn allebei "Functie"');
    expect(page).toContain('href="#k-2"');
    expect(fieldsOf(page)).toMatchObject({ 'k-1': 'as-jobTitle', 'k-2': 'as-jobTitle', 'k-8': 'leave-out' });
    expect(fieldsOf(await see(sheet))['k-8']).toBe('as-jobTitle');
  });

  test('with another column chosen the people come in, and the one that was recognised is said to stay out', async () => {
    const form = {
      ...fieldsOf(await see(sheet)),
      ...{ 'k-1': 'leave-out', 'k-2': 'leave-out', 'k-5': 'as-name', 'k-6': 'as-email' },
    };
    const answer = await coordinator.post(sheet, form);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `${batch}#bladen`]);
    const page = await see(batch);
    expect(page).toContain('De kolom "E-mail" wordt niet gebruikt');
    expect(page).toContain('Importeer 4 aanmeldingen');
    expect(fieldsOf(await see(sheet))).toMatchObject({ 'k-3': 'leave-out', 'k-6': 'as-email' });
    const refused = await coordinator.post(batch, { stand: standOn(page), intent: 'import' });
    expect([refused.status, await textOf(refused)]).toEqual([422, expect.stringContaining('kruis aan')]);
  });

  test('from an older tab nothing is overwritten, and both choices are shown', async () => {
    const older = fieldsOf(await see(sheet));
    expect((await coordinator.post(sheet, { ...older, 'k-8': 'leave-out' })).status).toBe(302);
    const refused = await coordinator.post(sheet, { ...older, 'k-8': 'as-learningGoal' });
    expect(refused.status).toBe(409);
    const page = await textOf(refused);
    expect(page).toContain('Hier is intussen iets anders ingevuld');
    expect(page).toMatch(/H: Functie.*Niet gebruiken.*Leerdoel/s);
    expect(fieldsOf(page)['k-8']).toBe('as-learningGoal');
    expect(fieldsOf(await see(sheet))['k-8']).toBe('leave-out');
    expect((await coordinator.post(sheet, fieldsOf(page))).status).toBe(302);
    expect(fieldsOf(await see(sheet))['k-8']).toBe('as-learningGoal');
  });

  test('a form about columns of another row of names changes nothing', async () => {
    const older = fieldsOf(await see(sheet));
    const moved = await coordinator.post(sheet, { ...older, heading: '2' });
    expect(moved.headers.get('location')).toBe(`${sheet}#kolommen`);
    const refused = await coordinator.post(sheet, { ...older, 'k-8': 'as-jobTitle' });
    expect([refused.status, await textOf(refused)]).toEqual([
      409,
      expect.stringContaining('intussen anders ingedeeld'),
    ]);
    await coordinator.post(sheet, { ...fieldsOf(await see(sheet)), heading: '1' });
    expect(fieldsOf(await see(sheet))).toMatchObject({ heading: '1', 'k-6': 'as-email' });
  });

  test('in English', async () => {
    const english = await textOf(
      await fetch(`${site.url}${sheet}`, { headers: { cookie: `${coordinator.cookie}; taal=en` } }),
    );
    const page = english.includes('lang="en"') ? english : await see(`${sheet}?taal=en`);
    expect(page).toContain('What does each column hold?');
    await coordinator.get(`${ROUND}?taal=nl`);
  });
});

test('a sheet that was not recognised is what somebody says', async () => {
  const batch = await paste('wie\tmail\twaar', 'Bo\tbo@pol.example\tPolitie');
  expect(await see(batch)).toContain('geen blad van een ronde herkend');
  const sheet = `${batch}/blad/1`;
  const form = fieldsOf(await see(sheet));
  expect(form).toMatchObject({ kind: 'none', heading: '' });
  const chosen = await coordinator.post(sheet, { ...form, kind: 'organisations' });
  expect(chosen.headers.get('location')).toBe(`${sheet}#kolommen`);
  const columns = {
    ...fieldsOf(await see(sheet)),
    'k-1': 'as-name',
    'k-2': 'as-contactEmail',
    'k-3': 'as-code',
  };
  await coordinator.post(sheet, columns);
  expect(await see(batch)).toContain('Importeer 1 organisatie');
});

test('nothing that is sent to an import is an error of the server', async () => {
  const batch = await handIn('00-tidy');
  const paths = [
    batch,
    `${batch}/blad/1`,
    `${batch}/blad/3`,
    `${batch}/blad/99`,
    `${batch}/blad/0`,
    `${batch}/blad/x`,
  ];
  const name = fc.constantFrom(
    ...[
      'kind',
      'heading',
      'of',
      'stand',
      'intent',
      'seen',
      'agree',
      'k-1',
      'k-2',
      'k-999999',
      'k-x',
      'd-x',
      'b-x',
      'c-x',
    ],
  );
  const value = fc.oneof(
    fc.constantFrom(
      ...['', '0', '1', '-1', '1e9', '99999999999', 'none', 'signUps', 'places', '__proto__', 'constructor'],
      ...[
        'as-',
        'as-name',
        'as-__proto__',
        'leave-out',
        'signUps:1',
        'none:',
        'sheet-1',
        'sheet-0',
        'import',
        'later',
        '\0',
      ],
    ),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  const form = fc.array(fc.tuple(name, value), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), form, async (path, fields) => {
      const safe = fields.filter(([key, text]) => !(key === 'intent' && text === 'import'));
      const { status } = await coordinator.post(path, new URLSearchParams(safe));
      expect([302, 400, 404, 409, 422]).toContain(status);
    }),
    { numRuns: 150 },
  );
  for (const type of [
    'text/plain',
    'application/json',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
  ]) {
    for (const path of [batch, `${batch}/blad/1`, `${batch}/weg`.replace('/weg', '/blad/3')]) {
      const answer = await fetch(`${site.url}${path}`, {
        method: 'POST',
        body: '--y\r\nniets',
        headers: { cookie: coordinator.cookie, 'Content-Type': type },
      });
      expect([path, type, answer.status]).toEqual([path, type, 400]);
    }
  }
  const large = new URLSearchParams({ kind: 'x'.repeat(400_000) });
  expect((await coordinator.post(`${batch}/blad/1`, large)).status).toBe(413);
  expect((await coordinator.get(batch)).status).toBe(200);
});

describe('an import that was never finished', () => {
  test('is forgotten after a question, and the same file starts anew', async () => {
    const batch = await handIn('19-shared-mailbox');
    const before = fieldsOf(await see(`${batch}/blad/3`));
    await coordinator.post(`${batch}/blad/3`, { ...before, 'k-4': 'leave-out' });
    const list = await see(`${ROUND}/import`);
    expect(list).toContain(`href="${batch}/weg"`);
    const question = await see(`${batch}/weg`);
    expect(question).toContain('Gooi deze import weg?');
    expect(question).toContain('1 antwoord dat erbij is gegeven');
    // Looking changes nothing.
    expect((await coordinator.get(batch)).status).toBe(200);
    const gone = await coordinator.post(`${batch}/weg`, {});
    expect([gone.status, gone.headers.get('location')]).toEqual([303, `${ROUND}/import`]);
    for (const path of [batch, `${batch}/weg`, `${batch}/blad/3`]) {
      expect((await coordinator.get(path)).status).toBe(404);
      expect((await coordinator.post(path, { kind: 'none' })).status).toBe(404);
    }
    expect(await see(`${ROUND}/import`)).not.toContain(batch);
    const again = await handIn('19-shared-mailbox');
    expect(again).not.toBe(batch);
    expect(fieldsOf(await see(`${again}/blad/3`))['k-4']).toBe('as-jobTitle');
  });

  test('stays for who does not coordinate, and one that is done cannot be taken back', async () => {
    const batch = await handIn('15-name-in-three');
    for (const role of ['contactpersoon', 'deelnemer', 'beheerder']) {
      const other = await visitorAs(site, role);
      expect((await other.post(`${batch}/weg`, {})).status).toBe(404);
      expect((await other.get(`${batch}/blad/1`)).status).toBe(404);
    }
    const page = await see(batch);
    const done = await coordinator.post(batch, { stand: standOn(page), intent: 'import' });
    expect(done.status).toBe(302);
    expect(await see(batch)).toContain('De import is klaar');
    expect((await coordinator.post(`${batch}/weg`, {})).status).toBe(404);
    expect(await see(batch)).toContain('De import is klaar');
  });
});

describe('two people with one address', () => {
  const LOCKS = ['E-mail\tStageplek\tDag', 'team@mlp.example\tWPL-1\t2027-03-10'];
  const radio = (page: string, value: string) => {
    const inputs = [...page.matchAll(/<input[^>]*>/g)].map(([input]) => input);
    const found = inputs.find((input) => input.includes(`value="${value}"`));
    return { name: /name="([^"]*)"/.exec(found ?? '')?.[1] ?? '', chosen: /\schecked/.test(found ?? '') };
  };

  test('come in as two, and somebody says whom an exclusion is about', async () => {
    const batch = await handIn('19-shared-mailbox');
    const page = await see(batch);
    expect(page).toContain(
      'Cas Eik (rij 4) en Puck Hei (rij 5) delen één adres: team@mlp.example. We zien ze als 2 mensen.',
    );
    expect(radio(page, 'more-people').chosen).toBe(true);
    expect(page).toContain('Over Cas Eik en Puck Hei');
    const puck = radio(page, 'use-team@mlp.example puck hei');
    const waits = await coordinator.post(batch, { stand: standOn(page), intent: 'import' });
    expect(waits.status).toBe(422);
    const done = await coordinator.post(batch, {
      stand: standOn(page),
      intent: 'import',
      [puck.name]: 'use-team@mlp.example puck hei',
    });
    expect(done.status).toBe(302);
    expect(await see(batch)).toContain('De import is klaar');
    const people = await see(`${ROUND}/aanmeldingen`);
    expect([people.includes('Cas Eik'), people.includes('Puck Hei')]).toEqual([true, true]);
  });

  test('a lock without a name is asked about, and English says the same', async () => {
    const batch = await paste(...LOCKS);
    const page = await see(batch);
    expect(page).toContain('is in dit bestand het adres van meer mensen');
    expect(page).toContain('Cas Eik (team@mlp.example)');
    expect(page).not.toContain('Over Cas Eik en Puck Hei');
    const named = await paste(
      'E-mail\tNaam\tStageplek\tDag',
      'team@mlp.example\tPuck Hei\tWPL-1\t2027-03-10',
    );
    expect(await see(named)).toContain('Importeer 1 vastgelegde stage');
    expect(await see(`${named}/blad/1`)).toContain('value="as-name" selected');
  });
});

test('a form program with many long questions fits on any screen, and is done by keyboard', async () => {
  const questions = Array.from({ length: 26 }, (_, n) =>
    `Vraag ${n + 1}: ${'wat vind je van samenwerkingsovereenkomsten '.repeat(5)}`.slice(0, 200),
  );
  const answers = questions.map((_, n) => `antwoord ${n}`);
  const batch = await paste(
    ['Naam', 'E-mail', 'Organisatie', ...questions].join('\t'),
    ['Bo Smit', 'bo@pol.example', 'Politie', ...answers].join('\t'),
  );
  const context = await browser.newContext();
  const cookie = await signIn(site, 'coordinator');
  const [name = '', ...value] = cookie.split(';')[0]!.split('=');
  await context.addCookies([{ name, value: value.join('='), url: site.url }]);
  const page = await context.newPage();
  for (const path of [batch, `${batch}/blad/1`, `${batch}/weg`, `${ROUND}/import`]) {
    await page.goto(site.url + path);
    for (const width of [320, 360, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect([path, width, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([
        path,
        width,
        width,
      ]);
    }
  }
  await page.goto(`${site.url}${batch}/blad/1`);
  await page.locator('#k-4').focus();
  await page.keyboard.type('Leerdoel');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Bewaar' }).press('Enter');
  await page.waitForURL(/#bladen$/);
  await page.goto(`${site.url}${batch}/blad/1`);
  expect(await page.locator('#k-4').inputValue()).toBe('as-learningGoal');
  await context.close();
});
