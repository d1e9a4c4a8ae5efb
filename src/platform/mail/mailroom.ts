import { type Selectable, sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Tables } from '../db/tables.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { log } from '../log/log.ts';
import type { MailKeys } from './keys.ts';
import { headerLine, type Letter } from './letter.ts';
import { renderHtml } from './letter-html.ts';
import { renderText } from './letter-text.ts';
import { hasStopped, type MailKind, mailDue, mailFirst } from './mail.ts';
import type { Sending, Transport } from './transport.ts';

/** What a letter is written for. */
export interface Addressed {
  to: string;
  locale: 'nl' | 'en';
}

/** Writes the letter at the moment of sending; `null` when it is no longer needed. */
export type Write<About extends object> = (about: About, mail: Addressed) => Promise<Letter | null>;

export interface Mailroom {
  /** Says who writes the letters of a kind. */
  writes<About extends object>(kind: MailKind<About>, write: Write<About>): void;
  /** Sends a mail whose turn it is. Two at once, or one again after a crash, send nothing twice. */
  deliver(mailId: string): Promise<void>;
  /**
   * Finds what a process that ended left behind.
   * @param alone whether no other process can be sending: then what has no answer will never have one
   */
  sweep(alone?: boolean): Promise<void>;
}

interface MailroomOptions {
  db: Db;
  jobs: Pick<Jobs, 'send'>;
  /** Absent: letters are kept in the outbox. */
  transport: Transport | undefined;
  keys: MailKeys;
  baseUrl: string;
  /** Seconds until each next try; after the last the mail has failed. */
  retryAfter?: { usual: readonly number[]; first: readonly number[] };
  /** After so long without an answer it is not known whether a mail was sent. */
  unknownAfterSeconds?: number;
}

type Row = Selectable<Tables['mail']>;

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const RETRY_AFTER = {
  usual: [MINUTE, 5 * MINUTE, 20 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR],
  // Who waits for a code has long asked for another one after that.
  first: [5, 15, MINUTE],
};
/** A mail that waited so much longer than it had to has lost its job. */
const LOST_AFTER_SECONDS = 10 * MINUTE;

export function openMailroom(options: MailroomOptions): Mailroom {
  const { db, jobs, transport, keys, baseUrl } = options;
  const retryAfter = options.retryAfter ?? RETRY_AFTER;
  const unknownAfter = options.unknownAfterSeconds ?? HOUR;
  const writers = new Map<string, { kind: MailKind<object>; write: Write<object> }>();

  /** Only who gets the row may send it. */
  const claim = (mailId: string) =>
    db
      .updateTable('mail')
      .set((eb) => ({ status: 'sending', attempts: eb('attempts', '+', 1), claimed_at: sql<Date>`now()` }))
      .where('id', '=', mailId)
      .where('status', '=', 'queued')
      .where('due_at', '<=', sql<Date>`now()`)
      .returningAll()
      .executeTakeFirst();

  const settle = (
    mail: Row,
    values: Partial<Pick<Row, 'status' | 'last_error' | 'subject' | 'body' | 'html'>>,
  ) =>
    db
      .updateTable('mail')
      .set({ ...values, ...(values.status === 'sent' ? { sent_at: sql<Date>`clock_timestamp()` } : {}) })
      .where('id', '=', mail.id)
      .where('status', '=', 'sending')
      .execute();

  /** Puts a mail back, for the next try; when there is none left it has failed. */
  async function retry(mail: Row, code: string): Promise<void> {
    const first = writers.get(mail.kind)?.kind.first === true;
    const wait = (first ? retryAfter.first : retryAfter.usual)[mail.attempts - 1];
    if (wait === undefined) {
      await settle(mail, { status: 'failed', last_error: code });
      return;
    }
    await db.transaction().execute(async (trx) => {
      const put = await trx
        .updateTable('mail')
        .set({
          status: 'queued',
          last_error: code,
          due_at: sql<Date>`now() + make_interval(secs => ${wait})`,
        })
        .where('id', '=', mail.id)
        .where('status', '=', 'sending')
        .returning('id')
        .executeTakeFirst();
      if (put) await jobs.send(trx, first ? mailFirst : mailDue, { mailId: mail.id }, { afterSeconds: wait });
    });
  }

  async function write(mail: Row): Promise<Letter | 'stopped' | 'skipped'> {
    const writer = writers.get(mail.kind);
    if (!writer) return 'skipped';
    const { programme_id: programmeId, recipient: email } = mail;
    if (writer.kind.reminder && programmeId && (await hasStopped(db, { programmeId, email })))
      return 'stopped';
    const about = writer.kind.about.parse(mail.about);
    return (await writer.write(about, { to: email, locale: mail.locale })) ?? 'skipped';
  }

  const stopOf = (mail: Row) => {
    if (!writers.get(mail.kind)?.kind.reminder || !mail.programme_id) return undefined;
    const url = new URL('/post/stop', baseUrl);
    url.searchParams.set('sleutel', keys.stopKey(mail.id));
    const link = new URL(url);
    // The page that is opened speaks the language of the mail; the address for mail programs leads straight there.
    if (mail.locale === 'en') link.searchParams.set('taal', 'en');
    return { oneClick: url.href, url: link.href };
  };

  function putInEnvelope(mail: Row, letter: Letter): Sending {
    const stop = stopOf(mail);
    return {
      id: mail.id,
      to: mail.recipient,
      from: headerLine(letter.from ?? '') || 'Wisselstage',
      replyTo: letter.replyTo ?? [],
      subject: headerLine(letter.subject),
      text: renderText(letter, mail.locale, stop),
      html: renderHtml(letter, mail.locale, stop),
      stopUrl: stop?.oneClick,
    };
  }

  async function deliver(mailId: string): Promise<void> {
    const mail = await claim(mailId);
    if (!mail) return;
    let sending: Sending | 'stopped' | 'skipped';
    try {
      const letter = await write(mail);
      sending = typeof letter === 'string' ? letter : putInEnvelope(mail, letter);
    } catch (err) {
      // Nothing has left yet, so another try sends it once.
      log.error({ err, mail: mail.id, kind: mail.kind }, 'mail not written');
      return retry(mail, 'LETTER');
    }
    if (typeof sending === 'string') {
      await settle(mail, { status: sending });
      return;
    }
    if (!transport) {
      const { subject, text, html } = sending;
      await settle(mail, { status: 'sent', subject, body: text, html });
      return;
    }
    const outcome = await transport(sending);
    if (outcome.as === 'sent') {
      await settle(mail, { status: 'sent', last_error: null });
      return;
    }
    log.warn({ mail: mail.id, kind: mail.kind, as: outcome.as, code: outcome.code }, 'mail not sent');
    if (outcome.as === 'later') return retry(mail, outcome.code);
    const status = outcome.as === 'refused' ? 'failed' : 'unknown';
    await settle(mail, { status, last_error: outcome.code });
  }

  return {
    writes(kind, of) {
      writers.set(kind.name, { kind, write: (about, mail) => of(about as never, mail) });
    },
    deliver,
    async sweep(alone = false) {
      await db
        .updateTable('mail')
        .set({ status: 'unknown', last_error: 'CRASH' })
        .where('status', '=', 'sending')
        .where('claimed_at', '<=', sql<Date>`now() - make_interval(secs => ${alone ? 0 : unknownAfter})`)
        .execute();
      await db.transaction().execute(async (trx) => {
        const lost = await trx
          .updateTable('mail')
          .set({ due_at: sql<Date>`now()` })
          .where('status', '=', 'queued')
          .where('due_at', '<', sql<Date>`now() - make_interval(secs => ${LOST_AFTER_SECONDS})`)
          .returning('id')
          .execute();
        for (const { id } of lost) await jobs.send(trx, mailDue, { mailId: id });
      });
      // A mail to sign in says nothing after a month.
      await db
        .deleteFrom('mail')
        .where('programme_id', 'is', null)
        .where('created_at', '<', sql<Date>`now() - interval '30 days'`)
        .execute();
    },
  };
}
