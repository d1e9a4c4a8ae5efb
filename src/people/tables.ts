import type { Generated } from 'kysely';
import type { PersonId } from './ids.ts';

/** Tables in camel case have the names that better-auth gives them. */
interface UserTable {
  id: string;
  name: string;
  email: string;
  emailVerified: Generated<boolean>;
  twoFactorEnabled: Generated<boolean>;
  /** In which language a page was last shown; the language of mail that nobody is waiting for. */
  locale: Generated<'nl' | 'en' | null>;
}

interface SessionTable {
  id: string;
  token: string;
  userId: string;
  userAgent: string | null;
  createdAt: Date;
  updatedAt: Date;
  expiresAt: Date;
  secondFactorAt: Date | null;
  /** The app or the passkey that was given; `null` as well of a session from before that was kept. */
  factor: Generated<string | null>;
}

interface VerificationTable {
  id: string;
  identifier: string;
  value: string;
  expiresAt: Date;
}

interface TwoFactorTable {
  id: string;
  userId: string;
  secret: string;
  backupCodes: string;
  verified: boolean;
}

interface PasskeyTable {
  id: string;
  userId: string;
  name: string | null;
  publicKey: string;
  credentialID: string;
  counter: number;
  deviceType: string;
  backedUp: boolean;
  createdAt: Date | null;
}

/** A coordinator spoke to somebody, who read what only this app or passkey shows. Goes with any of the three. */
interface VouchedFactorTable {
  person_id: PersonId;
  app_id: Generated<string | null>;
  passkey_id: Generated<string | null>;
  /** Who spoke to them; `null` when that account is gone. */
  vouched_by: string | null;
  vouched_at: Generated<Date>;
}

interface RateLimitTable {
  key: string;
  count: number;
  ends_at: Date;
}

export type RoleKind = 'coordinator' | 'contact' | 'participant' | 'operator';

interface RoleTable {
  user_id: string;
  kind: RoleKind;
  programme_id: string | null;
  organisation_id: string | null;
  /** Who it is; absent for an operator, who is of no programme. */
  person_id: Generated<PersonId | null>;
}

declare module '../platform/db/tables.ts' {
  interface Tables {
    user: UserTable;
    session: SessionTable;
    verification: VerificationTable;
    twoFactor: TwoFactorTable;
    passkey: PasskeyTable;
    vouched_factor: VouchedFactorTable;
    rate_limit: RateLimitTable;
    role: RoleTable;
  }
}
