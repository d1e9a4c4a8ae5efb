import { MATRIX, OF_NO_PROGRAMME } from './matrix.ts';
import { addressIn, type Somebody, type TwoWorlds, WHOLE, walks } from './two-worlds.ts';

/** There is nothing to get there for who may: it takes a form, is a file of something that is not there, or a step that was taken. */
export const NOTHING_TO_GET = [
  'mijn/account/passkey',
  'rondes/:ronde/uitdelen.xlsx',
  'rondes/:ronde/antwoorden/:mail',
  'rondes/:ronde/verhalen/:verhaal',
  'rondes/:ronde/verhalen/:verhaal/foto',
  'rondes/:ronde/verhalen/:verhaal/foto.jpg',
];

/** Its address names something, and that is of a programme. */
export const isOfAProgramme = (path: string) => path.includes(':') && !OF_NO_PROGRAMME.includes(path);

/** How the edge and the pages say no: to who is not signed in by the way in, to others by nothing at all. */
function isRefused(answer: Response, text: string): boolean {
  if (answer.status === 404 || answer.status === 405) return true;
  if (answer.status === 302) return (answer.headers.get('location') ?? '').startsWith('/inloggen?');
  // The data of a page carries the way to the sign-in page in its text.
  return answer.status === 202 && text.includes('/inloggen?');
}

const ROOT = 'data of the root alone';

/**
 * Every way in which a page can be asked for, and sent something. In `npm test` what a script sends stands for what a form
 * sends, but for one: both are carried out by the same action, and the answer to a form is a page that takes long to write.
 */
function waysTo(address: string, file: string, presses: readonly string[]) {
  const leaf = encodeURIComponent(file.replace(/\.tsx?$/, ''));
  const prefetched = { 'Sec-Purpose': 'prefetch', Purpose: 'prefetch' };
  const reads: [string, string, RequestInit][] = [
    ['page', address, {}],
    ['data', `${address}.data`, {}],
    ['data of the page alone', `${address}.data?_routes=${leaf}`, {}],
    [ROOT, `${address}.data?_routes=root`, {}],
    ['prefetched', `${address}.data`, { headers: prefetched }],
    ['head', address, { method: 'HEAD' }],
  ];
  const sends = ['', ...presses].flatMap((press): [string, string, RequestInit][] => {
    const body = new URLSearchParams(press ? [press.split('=') as [string, string]] : []);
    const asForm: [string, string, RequestInit] = [`post ${press}`, address, { method: 'POST', body }];
    const asData: [string, string, RequestInit] = [
      ...([`post ${press} of data`, `${address}.data`] as const),
      { method: 'POST', body },
    ];
    return WHOLE || press === '' ? [asForm, asData] : [asData];
  });
  return { reads, sends };
}

/** Walks the matrix: asks for a page in every way, as everybody, in both programmes. */
export class Walk {
  cells = 0;
  readonly #worlds: TwoWorlds;

  constructor(worlds: TwoWorlds) {
    this.#worlds = worlds;
  }

  async #ask({ visitor }: Somebody, path: string, init: RequestInit): Promise<[Response, string]> {
    this.cells += 1;
    const headers = { ...(init.headers as Record<string, string>), cookie: visitor.cookie };
    const answer = await fetch(this.#worlds.site.url + path, { ...init, headers, redirect: 'manual' });
    return [answer, await answer.text()];
  }

  /** What is wrong with what everybody gets of a page; nothing, as it should be. */
  async faultsOf(path: string, file: string): Promise<unknown[]> {
    const wrong: unknown[] = [];
    for (const name of isOfAProgramme(path) ? (['here', 'there'] as const) : (['here'] as const)) {
      const all = this.#worlds.everybody.filter(walks).map((who) => this.#faultsFor(path, file, name, who));
      wrong.push(...(await Promise.all(all)).flat());
    }
    return wrong;
  }

  async #faultsFor(path: string, file: string, name: 'here' | 'there', who: Somebody): Promise<unknown[]> {
    const world = this.#worlds[name];
    const { may, presses } = MATRIX[path]!;
    const isTheirs = !isOfAProgramme(path) || who.world === undefined || who.world === name;
    const allowed = isTheirs && may.includes(who.role);
    if (allowed && NOTHING_TO_GET.includes(path)) return [];
    const { reads, sends } = waysTo(addressIn(path, world), file, presses ?? []);
    const wrong: unknown[] = [];
    for (const [way, address, init] of allowed ? reads.slice(0, 3) : [...reads, ...sends]) {
      const [answer, text] = await this.#ask(who, address, init);
      const refused = isRefused(answer, text);
      // What stands around every page is everybody's; of the page nothing is in it, which the names tell.
      const isFrame = way === ROOT && answer.status === 200;
      // Who may gave the second step: the way to it says that the page was not looked at.
      const leads = answer.status === 202 ? text : (answer.headers.get('location') ?? '');
      const isAsked = allowed && leads.includes('/inloggen/tweede-stap');
      if ((refused === allowed || isAsked) && !isFrame) wrong.push([who.called, name, way, answer.status]);
      // Of the other programme nothing is said, also not by saying no.
      const told = who.world !== name && isOfAProgramme(path) ? world.names.exec(text)?.[0] : undefined;
      if (told && !allowed) wrong.push([who.called, name, way, `tells ${told}`]);
    }
    return wrong;
  }
}
