// What pages weigh, how many a second the server gives, and when somebody on a phone sees them.
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { findPostgres, startPostgres } from '../testing/postgres.mjs';
import { load } from './web-load.ts';
import { openBrowser, paint, weigh } from './web-sizes.ts';
import { EXAMPLE, openStage, type Stage } from './web-stage.ts';

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean' },
    database: { type: 'string' },
    only: { type: 'string', multiple: true },
    page: { type: 'string', default: '' },
    seconds: { type: 'string', default: '8' },
  },
});

const HELP = `npm run bench:web -- [options]

Starts the built server on the example and prints, each beside what it must be:
  load     requests per second and how long they take, 10 and 200 readers at once, on this machine beside the server
  editing  the same of public pages, 10 readers, while a coordinator publishes a text each second
  large    people list and proposal of 2,016 people, one reader
  sizes    HTML, all bytes of a first visit, script, and what is transferred when the page is opened again
  paint    a phone with 400 kbit/s, 400 ms and a processor that is four times slower: largest paint, and shift

  --only PART                    one of these, and more with another --only
  --database pglite|postgresql   one of the two (both, when PostgreSQL is on this machine)
  --page TEXT                    only pages whose name holds this
  --seconds N                    for each load (8)
  --json                         a line of JSON per figure`;

interface Measured {
  name: string;
  path: string;
  who: 'visitor' | 'coordinator';
  anew?: boolean;
  /** Requests per second on the embedded database and on PostgreSQL. */
  must: [number, number];
}

const LARGE = 'groot';
const GALLERY = `/plekken/${EXAMPLE}`;
const ROUND = `/rondes/${EXAMPLE}`;
const PAGES: Measured[] = [
  { name: 'home', path: '/', who: 'visitor', must: [400, 400] },
  { name: 'questions', path: '/vragen', who: 'visitor', must: [400, 400] },
  { name: 'privacy', path: '/privacy', who: 'visitor', must: [400, 400] },
  { name: 'gallery', path: GALLERY, who: 'visitor', must: [400, 400] },
  {
    name: 'gallery, filtered anew',
    path: `${GALLERY}?soort=politie`,
    who: 'visitor',
    anew: true,
    must: [60, 60],
  },
  { name: 'home of the round', path: ROUND, who: 'coordinator', must: [60, 80] },
  { name: 'proposal', path: `${ROUND}/matching`, who: 'coordinator', must: [40, 60] },
  { name: 'sign-up, first step', path: `/aanmelden/${EXAMPLE}`, who: 'visitor', must: [150, 300] },
  { name: 'people', path: `${ROUND}/aanmeldingen`, who: 'coordinator', must: [0, 0] },
];
const chosen = PAGES.filter(({ name }) => name.includes(values.page));
const wants = (part: string) => !values.only || values.only.includes(part);

function print(figures: Record<string, string | number>): void {
  if (values.json) console.log(JSON.stringify(figures));
  else
    console.log(
      Object.entries(figures)
        .map(([name, value], index) =>
          index < 3 ? String(value).padEnd([11, 24, 12][index]!) : `${name} ${value}`,
        )
        .join('  '),
    );
}

const least = (must: number) => (must > 0 ? `at least ${must}` : '-');

async function measureLoad(database: string, stage: Stage): Promise<void> {
  for (const { name, path, who, anew, must } of chosen) {
    const asked = {
      url: stage.site.url + path,
      cookie: who === 'visitor' ? '' : stage.cookie,
      anew: anew ?? false,
    };
    await load({ ...asked, readers: 4, seconds: 2 });
    for (const readers of [10, 200]) {
      const { perSecond, p95, errors, ...more } = await load({
        ...asked,
        readers,
        seconds: Number(values.seconds),
      });
      print({
        ...{ database, page: name, readers: `${readers} at once`, 'per second': perSecond },
        ...(readers === 10
          ? { must: least(must[database === 'pglite' ? 0 : 1]), p95, 'p95 must': '≤ 250' }
          : { p95 }),
        ...{ ...more, errors, 'errors must': 0 },
      });
    }
  }
}

const EDITS_EVERY_MS = 1_000;

/** Each edit empties the memory that public pages come from. */
async function measureEditing(database: string, stage: Stage): Promise<void> {
  for (const { name, path, anew } of chosen.filter(({ who, must }) => who === 'visitor' && must[0] >= 400)) {
    if (anew) continue;
    let [going, edits] = [true, 0];
    const editing = async () => {
      for (; going; edits += 1) {
        await stage.edit();
        await sleep(EDITS_EVERY_MS);
      }
    };
    const edited = editing();
    const asked = { url: stage.site.url + path, cookie: '', readers: 10, seconds: Number(values.seconds) };
    const { perSecond, p95, errors, ...more } = await load(asked);
    going = false;
    await edited;
    print({
      ...{ database, page: name, readers: 'while edited', 'per second': perSecond, must: least(400) },
      ...{ p95, 'p95 must': '≤ 100', ...more, edits, errors, 'errors must': 0 },
    });
  }
}

async function measureLarge(database: string, stage: Stage): Promise<void> {
  for (const [name, path] of [
    ['people of 2,016', `/rondes/${LARGE}/aanmeldingen`],
    ['proposal of 2,016', `/rondes/${LARGE}/matching`],
  ] as const) {
    const asked = { url: stage.site.url + path, cookie: stage.cookie, readers: 1 };
    await load({ ...asked, seconds: 2 });
    const { p50, p95, p99, errors } = await load({ ...asked, seconds: Number(values.seconds) });
    print({ database, page: name, readers: '1 reader', p50, p95, must: '≤ 150', p99, errors });
  }
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

async function measureInBrowser(stage: Stage): Promise<void> {
  const browser = await openBrowser();
  try {
    if (wants('sizes'))
      for (const { name, path, who } of chosen) {
        const cookie = who === 'visitor' ? '' : stage.cookie;
        const { html, first, script, again } = await weigh(browser, stage.site.url + path, cookie);
        // Public pages have no script but a small one, to leave at once.
        const isPlain = script < 10_000;
        print({
          ...{ part: 'sizes', page: name, who, html: kB(html), first: kB(first) },
          ...(isPlain ? { must: '≤ 100 kB' } : {}),
          ...{ script: kB(script), 'script must': isPlain ? '≤ 10 kB' : '≤ 120 kB' },
          ...{ again: kB(again), ...(isPlain ? {} : { 'again must': '≤ 15 kB' }) },
        });
      }
    if (wants('paint'))
      for (const { name, path, who } of chosen.filter(({ who }) => who === 'visitor')) {
        const { largest, shift } = await paint(browser, stage.site.url + path);
        print({
          ...{ part: 'paint', page: name, who, largest: `${(largest / 1000).toFixed(2)} s`, must: '≤ 2 s' },
          ...{ shift: shift.toFixed(3), 'shift must': '≤ 0.05' },
        });
      }
  } finally {
    await browser.close();
  }
}

async function measure(database: string, databaseUrl: string | undefined): Promise<void> {
  const stage = await openStage({ databaseUrl, rounds: wants('large') ? { [LARGE]: 2_016 } : {} });
  try {
    // They do not differ by database.
    if (!databaseUrl && (wants('sizes') || wants('paint'))) await measureInBrowser(stage);
    if (wants('load')) await measureLoad(database, stage);
    if (wants('editing')) await measureEditing(database, stage);
    if (wants('large')) await measureLarge(database, stage);
  } finally {
    await stage.close();
  }
}

async function measureAll(): Promise<void> {
  if (values.database !== 'postgresql') await measure('pglite', undefined);
  if (values.database === 'pglite') return;
  const programs = findPostgres();
  if (!programs)
    return console.error('PostgreSQL is not on this machine: measured on the embedded database only.');
  const cluster = await startPostgres(programs);
  try {
    await measure('postgresql', cluster.url);
  } finally {
    await cluster.stop();
  }
}

if (values.help) console.log(HELP);
else await measureAll();
