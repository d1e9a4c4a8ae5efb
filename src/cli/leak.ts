import { type ByCode, type ClosedByCode, closeByCode } from '../journey/place/leak/by-code.ts';
import { closeByCommandPath } from '../journey/place/paths.ts';
import { type Config, ConfigError, readConfig } from '../platform/config/config.ts';
import { connectDirectly } from '../platform/db/connect.ts';
import { DataFolderInUseError } from '../platform/db/folder-lock.ts';
import { migrate } from '../platform/db/migrate.ts';
import { makeMailKeys } from '../platform/mail/keys.ts';
import { urlOf } from '../web/listen.ts';
import { BadInputError } from './bad-input.ts';
import { keptSecret } from './kept-secret.ts';

/**
 * `wisselstage leak PLACE`: closes a place when nobody can sign in. What follows is done by a coordinator, on the page.
 * @throws {BadInputError} when there is no such place, or more than one
 */
export async function leak(code: string, { round }: { round?: string }): Promise<void> {
  const closed = await close(readConfig(process.env), { code, round });
  if ('none' in closed) throw new BadInputError([`${code}: there is no such place`]);
  if ('several' in closed)
    throw new BadInputError([
      `${code}: several organisations have it; say --round, one of ${closed.several.join(', ')}`,
    ]);
  process.stdout.write(
    `${code} is closed: no mail about it leaves and no page shows it. The register has it as ${closed.leakId}; a coordinator opens it again.\n`,
  );
}

/** In the database itself, or by the server that holds it. */
async function close(config: Config, asked: ByCode): Promise<ClosedByCode> {
  let connection: Awaited<ReturnType<typeof connectDirectly>>;
  try {
    connection = await connectDirectly(config);
  } catch (error) {
    if (!(error instanceof DataFolderInUseError)) throw error;
    return askServer(config, asked);
  }
  try {
    await migrate(connection.db);
    return await closeByCode(connection.db, asked);
  } finally {
    await connection.close();
  }
}

async function askServer(config: Config, asked: ByCode): Promise<ClosedByCode> {
  const answer = await fetch(`${urlOf(config.host, config.port)}${closeByCommandPath}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${makeMailKeys(keptSecret(config)).leak}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify(asked),
  }).catch(() => null);
  if (!answer?.ok)
    throw new ConfigError(
      answer?.status === 404
        ? 'The server does not know the key: run this with the same SECRET_KEY, WISSELSTAGE_DATA and PORT.'
        : answer
          ? `The server did not close it (${answer.status}); its log says why.`
          : 'The database is in use, and no server answers. Run this with the same PORT as the site.',
    );
  return (await answer.json()) as ClosedByCode;
}
