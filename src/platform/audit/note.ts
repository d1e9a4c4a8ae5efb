import { sql } from 'kysely';
import type { DbOrTrx } from '../db/connect.ts';
import type { AuditKind, AuditResult } from './kinds.ts';
import { type Named, pseudonymsFor } from './pseudonyms.ts';
import './tables.ts';

export interface Note {
  kind: AuditKind;
  /** The account that does it; absent when there is none, as at the command line. */
  by?: string | null | undefined;
  /** As what they do it; otherwise as the first of what they are in this programme. */
  as?: string | undefined;
  programmeId?: string | null | undefined;
  /** Of which round, when its programme is not at hand. */
  roundId?: string | undefined;
  /** The person whom it is about. */
  personId?: string | null | undefined;
  /** The account whom it is about, when that is all that is known. */
  userId?: string | null | undefined;
  /** The thing that it is about, by its kind and id: never a person. */
  about?: { kind: string; id: string } | undefined;
  result?: AuditResult | undefined;
  /** Not noted again when it was in the last so many minutes: for pages that are read again while they are open. */
  onceInMinutes?: number | undefined;
}

/**
 * Adds to the audit log, in the transaction in which it is done: it is noted if and only if it is done. What is only read
 * is noted by itself, before anybody gets to see it.
 */
export const note = (trx: DbOrTrx, one: Note): Promise<void> => noteAll(trx, [one]);

/** The same for many at once. */
export async function noteAll(trx: DbOrTrx, all: readonly Note[]): Promise<void> {
  if (all.length === 0) return;
  const namedIn = all.map((one) => ({ by: actorOf(one), whom: subjectOf(one) }));
  const people = new Map<string, Named>(
    namedIn.flatMap(({ by, whom }) => [by, whom].flatMap((named) => (named ? [[keyOf(named), named]] : []))),
  );
  const pseudonyms = await pseudonymsFor(trx, [...people.values()]);
  const called = new Map([...people.keys()].map((key, index) => [key, pseudonyms[index]!]));
  const rows = all.map((one, index) => {
    const { by, whom } = namedIn[index]!;
    return {
      account: one.by ?? null,
      programme_id: one.programmeId ?? null,
      round_id: one.roundId ?? null,
      who: by ? called.get(keyOf(by))! : null,
      as_role: one.as ?? null,
      kind: one.kind,
      about_kind: one.about?.kind ?? null,
      about: one.about?.id ?? null,
      whom: whom ? called.get(keyOf(whom))! : null,
      result: one.result ?? 'done',
      once: one.onceInMinutes ?? null,
    };
  });
  await sql`
    insert into audit_entry (programme_id, who, as_role, organisation_id, kind, about_kind, about, whom, result)
    select programme, one.who, coalesce(one.as_role, own.kind), own.organisation_id, one.kind, one.about_kind,
        one.about, one.whom, one.result
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (account text, programme_id uuid, round_id uuid, who text,
          as_role text, kind text, about_kind text, about uuid, whom text, result text, once integer)
        cross join lateral (select coalesce(one.programme_id, audit_programme(one.round_id))) as its (programme)
        left join lateral audit_role(one.account, programme) as own on true
      where one.once is null or not exists (select from audit where audit.who = one.who and audit.kind = one.kind
        and audit.whom is not distinct from one.whom and audit.about is not distinct from one.about
        and audit.at > clock_timestamp() - make_interval(mins => one.once))`.execute(trx);
}

const actorOf = ({ by }: Note): Named | null => (by ? { userId: by } : null);

const subjectOf = ({ personId, userId }: Note): Named | null =>
  personId ? { personId } : userId ? { userId } : null;

const keyOf = (named: Named) => ('userId' in named ? `u ${named.userId}` : `p ${named.personId}`);
