import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { secretsOf } from '../../src/platform/config/secrets.ts';
import { sealingSettings } from '../../src/platform/db/sealing.ts';
import { documented } from './proxies.ts';
import { ownAddress } from './site.ts';

/** The program; Debian keeps it off the path of who is not root. */
export function findPgBouncer(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, 'pgbouncer')).find((file) => existsSync(file));
}

/** What a pool tells each of its connections, within quotes of its file. */
const toldBy = (secretKey: string) =>
  sealingSettings(secretsOf(secretKey))
    .map(([name, value]) => `set ${name} = ''${value}''; `)
    .join('');

/**
 * Runs pgBouncer as documented before a database, and says where.
 * @param secretKey with which the site seals: pgBouncer tells it to each connection
 */
export async function startPgBouncer(
  program: string,
  databaseUrl: string,
  secretKey: string,
): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'wisselstage-pgbouncer-'));
  const { PORT } = await ownAddress();
  const { port, username } = new URL(databaseUrl);
  const settings = documented('ini')
    .replace('port=5432 dbname=wisselstage', `port=${port} dbname=postgres user=${username}`)
    .replace("connect_query='", `connect_query='${toldBy(secretKey)}`)
    .replace('listen_port = 6432', `listen_port = ${PORT}`);
  const file = join(folder, 'pgbouncer.ini');
  await writeFile(
    file,
    `${settings}\nauth_type = any\nunix_socket_dir =\nlogfile = ${join(folder, 'log')}\n`,
  );
  // It refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  const nobody = 65534;
  if (isRoot) await chown(folder, nobody, nobody);
  const child = spawn(program, [file], { stdio: 'ignore', ...(isRoot ? { uid: nobody, gid: nobody } : {}) });
  const url = `postgresql://${username}@127.0.0.1:${PORT}/wisselstage`;
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: url });
    const isThere = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => {});
    if (isThere) break;
    if (tries > 100 || child.exitCode !== null) throw new Error(`pgBouncer did not start: ${folder}`);
    await sleep(100);
  }
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
