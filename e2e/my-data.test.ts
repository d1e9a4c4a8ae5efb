import { afterAll, beforeAll, expect, test } from 'vitest';
import { visitorAs } from './support/accounts.ts';
import { openExample } from './support/every-page.ts';

/** Somebody reads what is kept about them, takes it along, and has it erased: with forms alone. */
let opened: Awaited<ReturnType<typeof openExample>>;
beforeAll(async () => {
  opened = await openExample();
});
afterAll(() => opened.close());

const HANNA = 'hanna.aksoy@sla.example';

test('shows what is theirs, in words, and the same as a file; of nobody else anything', async () => {
  const hanna = await visitorAs(opened.site, 'deelnemer');
  const page = await (await hanna.get('/mijn/gegevens')).text();
  for (const said of ['Mijn gegevens', 'Je aanmeldingen', 'Je mailadressen', HANNA, 'Wie ziet het'])
    expect(page).toContain(said);
  const file = await hanna.get('/mijn/gegevens/bestand');
  expect(file.headers.get('content-disposition')).toContain('mijn-gegevens.json');
  expect(file.headers.get('cache-control')).toBe('no-store');
  const text = await file.text();
  const others = [...new Set(text.match(/[\w.+-]+@[\w-]+\.example/g))].filter((one) => one !== HANNA);
  expect(others).toEqual([]);
  expect(JSON.parse(text).programmes.length).toBe(1);
});

test('what is wrong is changed where it is kept, or asked of the coordinator, whose answer stays', async () => {
  const hanna = await visitorAs(opened.site, 'deelnemer');
  const sietske = await visitorAs(opened.site, 'coordinator');
  const page = await (await hanna.get('/mijn/gegevens')).text();
  for (const to of ['/mijn/aanmelding', '/mijn/account', '/mijn/gegevens/verbeteren?wat=sign_up'])
    expect(page).toContain(`href="${to}"`);
  const ask = (typed: Record<string, string>) => hanna.post('/mijn/gegevens/verbeteren', typed);
  for (const text of ['', ' . ', 'BSN 123456782']) {
    const refused = await ask({ about: 'sign_up', text });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('<option value="sign_up" selected="">');
  }
  expect((await ask({ about: 'a table of nobody', text: 'x' })).status).toBe(422);
  const asked = await ask({ about: 'sign_up', text: 'Mijn functie is <b>regisseur</b>.' });
  expect(asked.headers.get('location')).toBe('/mijn/gegevens/verbeteren?gedaan=gevraagd');
  // Pressed twice it is asked once.
  await ask({ about: 'sign_up', text: 'Mijn functie is <b>regisseur</b>.' });
  const desk = await (await sietske.get('/verbeterverzoeken')).text();
  expect(desk.split('Mijn functie is &lt;b&gt;regisseur&lt;/b&gt;.').length).toBe(2);
  expect(desk).toContain('Hanna Aksoy');
  const id = /name="id" value="([^"]+)"/.exec(desk)![1]!;
  const answer = (typed: Record<string, string>) => sietske.post('/verbeterverzoeken', { id, ...typed });
  expect((await answer({ answer: 'stays', reply: '' })).status).toBe(422);
  expect((await answer({ answer: 'perhaps', reply: 'x' })).status).toBe(422);
  // Nobody answers their own, nor that of another programme.
  expect((await hanna.post('/verbeterverzoeken', { id, answer: 'changed', reply: '' })).status).toBe(404);
  const contact = await visitorAs(opened.site, 'contactpersoon');
  expect((await contact.get('/verbeterverzoeken')).status).toBe(404);
  expect((await answer({ answer: 'changed', reply: 'Staat er nu goed.' })).status).toBe(303);
  expect((await answer({ answer: 'stays', reply: 'Toch niet.' })).status).toBe(409);
  const own = await (await hanna.get('/mijn/gegevens/verbeteren')).text();
  expect(own).toContain('is verbeterd');
  expect(own).toContain('Staat er nu goed.');
  expect(own).not.toContain('Toch niet.');
});

test('coordinators see how much goes when and of nobody whose it is, and have shorter terms within bounds', async () => {
  const sietske = await visitorAs(opened.site, 'coordinator');
  const page = await (await sietske.get('/bewaren')).text();
  for (const said of ['Morgenochtend', 'Binnen een maand', 'Binnen een jaar']) expect(page).toContain(said);
  const people = await (await sietske.get('/rondes/voorjaar-2027/aanmeldingen')).text();
  const names = [...new Set(people.match(/[A-Z][a-z]+ [A-Z][a-z]+/g))];
  expect(names.length).toBeGreaterThan(5);
  const own = page.slice(page.indexOf('<main'), page.indexOf('</main'));
  expect(names.filter((name) => own.includes(name) && / (Aksoy|Haddad)$/.test(name))).toEqual([]);
  expect(own).not.toMatch(/[\w.]+@[\w-]+\.example/);
  const wish = await (await sietske.get('/bewaren?ronde=8&post=1')).text();
  expect(wish).toContain('Als jullie 8 maanden na een ronde bewaren, en post 1 maand');
  // Looking changes nothing, and what is out of bounds is not wished.
  expect(await (await sietske.get('/bewaren')).text()).toContain('<option value="12" selected="">');
  expect(await (await sietske.get('/bewaren?ronde=7&post=1')).text()).not.toContain('Als jullie');
  for (const typed of [
    { ronde: '7', post: '1' },
    { ronde: '13', post: '12' },
    { ronde: '8', post: '0' },
    { ronde: '8' },
  ])
    expect((await sietske.post('/bewaren', typed as Record<string, string>)).status).toBe(400);
  const saved = await sietske.post('/bewaren', { ronde: '9', post: '2' });
  expect(saved.headers.get('location')).toContain('gedaan=bewaard');
  const after = await (await sietske.get('/bewaren')).text();
  expect(after).toContain('<option value="9" selected="">');
  for (const role of ['deelnemer', 'contactpersoon', 'beheerder'] as const) {
    const other = await visitorAs(opened.site, role);
    expect((await other.get('/bewaren')).status).toBe(404);
    expect((await other.post('/bewaren', { ronde: '8', post: '1' })).status).toBe(404);
  }
});

test('erases nothing before it is said for sure, and then everything, and signs out', async () => {
  const hanna = await visitorAs(opened.site, 'deelnemer');
  const asks = await (await hanna.get('/mijn/gegevens?wissen=ja')).text();
  expect(asks).toContain('Blijven doet');
  expect((await hanna.post('/mijn/gegevens', { intent: 'erase' })).status).toBe(422);
  expect((await hanna.get('/mijn/gegevens')).status).toBe(200);
  const gone = await hanna.post('/mijn/gegevens', { intent: 'erase', sure: 'yes' });
  expect(gone.headers.get('location')).toBe('/inloggen?gewist=ja');
  expect(await (await hanna.get('/inloggen?gewist=ja')).text()).toContain('Alles van je is gewist');
  expect((await hanna.get('/mijn/gegevens')).status).not.toBe(200);
  const coordinator = await visitorAs(opened.site, 'coordinator');
  const people = await (await coordinator.get('/rondes/voorjaar-2027/aanmeldingen')).text();
  expect(people).not.toContain('Hanna Aksoy');
});

test('who coordinates alone is asked to let somebody take over first', async () => {
  const sietske = await visitorAs(opened.site, 'coordinator');
  const answer = await sietske.post('/mijn/gegevens', { intent: 'erase', sure: 'yes' });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('enige coördinator');
});
