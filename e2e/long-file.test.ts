import { afterAll, beforeAll, expect, test } from 'vitest';
import { Visitor, visitorAs } from './support/accounts.ts';
import { type Site, startSite } from './support/site.ts';

/** While a file is read, others have their pages: it is read in a thread of its own. */
let site: Site;
let coordinator: Visitor;
beforeAll(async () => {
  site = await startSite();
  coordinator = await visitorAs(site, 'coordinator');
}, 120_000);
afterAll(() => site.stop());

const IMPORT = '/rondes/voorjaar-2027/import';

test('while a large file is read and understood, pages are answered', async () => {
  const people = Array.from(
    { length: 8_000 },
    (_, index) => `Persoon ${index};p${index}@pol.example;Politie;${'Iets leren. '.repeat(20)}`,
  );
  const cells = ['Naam;E-mail;Organisatie;Leerdoel', ...people].join('\n');
  const order: string[] = [];
  const upload = coordinator.post(IMPORT, { cells }).then((answer) => {
    order.push('import');
    return answer;
  });
  // One after the other: each needs the thread that answers.
  for (let page = 0; page < 5; page += 1) {
    const { status } = await new Visitor(site).get('/inloggen');
    order.push(String(status));
  }
  const { status, headers } = await upload;
  expect([status, headers.get('location')?.startsWith(`${IMPORT}/`)]).toEqual([302, true]);
  expect(order).toEqual(['200', '200', '200', '200', '200', 'import']);
});
