import type { Db } from '../platform/db/connect.ts';
import { readWho } from './person/choosing.ts';
import { readRoles } from './reads.ts';
import type { App, Asker } from './scope.ts';
import { endOf, isSecondFactorGiven, needsSecondFactor, REFRESH_AFTER } from './session-times.ts';

const MINUTE = 60_000;

/** Who asks, or null; and the cookies with which the browser keeps the session. */
export async function whoAsks(
  { db, auth }: Pick<App, 'db' | 'auth'>,
  headers: Headers,
): Promise<{ asker: Asker | null; cookies: string[] }> {
  const found = await auth.api.getSession({ headers, query: { disableRefresh: true } });
  if (!found) return { asker: null, cookies: [] };
  const { user, session } = found;
  const { calledAs, ...who } = await readWho(db, {
    userId: user.id,
    email: user.email,
    sessionId: session.id,
  });
  // Also of who has still to say who it is: what a session may become decides how it is guarded.
  const roles = who.undecided.length > 0 ? await readRoles(db, user.id) : who.roles;
  if (endOf(session, roles) <= new Date()) {
    await endSession(db, user.id, session.id);
    return { asker: null, cookies: [] };
  }
  const due = session.updatedAt.getTime() + REFRESH_AFTER <= Date.now();
  const cookies = due
    ? (await auth.api.getSession({ headers, returnHeaders: true })).headers.getSetCookie()
    : [];
  const secondFactor = isSecondFactorGiven(session, roles)
    ? 'given'
    : needsSecondFactor(roles)
      ? 'asked'
      : 'not-needed';
  const factor = secondFactor === 'given' ? (session.factor ?? null) : null;
  const { id: userId, email } = user;
  const name = calledAs ?? user.name;
  const locale = user.locale === 'nl' || user.locale === 'en' ? user.locale : null;
  return {
    asker: {
      ...{ userId, name, email, ...who, sessionId: session.id, secondFactor, factor, locale },
      secondFactorAt: secondFactor === 'given' ? (session.secondFactorAt ?? null) : null,
    },
    cookies,
  };
}

export interface SessionRow {
  id: string;
  device: string;
  minutesAgo: number;
  current: boolean;
}

/** The sessions of somebody that still work, the one in use first. */
export async function listSessions(db: Db, asker: Asker): Promise<SessionRow[]> {
  const rows = await db
    .selectFrom('session')
    .select(['id', 'userAgent', 'createdAt', 'updatedAt', 'secondFactorAt'])
    .where('userId', '=', asker.userId)
    .orderBy('updatedAt', 'desc')
    .execute();
  return rows
    .filter((row) => endOf(row, asker.roles) > new Date())
    .map((row) => ({
      id: row.id,
      device: deviceOf(row.userAgent ?? ''),
      minutesAgo: Math.floor((Date.now() - row.updatedAt.getTime()) / MINUTE),
      current: row.id === asker.sessionId,
    }))
    .sort((a, b) => Number(b.current) - Number(a.current));
}

/** Ends one session of this person; that of somebody else stays, whatever its id. */
export async function endSession(db: Db, userId: string, sessionId: string): Promise<void> {
  await db.deleteFrom('session').where('id', '=', sessionId).where('userId', '=', userId).execute();
}

export async function endAllSessions(db: Db, userId: string): Promise<void> {
  await db.deleteFrom('session').where('userId', '=', userId).execute();
}

/** Ends what was begun without a second factor, so that only the session that gave it goes on. */
export async function endUnconfirmedSessions(db: Db, userId: string): Promise<void> {
  await db.deleteFrom('session').where('userId', '=', userId).where('secondFactorAt', 'is', null).execute();
}

const BROWSERS: [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'Mac'],
  [/CrOS/, 'Chromebook'],
  [/Linux/, 'Linux'],
];

/** `Firefox, Windows`: enough to know one's own device by. Empty when the browser does not say. */
export function deviceOf(userAgent: string): string {
  const name = (known: [RegExp, string][]) => known.find(([pattern]) => pattern.test(userAgent))?.[1];
  return [name(BROWSERS), name(SYSTEMS)].filter(Boolean).join(', ');
}
