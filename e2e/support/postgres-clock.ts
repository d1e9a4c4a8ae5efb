import pg from 'pg';

/**
 * A database that is as far ahead as the server of the test: PostgreSQL has no clock of its own to move, but functions that are
 * found before its own. Connections that are made after this have them.
 */
export async function moveClockOf(url: string, milliseconds: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`
    create schema if not exists clock;
    create or replace function clock.now() returns timestamptz stable language sql as
      $$ select pg_catalog.now() + current_setting('clock.shift')::interval $$;
    create or replace function clock.transaction_timestamp() returns timestamptz stable language sql as
      $$ select clock.now() $$;
    create or replace function clock.clock_timestamp() returns timestamptz volatile language sql as
      $$ select pg_catalog.clock_timestamp() + current_setting('clock.shift')::interval $$;
    do $$ begin
      execute format('alter database %I set search_path = public, clock, pg_catalog', current_database());
      execute format('alter database %I set clock.shift = %L', current_database(), '${Math.round(milliseconds)} milliseconds');
    end $$;`);
  await client.end();
}
