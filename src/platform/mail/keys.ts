import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link or a command proves about mail, made from the secret of this site. */
export interface MailKeys {
  /** Stops the reminders to who got this mail; reveals no address. */
  stopKey(mailId: string): string;
  /** The mail of such a key; `null` when it is not one of ours. */
  mailOf(stopKey: string): string | null;
  /** Names an account in a link, so that no mail address stands in an address: those are logged and passed on. */
  accountKey(userId: string): string;
  /** The account of such a key; `null` when it is not one of ours. */
  accountOf(accountKey: string): string | null;
  /** With which the mail server hands in what came back. */
  returned: string;
  /** With which a command on this machine asks the running server for a backup. */
  backup: string;
  /** With which a command on this machine asks it to close a place. */
  leak: string;
  /** Whether a request came with one of these, also one that an earlier key made. */
  isAsked(what: 'returned' | 'backup' | 'leak', authorization: string | null): boolean;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @param before keys of before: what they made, in mails that were sent long ago, still works */
export function makeMailKeys(secret: string, before: readonly string[] = []): MailKeys {
  const all = [secret, ...before];
  const sign = (text: string, by = secret) => createHmac('sha256', by).update(text).digest('base64url');
  const signed = (what: string, id: string, by?: string) => `${id}.${sign(`${what} ${id}`, by)}`;
  const idOf = (what: string) => (key: string) => {
    const id = key.slice(0, 36);
    return UUID.test(id) && all.some((by) => same(key, signed(what, id, by))) ? id : null;
  };
  const asked = { returned: 'mail returned', backup: 'backup', leak: 'leak' };
  return {
    stopKey: (id) => signed('mail stop', id),
    mailOf: idOf('mail stop'),
    accountKey: (id) => signed('account', id),
    accountOf: idOf('account'),
    returned: sign(asked.returned),
    backup: sign(asked.backup),
    leak: sign(asked.leak),
    isAsked: (what, given) => all.some((by) => same(given ?? '', `Bearer ${sign(asked[what], by)}`)),
  };
}

/** Takes as long for a near miss as for nonsense. */
export function same(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
