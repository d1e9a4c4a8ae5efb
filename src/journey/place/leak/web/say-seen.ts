import { dayOf, timeOf } from '../../../../language/day.ts';
import { formatDate, type Locale } from '../../../../language/format.ts';
import { AUDIT_KINDS, type AuditKind } from '../../../../platform/audit/kinds.ts';
import type { MailKinds } from '../../../../platform/mail/kind.ts';
import type { Seen } from '../seen.ts';
import { words } from './leak-words.ts';

/** A line of who saw what, as the page and the file have it. */
export interface SaidSeen {
  name: string;
  address: string;
  organisation: string;
  what: string;
  when: string;
}

export function saySeen(
  { how, detail, at, name, address, organisation }: Seen,
  { mails, locale, secret }: { mails: MailKinds; locale: Locale; secret: boolean },
): SaidSeen {
  const t = words[locale];
  const kind = detail ?? '';
  const named =
    how === 'mail'
      ? (mails.get(kind)?.label[locale] ?? kind)
      : (AUDIT_KINDS[kind as AuditKind]?.[locale] ?? '');
  return {
    name: name || t.unknown,
    ...{ address, organisation },
    what: named ? `${t.hows[how]}: ${named}` : t.hows[how],
    when: at === null ? '' : sayMoment(at, locale, secret && how === 'page'),
  };
}

/** `1 december 2026 14.22`, or the day alone. */
export const sayMoment = (at: Date, locale: Locale, dayOnly = false): string =>
  [formatDate(dayOf(at), locale), ...(dayOnly ? [] : [timeOf(at)])].join(' ');
