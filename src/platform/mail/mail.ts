import nodemailer from 'nodemailer';
import type { Db } from '../db/connect.ts';

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
}

/** Sends over SMTP, or keeps the mail in the outbox when no server is set. */
export function createMailer(db: Db, smtpUrl: string | undefined, from: string): Mailer {
  if (!smtpUrl) {
    return {
      async send({ to, subject, text }) {
        await db.insertInto('mail').values({ recipient: to, subject, body: text }).execute();
      },
    };
  }
  const transport = nodemailer.createTransport(smtpUrl);
  return {
    async send(mail) {
      await transport.sendMail({ from, ...mail });
    },
  };
}

export async function readOutbox(db: Db) {
  return db.selectFrom('mail').selectAll().orderBy('created_at', 'desc').limit(100).execute();
}
