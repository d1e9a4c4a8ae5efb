// Makes what the next version is compared with: a database of this one, and what its pages say of it.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { type Kept, type KeptPage, keep, readDump, readKept } from '../e2e/kept/kept.ts';
import { layFolder, startKept } from '../e2e/kept/open.ts';
import { readPage } from '../e2e/kept/read.ts';
import { addressOf, openEveryPage, PAGES, SECRET_KEY, visitorFor } from '../e2e/support/every-page.ts';
import { dayOf } from '../src/language/day.ts';
import { connect } from '../src/platform/db/connect.ts';
import { allStages } from '../src/stages.ts';
import { findPostgres, startPostgres } from './testing/postgres.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'boolean' } },
});
const [version] = positionals;
if (!version || !/^\d{4}$/.test(version)) {
  console.error(`npm run keep:version -- NNNN [--pages]

Keeps a database of this version, and what its pages say of it, for e2e/version-before.test.ts. Do it before the next
migration is added; NNNN is the last there is.

  --pages   a page says something else on purpose: reads the pages again, with this version, from the database kept
            as NNNN. Look at the lines that it prints: only what was meant may have changed.`);
  process.exitCode = 2;
} else if (values.pages) await readAgain(version);
else await keepThis(version);

async function readAgain(version: string): Promise<void> {
  const kept = readKept(version);
  const folder = await mkdtemp(join(tmpdir(), 'wisselstage-kept-'));
  const site = await startKept(kept, folder, await layFolder(version, folder));
  try {
    for (const page of kept.pages) {
      const cookie = kept.cookies[page.role ?? ''] ?? '';
      const lines = await readPage({ base: site.url, path: page.path, cookie });
      const [gone, come] = [page.lines, lines].map((all) => new Set(all)) as [Set<string>, Set<string>];
      for (const line of gone) if (!come.has(line)) console.log(`${page.path}  - ${line}`);
      for (const line of come) if (!gone.has(line)) console.log(`${page.path}  + ${line}`);
      page.lines = lines;
    }
    keep(version, readDump(version), kept);
  } finally {
    await site.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function keepThis(version: string): Promise<void> {
  const programs = findPostgres();
  if (!programs) throw new Error('PostgreSQL is needed.');
  const cluster = await startPostgres(programs);
  try {
    const DATABASE_URL = cluster.url;
    const pages = await openEveryPage({ DATABASE_URL, SECRET_KEY });
    try {
      // The same people a second time in the programme, and in another programme.
      await anotherRound(DATABASE_URL, 'maasmond', 'najaar-2027', 'coordinator@maasmond.example');
      await anotherRound(DATABASE_URL, 'elders', 'elders-1', 'coordinator@elders.example');
      await beginDay(DATABASE_URL);
      const kept = await read(pages.site.url);
      keep(version, await dump(programs, DATABASE_URL), kept);
      console.log(`Kept ${kept.pages.length} pages.`);
    } finally {
      await pages.close();
    }
  } finally {
    await cluster.stop();
  }
}

async function anotherRound(
  databaseUrl: string,
  programme: string,
  round: string,
  coordinator: string,
): Promise<void> {
  const command = ['src/cli/wisselstage.ts', 'import', 'example/ronde-2027.xlsx', '--round', round];
  const wish = ['--name', `Ronde ${round}`, '--programme', programme, '--coordinator', coordinator];
  await run(process.execPath, ['--disable-warning=ExperimentalWarning', ...command, ...wish], {
    DATABASE_URL: databaseUrl,
    SECRET_KEY,
  });
}

/** What the next start would do on this day, so that it changes nothing then. */
async function beginDay(databaseUrl: string): Promise<void> {
  const { db, close } = await connect({ databaseUrl, dataFolder: '' });
  await allStages.beginDay(db, dayOf(new Date()));
  const underway = () =>
    db.selectFrom('mail').select('id').where('status', 'in', ['queued', 'sending']).execute();
  while ((await underway()).length > 0) await sleep(100);
  await close();
}

async function read(base: string): Promise<Kept> {
  const cookies: Record<string, string> = {};
  for (const [role] of PAGES) if (role && !cookies[role]) cookies[role] = (await visitorFor(role)).cookie;
  const at = new Date().toISOString();
  const found: KeptPage[] = [];
  const also: typeof PAGES = [
    ['coordinator', '/rondes/najaar-2027'],
    ['coordinator', '/rondes/najaar-2027/aanmeldingen'],
    ['coordinator', '/rondes/najaar-2027/plekken'],
    ['coordinator', '/rondes/najaar-2027/organisaties/POL'],
  ];
  for (const [role, name] of [...PAGES, ...also]) {
    const path = addressOf(name).slice(base.length);
    const lines = await readPage({ base, path, cookie: cookies[role ?? ''] ?? '' });
    found.push({ role, path, lines });
  }
  return { at, cookies, pages: found };
}

async function dump(programs: string, url: string): Promise<string> {
  const how = ['--inserts', '--rows-per-insert=100', '--no-owner', '--no-privileges'];
  return (await run(join(programs, 'pg_dump'), [...how, url])).replace(/^\\(un)?restrict .*\n/gm, '');
}

/** Not at once: a connection to the site would be closed in the meantime. */
async function run(program: string, args: string[], env: Record<string, string> = {}): Promise<string> {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const { stdout } = await promisify(execFile)(program, args, {
    cwd,
    env: { ...process.env, BASE_URL: '', ...env },
    maxBuffer: 1e9,
  });
  return stdout;
}
