import { type CameIn, MOST_BYTES, readMail } from '../platform/calendar/read-mail.ts';
import { readConfig } from '../platform/config/config.ts';
import { makeMailKeys } from '../platform/mail/keys.ts';
import type { TakenIn } from '../post/mail-in.ts';
import { returnedPath } from '../post/paths.ts';
import { urlOf } from '../web/listen.ts';
import { keptSecret } from './kept-secret.ts';

/** What mail servers take as: send it back, with what is printed. */
const NOT_TAKEN = 65;
/** And as: keep it and try again later. */
const TRY_LATER = 75;

/**
 * `wisselstage mail-in`: hands a mail to the running server, which alone has the database.
 * Something else, such as an automatic answer, is no fault: the mail server must not send it back again.
 */
export async function handIn({ json = false }: { json?: boolean }): Promise<void> {
  const raw = await readInput();
  const mail = await readMail(raw);
  const { kind } = mail;
  if (mail.kind === 'broken' && mail.why === 'too-large') {
    if (json) printJson({ kind, noted: false, concluded: [{ as: 'broken', why: mail.why }] });
    process.stderr.write(
      `This mail is larger than ${MOST_BYTES / 1000} kB and was not read. Answer without attachments.\n`,
    );
    process.exitCode = NOT_TAKEN;
    return;
  }
  const isOfNoUse = mail.kind === 'not-a-reply' || (mail.kind === 'bounce' && mail.mailId === null);
  const answer = isOfNoUse ? null : await knock(raw);
  const taken: TakenIn = answer?.ok
    ? ((await answer.json()) as TakenIn)
    : {
        kind,
        noted: false,
        concluded: mail.kind === 'not-a-reply' ? [{ as: kind as 'not-a-reply', why: mail.why }] : [],
      };
  if (json) printJson(taken);
  else if (isOfNoUse || answer?.ok) process.stdout.write(`${sentence(mail, taken)}\n`);
  if (isOfNoUse || answer?.ok) return;
  process.stderr.write(
    answer?.status === 404
      ? 'The server does not know the key: run this with the same SECRET_KEY, WISSELSTAGE_DATA and PORT.\n'
      : answer
        ? `The server could not note it (${answer.status}); its log says why.\n`
        : 'The server does not answer. Is it running, with the same PORT?\n',
  );
  process.exitCode = TRY_LATER;
}

async function knock(raw: Uint8Array<ArrayBuffer>): Promise<Response | null> {
  const config = readConfig(process.env);
  return fetch(`${urlOf(config.host, config.port)}${returnedPath}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${makeMailKeys(keptSecret(config)).returned}`,
      'Content-Type': 'message/rfc822',
    },
    body: raw,
  }).catch(() => null);
}

function sentence(mail: CameIn, { noted, concluded }: TakenIn): string {
  if (mail.kind === 'not-a-reply')
    return 'This is no mail of this site that came back, and no answer; nothing noted.';
  if (mail.kind === 'bounce') {
    return noted
      ? `Noted: ${mail.mailId} came back (${mail.code}).`
      : 'This is not a mail of this site that came back; nothing noted.';
  }
  const each = concluded.map(({ as, why, uid }) => [as, why && `(${why})`, uid].filter(Boolean).join(' '));
  return `${noted ? 'Noted' : 'Not noted, for nobody was invited'}: ${each.join(', ')}.`;
}

const printJson = (taken: TakenIn) => process.stdout.write(`${JSON.stringify(taken)}\n`);

async function readInput(): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}
