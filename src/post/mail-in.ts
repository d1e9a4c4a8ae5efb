import { createHash } from 'node:crypto';
import { type Conclusion, conclude, uidsOf } from '../platform/calendar/conclude.ts';
import { type CameIn, readMail } from '../platform/calendar/read-mail.ts';
import type { Db } from '../platform/db/connect.ts';
import { noteReturned } from '../platform/mail/mail.ts';
import type { Answers } from './answers.ts';

/** What became of a mail that was handed in; without addresses and texts, for the mail server prints it. */
export interface TakenIn {
  kind: CameIn['kind'];
  /** Whether it is kept that it came. */
  noted: boolean;
  concluded: readonly { as: Conclusion['as']; why?: string; uid?: string; instance?: string }[];
}

/**
 * Takes in what a mail server hands over: a mail of ours that came back, an answer from a calendar, or something else,
 * which changes nothing.
 * @param answers absent: nobody was ever invited
 */
export async function takeMail(
  db: Db,
  answers: Answers | null,
  { raw, now }: { raw: Uint8Array; now: Date },
): Promise<TakenIn> {
  const mail = await readMail(raw);
  const { kind } = mail;
  if (mail.kind === 'bounce') {
    const noted = mail.mailId !== null && (await noteReturned(db, mail.mailId, mail.code));
    return { kind, noted, concluded: [{ as: 'bounced' }] };
  }
  if (mail.kind === 'not-a-reply' || !answers) {
    return { kind, noted: false, concluded: conclude(mail, new Map(), now).map(withoutPeople) };
  }
  return db.transaction().execute(async (trx) => {
    const uids = uidsOf(mail);
    const known = uids.length > 0 ? await answers.known(trx, uids) : new Map();
    const conclusions = conclude(mail, known, now);
    await answers.take(trx, {
      mail,
      conclusions,
      raw,
      key: createHash('sha256').update(raw).digest('hex'),
    });
    return { kind, noted: true, concluded: conclusions.map(withoutPeople) };
  });
}

function withoutPeople(conclusion: Conclusion): TakenIn['concluded'][number] {
  const { as } = conclusion;
  return {
    as,
    ...('why' in conclusion ? { why: conclusion.why } : {}),
    ...('uid' in conclusion && conclusion.uid !== undefined
      ? { uid: conclusion.uid, ...(conclusion.instance ? { instance: conclusion.instance } : {}) }
      : {}),
  };
}
