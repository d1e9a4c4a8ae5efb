import type { Both } from '../../language/both.ts';
import type { Locale } from '../../language/format.ts';
import type { Addressee, MailKinds } from '../../platform/mail/kind.ts';
import type { MailStatus } from '../../platform/mail/tables.ts';
import type { MailsShown } from '../paths.ts';
import type { MailRow } from '../reads.ts';
import { TROUBLE } from '../trouble.ts';
import { words } from '../words.ts';

export const FILTERS = {
  all: '',
  trouble: 'mislukt',
  underway: 'onderweg',
  stopped: 'gestopt',
} as const satisfies Record<string, MailsShown | ''>;
export type Filter = keyof typeof FILTERS;

export const STATUSES: Record<Filter, readonly MailStatus[] | null> = {
  all: null,
  trouble: TROUBLE,
  underway: ['queued', 'sending'],
  stopped: ['stopped'],
};

export function filterOf(search: URLSearchParams): Filter {
  const asked = search.get('toon') ?? '';
  return (Object.keys(FILTERS) as Filter[]).find((key) => FILTERS[key] === asked) ?? 'all';
}

/** How many mails each filter shows. */
export function countsOf(counts: ReadonlyMap<MailStatus, number>): Record<Filter, number> {
  const sum = (statuses: readonly MailStatus[] | null) =>
    [...counts].reduce(
      (all, [status, count]) => (!statuses || statuses.includes(status) ? all + count : all),
      0,
    );
  return {
    all: sum(STATUSES.all),
    trouble: sum(STATUSES.trouble),
    underway: sum(STATUSES.underway),
    stopped: sum(STATUSES.stopped),
  };
}

/** A mail with what its kind is called, and to whom such mails go. */
export interface NamedMail extends MailRow {
  /** `null` when this version knows no such kind. */
  label: Both<string> | null;
  goesTo: readonly Addressee[];
}

export const named = (mails: readonly MailRow[], kinds: MailKinds): NamedMail[] =>
  mails.map((mail) => {
    const kind = kinds.get(mail.kind);
    return { ...mail, label: kind?.label ?? null, goesTo: kind?.goesTo ?? [] };
  });

export const callIt = ({ label, kind }: NamedMail, locale: Locale): string =>
  label?.[locale] ?? words[locale].unknown(kind);

/** A mail that was refused or lost can go again; one that came back needs another address first. */
export const mayGoAgain = ({ status }: Pick<MailRow, 'status'>) =>
  status === 'failed' || status === 'unknown';

/** Went wrong, and nobody has said that it is dealt with. */
export const waits = ({ status, handled }: Pick<MailRow, 'status' | 'handled'>) =>
  !handled && (TROUBLE as readonly MailStatus[]).includes(status);

export type Reason = 'address' | 'full' | 'server' | 'refused' | 'letter' | 'kind' | 'crash';

/** What a code of a mail server means, as far as somebody can do something with it. */
export function reasonOf(code: string | null): Reason {
  const enhanced = /(?:^| )[245]\.(\d{1,3}\.\d{1,3})$/.exec(code ?? '')?.[1];
  if (code === 'LETTER') return 'letter';
  if (code === 'KIND') return 'kind';
  if (code === 'CRASH') return 'crash';
  if (enhanced && /^1\.|^2\.1$/.test(enhanced)) return 'address';
  if (enhanced === '2.2') return 'full';
  if (/^5\d\d|^5\./.test(code ?? '')) return 'refused';
  return 'server';
}
