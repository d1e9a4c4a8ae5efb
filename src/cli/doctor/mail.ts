import { sql } from 'kysely';
import { english } from '../../language/grammar.ts';
import type { Db } from '../../platform/db/connect.ts';
import type { Finding } from './finding.ts';

/** Whether somebody sends what waits; and how much of it nobody knows whether it arrived, as after a crash. */
export async function checkMail(db: Db): Promise<Finding> {
  const what = 'mail';
  const counted = await sql<{ overdue: number; perhaps: number }>`
    select count(*) filter (where status = 'queued' and due_at < now() - interval '1 hour')::integer as overdue,
      count(*) filter (where status = 'unknown' and handled_at is null)::integer as perhaps
    from mail`
    .execute(db)
    .then(({ rows }) => rows[0])
    .catch(() => undefined);
  if (!counted)
    return { what, ok: false, says: 'It cannot be read; start the site once, so that it is made.' };
  const { overdue, perhaps } = counted;
  const unsure =
    perhaps === 0
      ? ''
      : ` Of ${english.count(perhaps, 'mail', 'mails')} nobody knows whether it arrived: the mail of each round says which.`;
  if (overdue > 0)
    return {
      what,
      ok: false,
      says: `${english.count(overdue, 'mail has', 'mails have')} waited for over an hour: start the site, or wisselstage work.${unsure}`,
    };
  return { what, ok: true, says: `None waits for too long.${unsure}` };
}
