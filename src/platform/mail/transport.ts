import { Readable } from 'node:stream';
import nodemailer from 'nodemailer';
import { type Another, overConnections, type Turn } from './connections.ts';
import { mustEncrypt } from './encryption.ts';
import type { Letter } from './letter.ts';
import type { Outcome } from './outcome.ts';
import { senderAddress } from './sender.ts';

/** A letter in its envelope. */
export interface Sending {
  /** Of the mail, and with it of the message. */
  id: string;
  to: string;
  /** Name of the sender. */
  from: string;
  replyTo: readonly string[];
  subject: string;
  text: string;
  html: string;
  /** Where one click stops reminders; only of a reminder. */
  stopUrl?: string | undefined;
  calendar?: Letter['calendar'];
}

export interface Patience {
  /** How long the server may take, in milliseconds, until it waits for the text of the mail. */
  patienceMs: number;
  /** Absent: the mail has one connection, however long that takes. */
  another?: Another | undefined;
  /** Gives up what has not left yet. */
  signal?: AbortSignal | undefined;
  /**
   * Asked when the server waits for the text, before it gets any of it.
   * @returns whether the mail is still ours to send
   */
  handsOver?: (() => Promise<boolean>) | undefined;
}

export type Transport = (sending: Sending, patience: Patience) => Promise<Outcome>;

interface SmtpError {
  code?: string;
  originalCode?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

const MINUTE = 60_000;
/** Asking for a login or for TLS is about our settings, not about this mail. */
const ABOUT_US = new Set([530, 535]);
/** Too much at once: 421 of most servers, 432 of one that counts threads per sender. */
const BUSY = new Set([421, 432]);

/** How long a server that has the mail may take to say so. What it has cannot be taken back. */
const ANSWER_WITHIN = MINUTE;
/** A server that is not busy asks for the text within a second, also from afar and with a login. */
const BESIDE_AFTER_MS = 1000;
/** How much of what is usual the last connection counts for. */
const LAST_COUNTS = 0.2;

interface SmtpOptions {
  host: string;
  besideAfterMs?: number;
}

/** Sends over SMTP, one connection for each mail: a connection that is kept can end halfway. */
export function createSmtp(
  smtpUrl: string,
  { host, besideAfterMs = BESIDE_AFTER_MS }: SmtpOptions,
): Transport {
  // A server that lets everybody wait is not late: then more connections would not help, and hurt.
  let usualMs = 0;
  return (sending, { patienceMs, signal, another, handsOver }) => {
    const open = (turn: Turn) => {
      const from = performance.now();
      const begins = () => {
        const may = turn.begins();
        if (may) usualMs += LAST_COUNTS * (performance.now() - from - usualMs);
        return may;
      };
      return overOne(smtpUrl, host, sending, {
        ...turn,
        ...{ begins, handsOver, stop: signal, patienceMs },
      });
    };
    return overConnections(open, {
      patienceMs,
      another,
      besideAfterMs: Math.max(besideAfterMs, 2 * usualMs),
    });
  };
}

/**
 * As an alternative to the text, which is how calendars find it; in a part of its own some only show a file. With base64 no line
 * end of it changes on the way; nodemailer takes what it is given to be in it already.
 */
const icalEventOf = ({ method, text }: NonNullable<Sending['calendar']>) => ({
  method,
  content: Buffer.from(text).toString('base64'),
  encoding: 'base64' as const,
});

async function overOne(
  smtpUrl: string,
  host: string,
  { id, to, from, replyTo, stopUrl, calendar, ...content }: Sending,
  {
    signal,
    begins,
    handsOver,
    stop,
    patienceMs,
  }: Turn & Pick<Patience, 'handsOver' | 'patienceMs'> & { stop: AbortSignal | undefined },
): Promise<Outcome> {
  let handedOver = false;
  const silent = new AbortController();
  const notOurs = new AbortController();
  let watch: NodeJS.Timeout | undefined;
  const awaitAnswer = () => {
    clearTimeout(watch);
    watch = setTimeout(() => silent.abort(), ANSWER_WITHIN);
  };
  const quiet = () => {};
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    // Also where somebody in between hides that the server can.
    requireTLS: mustEncrypt(smtpUrl),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: Math.max(patienceMs, ANSWER_WITHIN),
    logger: {
      ...{ level: quiet, trace: quiet, debug: quiet, warn: quiet, error: quiet, fatal: quiet },
      // The only word of it that the last byte has left.
      info: (entry: { tnx?: string }) => {
        if (entry?.tnx !== 'message' || handedOver) return;
        handedOver = true;
        awaitAnswer();
      },
    },
  } as Parameters<typeof nodemailer.createTransport>[0]);
  // The text is read when the server has said that it waits for it, and not before.
  transport.use('stream', ({ message }, done) => {
    message.processFunc((text) => Readable.from(onceAsked(text)));
    done();
  });
  async function* onceAsked(text: Readable) {
    if (!begins()) throw new Error('another connection has the mail');
    awaitAnswer();
    // A mail that ends here ends without its last line, which no server takes for a mail.
    if (handsOver && !(await handsOver().catch(() => false))) {
      notOurs.abort();
      throw new Error('the mail could not be noted as handed over');
    }
    awaitAnswer();
    yield* text;
  }
  try {
    await transport.sendMail({
      ...content,
      ...(calendar ? { icalEvent: icalEventOf(calendar) } : {}),
      from: { name: from, address: senderAddress(host) },
      to: { name: '', address: to },
      replyTo: replyTo.map((address) => ({ name: '', address })),
      messageId: messageIdOf(id, host),
      headers: {
        'Auto-Submitted': 'auto-generated',
        ...(stopUrl
          ? { 'List-Unsubscribe': `<${stopUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
          : {}),
      },
      dsn: { id, return: 'headers', notify: ['failure'], recipient: to },
      disableFileAccess: true,
      disableUrlAccess: true,
      signal: AbortSignal.any([signal, silent.signal, notOurs.signal, ...(stop ? [stop] : [])]),
    } as Parameters<typeof transport.sendMail>[0]);
    return { as: 'sent' };
  } catch (error) {
    if (notOurs.signal.aborted) return { as: 'later', code: 'NOTED', stopped: true };
    if (stop?.aborted && !handedOver) return { as: 'later', code: 'STOPPED', stopped: true };
    const outcome = outcomeOf(error as SmtpError, handedOver);
    return silent.signal.aborted && outcome.as !== 'refused' ? { ...outcome, code: 'ETIMEDOUT' } : outcome;
  } finally {
    clearTimeout(watch);
  }
}

export const messageIdOf = (id: string, host: string) => `<${id}@${host}>`;

function outcomeOf(error: SmtpError, handedOver: boolean): Exclude<Outcome, { as: 'sent' }> {
  const answer = error.responseCode;
  const code = codeOf(error);
  if (answer === undefined) return { as: handedOver ? 'unknown' : 'later', code };
  // Before the sender is named, the server speaks of the connection and not of this mail.
  const ofThisMail = /^(MAIL FROM|RCPT TO|DATA)$/.test(error.command ?? '');
  if (answer >= 500 && ofThisMail && !ABOUT_US.has(answer)) return { as: 'refused', code };
  return { as: 'later', code, ...(BUSY.has(answer) || (answer < 500 && !ofThisMail) ? { busy: true } : {}) };
}

function codeOf({ response, responseCode, code, originalCode }: SmtpError): string {
  if (responseCode === undefined) return originalCode ?? code ?? 'ERROR';
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1];
  return enhanced ? `${responseCode} ${enhanced}` : String(responseCode);
}
