import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWorkbook } from '../src/workbook/read/read.ts';
import { openBrowser } from './support/browser.ts';
import { type Site, startSite } from './support/site.ts';
import { KEYBOARD, MOUSE, PHONE, PLAIN, type Way } from './support/ways.ts';

/** A coordinator works on the proposal until it can be sent, each in a way of their own, one after the other. */
const ROUND = '/rondes/voorjaar-2027';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  browser = await openBrowser();
  site = await startSite({ example: 'alive' });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** Nobody is decided about twice. */
const met = new Set<string>();

interface Somebody {
  id: string;
  name: string;
  from: string;
  /** Where they go: the title of the place, its organisation and the day. */
  place: string;
  organisation: string;
  day: string;
}

/** People of the list as it is shown, who go to one open place each and are not fixed. */
async function listed(page: Page): Promise<Somebody[]> {
  const rows = await page.locator('.ws-dense tbody tr').evaluateAll((all) =>
    all.map((row) => {
      const [, from, to, day] = [...row.children] as HTMLElement[];
      const link = row.querySelector<HTMLAnchorElement>('.ws-dense__name');
      const organisation = to?.querySelector('small')?.textContent ?? '';
      return {
        id: new URLSearchParams(link?.search).get('persoon') ?? '',
        name: link?.textContent ?? '',
        from: from?.querySelector('abbr')?.title ?? '',
        place: (to?.textContent ?? '').replace(organisation, '').trim(),
        organisation,
        day: day?.textContent ?? '',
        isFree: row.querySelector('button[value="lock"]') !== null,
      };
    }),
  );
  return rows.filter(
    ({ name, day, isFree }) =>
      isFree && !day.includes('geheim') && rows.filter((row) => row.name === name).length === 1,
  );
}

class Board {
  readonly page: Page;
  readonly way: Way;

  constructor(page: Page, way: Way) {
    this.page = page;
    this.way = way;
  }

  get panel(): Locator {
    return this.page.locator('.ws-panel');
  }

  link = (name: string | RegExp, within: Page | Locator = this.page) =>
    within.getByRole('link', { name, exact: typeof name === 'string' }).first();
  button = (name: string | RegExp, within: Page | Locator = this.page) =>
    within.getByRole('button', { name }).first();

  async press(control: Locator): Promise<void> {
    await this.way.press(control);
  }

  /** What was done is said, where it is seen. */
  async said(text: string): Promise<void> {
    await this.page.getByRole('status').filter({ hasText: text }).first().waitFor();
  }

  tab = (name: RegExp) => this.link(name, this.page.getByRole('navigation', { name: 'Onderdelen' }));

  /** Goes through the list, and takes the first who fits. */
  async somebody(fits: (one: Somebody, all: readonly Somebody[]) => boolean = () => true): Promise<Somebody> {
    await this.close();
    const names = this.page.locator('.ws-dense__name');
    if ((await names.count()) === 0) await this.press(this.tab(/^Stages/));
    for (;;) {
      await names.first().waitFor();
      const all = (await listed(this.page)).filter(({ name }) => !met.has(name));
      const found = all.find((one) => fits(one, all));
      if (found) {
        met.add(found.name);
        return found;
      }
      const shown = await this.page.locator('.ws-dense tbody tr').first().getAttribute('id');
      await this.press(this.link('Volgende'));
      await this.page.locator(`#${shown}`).waitFor({ state: 'detached' });
    }
  }

  /** Who is open goes: on a phone that is the whole page. */
  async close(): Promise<void> {
    if ((await this.panel.count()) === 0) return;
    await this.press(this.link('Sluit', this.panel));
    await this.panel.waitFor({ state: 'detached' });
  }

  async open({ name }: Pick<Somebody, 'name'>): Promise<void> {
    await this.press(this.link(name));
    await this.page.getByRole('complementary', { name }).waitFor();
    await this.way.lands(this.panel.getByRole('heading', { level: 2 }));
  }

  /** What a decision would do is shown, and nothing is changed. @returns what stands there */
  async price(): Promise<string> {
    const price = this.page.locator('#gevolg');
    await price.getByText('Nog niets is veranderd.').waitFor();
    await this.way.lands(price);
    return price.innerText();
  }

  /** Takes the decision whose price is shown. */
  async take(said: string): Promise<void> {
    const { page } = this;
    const row = page.locator('.ws-price__levels tr', { hasText: 'Geplaatst' });
    const [now, after] = await row.locator('td').allInnerTexts();
    expect(await this.placed()).toBe(now);
    await this.press(this.button('Doe het toch'));
    await this.said(said);
    // What was shown is what came.
    await expect.poll(() => this.placed()).toBe(after);
  }

  placed = async () => (await this.page.locator('.ws-levels__figure').first().innerText()).split(/\s/)[0];

  /** The lines of history, the last first. */
  async history(): Promise<string[]> {
    await this.close();
    await this.press(this.tab(/^Geschiedenis/));
    const lines = this.page.locator('#geschiedenis .ws-happened li');
    await lines.first().waitFor();
    return (await lines.allInnerTexts()).map((line) => line.replace(/\s+/g, ' '));
  }
}

async function lock(board: Board): Promise<Somebody> {
  const one = await board.somebody();
  const row = board.page.getByRole('row').filter({ hasText: one.name });
  await board.press(board.button(/^Zet vast/, row));
  await board.said('Deze stage staat vast.');
  await board.way.lands(board.button(/^Maak los/, row));
  await board.button(/^Maak los/, row).waitFor();
  return one;
}

/** Seats somebody where they did not choose to be: the rule that is passed by is named first. */
async function seat(board: Board): Promise<Somebody> {
  const one = await board.somebody();
  await board.open(one);
  await board.press(board.link('Een plek buiten de keuzes', board.panel));
  const list = board.panel.getByLabel('Plek', { exact: true });
  await list.waitFor();
  const options = await list
    .locator('option')
    .evaluateAll((all) => (all as HTMLOptionElement[]).map(({ value, text }) => ({ value, text })));
  const { value, text } = options.find((option) => / stoel(en)? vrij$/.test(option.text))!;
  await board.way.pick(list, value);
  await board.press(board.button('Laat zien wat er dan gebeurt', board.panel));
  expect(await board.price()).toContain('Deze plek staat niet in de keuzes.');
  await board.take('Gedaan. Het voorstel is aangepast.');
  const [organisation = '', place = ''] = text.split(', ');
  const got = await board.panel.locator('.ws-got').innerText();
  expect(got).toContain(place);
  expect(got).toContain('buiten');
  return { ...one, organisation, place };
}

/** Who can go where somebody goes, and the other way round. */
const partnerOf = (one: Somebody, all: readonly Somebody[]) =>
  all.find(
    (two) =>
      !met.has(two.name) &&
      two.from !== one.organisation &&
      one.from !== two.organisation &&
      two.organisation !== one.organisation,
  );

/** Two change places, and it is taken back from where it was said. */
async function swapAndUndo(board: Board): Promise<[Somebody, Somebody]> {
  const one = await board.somebody((first, all) => partnerOf(first, all) !== undefined);
  const other = partnerOf(one, await listed(board.page))!;
  met.add(other.name);
  await board.open(one);
  await board.press(board.link('Ruil', board.panel));
  await board.way.pick(board.panel.getByLabel('Ruil met'), other.id);
  await board.press(board.button('Laat zien wat er dan gebeurt', board.panel));
  await board.price();
  await board.take('Geruild. Het voorstel is aangepast.');
  expect(await board.panel.locator('.ws-got').innerText()).toContain(other.place);
  await board.press(board.button('Maak ongedaan', board.page.locator('.ws-done')));
  await board.said('Teruggedraaid.');
  await expect.poll(() => board.panel.locator('.ws-got').innerText()).toContain(one.place);
  return [one, other];
}

async function forbid(board: Board): Promise<Somebody> {
  const one = await board.somebody();
  await board.open(one);
  await board.press(board.link(/^Mag hier niet komen/, board.panel));
  expect(await board.price()).toContain('Een reden hoeft niet.');
  await board.take('Genoteerd. Het voorstel is aangepast.');
  const goes = board.panel.locator('.ws-panel__part').first();
  expect(await goes.innerText()).not.toContain(one.organisation);
  return one;
}

async function setAside(board: Board): Promise<Somebody> {
  const one = await board.somebody();
  await board.open(one);
  await board.press(board.link('Laat even weg', board.panel));
  await board.price();
  await board.take('Deze persoon doet even niet mee.');
  await board.panel.getByText('Doet niet mee in dit voorstel.').waitFor();
  return one;
}

async function guest(board: Board, name: string): Promise<void> {
  await board.close();
  await board.press(board.tab(/^Gast/));
  const list = board.page.getByLabel('Plek', { exact: true });
  await board.way.pick(list, (await list.locator('option').first().getAttribute('value'))!);
  await board.press(board.button('Laat zien wat er dan gebeurt'));
  await board.price();
  await board.way.type(board.page.getByLabel('Naam van de gast'), name);
  await board.way.type(board.page.getByLabel('Waar de gast werkt'), 'De Bibliotheek');
  await board.take('De gast heeft een stoel.');
}

test.each([MOUSE, KEYBOARD, PHONE, PLAIN])(
  'from “sign-up closes” to a proposal to send, $name',
  async (way) => {
    const context = await browser.newContext({ ...way.context, locale: 'nl-NL' });
    await context.request.post(`${site.url}/voorbeeld/als/coordinator`);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const board = new Board(page, way);
    await page.goto(`${site.url}${ROUND}/matching`);
    const number = Number(/\d+/.exec(await page.locator('h1').innerText())?.[0] ?? 0) + 1;
    await board.press(board.button(/^Maak het voorstel|^Match opnieuw/));
    await page.getByRole('heading', { name: `Voorstel ${number}` }).waitFor({ timeout: 60_000 });
    await board.tab(/^Stages/).waitFor();

    const fixed = await lock(board);
    const seated = await seat(board);
    const [one, other] = await swapAndUndo(board);
    const barred = await forbid(board);
    const aside = await setAside(board);
    await guest(board, `Gijs ${way.name}`);

    // One more is taken back, from the history, and what was taken back is done again.
    const before = await board.history();
    expect(before[0]).toContain(`aan gast Gijs ${way.name}`);
    const history = page.locator('#geschiedenis');
    await board.press(board.button(new RegExp(`^Maak ongedaan.*${aside.name} even weg`), history));
    await board.said('Teruggedraaid.');
    await board.press(board.button(new RegExp(`^Doe opnieuw.*${one.name} en ${other.name}`), history));
    await board.said('Opnieuw gedaan.');
    const lines = await board.history();
    expect(lines.length).toBe(before.length + 2);
    expect(lines.slice(0, 2).map((line) => line.replace(/^.*? (?=Jij )/, ''))).toEqual([
      expect.stringContaining(`Jij deed opnieuw: ruilde ${one.name} en ${other.name}`),
      expect.stringContaining(`Jij draaide terug: liet ${aside.name} even weg`),
    ]);

    // What is handed out is what was decided.
    await board.press(board.tab(/^Stages/));
    const file = await context.request.get(
      new URL((await board.link(/^Download lijst/).getAttribute('href'))!, site.url).href,
    );
    const book = await readWorkbook(new Uint8Array(await file.body()), 'list.xlsx');
    const rows = book.sheets[0]!.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '));
    const rowsOf = ({ name }: Somebody) => rows.filter((row) => row.startsWith(`${name} |`)).join('\n');
    expect(rowsOf(fixed)).toContain(fixed.organisation);
    expect(rowsOf(seated)).toContain(seated.organisation);
    expect(rowsOf(one)).toContain(other.organisation);
    expect(rowsOf(other)).toContain(one.organisation);
    expect(rowsOf(barred)).not.toContain(barred.organisation);
    expect(rowsOf(aside)).not.toBe('');
    await context.close();
  },
);

test('the proposal of 168 people is a page of at most 120 kB, and 2,500 px high', async () => {
  const context = await browser.newContext(MOUSE.context);
  await context.request.post(`${site.url}/voorbeeld/als/coordinator`);
  const page = await context.newPage();
  for (const query of ['', `?persoon=${await anybody(page)}`]) {
    const answer = await context.request.get(`${site.url}${ROUND}/matching${query}`);
    expect((await answer.body()).length).toBeLessThan(120_000);
    await page.goto(`${site.url}${ROUND}/matching${query}`);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2500);
  }
  await context.close();
});

test('sorted by day or by organisation, those who go together stand under one head', async () => {
  const context = await browser.newContext(PLAIN.context);
  await context.request.post(`${site.url}/voorbeeld/als/coordinator`);
  const page = await context.newPage();
  const groups = () =>
    page.locator('.ws-dense tbody').evaluateAll((all) =>
      all.map((group) => ({
        head: group.querySelector('th[scope="rowgroup"]')?.textContent ?? '',
        rows: [...group.querySelectorAll('tr[id]')].map((row) => row.textContent ?? ''),
      })),
    );
  await page.goto(`${site.url}${ROUND}/matching?op=naar`);
  const byHost = await groups();
  expect(byHost.length).toBeGreaterThan(1);
  for (const { head, rows } of byHost) expect(rows.every((row) => row.includes(head))).toBe(true);
  expect(new Set(byHost.map(({ head }) => head)).size).toBe(byHost.length);

  await page.goto(`${site.url}${ROUND}/matching?op=dag&lijst=geheim`);
  expect((await groups()).map(({ head }) => head)).toEqual(['Geheime plekken']);
  await page.goto(`${site.url}${ROUND}/matching`);
  expect((await groups()).map(({ head }) => head)).toEqual(['']);
  await context.close();
});

async function anybody(page: Page): Promise<string> {
  await page.goto(`${site.url}${ROUND}/matching`);
  return (await listed(page))[0]!.id;
}
