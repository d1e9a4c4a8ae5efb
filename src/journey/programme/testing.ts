import type { z } from 'zod';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import { viewerOf } from '../../people/person/testing.ts';
import type { Viewer } from '../../people/scope.ts';
import type { RoleKind } from '../../people/tables.ts';
import { giveRole } from '../../people/writes.ts';
import type { Db } from '../../platform/db/connect.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import type { RoundDays } from './programme.ts';
import { organisationIds } from './reads.ts';
import type { Member } from './reads-members.ts';
import type { Organisation } from './schema.ts';
import { ensureProgramme, ensureRound, saveMembers } from './writes.ts';

/** For tests: jobs that were sent and not carried out. */
export function keepJobs(): Jobs & { sent: { name: string; payload: unknown }[] } {
  const sent: { name: string; payload: unknown }[] = [];
  return {
    sent,
    async send(_, kind: { name: string; payload: z.ZodType }, payload) {
      sent.push({ name: kind.name, payload: kind.payload.parse(payload) });
    },
    handle: async () => {},
    isReady: async () => true,
    stop: async () => {},
  };
}

/** For tests: of a round nothing is planned yet. */
export const NO_DAYS: RoundDays = {
  ...{ signUpOpens: null, signUpCloses: null, choosingCloses: null, matchOn: null },
  ...{ replyBy: null, firstDay: null, lastDay: null, lookBackOn: null },
};

/** For tests: an organisation of a round that was not invited, of which nobody is known. */
export function aMember(code: string, over: Partial<Member> = {}): Member {
  return {
    ...{ id: code, code, name: `Organisatie ${code}`, kind: '', region: '', standing: 0, standingNow: 0 },
    ...{ leftOn: null, version: 1, contactName: '', contacts: [], former: [] },
    invitation: { invitedOn: null, remindedOn: null, answer: null, answeredAt: null },
    ...over,
  };
}

/** For tests: an organisation with a contact person, unless `over` says otherwise. */
export function anOrganisation(code: string, over: Partial<Organisation> = {}): Organisation {
  return {
    code,
    name: `Organisatie ${code}`,
    kind: 'gemeente',
    region: 'Maasmond',
    contactName: `Contact ${code}`,
    contactEmail: `contact@${code.toLowerCase()}.example`,
    earlierRounds: '',
    standing: 0,
    ...over,
  };
}

/** For tests: a round in which there is nothing, in a programme that is made when it is not there yet. */
export async function anEmptyRound(
  db: Db,
  programme: string,
  code = programme,
): Promise<{ programmeId: ProgrammeId; roundId: RoundId }> {
  const programmeId = await ensureProgramme(db, programme, programme);
  return { programmeId, roundId: await ensureRound(db, { programmeId, code, name: code }) };
}

/** For tests: a programme with one round and organisations A and B. */
export async function aProgramme(
  db: Db,
  code: string,
): Promise<{ programmeId: ProgrammeId; roundId: RoundId; organisations: Map<string, string> }> {
  const programmeId = await ensureProgramme(db, code, `Programma ${code}`);
  const roundId = await ensureRound(db, { programmeId, code: `${code}-1`, name: `Ronde ${code}` });
  const member = (one: string) =>
    anOrganisation(one, { contactEmail: `${one.toLowerCase()}@${code}.example` });
  await saveMembers(db, { programmeId, roundId }, [member('A'), member('B')]);
  return { programmeId, roundId, organisations: await organisationIds(db, programmeId) };
}

/** For tests: somebody with one role. */
export async function aViewer(
  db: Db,
  kind: RoleKind,
  at: { programmeId?: string; organisationId?: string } = {},
): Promise<Viewer> {
  const email = `${kind}-${crypto.randomUUID()}@iemand.example`;
  const userId = await giveRole(db, { email, name: 'Iemand', kind, ...at });
  return viewerOf(db, { userId, email, name: 'Iemand' });
}
