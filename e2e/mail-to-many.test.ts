import { afterAll, beforeAll, expect, test } from 'vitest';
import { leadsTo } from './support/accounts.ts';
import { startTwoProgrammes } from './support/two-programmes.ts';

const LIST = '/rondes/voorjaar-2027/organisaties';

type Two = Awaited<ReturnType<typeof startTwoProgrammes>>;
let two: Two;
let who: Two['who'];
/** Where it is shown what an invitation would do. */
let asks: string;
beforeAll(async () => {
  two = await startTwoProgrammes();
  who = two.who;
  asks = String(leadsTo(await who.coordinator!.post(LIST, { intent: 'invite' })));
}, 180_000);
afterAll(() => two.stop());

const textOf = async (path: string) =>
  (await (await who.coordinator!.get(path)).text()).replace(/<!--.*?-->/g, '');
const shownOn = (page: string) => /name="shown" value="([^"]*)"/.exec(page)![1]!;

test('whom it reaches and how it reads is shown, and looking invites nobody', async () => {
  const page = await textOf(asks);
  expect(page).toMatch(/\d+ adressen krijgen deze mail/);
  expect(page).toContain('Zo ziet de mail eruit');
  expect(page).toContain('contactpersoon@maasmond.example');
  expect(page).not.toContain('/inloggen?verder=');
  expect(await textOf(LIST)).toMatch(/Nodig alle \d+ uit/);
});

test('an own sentence with an address is refused and kept, one without is seen in the mail', async () => {
  const shown = shownOn(await textOf(asks));
  const typed = 'Kom langs op Dorpsweg 3, 1234 AB Maashaven.';
  const refused = await who.coordinator!.post(asks, { intent: 'send', shown, sentence: typed });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('href="#sentence"');
  expect(/<textarea[^>]*>([^<]*)/.exec(page)?.[1]?.trim()).toBe(typed);
  const seen = await who.coordinator!.post(asks, { intent: 'look', shown, sentence: 'Bel me gerust.' });
  expect(await seen.text()).toContain('<p class="ws-letter__own">Bel me gerust.</p>');
  expect(await textOf(LIST)).toMatch(/Nodig alle \d+ uit/);
});

test('when it would reach others by now it is asked again', async () => {
  const answer = await who.coordinator!.post(asks, { intent: 'send', shown: 'others', sentence: 'Bel me.' });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('Er is niets verstuurd.');
});

test('it is sent, called back, and called back again; nobody of another programme sees or does any of it', async () => {
  const shown = shownOn(await textOf(asks));
  const pressed = String(
    leadsTo(await who.coordinator!.post(asks, { intent: 'send', shown, sentence: 'Bel me gerust.' })),
  );
  for (const path of [asks, pressed]) {
    expect((await who.elders!.get(path)).status).toBe(404);
    expect((await who.elders!.post(path, { intent: 'send', shown })).status).toBe(404);
    expect((await who.deelnemer!.post(path, { intent: 'send', shown })).status).toBe(404);
  }
  const elsewhere = pressed.replace('voorjaar-2027', 'elders-1');
  expect((await who.elders!.get(elsewhere)).status).toBe(404);
  expect((await who.elders!.post(elsewhere, {})).status).toBe(404);
  const waiting = await textOf(pressed);
  expect(waiting).toContain('Roep terug');
  expect(waiting).toContain('Bel me gerust.');
  expect(await textOf(LIST)).not.toMatch(/Nodig alle \d+ uit/);
  for (let times = 0; times < 2; times++) {
    const back = await who.coordinator!.post(pressed, {});
    expect(await textOf(String(leadsTo(back)))).toMatch(/\d+ mails gaan niet meer weg\./);
  }
  expect(await textOf(LIST)).toMatch(/Nodig alle \d+ uit/);
  const history = await textOf('/rondes/voorjaar-2027/post');
  expect(history).toContain('Aan velen tegelijk');
  expect(history).toMatch(/\d+ teruggeroepen/);
});
