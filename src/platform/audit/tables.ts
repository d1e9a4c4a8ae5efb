import type { Generated } from 'kysely';

interface Noted {
  at: Generated<Date>;
  programme_id: string | null;
  /** The pseudonym of the account that did it; `null` when there was none. */
  who: string | null;
  /** As what, and for which organisation, when it did. */
  as_role: string | null;
  organisation_id: string | null;
  kind: string;
  /** The thing that it is about: never a person. */
  about_kind: string | null;
  about: string | null;
  /** The pseudonym of the person whom it is about. */
  whom: string | null;
  result: Generated<string>;
}

declare module '../db/tables.ts' {
  interface Tables {
    /** What was noted in this transaction; the database moves it to the end of `audit` when that is committed. */
    audit_entry: Noted & { id: Generated<string> };
    /** The chain. Only the database adds to it, and nobody changes it. */
    audit: Noted & { id: Generated<string>; previous: Generated<string>; hash: Generated<string> };
    /** The last row that went because it was too old: there the chain begins. */
    audit_start: { id: string; hash: string; at: Date; cut_at: Generated<Date>; signature: string | null };
    /** Whose a pseudonym is. It goes with the account or the person, and then nobody can tell any more. */
    audit_key: {
      pseudonym: string;
      key: string;
      made_for: string;
      user_id: string | null;
      person_id: string | null;
    };
  }
}
