import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { Visitor } from '../../e2e/support/accounts.ts';
import { fillExample } from '../../e2e/support/sign-up.ts';
import { ownAddress, type Site, startSite } from '../../e2e/support/site.ts';
import { connect } from '../../src/platform/db/connect.ts';
import { type MailServer, startMailServer } from './mail-server.ts';

export interface Stage {
  mail: MailServer;
  /** Somebody in a network of their own, or in one that is named. */
  visitor(network: string): Visitor;
  /** Lets so many mails wait: invitations to somebody, of which each is really written and sent. */
  letWait(count: number): Promise<void>;
  close(): Promise<void>;
}

/** Somebody with an account in the example, to whom the mails that wait are addressed. */
export const KNOWN = 'coordinator@maasmond.example';

/** A site with its round open for sign-up, a mail server, and a database of its own. */
export async function openStage(postgres: string | undefined): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'wisselstage-bench-'));
  const mail = await startMailServer();
  const databaseUrl = postgres && (await freshDatabase(postgres));
  const address = await ownAddress();
  const env = {
    ...address,
    SMTP_URL: mail.url,
    LOG_LEVEL: 'error',
    SECRET_KEY: 'a secret of the bench that is long enough',
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  };
  const start = () => startSite({ env, keep: folder });
  let site: Site = await start();
  await fillExample(site);
  return {
    mail,
    visitor: (network) => new Visitor(site, { 'X-Forwarded-For': network }),
    async letWait(count) {
      // The embedded database is of one process at a time.
      await site.stop();
      const connection = await connect({ databaseUrl, dataFolder: folder });
      await sql`insert into mail (kind, recipient, locale, about, urgency)
        select 'people.sign-in', ${KNOWN}, 'nl', '{"further": "/mijn"}', 2 from generate_series(1, ${count}::int)`.execute(
        connection.db,
      );
      await connection.close();
      site = await start();
    },
    async close() {
      await site.stop();
      await mail.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freshDatabase(server: string): Promise<string> {
  const name = `bench_${process.hrtime.bigint()}`;
  const connection = await connect({ databaseUrl: server, dataFolder: '' });
  await sql.raw(`create database ${name}`).execute(connection.db);
  await connection.close();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
