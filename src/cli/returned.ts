import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError, readConfig } from '../platform/config/config.ts';
import { makeMailKeys } from '../platform/mail/keys.ts';
import { readReturned } from '../platform/mail/returned.ts';
import { returnedPath } from '../post/paths.ts';
import { urlOf } from '../web/listen.ts';

/** What mail servers take as: keep it and try again later. */
const TRY_LATER = 75;

/**
 * `wisselstage returned`: hands a mail that came back to the running server, which alone has the database.
 * Something else, such as an automatic answer, is no fault: the mail server must not send it back again.
 */
export async function handInReturned(): Promise<void> {
  const returned = await readReturned(await readInput());
  if (!returned) {
    process.stdout.write('This is not a mail of this site that came back; nothing noted.\n');
    return;
  }
  const config = readConfig(process.env);
  const answer = await fetch(`${urlOf(config.host, config.port)}${returnedPath}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${makeMailKeys(keptSecret(config)).returned}` },
    body: new URLSearchParams({ mail: returned.mailId, code: returned.code }),
  }).catch(() => null);
  if (answer?.ok) {
    process.stdout.write(`Noted: ${returned.mailId} came back (${returned.code}).\n`);
  } else {
    process.stderr.write(
      answer?.status === 404
        ? 'The server does not know the key: run this with the same SECRET_KEY, WISSELSTAGE_DATA and PORT.\n'
        : 'The server does not answer. Is it running, with the same PORT?\n',
    );
    process.exitCode = TRY_LATER;
  }
}

async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function keptSecret({ secretKey, dataFolder }: Config): string {
  if (secretKey) return secretKey;
  const file = join(dataFolder, 'secret-key');
  if (!existsSync(file)) throw new ConfigError('Set SECRET_KEY, or WISSELSTAGE_DATA, as the server has it.');
  return readFileSync(file, 'utf8');
}
