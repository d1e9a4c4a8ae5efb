import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Visitor } from '../../e2e/support/accounts.ts';
import { type Site, startSite } from '../../e2e/support/site.ts';
import { hidden } from '../../e2e/support/two-programmes.ts';
import { findRound } from '../../src/journey/programme/reads.ts';
import { ensureRound } from '../../src/journey/programme/writes.ts';
import { connect, type Whereabouts } from '../../src/platform/db/connect.ts';
import { finishImport } from '../../src/workbook/finish.ts';
import { reader } from '../../src/workbook/in-thread.ts';
import { answerWorkbook, exampleOf } from './times-over.ts';

export const EXAMPLE = 'voorjaar-2027';

export interface Stage {
  site: Site;
  /** The cookie of a coordinator. */
  cookie: string;
  /** A coordinator changes what public pages say, so that none of them can come from memory. */
  edit(): Promise<void>;
  close(): Promise<void>;
}

interface Wanted {
  databaseUrl: string | undefined;
  /** How many people sign up for other rounds, by their codes. */
  rounds: Record<string, number>;
}

/** The server on the example, with a proposal for each round. */
export async function openStage({ databaseUrl, rounds }: Wanted): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'wisselstage-bench-'));
  const env = {
    LOG_LEVEL: 'error',
    SECRET_KEY: 'a secret of the bench that is long enough',
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  };
  const start = () => startSite({ example: 'alive', env, keep: folder });
  const others = Object.entries(rounds);
  if (others.length > 0) {
    await (await start()).stop();
    await fill({ dataFolder: folder, databaseUrl }, others);
  }
  const site = await start();
  const coordinator = new Visitor(site);
  await coordinator.post('/voorbeeld/als/coordinator', {});
  for (const [round, people] of [[EXAMPLE, 168] as const, ...others])
    if (people > 0) await propose(coordinator, round);
  return {
    site,
    cookie: coordinator.cookie,
    edit: () => edit(coordinator),
    async close() {
      await site.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function edit(coordinator: Visitor): Promise<void> {
  const path = `/rondes/${EXAMPLE}/teksten/privacy`;
  const version = hidden(await (await coordinator.get(path)).text(), 'version');
  const answer = await coordinator.post(path, { intent: 'publish', text: `Versie na ${version}.`, version });
  if (answer.status !== 303) throw new Error(`not published: ${answer.status}`);
}

async function fill(where: Whereabouts, rounds: [code: string, people: number][]): Promise<void> {
  const { db, close } = await connect(where);
  try {
    const { programmeId } = (await findRound(db, EXAMPLE))!;
    for (const [code, people] of rounds) {
      const roundId = await ensureRound(db, { programmeId, code, name: `Ronde ${code}` });
      if (people === 0) continue;
      const scope = { programmeId, roundId };
      const id = await answerWorkbook(db, scope, await exampleOf(people));
      const finished = await finishImport(db, scope, id, () => true);
      if (finished?.kind !== 'done') throw new Error(`not imported: ${finished?.kind}`);
    }
  } finally {
    await reader.close();
    await close();
  }
}

async function propose(coordinator: Visitor, round: string): Promise<void> {
  const path = `/rondes/${round}/matching`;
  await coordinator.post(path, { intent: 'match' });
  for (let tries = 0; tries < 600; tries += 1) {
    const page = await (await coordinator.get(path)).text();
    if (page.includes('Voorstel 1') && !page.includes('wordt nog berekend')) return;
    await sleep(1_000);
  }
  throw new Error(`no proposal for ${round}`);
}
