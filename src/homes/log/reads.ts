import { sql } from 'kysely';
import type { ProgrammeId } from '../../people/ids.ts';
import type { AuditKind } from '../../platform/audit/kinds.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';

/** What of the log is asked for. */
export interface LogAsked {
  kind: AuditKind | null;
  role: LogRole | null;
  /** As in `2027-03-09`. */
  day: string;
  query: string;
}

export const LOG_ROLES = ['coordinator', 'contact', 'participant', 'operator'] as const;
export type LogRole = (typeof LOG_ROLES)[number];

/** Who did it, or whom it is about: `gone` when nobody knows any more whose pseudonym it was. */
export type LogPerson = { name: string } | 'gone' | null;

export interface LogRow {
  /** `null`: where it stands in the chain would tell when it was. */
  id: string | null;
  /** As in `2027-03-09`. */
  day: string;
  /** `null`: only the day is told, and neither who nor of which organisation. */
  at: Date | null;
  kind: string;
  result: string;
  who: LogPerson;
  role: string | null;
  organisation: string | null;
  whom: LogPerson;
  aboutKind: string | null;
}

/** In which time a day of the log begins and ends. */
const ZONE = 'Europe/Amsterdam';

/** What says when somebody was there: of who only takes part, that is nobody's business. */
const SIGNING: readonly AuditKind[] = ['signed-in', 'second-step', 'signed-out', 'sessions-ended'];

/**
 * What happened in a programme, and what who is of it did where no programme is known, such as signing in. Who reads of their own
 * secret place goes there or receives there: of that only the day is told, so it is found by no name either. A backup holds all
 * programmes, so each sees it.
 */
function asked({ programmeId, kind, role, day, query }: LogAsked & { programmeId: ProgrammeId }) {
  const theirs = sql`select audit_key.pseudonym from audit_key
    join role on role.user_id = audit_key.user_id or role.person_id = audit_key.person_id
    where role.programme_id = ${programmeId}::uuid
      and (role.kind in ('coordinator', 'contact') or audit.kind not in (${sql.join(SIGNING)}))`;
  return sql`
    from audit
      cross join lateral (select audit.kind = 'secret-opened' and audit.as_role is distinct from 'coordinator'
        as veiled, audit.at at time zone ${ZONE}::text as local_at) as line
      left join audit_key as actor on actor.pseudonym = audit.who and not line.veiled
      left join "user" as actor_user on actor_user.id = actor.user_id
      left join audit_key as subject on subject.pseudonym = audit.whom and not line.veiled
      left join "user" as subject_user on subject_user.id = subject.user_id
      left join person as subject_person on subject_person.id = subject.person_id
      left join organisation on organisation.id = audit.organisation_id and not line.veiled
    where (audit.programme_id = ${programmeId}::uuid
        or audit.programme_id is null and (audit.kind = 'backup-made' or audit.who in (${theirs}) or audit.whom in (${theirs})))
      and (${kind}::text is null or audit.kind = ${kind}::text)
      and (${role}::text is null or audit.as_role = ${role}::text)
      and (${day}::text = '' or line.local_at::date::text = ${day}::text)
      and (${query}::text = '' or position(lower(${query}::text) in lower(concat_ws(' ', actor_user.name,
        subject_user.name, subject_person.name))) > 0)`;
}

/** A part of the log, the newest first; of a day, what only tells that day comes last. */
export async function readLog(
  db: DbOrTrx,
  { limit, offset, ...which }: LogAsked & { programmeId: ProgrammeId; limit: number; offset: number },
): Promise<LogRow[]> {
  const { rows } = await sql<{
    id: string | null;
    day: string;
    at: Date | null;
    kind: string;
    result: string;
    role: string | null;
    organisation: string | null;
    about_kind: string | null;
    who: string | null;
    whom: string | null;
    who_name: string | null;
    whom_name: string | null;
  }>`select case when not line.veiled then audit.id::text end as id, line.local_at::date::text as day,
      case when not line.veiled then audit.at end as at, audit.kind, audit.result, audit.as_role as role,
      organisation.name as organisation, audit.about_kind, actor_user.name as who_name,
      case when not line.veiled then audit.who end as who, case when not line.veiled then audit.whom end as whom,
      coalesce(subject_person.name, subject_user.name) as whom_name
    ${asked(which)} order by line.local_at::date desc, line.veiled, audit.id desc limit ${limit} offset ${offset}`.execute(
    db,
  );
  return rows.map(({ who, whom, who_name, whom_name, about_kind, ...row }) => ({
    ...row,
    who: personOf(who, who_name),
    whom: personOf(whom, whom_name),
    aboutKind: about_kind,
  }));
}

function personOf(pseudonym: string | null, name: string | null): LogPerson {
  if (pseudonym === null) return null;
  return name === null ? 'gone' : { name };
}

/** How many of each kind and role there are among what is asked; of each, what the other filter would leave. */
export async function countLog(db: DbOrTrx, which: LogAsked & { programmeId: ProgrammeId }) {
  const count = async (column: 'kind' | 'as_role') => {
    const free = { ...which, ...(column === 'kind' ? { kind: null } : { role: null }) };
    const { rows } = await sql<{ value: string | null; count: number }>`
      select audit.${sql.ref(column)} as value, count(*)::int as count ${asked(free)}
      group by audit.${sql.ref(column)}`.execute(db);
    return rows;
  };
  const [kinds, roles] = [await count('kind'), await count('as_role')];
  const { kind } = which;
  const total = kinds
    .filter(({ value }) => kind === null || value === kind)
    .reduce((sum, row) => sum + row.count, 0);
  return { kinds, roles, total };
}
