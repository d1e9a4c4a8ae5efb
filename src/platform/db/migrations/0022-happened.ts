import { type Kysely, sql } from 'kysely';

/**
 * What happened, for good, and who has still to be told. History is never changed: it holds ids and words of ours
 * only, so that forgetting somebody leaves nothing in it to forget.
 */
const statements = [
  `create table happened (
    id bigint generated always as identity primary key,
    kind text not null,
    about jsonb not null,
    actor uuid,
    at timestamptz not null default now()
  )`,
  `create index happened_about on happened using gin (about jsonb_path_ops)`,
  `create function happened_stays() returns trigger language plpgsql as $$
    begin raise exception 'what happened is never changed'; end $$`,
  `create trigger happened_stays before update or delete or truncate on happened
    for each statement execute function happened_stays()`,
  `create table event_listener (
    kind text not null,
    listener text not null,
    primary key (kind, listener)
  )`,
  `create table event_delivery (
    event_id bigint not null references happened,
    listener text not null,
    attempts integer not null default 0,
    due_at timestamptz not null default now(),
    primary key (event_id, listener)
  )`,
  `create index event_delivery_due on event_delivery (due_at)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
