import { createContext } from 'react-router';
import type { Kept } from '../language/kept.ts';
import type { Config } from '../platform/config/config.ts';
import type { Connection, Db } from '../platform/db/connect.ts';
import type { KeptReads } from '../platform/db/kept-reads.ts';
import type { DatabaseTrouble } from '../platform/db/unavailable.ts';
import type { Jobs } from '../platform/jobs/jobs.ts';
import type { MailKeys } from '../platform/mail/keys.ts';
import type { MailKinds } from '../platform/mail/kind.ts';
import type { Auth } from './auth.ts';
import type { Forget } from './forgetting.ts';
import type { ProgrammeId, RoundId } from './ids.ts';
import type { Leaving } from './leaving.ts';
import type { OrganisationLogins } from './organisation-logins.ts';
import type { Own, Self } from './person/selves.ts';
import type { Role } from './reads.ts';
import type { Keeper } from './retention/retain.ts';
import type { HasGivenSeats, ReadSeats } from './seats.ts';

/** What the composition root has made and every request may use. */
export interface App {
  db: Db;
  /** What was read before, as long as nothing changed it. */
  reads: KeptReads;
  config: Config;
  auth: Auth;
  logins: OrganisationLogins;
  jobs: Jobs;
  mailKeys: MailKeys;
  /** What each kind of mail is called, and to whom it goes. */
  mails: MailKinds;
  leaving: Leaving;
  /** What goes along when somebody withdraws. */
  forgets: readonly Forget[];
  /** What erasing somebody goes by. */
  eraser: Keeper;
  /** Where somebody is to go already, as later stages know. */
  seats: readonly ReadSeats[];
  /** Whether seats of a round were given out, as later stages know. */
  given: readonly HasGivenSeats[];
  /** What runs, for who keeps it running. */
  running: { version: string; engine: Connection['engine'] };
  /** What a backup has to bring along besides the database: the key of an embedded one; `null` where it is a setting. */
  kept: { secretKey: string | null };
  /** The example has sign-in with one click and a public outbox. */
  mode: 'example' | 'serve';
}

/** Who asks. */
export interface Viewer {
  userId: string;
  name: string;
  email: string;
  roles: Role[];
  /** Who they are in each programme where they are somebody. */
  selves: readonly (Self & { programmeId: ProgrammeId })[];
  /** Programmes in which several people sign in with this address, and nobody has said who this is. */
  undecided: readonly ProgrammeId[];
}

/** Who asks, also when the second factor is still to be given: for the pages about that alone. */
export interface Asker extends Viewer {
  sessionId: string;
  secondFactor: 'given' | 'not-needed' | 'asked';
  /** When it was given in this session; `null` when it was not. */
  secondFactorAt: Date | null;
  /** Which app or passkey was given; `null` when none was, or it is not known. */
  factor: string | null;
  /** The language of the page before this one. */
  locale: 'nl' | 'en' | null;
}

/** Whose things are the viewer's in a programme; `null` as long as it is not known which of several people this is. */
export function ownIn(
  { email, selves, undecided }: Pick<Viewer, 'email' | 'selves' | 'undecided'>,
  programmeId: ProgrammeId,
): Own | null {
  if (undecided.includes(programmeId)) return null;
  const self = selves.find((one) => one.programmeId === programmeId);
  return { personId: self?.personId ?? null, email: email.toLowerCase() };
}

/** The round of the address, which the viewer may see: set by the edge for every page of a round. */
export interface RoundScope {
  db: Db;
  jobs: Jobs;
  roundId: RoundId;
  programmeId: ProgrammeId;
  code: string;
  name: string;
  programmeName: string;
}

/** The programmes in which somebody has a role of this kind. */
export function programmesAs({ roles }: Pick<Viewer, 'roles'>, kind: Role['kind']): ProgrammeId[] {
  return roles.flatMap((role) =>
    role.kind === kind && role.programmeId ? [role.programmeId as ProgrammeId] : [],
  );
}

/** Whether somebody runs the site: programmes and accounts, and nothing of what is in a round. */
export const isOperator = ({ roles }: Pick<Viewer, 'roles'>): boolean =>
  roles.some(({ kind }) => kind === 'operator');

export const appContext = createContext<App>();
/** Null as well for who has still to give a second factor: to a page such a session does not exist. */
export const viewerContext = createContext<Viewer | null>(null);
/** Without a default: it is set for every page that is not public. */
export const askerContext = createContext<Asker>();
/** Without a default: reading it on a page that is not of a round is an error, never an open door. */
export const roundContext = createContext<RoundScope>();
export const localeContext = createContext<'nl' | 'en'>('nl');
/** Whether the database failed this request: it has a page of its own for that. */
export const troubleContext = createContext<DatabaseTrouble>({ failed: false });
/** The form that was sent, once more. */
export const sentContext = createContext<Request | null>(null);
/** A form that came to be shown in another language: the request is to read the page, whatever it came as. */
export const keptContext = createContext<Kept | null>(null);
/** One per response; scripts without it do not run. */
export const nonceContext = createContext<string>('');
/** One per response too: names the page in which a button stands, so that pressing it twice counts once. */
export const pageKeyContext = createContext<string>('');
