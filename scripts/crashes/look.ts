import { sql } from 'kysely';
import { connect, type Db, type Whereabouts } from '../../src/platform/db/connect.ts';
import { KINDS, type Kind, type Ledger } from './ledger.ts';
import type { Letterbox } from './letterbox.ts';

/** What is there after the last crash. */
export interface Found {
  /** What people were told, and of that what is not there. */
  kinds: Record<Kind, { told: number; lost: string[] }>;
  /** Mails that the server has, as often as it accepted them. */
  mails: {
    accepted: number;
    twice: number;
    /** Said to be sent, and not accepted. */
    lost: number;
    /** Of which it says that it does not know, and how many of those were accepted. */
    perhaps: number;
    perhapsAccepted: number;
  };
  /** Matches that were tried too often, and say so. */
  saidBroken: number;
}

/** How much is still to be done: nothing, when all has gone on. */
export async function stillToDo(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select ((select count(*) from mail where status = 'queued' and due_at <= now() + interval '10 minutes')
      + (select count(*) from mail where status = 'sending' and handed_over_at is null)
      + (select count(*) from event_delivery)
      + (select count(*) from match_run where status in ('waiting', 'running')))::integer as count`.execute(
    db,
  );
  return rows[0]!.count;
}

/** Holds what people were told, and what the mail server has, against the database. */
export async function look(at: Whereabouts, ledger: Ledger, letterbox: Letterbox): Promise<Found> {
  const { db, close } = await connect(at);
  try {
    const kept = await whatIsThere(db);
    const kinds = Object.fromEntries(
      KINDS.map((kind) => {
        const all = ledger.all(kind);
        return [
          kind,
          { told: all.length, lost: all.map(([what]) => what).filter((what) => !kept[kind].has(what)) },
        ];
      }),
    ) as Found['kinds'];
    const { rows: broken } = await sql`select from match_run where status = 'failed'`.execute(db);
    return { kinds, mails: await lookAtMails(db, letterbox), saidBroken: broken.length };
  } finally {
    await close();
  }
}

async function whatIsThere(db: Db): Promise<Record<Kind, Set<string>>> {
  const setOf = async (statement: ReturnType<typeof sql<{ what: string }>>) =>
    new Set((await statement.execute(db)).rows.map(({ what }) => what));
  return {
    // With its mail to the manager, which was posted together with it.
    'sign-ups': await setOf(sql<{ what: string }>`
      select email.email as what from sign_up
        join person_address email on email.person_id = sign_up.person_id
        join permission_request on permission_request.sign_up_id = sign_up.id`),
    matching: await setOf(sql<{ what: string }>`
      select round.code as what from match_run join round on round.id = match_run.round_id
        where match_run.status in ('done', 'failed')`),
    publishing: await setOf(sql<{ what: string }>`
      select round.code as what from visit join round on round.id = visit.round_id
        join mail_bundle on mail_bundle.round_id = round.id`),
    replies: await setOf(sql<{ what: string }>`
      select about->>'visitId' as what from happened
        where kind = 'visit.moved' and about->>'event' in ('visitor-agrees', 'host-agrees')
      union select person_address.email from permission_request
        join person_address on person_address.person_id = permission_request.manager_id
        where permission_request.answer = 'yes'`),
  };
}

async function lookAtMails(db: Db, { accepted }: Letterbox): Promise<Found['mails']> {
  const rows = await db.selectFrom('mail').select(['id', 'status']).execute();
  const isAccepted = ({ id }: { id: string }) => accepted.has(id);
  const sent = rows.filter(({ status }) => status === 'sent');
  // What was handed over counts as such after five minutes.
  const perhaps = rows.filter(({ status }) => status === 'unknown' || status === 'sending');
  return {
    accepted: accepted.size,
    twice: [...accepted.values()].filter((times) => times > 1).length,
    lost: sent.filter((mail) => !isAccepted(mail)).length,
    perhaps: perhaps.length,
    perhapsAccepted: perhaps.filter(isAccepted).length,
  };
}
