import { timeOf } from '../../../language/day.ts';
import { formatDate, type Locale } from '../../../language/format.ts';
import {
  AUDIT_KINDS,
  AUDIT_RESULTS,
  type AuditKind,
  type AuditResult,
} from '../../../platform/audit/kinds.ts';
import type { LogPerson, LogRow } from '../reads.ts';
import { words } from './log-words.ts';

/** A row as it reads, on the page and in the file. */
export interface SaidRow {
  id: string | null;
  when: string;
  who: string;
  as: string;
  what: string;
  /** Only when it did not come about. */
  result: string;
  about: string;
}

export function sayRow(
  { id, day, at, kind, result, who, role, organisation, whom, aboutKind }: LogRow,
  locale: Locale,
): SaidRow {
  const t = words[locale];
  const named = (person: LogPerson, nobody: string) =>
    person === null ? nobody : person === 'gone' ? t.gone : person.name;
  return {
    id,
    when: at ? `${formatDate(day, locale)} ${timeOf(at)}` : formatDate(day, locale),
    who: at ? named(who, t.nobody) : t.veiled,
    as: [role && (t.roles[role] ?? role), organisation].filter(Boolean).join(', '),
    what: AUDIT_KINDS[kind as AuditKind]?.[locale] ?? kind,
    result: result === 'done' ? '' : (AUDIT_RESULTS[result as AuditResult]?.[locale] ?? result),
    about: [named(whom, ''), aboutKind && (t.things[aboutKind] ?? aboutKind)].filter(Boolean).join(', '),
  };
}
