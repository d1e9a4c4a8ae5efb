import { type Kysely, sql } from 'kysely';

const digest = `encode(sha256(convert_to(round_id::text || ' ' || email, 'UTF8')), 'hex')`;

/** Who withdrew is known by a digest; what imports and runs kept of them goes, as it goes from now on. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<Withdrawn>`select round_id, email, name from withdrawal`.execute(db);
  for (const who of rows) await forget(db, who);
  for (const statement of [
    `update mail set about = jsonb_build_object('roundId', withdrawal.round_id, 'digest', ${digest})
      from withdrawal where mail.kind = 'sign-up.withdrawn'
        and mail.about ->> 'roundId' = withdrawal.round_id::text and mail.about ->> 'email' = withdrawal.email`,
    // Of somebody who has signed up again since.
    `delete from mail where kind = 'sign-up.withdrawn' and about ? 'email'`,
    `alter table withdrawal add column digest text`,
    `update withdrawal set digest = ${digest}`,
    `alter table withdrawal drop constraint withdrawal_pkey`,
    `alter table withdrawal alter column digest set not null`,
    `alter table withdrawal add primary key (round_id, digest)`,
    `alter table withdrawal drop column email`,
    `alter table withdrawal alter column name drop not null`,
  ]) {
    await sql.raw(statement).execute(db);
  }
}

interface Withdrawn {
  round_id: string;
  email: string;
  name: string;
}

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

/** Rows of a workbook with the address, and the address in runs. Coarser than what is done from now on. */
async function forget(db: Kysely<unknown>, { round_id, email, name }: Withdrawn): Promise<void> {
  const names = (value: Json): boolean => {
    const text = JSON.stringify(value ?? '');
    // A row with another address is of somebody else, who may have the same name.
    return (
      mentions(text, email) || (name !== '' && text.includes(JSON.stringify(name)) && !text.includes('@'))
    );
  };
  const batches = await sql<{
    id: string;
    raw: { sheets: { rows: Json[] }[] };
    decisions: Answers;
    corrections: Answers;
    summary: Summary | null;
  }>`
    select id, raw, decisions, corrections, summary from import_batch where round_id = ${round_id}`.execute(
    db,
  );
  for (const { id, raw, decisions, corrections, summary } of batches.rows) {
    const sheets = raw.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.filter((row) => !names(row)) }));
    const answers = (all: Answers) =>
      JSON.stringify(
        Object.fromEntries(
          Object.entries(all).filter(([id, text]) => !names(id) && !names(text.replace(/^use-/, ''))),
        ),
      );
    const leftOut = summary?.leftOut.filter((one) => !names(one)) ?? [];
    await sql`update import_batch set raw = ${JSON.stringify({ ...raw, sheets })}, decisions = ${answers(decisions)},
      corrections = ${answers(corrections)}, summary = ${summary && JSON.stringify({ ...summary, leftOut })}
      where id = ${id}`.execute(db);
  }
  const called = `gone:${crypto.randomUUID()}`;
  const runs = await sql<{ id: string; instance: Json; result: Json; faults: Json }>`
    select id, instance, result, faults from match_run where round_id = ${round_id}`.execute(db);
  for (const { id, ...run } of runs.rows) {
    const [instance, result] = [run.instance, run.result].map(
      (one) => one && JSON.stringify(named(one, email, called)),
    );
    const faults = run.faults && JSON.stringify(names(run.faults) ? { kind: 'broken' } : run.faults);
    await sql`update match_run set instance = ${instance}, result = ${result}, faults = ${faults}
      where id = ${id}`.execute(db);
  }
}

/** Not as the end of a longer address: `an@a.example` is not in `jan@a.example`. */
function mentions(text: string, email: string): boolean {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(email); at >= 0; at = lower.indexOf(email, at + 1)) {
    const [before = '', after = ''] = [lower[at - 1], lower[at + email.length]];
    if (!/[\w.%+-]/.test(before) && !/\w/.test(after)) return true;
  }
  return false;
}

type Answers = { [key: string]: string };
type Summary = { leftOut: Json[] };

function named(value: Json, from: string, to: string): Json {
  if (value === from) return to;
  if (Array.isArray(value)) return value.map((one) => named(one, from, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, named(one, from, to)]));
}
