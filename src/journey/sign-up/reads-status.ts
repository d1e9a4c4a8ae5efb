import { sql } from 'kysely';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { Viewer } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { choosingState, firstDue, type RoundDays, signUpState } from '../programme/programme.ts';
import { byUrgency } from '../programme/programme-rounds.ts';
import { type Round, readRounds } from '../programme/reads.ts';

import { readOwnObstacles } from './draft/obstacles.ts';
import { type PermissionState, readPermissions } from './reads-permissions.ts';
import type { Answers } from './schema.ts';
import { type Facts, type OwnState, stateOf } from './status.ts';
import { digestOf } from './withdrawal/digest.ts';

export interface OwnStatus {
  round: RoundDays & { code: string; name: string; programmeName: string };
  state: OwnState;
  /** There are changes that were not sent. */
  changed: boolean;
  /** Until choosing closes. */
  mayChange: boolean;
  /** Who withdrew can sign up again. */
  maySignUp: boolean;
  manager: string;
  mailedOn: string | null;
  /** How many choices were sent, and how many of them cannot be, by the own days and what a place asks. */
  choices: { of: number; cannot: number };
  /** Whether there is something to do, and until when. */
  waits: boolean;
  by: string | null;
}

const WAITING: readonly OwnState[] = ['open', 'draft', 'not-asked', 'refused'];

/** Where somebody is in each round of these programmes, the nearest deadline first. */
export async function readOwnStatuses(
  db: DbOrTrx,
  {
    programmeIds,
    viewer,
    today,
  }: {
    programmeIds: readonly ProgrammeId[];
    viewer: Pick<Viewer, 'email' | 'selves' | 'undecided'>;
    today: string;
  },
): Promise<OwnStatus[]> {
  const known = programmeIds.filter((id) => !viewer.undecided.includes(id));
  const rounds = byUrgency(await readRounds(db, known), today);
  if (rounds.length === 0) return [];
  const selves = new Map(viewer.selves.map((self) => [self.programmeId, self]));
  const ids = rounds.map(({ id }) => id);
  const people = [...selves.values()].map(({ personId }) => personId);
  const address = viewer.email.toLowerCase();
  const asNobody = rounds.filter(({ programmeId }) => !selves.has(programmeId)).map(({ id }) => id);
  const signUps = await db
    .selectFrom('sign_up')
    .leftJoin('person_main as manager', 'manager.id', 'sign_up.manager_id')
    .select(['sign_up.id', 'round_id', 'manager.name as manager_name'])
    .where('round_id', 'in', ids)
    .where(among('person_id', people))
    .execute();
  const drafts = await db
    .selectFrom('sign_up_draft')
    .select(['round_id', 'sent_at', 'answers'])
    .where('round_id', 'in', ids)
    .where((eb) =>
      eb.or([
        among('person_id', people),
        eb.and([among('round_id', asNobody), eb('person_id', 'is', null), eb('email', '=', address)]),
      ]),
    )
    .where('confirmed_at', 'is not', null)
    // What was sent goes on waiting for the organisation.
    .where((eb) => eb.or([eb('expires_at', '>', sql<Date>`now()`), eb('sent_at', 'is not', null)]))
    .execute();
  const withdrawals = await db
    .selectFrom('withdrawal')
    .select('round_id')
    .where(
      'digest',
      'in',
      rounds.map(({ id, programmeId }) => digestOf(id, selves.get(programmeId)?.key ?? address)),
    )
    .execute();
  const permissions = await readPermissions(
    db,
    signUps.map(({ id }) => id),
  );
  const found = await Promise.all(
    rounds.map((round) => {
      const signUp = signUps.find((row) => row.round_id === round.id);
      const stored: OfRound = {
        signUp,
        draft: drafts.find((row) => row.round_id === round.id),
        permission: signUp && permissions.get(signUp.id),
        withdrawn: withdrawals.some((row) => row.round_id === round.id),
      };
      return statusIn(db, round, stored, today);
    }),
  );
  return found.filter((status) => status !== null);
}

/** Also of none. */
const among = (column: 'person_id' | 'round_id', ids: readonly string[]) =>
  sql<boolean>`${sql.ref(column)} = any(${[...ids]}::uuid[])`;

/** What is stored of somebody in a round. */
interface OfRound {
  signUp: { id: string; manager_name: string | null } | undefined;
  draft: { sent_at: Date | null; answers: Partial<Answers> } | undefined;
  permission: PermissionState | undefined;
  withdrawn: boolean;
}

/** `null` when the round says nothing to somebody. */
async function statusIn(
  db: DbOrTrx,
  round: Round,
  { signUp, draft, permission, withdrawn }: OfRound,
  today: string,
): Promise<OwnStatus | null> {
  const facts: Facts = {
    round,
    signUp: permission ? { permission: permission.state } : null,
    draft: draft ? { sent: draft.sent_at !== null, proposed: Boolean(draft.answers.proposed) } : null,
    withdrawn,
  };
  const state = stateOf(facts, today);
  if (state === null) return null;
  const mayChange = signUp !== undefined && choosingState(round, today) === 'open';
  const changed = mayChange && draft !== undefined && Object.keys(draft.answers).length > 0;
  const choices = mayChange ? await countChoices(db, round.id, signUp.id) : { of: 0, cannot: 0 };
  const { code, name, programmeName } = round;
  return {
    round: { ...daysOf(round), code, name, programmeName },
    state,
    changed,
    mayChange,
    maySignUp: signUp === undefined && signUpState(round, today) === 'open',
    manager: signUp?.manager_name ?? '',
    mailedOn: permission?.mailedOn ?? null,
    choices,
    waits: changed || WAITING.includes(state) || noneCan(choices),
    by: firstDue([signUp ? (round.choosingCloses ?? round.signUpCloses) : round.signUpCloses], today),
  };
}

const noneCan = ({ of: total, cannot }: OwnStatus['choices']) => total > 0 && cannot === total;

async function countChoices(db: DbOrTrx, roundId: RoundId, signUpId: string): Promise<OwnStatus['choices']> {
  const obstacles = [...(await readOwnObstacles(db, { roundId, signUpId })).values()];
  return { of: obstacles.length, cannot: obstacles.filter((one) => one !== null).length };
}

function daysOf(round: RoundDays): RoundDays {
  const { signUpOpens, signUpCloses, choosingCloses, matchOn, replyBy, firstDay, lastDay, lookBackOn } =
    round;
  return { signUpOpens, signUpCloses, choosingCloses, matchOn, replyBy, firstDay, lastDay, lookBackOn };
}
