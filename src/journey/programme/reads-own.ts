import type { Locale } from '../../language/format.ts';
import { ordered } from '../../language/order.ts';
import type { ProgrammeId } from '../../people/ids.ts';
import type { Viewer } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { addressInRound, isCurrent, roundAtHand, splitAddress } from './programme.ts';
import { namesInList } from './programme-rounds.ts';
import { findRound, type Round, readMemberships, readRounds } from './reads.ts';
import { readSuccessors } from './reads-codes.ts';
import type { Invitation } from './reads-members.ts';

/** A function that takes one can trust that its reader speaks for that organisation. */
export type OrganisationId = string & { readonly brand: 'OrganisationId' };

export interface OwnOrganisation {
  id: OrganisationId;
  programmeId: ProgrammeId;
  code: string;
  name: string;
  programmeName: string;
  programmeCode: string;
  /**
   * How it is called in an address: its code, with the programme when the viewer has that code twice, and with the
   * round when the address named one.
   */
  address: string;
  /** The round that the address named. */
  roundCode: string | null;
}

/** The organisations that the viewer speaks for, by name. */
export async function readSpokenFor(
  db: DbOrTrx,
  { roles }: Pick<Viewer, 'roles'>,
): Promise<OwnOrganisation[]> {
  const ids = roles.flatMap(({ kind, organisationId }) =>
    kind === 'contact' && organisationId ? [organisationId] : [],
  );
  if (ids.length === 0) return [];
  const found = await db
    .selectFrom('organisation')
    .innerJoin('programme', 'programme.id', 'organisation.programme_id')
    .select(['organisation.id', 'organisation.programme_id', 'organisation.code', 'organisation.name'])
    .select(['programme.code as programmeCode', 'programme.name as programmeName'])
    .where('organisation.id', 'in', ids)
    .execute();
  const rows = ordered(found, ({ name, programmeName }) => [name, programmeName]);
  return rows.map(({ id, programme_id, ...row }) => ({
    ...row,
    id: id as OrganisationId,
    programmeId: programme_id as ProgrammeId,
    address: rows.filter(({ code }) => code === row.code).length > 1 ? withProgramme(row) : row.code,
    roundCode: null,
  }));
}

const withProgramme = ({ code, programmeCode }: { code: string; programmeCode: string }) =>
  `${code}~${programmeCode}`;

/**
 * The organisation with this address that the viewer speaks for. Of another organisation, the answer is the
 * same as for a code that nobody has. `several` when the viewer has the code in more than one programme.
 */
export async function findSpokenFor(
  db: DbOrTrx,
  viewer: Pick<Viewer, 'roles'>,
  address: string,
): Promise<OwnOrganisation | 'several' | null> {
  const own = await readSpokenFor(db, viewer);
  const found = own.find((one) => one.address === address || withProgramme(one) === address);
  if (found) return found;
  if (own.some(({ code }) => code === address)) return 'several';
  // A round says in which programme the organisation is.
  const { organisation, round: code } = splitAddress(address);
  const round = code === null ? null : await findRound(db, code);
  const inRound = own.find(
    (one) => one.programmeId === round?.programmeId && [one.code, withProgramme(one)].includes(organisation),
  );
  if (!round || !inRound || !(await readMemberships(db, inRound.id)).has(round.id)) {
    const now = await addressNow(db, own, address);
    return now === null ? null : findSpokenFor(db, viewer, now);
  }
  return { ...inRound, address, roundCode: round.code };
}

/** The address of one that had another code before, or went up in one of these; `null` when it is of none of them. */
async function addressNow(
  db: DbOrTrx,
  own: readonly OwnOrganisation[],
  address: string,
): Promise<string | null> {
  const { organisation: before, round } = splitAddress(address);
  for (const one of own) {
    const now = (await readSuccessors(db, one.programmeId)).get(before);
    if (now?.id === one.id) return round === null ? one.address : addressInRound(one.address, round);
  }
  return null;
}

/** Whether it agreed to be named on public pages. */
export async function isNamed(db: DbOrTrx, id: OrganisationId): Promise<boolean> {
  const row = await db
    .selectFrom('organisation')
    .select('named_at')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.named_at !== null;
}

/** How many more visitors it received than it sent, in earlier rounds. */
export async function readOwnStanding(db: DbOrTrx, { id }: Pick<OwnOrganisation, 'id'>): Promise<number> {
  const row = await db
    .selectFrom('organisation')
    .select('standing')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.standing;
}

type InvitationOfRound = Invitation & { round: Round };

/** Whose invitations are read. */
type Asked = { id: string; programmeId: ProgrammeId; roundCode?: string | null };

/**
 * The round that the address means or the organisation is busy with, or its newest when all are over, and its answer.
 * A round that it is not in is not there for it.
 */
export async function readOwnInvitation(
  db: DbOrTrx,
  organisation: Asked,
  today: string,
): Promise<InvitationOfRound | null> {
  return (await readOwnInvitations(db, organisation, today))[0] ?? null;
}

/** That one first, then the other rounds that the organisation was asked for and that are not over. */
export async function readOwnInvitations(
  db: DbOrTrx,
  { id, programmeId, roundCode = null }: Asked,
  today: string,
): Promise<InvitationOfRound[]> {
  const member = await readMemberships(db, id);
  const rounds = (await readRounds(db, [programmeId])).filter((round) => member.has(round.id));
  const rows = await db
    .selectFrom('invitation')
    .select(['round_id', 'invited_on', 'reminded_on', 'answer', 'answered_at'])
    .where('organisation_id', '=', id)
    .execute();
  const asked = new Set(rows.map(({ round_id }) => round_id));
  const first =
    rounds.find(({ code }) => code === roundCode) ?? roundAtHand(rounds, asked, today) ?? rounds[0];
  if (!first) return [];
  const others = rounds.filter(
    (round) => round.id !== first.id && asked.has(round.id) && isCurrent(round, today),
  );
  return [first, ...others].map((round) => {
    const row = rows.find(({ round_id }) => round_id === round.id);
    return {
      round,
      invitedOn: row?.invited_on ?? null,
      remindedOn: row?.reminded_on ?? null,
      answer: row?.answer ?? null,
      answeredAt: row?.answered_at ?? null,
    };
  });
}

/** A round of an organisation, as a way to go. */
export interface OwnRound {
  code: string;
  /** What it is called among the others, in both languages. */
  text: Record<Locale, string>;
  address: string;
  current: boolean;
}

/** The rounds between which who speaks for an organisation can go, the first to be over first, each with its address. */
export async function readOwnRounds(
  db: DbOrTrx,
  own: Asked & Pick<OwnOrganisation, 'address'>,
  today: string,
): Promise<OwnRound[]> {
  const invitations = await readOwnInvitations(db, own, today);
  const rounds = invitations.map(({ round }) => round);
  const [dutch, english] = [namesInList(rounds, 'nl'), namesInList(rounds, 'en')];
  return invitations
    .map(({ round: { code, name, lastDay } }, index) => ({
      ...{ code, lastDay: lastDay ?? '9999', current: index === 0 },
      text: { nl: dutch.get(code) ?? name, en: english.get(code) ?? name },
      address: addressInRound(own.address, code),
    }))
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1))
    .map(({ lastDay: _, ...round }) => round);
}
