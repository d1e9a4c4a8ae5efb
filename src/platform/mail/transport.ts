import nodemailer from 'nodemailer';

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
}

/**
 * What became of it: taken; not taken, try later; refused for good; or handed over without an answer, so that
 * nobody knows. The code is what the server said, without its text, which may quote an address.
 */
export type Outcome = { as: 'sent' } | { as: 'later' | 'refused' | 'unknown'; code: string };

export type Transport = (sending: Sending) => Promise<Outcome>;

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

/** Sends over SMTP, one connection for each mail: a connection that is kept can end halfway. */
export function createSmtp(smtpUrl: string, { host }: { host: string }): Transport {
  return async ({ id, to, from, replyTo, stopUrl, ...content }) => {
    let handedOver = false;
    const quiet = () => {};
    const transport = nodemailer.createTransport({
      url: smtpUrl,
      connectionTimeout: MINUTE / 2,
      greetingTimeout: MINUTE / 2,
      socketTimeout: MINUTE,
      logger: {
        ...{ level: quiet, trace: quiet, debug: quiet, warn: quiet, error: quiet, fatal: quiet },
        // The only word of it that the last byte has left.
        info: (entry: { tnx?: string }) => {
          if (entry?.tnx === 'message') handedOver = true;
        },
      },
    } as Parameters<typeof nodemailer.createTransport>[0]);
    try {
      await transport.sendMail({
        ...content,
        from: { name: from, address: `wisselstage@${host}` },
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
      });
      return { as: 'sent' };
    } catch (error) {
      return outcomeOf(error as SmtpError, handedOver);
    }
  };
}

export const messageIdOf = (id: string, host: string) => `<${id}@${host}>`;

function outcomeOf(error: SmtpError, handedOver: boolean): Outcome {
  const answer = error.responseCode;
  const code = codeOf(error);
  if (answer === undefined) return { as: handedOver ? 'unknown' : 'later', code };
  // Before the sender is named, the server speaks of the connection and not of this mail.
  const ofThisMail = /^(MAIL FROM|RCPT TO|DATA)$/.test(error.command ?? '');
  return { as: answer >= 500 && ofThisMail && !ABOUT_US.has(answer) ? 'refused' : 'later', code };
}

function codeOf({ response, responseCode, code, originalCode }: SmtpError): string {
  if (responseCode === undefined) return originalCode ?? code ?? 'ERROR';
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1];
  return enhanced ? `${responseCode} ${enhanced}` : String(responseCode);
}
