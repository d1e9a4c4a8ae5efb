import { AUDIT_KIND_NAMES } from '../../platform/audit/kinds.ts';
import { LOG_ROLES, type LogAsked } from './reads.ts';

/** What the address asks of the log; what there is not, is not asked. */
export function logAsked(search: URLSearchParams): LogAsked {
  const read = (name: string) => search.get(name) ?? '';
  const day = read('dag');
  return {
    kind: AUDIT_KIND_NAMES.find((one) => one === read('wat')) ?? null,
    role: LOG_ROLES.find((one) => one === read('als')) ?? null,
    day: /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? day : '',
    query: read('zoek').trim().slice(0, 100),
  };
}
