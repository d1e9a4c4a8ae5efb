import { type Kysely, sql } from 'kysely';

/** Signing in: second factor, passkeys, requests for a mail, and limits that outlive a restart. */
const statements = [
  `alter table "user" add column "twoFactorEnabled" boolean not null default false`,
  `alter table "session" add column "secondFactorAt" timestamptz`,
  `create index on "session" ("userId")`,
  `create unique index on "account" ("providerId", "accountId")`,
  `create table "twoFactor" (
    "id" text primary key,
    "userId" text not null unique references "user" ("id") on delete cascade,
    "secret" text not null,
    "backupCodes" text not null,
    "verified" boolean not null default true,
    "failedVerificationCount" integer not null default 0,
    "lockedUntil" timestamptz
  )`,
  `create table "passkey" (
    "id" text primary key,
    "name" text,
    "publicKey" text not null,
    "userId" text not null references "user" ("id") on delete cascade,
    "credentialID" text not null unique,
    "counter" integer not null,
    "deviceType" text not null,
    "backedUp" boolean not null,
    "transports" text,
    "createdAt" timestamptz,
    "aaguid" text
  )`,
  `create index on "passkey" ("userId")`,
  `create table sign_in_request (
    id uuid primary key default gen_random_uuid(),
    email text not null,
    locale text not null check (locale in ('nl', 'en')),
    further text not null,
    created_at timestamptz not null default now()
  )`,
  `create table rate_limit (
    key text primary key,
    count integer not null,
    ends_at timestamptz not null
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
