import { z } from 'zod';
import { noteOpened } from '../../../people/noting.ts';
import { appContext } from '../../../people/scope.ts';
import { makeBackup } from '../../../platform/backup/make.ts';
import { RECIPIENT } from '../../../platform/config/config.ts';
import { log } from '../../../platform/log/log.ts';
import type { Route } from './+types/backup.ts';

/** As they come in the request: with commas between. */
const recipients = z.array(z.string().regex(RECIPIENT)).min(1).max(10);

/**
 * A backup of the running site, for the command that asks: the embedded database is this process's alone. Without the key, this
 * page does not exist; and what it gives, only who has the secret half of a public key can read.
 */
export async function action({ request, context }: Route.ActionArgs) {
  const { db, mailKeys, running, kept } = context.get(appContext);
  if (!mailKeys.isAsked('backup', request.headers.get('authorization')))
    throw new Response(null, { status: 404 });
  const wanted = recipients.safeParse((await request.text()).split(','));
  if (!wanted.success) throw new Response('Not a public key.', { status: 400 });
  const backup = { db, version: running.version, secretKey: kept.secretKey };
  await noteOpened(context, { kind: 'backup-made' });
  const { file, whole } = await makeBackup(backup, wanted.data, new Date());
  whole.then(({ bytes }) => log.info({ bytes }, 'backup handed out'));
  return new Response(file, {
    headers: { 'Content-Type': 'application/octet-stream', 'Cache-Control': 'no-store' },
  });
}

export function loader() {
  throw new Response(null, { status: 404 });
}
