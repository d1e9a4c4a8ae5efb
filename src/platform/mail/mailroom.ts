import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { DatabaseUnavailableError } from '../db/unavailable.ts';
import { log } from '../log/log.ts';
import { readSentence } from './bundle.ts';
import type { Another } from './connections.ts';
import type { MailKeys } from './keys.ts';
import type { MailKind, MailKinds } from './kind.ts';
import { headerLine, type Letter } from './letter.ts';
import { renderHtml } from './letter-html.ts';
import { renderText } from './letter-text.ts';
import type { Outcome } from './outcome.ts';
import { claim, isHeldNow, laneOf, type MailRow } from './queue.ts';
import { PATIENCE, recoverMails } from './recover.ts';
import type { Sending, Transport } from './transport.ts';

export interface Mailroom {
  /** Takes mails of these kinds from now on, with what there is at hand to write them. */
  takes<At>(kinds: readonly MailKind<object, unknown, At>[], at: At): void;
  /** The kinds that it takes, by name. */
  kinds: MailKinds;
  /** Sends a mail whose turn it is. Two at once, or one again after a crash, send nothing twice. */
  deliver(mailId: string): Promise<void>;
  /**
   * Sends a mail that was taken from the queue.
   * @returns what the server made of it; `null` when nothing had to leave
   */
  send(mail: MailRow, delivery?: Delivery): Promise<Outcome | null>;
  /**
   * Takes back what a process that ended left behind.
   * @param alone whether no other process can be sending: then what has no answer will never have one
   */
  recover(alone?: boolean): Promise<void>;
  /** Clears away what says nothing any more. */
  sweep(): Promise<void>;
}

export interface Delivery {
  /** Gives up what has not left yet. */
  signal?: AbortSignal | undefined;
  /** Whether other mails are on their way: then a server that is busy is so because of us. */
  inCompany?: () => boolean;
  /** For one more connection, when the first is late. */
  another?: Another;
  /** Told when the letter is written, and goes to the server. */
  onWritten?: () => void;
}

interface MailroomOptions {
  db: Db;
  /** Absent: letters are kept in the outbox. */
  transport: Transport | undefined;
  keys: MailKeys;
  baseUrl: string;
  /** Whether an address wants no reminders of a programme; the platform knows no people. */
  wantsNoReminders(reached: { programmeId: string; email: string }): Promise<boolean>;
  /** The page on which somebody stops reminders; the platform knows no pages. */
  stopPath: string;
  /** Seconds until each next try; after the last the mail has failed. */
  retryAfter?: { usual: readonly number[]; first: readonly number[] };
}

/** Why there is no letter: nobody wants it, it is no longer needed, or nobody knows how to write it. */
type Unwritten = 'stopped' | 'skipped' | 'no-such-kind';

const SECOND = 1000;
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const RETRY_AFTER = {
  usual: [MINUTE, 5 * MINUTE, 20 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR],
  // A connection that hung is tried anew at once; after that it goes as with the others, for nothing asked is dropped.
  first: [0, 0, 2, 15, MINUTE, 5 * MINUTE, 20 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR],
};
/** A server that has enough of our connections is asked again when others are done. */
const BUSY_AFTER_SECONDS = 2;

export function openMailroom(options: MailroomOptions): Mailroom {
  const { db, transport, keys, baseUrl, wantsNoReminders } = options;
  const retryAfter = options.retryAfter ?? RETRY_AFTER;
  const kinds = new Map<string, MailKind<object, unknown, unknown>>();
  const desks = new Map<string, unknown>();

  /** The mail as we took it: whoever takes it after us has it alone. */
  const ours = (mail: MailRow) =>
    db.updateTable('mail').where('id', '=', mail.id).where('claims', '=', mail.claims);

  const settle = (
    mail: MailRow,
    values: Partial<Pick<MailRow, 'status' | 'last_error' | 'subject' | 'body' | 'html'>>,
  ) =>
    persist(() =>
      ours(mail)
        .set({ ...values, ...(values.status === 'sent' ? { sent_at: sql<Date>`clock_timestamp()` } : {}) })
        // Also of one that was given up for lost while we were held up: now it is known.
        .where('status', 'in', ['sending', 'unknown'])
        .execute(),
    );

  const putBack = (mail: MailRow, code: string, wait: number, attempts: number) =>
    persist(() =>
      ours(mail)
        .set({
          status: 'queued',
          last_error: code,
          attempts,
          due_at: sql<Date>`now() + make_interval(secs => ${wait})`,
        })
        .where('status', '=', 'sending')
        .execute(),
    );

  /** Nobody can tell what a server did with a text that it got, so that it is noted before it gets any of it. */
  async function noteHandOver(mail: MailRow): Promise<boolean> {
    const noted = await ours(mail)
      .set({ handed_over_at: sql<Date>`clock_timestamp()` })
      .where('status', '=', 'sending')
      .returning('id')
      .executeTakeFirst();
    return noted !== undefined;
  }

  /** Puts a mail back, for the next try; when there is none left it has failed. */
  async function retry(mail: MailRow, code: string): Promise<void> {
    const tries = laneOf(mail) === 'ordinary' ? retryAfter.usual : retryAfter.first;
    const wait = tries[mail.attempts - 1];
    if (wait === undefined) await settle(mail, { status: 'failed', last_error: code });
    else await putBack(mail, code, wait, mail.attempts);
  }

  async function write(mail: MailRow): Promise<Letter | Unwritten> {
    const kind = kinds.get(mail.kind);
    if (!kind) return 'no-such-kind';
    const { programme_id: programmeId, recipient: email, locale } = mail;
    if (kind.reminder && programmeId && (await wantsNoReminders({ programmeId, email }))) return 'stopped';
    const facts = await kind.read(desks.get(kind.name), kind.about.parse(mail.about), { to: email, locale });
    if (facts === null) return 'skipped';
    const letter = kind.letter[locale](facts);
    return mail.bundle_id ? { ...letter, sentence: await readSentence(db, mail.bundle_id) } : letter;
  }

  const stopOf = (mail: MailRow) => {
    if (!kinds.get(mail.kind)?.reminder || !mail.programme_id) return undefined;
    const url = new URL(options.stopPath, baseUrl);
    url.searchParams.set('sleutel', keys.stopKey(mail.id));
    const link = new URL(url);
    // The page that is opened speaks the language of the mail; the address for mail programs leads straight there.
    if (mail.locale === 'en') link.searchParams.set('taal', 'en');
    return { oneClick: url.href, url: link.href };
  };

  function putInEnvelope(mail: MailRow, letter: Letter): Sending {
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
      calendar: letter.calendar,
    };
  }

  async function nothingToSend(mail: MailRow, why: Unwritten): Promise<void> {
    if (why === 'no-such-kind') {
      // Of a newer version, most likely: it is not lost, and can be sent again by one that knows it.
      log.error({ mail: mail.id, kind: mail.kind }, 'no such kind of mail');
      await settle(mail, { status: 'failed', last_error: 'KIND' });
    } else if (why === 'skipped' && kinds.get(mail.kind)?.forStrangers) {
      await persist(() =>
        db
          .deleteFrom('mail')
          .where('id', '=', mail.id)
          .where('claims', '=', mail.claims)
          .where('status', '=', 'sending')
          .execute(),
      );
    } else await settle(mail, { status: why });
  }

  async function send(
    mail: MailRow,
    { signal, inCompany, another, onWritten }: Delivery = {},
  ): Promise<Outcome | null> {
    let sending: Sending | Unwritten;
    try {
      const letter = await write(mail);
      sending = typeof letter === 'string' ? letter : putInEnvelope(mail, letter);
    } catch (err) {
      // Nothing has left yet, so another try sends it once.
      log.error({ err, mail: mail.id, kind: mail.kind }, 'mail not written');
      await retry(mail, 'LETTER');
      return null;
    }
    if (await isHeldNow(db, mail.id)) {
      await putBack(mail, 'HELD', 0, mail.attempts - 1);
      return null;
    }
    if (typeof sending === 'string') {
      await nothingToSend(mail, sending);
      return null;
    }
    if (!transport) {
      const { subject, text, html } = sending;
      await settle(mail, { status: 'sent', subject, body: text, html });
      return null;
    }
    const patienceMs = PATIENCE[Math.min(mail.attempts, PATIENCE.length) - 1]! * SECOND;
    onWritten?.();
    const outcome = await transport(sending, {
      ...{ signal, patienceMs, another },
      handsOver: () => noteHandOver(mail),
    });
    await noteOutcome(mail, outcome, inCompany?.() ?? false);
    return outcome;
  }

  async function noteOutcome(mail: MailRow, outcome: Outcome, inCompany: boolean): Promise<void> {
    if (outcome.as === 'sent') {
      await settle(mail, { status: 'sent', last_error: null });
      return;
    }
    log.warn({ mail: mail.id, kind: mail.kind, as: outcome.as, code: outcome.code }, 'mail not sent');
    if (outcome.as === 'later') {
      // Neither is the fault of this mail, nor a try of it.
      if (outcome.stopped) await putBack(mail, outcome.code, 0, mail.attempts - 1);
      else if (outcome.busy && inCompany) {
        await putBack(mail, outcome.code, BUSY_AFTER_SECONDS, mail.attempts - 1);
      } else await retry(mail, outcome.code);
      return;
    }
    const status = outcome.as === 'refused' ? 'failed' : 'unknown';
    await settle(mail, { status, last_error: outcome.code });
  }

  return {
    takes(taken, at) {
      for (const kind of taken) {
        if (kinds.has(kind.name)) throw new Error(`two kinds of mail are called ${kind.name}`);
        kinds.set(kind.name, kind);
        desks.set(kind.name, at);
      }
    },
    kinds,
    send,
    async deliver(mailId) {
      const mail = await claim(db, mailId);
      if (mail) await send(mail);
    },
    recover: (alone = false) => recoverMails(db, alone),
    async sweep() {
      // A mail to sign in says nothing after a month.
      await db
        .deleteFrom('mail')
        .where('programme_id', 'is', null)
        .where('created_at', '<', sql<Date>`now() - interval '30 days'`)
        .execute();
    },
  };
}

const PERSIST = { times: 5, everyMs: 2000, unavailableTimes: 1800 };

/** What became of a mail is noted also when the database is away for an hour: else nobody ever knows. */
async function persist(note: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await note();
      return;
    } catch (error) {
      const isAway = error instanceof DatabaseUnavailableError;
      if (tries > (isAway ? PERSIST.unavailableTimes : PERSIST.times)) throw error;
      await sleep(PERSIST.everyMs, undefined, { ref: false });
    }
  }
}
