import { pages } from '../../src/pages.ts';
import { formsOn } from './form-fields.ts';
import { MATRIX } from './matrix.ts';
import type { Rows } from './rows.ts';
import { addressIn, type Somebody, type TwoWorlds, type World } from './two-worlds.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** Pages of one kind differ in what they name alone: so many of each, and of each that is asked the same. */
const [OF_ONE_PAGE, ASKED_THE_SAME] = [6, 2];

/** For what somebody may name, what they may not, of the same kind. */
export interface Others {
  /** For an id; none of an id that is nobody's, or of which the other has none. */
  instead(id: string): string | undefined;
  /** Codes in addresses and fields: of rounds, organisations and programmes. */
  codes: ReadonlyMap<string, string>;
}

/** What the other programme has of each kind, in the place of what is of the own. */
export function othersOf(own: Rows, other: Rows, codes: ReadonlyMap<string, string>): Others {
  const tableOf = new Map<string, string>();
  for (const [table, rows] of Object.entries(own)) {
    for (const { id } of rows) if (id) tableOf.set(id, table);
  }
  return {
    codes,
    instead: (id) => other[tableOf.get(id) ?? '']?.find((row) => row.id && row.id !== id)?.id ?? undefined,
  };
}

/** The same text, each time with one id or code exchanged. */
export function swapsOf(text: string, { instead, codes }: Others): string[] {
  const found = new Set<string>();
  for (const [id] of text.matchAll(UUID)) {
    const other = instead(id);
    if (other) found.add(text.replaceAll(id, other));
  }
  for (const [code, other] of codes) {
    const whole = new RegExp(`(?<=^|[/?&=:])${code}(?=$|[/?&:.])`);
    if (whole.test(text)) found.add(text.replace(whole, other));
  }
  return [...found];
}

interface Opened {
  address: string;
  page: string;
  isPublic: boolean;
  forms: ReturnType<typeof formsOn>;
}

const decoded = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

const pageOf = (path: string) =>
  pages.find((page) =>
    new RegExp(
      `^/${page.path
        .replace(/\/:\w+\?/g, '(?:/[^/]+)?')
        .replace(/:\w+/g, '[^/]+')
        .replaceAll('.', '\\.')}$`,
    ).test(path),
  );

/** So that the database has something to do while the server writes a page. */
async function aFewAtATime<Each>(
  all: readonly Each[],
  work: (each: Each) => Promise<unknown>,
): Promise<void> {
  const rest = all.values();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const each of rest) await work(each);
    }),
  );
}

export interface Wrong {
  who: string;
  asked: string;
  what: string;
}

/** Opens what somebody can open, and asks and sends it again with what is not theirs. */
export class Swapping {
  swaps = { addresses: 0, fields: 0, pages: 0 };
  readonly wrong: Wrong[] = [];
  /** Presses that a page shows and the matrix has not. */
  readonly unknown = new Set<string>();
  readonly #worlds: TwoWorlds;

  constructor(worlds: TwoWorlds) {
    this.#worlds = worlds;
  }

  async #ask(
    who: Somebody,
    path: string,
    canary: RegExp | null,
    body?: URLSearchParams,
  ): Promise<string | null> {
    const answer = body ? await who.visitor.post(path, body) : await who.visitor.get(path);
    const text = await answer.text();
    const asked = `${body ? `POST ${path} ${body}` : path}`.slice(0, 300);
    if (answer.status >= 500) this.wrong.push({ who: who.called, asked, what: String(answer.status) });
    const told = canary?.exec(text)?.[0];
    if (told) this.wrong.push({ who: who.called, asked, what: `tells ${told}` });
    const to = answer.headers.get('location');
    // Where it leads shows what was done.
    if (body && to?.startsWith('/')) await this.#ask(who, to, canary);
    return answer.status === 200 ? text : null;
  }

  /** Every page that somebody comes to: those of the matrix, and from there. */
  async open(who: Somebody, own: World): Promise<Opened[]> {
    const asked = new Set(
      pages
        .filter(
          ({ path }) => MATRIX[path]?.may.includes(who.role) && !/^uitloggen|^voorbeeld|^inloggen/.test(path),
        )
        .map(({ path }) => addressIn(path, own)),
    );
    const opened: Opened[] = [];
    const perPage = new Map<string, number>();
    for (const address of asked) {
      const at = new URL(address, this.#worlds.site.url);
      const page = pageOf(at.pathname);
      if (!page || page.path.startsWith('voorbeeld') || page.path === 'uitloggen') continue;
      const kind = `?${page.path}?${[...at.searchParams.keys()].sort()}`;
      if ((perPage.get(kind) ?? 0) >= ASKED_THE_SAME || (perPage.get(page.path) ?? 0) >= OF_ONE_PAGE)
        continue;
      for (const one of new Set([kind, page.path])) perPage.set(one, (perPage.get(one) ?? 0) + 1);
      const text = await this.#ask(who, address, null);
      if (text === null || !text.includes('<main')) continue;
      const forms = formsOn(text).filter(({ action }) => !/^\/(?:uitloggen|voorbeeld)/.test(action ?? ''));
      for (const { action, fields } of forms) {
        const sentTo = pageOf(new URL(action ?? address, this.#worlds.site.url + address).pathname);
        for (const [name, value] of fields) {
          if (name !== 'intent' && name !== 'doe') continue;
          const press = `${name}=${value.replace(/\d+$/, '0')}`;
          if (!MATRIX[sentTo?.path ?? '']?.presses?.includes(press))
            this.unknown.add(`${sentTo?.path} ${press}`);
        }
      }
      // What is for everybody may be asked of any programme; in the example alone everybody reads everybody's mail.
      const isPublic = page.who === 'public' || page.who === 'example';
      opened.push({ address, page: page.path, isPublic, forms });
      for (const [, link = ''] of text.matchAll(/ href="(\/[^"#]*)/g)) asked.add(decoded(link));
    }
    this.swaps.pages += opened.length;
    return opened;
  }

  /** Each address that was opened, with one thing in it exchanged: as a page and as its data. */
  async swapAddresses(
    who: Somebody,
    opened: readonly Opened[],
    others: Others,
    canary: RegExp | null,
  ): Promise<void> {
    const asked = new Set(
      opened.filter(({ isPublic }) => !isPublic).flatMap(({ address }) => swapsOf(address, others)),
    );
    const ways = [...asked].flatMap((address) => {
      const [path = '', query = ''] = address.split('?');
      return [address, `${path}.data${query && `?${query}`}`];
    });
    this.swaps.addresses += ways.length;
    await aFewAtATime(ways, (way) => this.#ask(who, way, canary));
  }

  /** Each form, with the value of one field exchanged; of fields that are alike some. */
  async swapFields(
    who: Somebody,
    opened: readonly Opened[],
    others: Others,
    canary: RegExp | null,
  ): Promise<void> {
    const sent = new Map<string, number>();
    for (const { address, page, isPublic, forms } of opened) {
      if (isPublic) continue;
      for (const { action, fields } of forms) {
        const press = fields.filter(([name]) => name === 'intent' || name === 'doe').join();
        const to = new URL(action ?? address, this.#worlds.site.url + address);
        const send = async (body: URLSearchParams, at = to.pathname + to.search) => {
          this.swaps.fields += 1;
          await this.#ask(who, at, canary, body);
        };
        for (const [name, value] of fields) {
          for (const swapped of swapsOf(value, others)) {
            const kind = `${page} ${press} ${name.replace(/\d+|[0-9a-f-]{36}/g, '#')}`;
            const times = sent.get(kind) ?? 0;
            if (times >= 2) continue;
            sent.set(kind, times + 1);
            await send(
              new URLSearchParams(
                fields.map(([each, was]) => [each, each === name && was === value ? swapped : was]),
              ),
            );
          }
        }
        // The form as it is, sent to the page of the other.
        for (const swapped of swapsOf(to.pathname + to.search, others)) {
          const kind = `${page} ${press} to`;
          if (sent.has(kind)) continue;
          sent.set(kind, 1);
          await send(new URLSearchParams(fields), swapped);
        }
      }
    }
  }
}
