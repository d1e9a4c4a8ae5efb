import type { AuditResult } from '../platform/audit/kinds.ts';
import { note } from '../platform/audit/note.ts';
import { findUserId } from './reads.ts';
import type { App } from './scope.ts';
import { withCookies } from './second-factor.ts';

/** Somebody signed in, whatever way they came: who it is, is in the session that they got. */
export async function noteSignedIn({ db, auth }: Pick<App, 'db' | 'auth'>, cookies: string[]): Promise<void> {
  const found = await auth.api.getSession({ headers: withCookies(cookies), query: { disableRefresh: true } });
  await note(db, { kind: 'signed-in', by: found?.user.id });
}

/** Somebody tried, and was not let in. Of an address that nobody has, nothing is kept. */
export async function noteNotSignedIn(
  { db }: Pick<App, 'db'>,
  result: AuditResult,
  email?: string,
): Promise<void> {
  const userId = email === undefined ? null : await findUserId(db, email);
  await note(db, { kind: 'signed-in', userId, result });
}
