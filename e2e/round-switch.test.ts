import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTwoProgrammes, type TwoProgrammes } from './support/two-programmes.ts';

const LIST = '/rondes/voorjaar-2027/aanmeldingen';

let both: TwoProgrammes;
beforeAll(async () => {
  both = await startTwoProgrammes('alive');
  const made = await both.who.coordinator!.post('/rondes/nieuw', {
    name: 'Ronde najaar 2027',
    base: 'programme:maasmond',
    submission: crypto.randomUUID(),
  });
  expect(made.status).toBe(303);
}, 180_000);
afterAll(() => both.stop());

const see = async (role: string, path: string) => (await both.who[role]!.get(path)).text();
/** Where the switcher in the header leads to. */
const offered = (page: string) =>
  [...page.matchAll(/<a [^>]*ws-switcher__link[^>]*href="([^"]*)"/g)].map(([, to]) => to!);

test('from a page of a round it is one step to the same page of another', async () => {
  expect(offered(await see('coordinator', LIST)).toSorted()).toEqual([
    '/rondes/najaar-2027/aanmeldingen',
    '/rondes/voorjaar-2027/aanmeldingen',
  ]);
  expect(offered(await see('coordinator', '/rondes/voorjaar-2027')).toSorted()).toEqual([
    '/rondes/najaar-2027',
    '/rondes/voorjaar-2027',
  ]);
  // Further on than the menu leads there is not always the same page of another round.
  expect(offered(await see('coordinator', '/rondes/voorjaar-2027/huisregels')).toSorted()).toEqual([
    '/rondes/najaar-2027',
    '/rondes/voorjaar-2027',
  ]);
});

test('nobody is offered a round of another programme, nor one to which they may not go', async () => {
  expect(await see('coordinator', LIST)).not.toContain('elders-1');
  // With one round there is nothing to switch to.
  const elsewhere = await see('elders', '/rondes/elders-1/aanmeldingen');
  expect(offered(elsewhere)).toEqual([]);
  expect(elsewhere).not.toContain('najaar-2027');
  for (const [role, path] of [
    ['contactpersoon', '/organisatie/POL'],
    ['deelnemer', '/mijn'],
    ['deelnemer', '/aanmelden/voorjaar-2027'],
    ['coordinator', '/mijn/account'],
  ] as const) {
    expect([role, path, offered(await see(role, path))]).toEqual([role, path, []]);
  }
});

test('what is done with several people touches nobody of another programme', async () => {
  const listed = await see('elders', '/rondes/elders-1/aanmeldingen');
  const theirs = /id="naam-([0-9a-f-]{36})"/.exec(listed)?.[1] ?? '';
  expect(theirs).not.toBe('');
  const answer = await both.who.coordinator!.post(LIST, { intent: 'set-aside-picked', kies: theirs });
  expect(answer.status).toBe(422);
  expect(await see('elders', '/rondes/elders-1/aanmeldingen')).not.toContain('Even weggelaten');
});
