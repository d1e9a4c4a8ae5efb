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
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function makeMailKeys(secret: string): MailKeys {
  const sign = (text: string) => createHmac('sha256', secret).update(text).digest('base64url');
  const signed = (what: string) => (id: string) => `${id}.${sign(`${what} ${id}`)}`;
  const idOf = (make: (id: string) => string) => (key: string) => {
    const id = key.slice(0, 36);
    return UUID.test(id) && same(key, make(id)) ? id : null;
  };
  const [stopKey, accountKey] = [signed('mail stop'), signed('account')];
  return {
    stopKey,
    mailOf: idOf(stopKey),
    accountKey,
    accountOf: idOf(accountKey),
    returned: sign('mail returned'),
    backup: sign('backup'),
  };
}

/** Takes as long for a near miss as for nonsense. */
export function same(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
