import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailTo, Visitor, visitorAs } from './support/accounts.ts';
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
import { type Site, startSite } from './support/site.ts';
import { hidden } from './support/two-programmes.ts';

/** What somebody without an account, or with no more than a link, would try. */
let site: Site;
let coordinator: Visitor;
beforeAll(async () => {
  site = await startSite();
  coordinator = await fillExample(site);
}, 120_000);
afterAll(() => site.stop());

test('the character that no text of a database holds is no failure, in whichever field it is', async () => {
  for (const fields of [
    { intent: 'phone', phone: '', was: '\0' },
    { intent: 'phone', phone: '010\0', was: '' },
  ]) {
    const answer = await coordinator.post('/rondes/voorjaar-2027/instellingen', fields);
    expect([fields, answer.status < 500]).toEqual([fields, true]);
  }
  expect(site.log()).not.toContain('"level":50');
});

test('no path of this site leads to another one', async () => {
  const { port, hostname } = new URL(site.url);
  // As it is: fetch would mend the path.
  const { request } = await import('node:http');
  const ask = (path: string) =>
    new Promise<{ status: number | undefined; to: string | undefined; text: string }>((resolve, reject) => {
      request({ hostname, port, path }, (answer) => {
        let text = '';
        answer.on('data', (chunk) => {
          text += chunk;
        });
        answer.on('end', () => resolve({ status: answer.statusCode, to: answer.headers.location, text }));
      })
        .on('error', reject)
        .end();
    });
  for (const path of [
    '//elders.example/?taal=en',
    '//elders.example/x',
    '/\\elders.example/?taal=en',
    '/.//elders.example/?taal=en',
    '/%2e//elders.example/?taal=en',
  ]) {
    const { status, to, text } = await ask(path);
    expect([path, status, to]).toEqual([path, 404, undefined]);
    expect(text).not.toContain('elders.example');
  }
});

test('a path or a form that cannot be read is no error of the server, and leaves nothing odd in the log', async () => {
  for (const path of [
    '/plekken/%00',
    '/aanmelden/%00',
    '/rondes/voorjaar-2027/organisaties/%00',
    '/rondes/voorjaar-2027/plekken/nieuw?bij=%00',
    '/plekken/%E0%A4%A',
  ]) {
    expect([path, (await coordinator.get(path)).status]).toEqual([path, 404]);
  }
  const send = (init: RequestInit) => fetch(`${site.url}/inloggen`, { redirect: 'manual', ...init });
  const post = (type: string, body: string) =>
    send({ method: 'POST', body, headers: { 'Content-Type': type } }).then(({ status }) => status);
  expect(await post('text/plain', 'email=a@b.example')).toBe(400);
  expect(await post('application/json', '{"email":"a@b.example"}')).toBe(400);
  expect(await post('multipart/form-data; boundary=x', '--y\r\nniets')).toBe(400);
  expect(await post('multipart/form-data', 'niets')).toBe(400);
  for (const method of ['DELETE', 'PUT', 'PATCH', 'OPTIONS']) {
    const answer = await send({ method });
    expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD, POST']);
  }
  const ended = await coordinator.post('/mijn/account', { intent: 'end', id: 'a\0b' });
  expect(ended.status).toBe(400);
  const version = '99999999999';
  const change = { intent: 'save', version, name: 'Politie', kind: 'x', region: '', standing: '0' };
  expect((await coordinator.post('/rondes/voorjaar-2027/organisaties/POL', change)).status).toBe(422);
  for (const line of site.log().split('\n')) {
    if (line.includes('%E0%A4')) expect(() => JSON.parse(line)).not.toThrow();
  }
});

test('a form that asks for a language is shown, never carried out, and is nothing that another site can send', async () => {
  const path = '/rondes/voorjaar-2027/instellingen';
  const page = await (await coordinator.get(path)).text();
  const name = '"><script>alert("Kastanje")</script>';
  const typed = { version: hidden(page, 'version'), name, tolerance: '5', mostVisits: '2' };
  const send = (by: Visitor, asked: string, at = path) =>
    by.post(at, { ...typed, unplacedPriority: '1', newcomerPriority: '1', _taal: asked });
  const languageIn = (answer: Response) =>
    answer.headers.getSetCookie().filter((cookie) => cookie.startsWith('taal='));

  const shown = await send(coordinator, 'en instellingen');
  const text = await shown.text();
  expect([shown.status, shown.url, shown.headers.get('cache-control')]).toEqual([
    ...[200, site.url + path, 'no-store'],
  ]);
  expect(languageIn(shown).length).toBe(1);
  expect(text).toContain('lang="en"');
  expect(text).toContain('value="&quot;&gt;&lt;script&gt;alert(&quot;Kastanje&quot;)&lt;/script&gt;"');
  expect(text).not.toContain('<script>alert');
  await coordinator.get('/?taal=nl');

  // Of no language, or of another form: neither carried out nor kept.
  for (const asked of ['de instellingen', '', 'nl plek', 'en <b>']) {
    const answer = await send(coordinator, asked);
    expect([asked, answer.status, languageIn(answer).length]).toEqual([
      asked,
      200,
      asked === 'nl plek' ? 1 : 0,
    ]);
    expect(await answer.text()).not.toContain('Kastanje');
  }
  const after = await (await coordinator.get(path)).text();
  expect(after).not.toContain('Kastanje');
  expect(hidden(after, 'version')).toBe(typed.version);

  // What it must not open stays closed, in the same way as when it is read.
  for (const by of [new Visitor(site), coordinator]) {
    for (const at of [path, '/rondes/elders/instellingen', '/bestaat-niet', '/uitloggen', '/mijn/account']) {
      const [asked, read] = [await send(by, 'nl instellingen', at), await by.get(at)];
      expect([at, asked.status, asked.headers.get('location')]).toEqual([
        ...[at, read.status, read.headers.get('location')],
      ]);
      if (asked.status >= 400) expect(languageIn(asked)).toEqual([]);
    }
  }

  const foreign = { Origin: 'https://elders.example', cookie: coordinator.cookie };
  const body = new URLSearchParams({ ...typed, _taal: 'en instellingen' });
  for (const at of [path, '/inloggen', '/bestaat-niet']) {
    for (const headers of [foreign, { cookie: coordinator.cookie, 'Sec-Fetch-Site': 'cross-site' }]) {
      const answer = await fetch(site.url + at, { method: 'POST', body, headers, redirect: 'manual' });
      expect([at, answer.status, languageIn(answer)]).toEqual([at, 403, []]);
      expect(await answer.text()).not.toContain('Kastanje');
    }
  }

  // In parts, as with a file, it is no such form; and it has the bounds of every form.
  const parts = new FormData();
  for (const [field, value] of body) parts.set(field, value);
  const headers = { cookie: coordinator.cookie };
  expect((await fetch(site.url + path, { method: 'POST', body: parts, headers })).status).toBe(400);
  const large = { text: 'x'.repeat(1_000_001), _taal: 'en huisregels' };
  expect((await coordinator.post('/rondes/voorjaar-2027/huisregels', large)).status).toBe(413);
  const cells = { cells: `naam\tplek\n${'x'.repeat(1_000_001)}`, _taal: 'en import' };
  expect((await coordinator.post('/rondes/voorjaar-2027/import', cells)).status).toBe(422);
  await site.logged('/rondes/voorjaar-2027/import');
  expect(site.log()).not.toContain('Kastanje');
});

test('a code to sign in is not sent back in a page', async () => {
  const answer = await new Visitor(site).post('/inloggen', {
    ...{ email: 'iemand@nergens.example', code: '918273', _taal: 'en inloggen' },
  });
  const page = await answer.text();
  expect([answer.status, page.includes('iemand@nergens.example'), page.includes('918273')]).toEqual([
    ...[200, true, false],
  ]);
});

test('a mail address without end is neither kept nor sent back', async () => {
  const email = `${'a'.repeat(900_000)}@b.example`;
  const answer = await new Visitor(site).post('/inloggen', { email, verder: `/${'x'.repeat(800)}` });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page.length).toBeLessThan(50_000);
  expect(page).toContain('name="verder" value="/mijn"');
});

test('who types any address learns no day of a secret place from the form', async () => {
  const curious = new Visitor(site);
  await curious.post(`${FORM}/wie`, { ...WHO, email: 'nieuwsgierig@nergens.example' });
  const offered = async (days: string[]) => {
    await fill(curious, 'dagen', [...days.map((day): [string, string] => ['days', day]), ['visits', '1']]);
    const page = await (await curious.get(`${FORM}/keuzes`)).text();
    return [...page.matchAll(/value="place:([^"]+)"/g)].map(([, code]) => code!);
  };
  const all = await (await curious.get(`${FORM}/dagen`)).text();
  const days = [...all.matchAll(/name="days" value="([^"]+)"/g)].map(([, day]) => day!);
  const known = await (await coordinator.get('/rondes/voorjaar-2027/plekken?toon=geheim')).text();
  const codes = [...known.matchAll(/<tr id="([^"]+)"/g)].map(([, code]) => code!);
  const secret = (await offered(days)).filter((code) => codes.includes(code));
  expect(secret.length).toBeGreaterThan(0);
  // One day at a time tells nothing either.
  for (const day of days.slice(0, 4)) {
    expect((await offered([day])).filter((code) => codes.includes(code))).toEqual(secret);
    const found = await (await curious.get(`${FORM}/keuzes?dag=${day}`)).text();
    for (const code of secret) expect(found).not.toContain(`value="place:${code}"`);
  }
  const page = await (await curious.get(`${FORM}/keuzes`)).text();
  const [, card = ''] = page.split(`/plekken/voorjaar-2027/${secret[0]}"`);
  expect(card.slice(0, card.indexOf('<button'))).toContain('geheime locatie');
  expect(card.slice(0, card.indexOf('<button'))).not.toMatch(/\d+ (?:maart|april)/);
});

test('who types any address learns no title of a place outside the gallery', async () => {
  // All of it: which cards come first is drawn anew each day.
  const gallery = async () => await (await fetch(`${site.url}/plekken/voorjaar-2027?tot=1000`)).text();
  const contact = await visitorAs(site, 'contactpersoon');
  const own = '/organisatie/POL/plekken';
  const form = {
    ...{ intent: 'save', where: 'secret', condition: 'none', minimum: '1', title: 'Opvang Verborgen' },
    ...{ languages: 'Nederlands', 'host-name-0': 'Jan', 'seats-0': '1' },
  };
  const submission = hidden(await (await contact.get(`${own}/nieuw`)).text(), 'submission');
  await contact.post(`${own}/nieuw`, { ...form, submission, 'day-0-0': '2099-03-09' });
  const list = await (await contact.get(own)).text();
  const code = /POL-\d+/.exec(list.slice(list.indexOf('Opvang Verborgen')))?.[0] ?? '';
  expect(await gallery()).toContain('Opvang Verborgen');
  // Its days are still to come, so nobody can choose it.
  const saved = await contact.post(`${own}/${code}`, { ...form, version: '1' });
  expect(saved.status).toBe(303);
  expect(await gallery()).not.toContain('Opvang Verborgen');

  const [curious, email] = [new Visitor(site), 'benieuwd@nergens.example'];
  await fillAll(curious, email, 'baas@nergens.example');
  const page = async (step: string) =>
    (await (await curious.get(`${FORM}/${step}`)).text()).replace(/<!--.*?-->/g, '');
  const hosts = async () =>
    [
      ...(/<select[^>]*name="hosts".*?<\/select>/s.exec(await page('afspraken'))?.[0] ?? '').matchAll(
        /<option value="([^"]*)"/g,
      ),
    ].map(([, value]) => value);
  const save = (where: string) =>
    fill(curious, 'afspraken', { managerName: 'Kees', managerEmail: 'baas@nergens.example', hosts: where });
  // Before the address is confirmed it is yes or no.
  expect(await hosts()).toEqual(['', '-']);
  expect((await save('-')).status).toBe(302);
  await confirm(site, curious, email);
  const offered = await hosts();
  expect([offered.at(0), offered.at(-1), offered.length > 2]).toEqual(['', '-', true]);
  expect(offered).not.toContain(code);
  // A form that was made by hand.
  for (const where of ['-', code, offered[1]!]) {
    await save(where);
    for (const step of ['afspraken', 'overzicht', 'afspraken.data', 'overzicht.data']) {
      expect(await page(step)).not.toContain('Opvang Verborgen');
    }
  }
});

test('a word of the address that every object has breaks no page', async () => {
  for (const path of [
    '/rondes/voorjaar-2027?gedaan=',
    '/rondes/voorjaar-2027/matching?gedaan=',
    '/rondes/voorjaar-2027/aanmeldingen?gedaan=',
    '/rondes/voorjaar-2027/plekken?gedaan=',
    '/rondes/voorjaar-2027/organisaties?gedaan=',
    '/rondes/voorjaar-2027/organisaties/POL?gedaan=',
    '/rondes/voorjaar-2027/post?gedaan=',
    '/mijn/account?gedaan=',
    '/rondes/voorjaar-2027/aanmeldingen?toon=',
    '/rondes/voorjaar-2027/organisaties?toon=',
    '/rondes/voorjaar-2027/matching?toon=',
  ]) {
    for (const word of ['constructor', '__proto__', 'toString']) {
      expect([path, word, (await coordinator.get(`${path}${word}`)).status]).toEqual([path, word, 200]);
    }
  }
});

test('pages of addresses in a field are refused before they are looked through', async () => {
  const name = 'a@b.co 123456782 '.repeat(50_000);
  const answer = await new Visitor(site).post(`${FORM}/wie`, { ...WHO, name, email: 'vol@nergens.example' });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('href="#name"');
});

test('a manager who answers neither yes nor no refuses nothing, and one who answers again and again floods nobody', async () => {
  const [email, manager] = ['wisselend@pol.example', 'baas-wisselend@pol.example'];
  const nora = new Visitor(site);
  await fillAll(nora, email, manager);
  await confirm(site, nora, email);
  await sendAll(nora);
  const [link = ''] = await linksTo(site, manager);
  const boss = new Visitor(site);
  for (const odd of [{ note: 'alleen een notitie' }, { answer: 'iets-anders', note: 'x' }]) {
    const form = { sleutel: keyIn(link), ...odd };
    expect((await boss.post(`/toestemming?sleutel=${keyIn(link)}`, form)).status).toBe(422);
  }
  expect(await (await boss.get(`/toestemming?sleutel=${keyIn(link)}`)).text()).not.toContain('Je gaf');
  const answers: number[] = [];
  for (let times = 0; times < 15; times++) {
    const path = `/toestemming?sleutel=${keyIn(link)}`;
    const stand = standOn(await (await boss.get(path)).text());
    const form = { sleutel: keyIn(link), stand, answer: 'no', note: `Reden ${times}` };
    answers.push((await boss.post(path, form)).status);
  }
  expect(answers).toEqual([...Array(10).fill(200), ...Array(5).fill(429)]);
  // One to confirm, a receipt, and one for each answer that counted.
  expect((await mailTo(site, email)).length).toBeLessThanOrEqual(12);
});
