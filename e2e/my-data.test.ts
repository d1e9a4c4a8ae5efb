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
