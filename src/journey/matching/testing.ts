import { type InstanceInput, parseInstance, verify } from '@wisselstage/matching';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { Db } from '../../platform/db/connect.ts';
import { placeIds } from '../place/reads.ts';
import { aPlace } from '../place/testing.ts';
import { savePlaces } from '../place/writes.ts';
import { organisationIds } from '../programme/reads.ts';
import { anOrganisation, keepJobs } from '../programme/testing.ts';
import { ensureProgramme, ensureRound, saveMembers } from '../programme/writes.ts';
import { aSignUp } from '../sign-up/testing.ts';
import { saveSignUps } from '../sign-up/writes.ts';
import { runMatch } from './jobs.ts';
import type { RoundRows } from './matching.ts';
import type { MatchJob } from './schema.ts';
import { requestMatch } from './writes.ts';

/** For tests: three organisations; Anna and Bo both want the one seat at B, Cem the one at A. */
export function aRound(over: Partial<RoundRows> = {}): RoundRows {
  return {
    organisations: ['A', 'B', 'C'].map((code) => anOrganisation(code, { contactName: '', contactEmail: '' })),
    places: [aPlace('A-1', 'A'), aPlace('B-1', 'B')],
    signUps: [
      aSignUp('Anna', 'A', ['B-1'], { newcomer: true }),
      aSignUp('Bo', 'C', ['B-1']),
      aSignUp('Cem', 'B', ['A-1']),
    ],
    exclusions: [],
    locks: [],
    wanted: [],
    ...over,
  };
}

/** For tests: `aRound`, stored in a programme of its own that is called the same. */
export async function storeRound(
  db: Db,
  code: string,
  over: Partial<RoundRows> = {},
): Promise<{ roundId: RoundId; programmeId: ProgrammeId }> {
  const rows = aRound(over);
  const programmeId = await ensureProgramme(db, code, code);
  const roundId = await ensureRound(db, { programmeId, code, name: code });
  await saveMembers(db, { programmeId, roundId }, rows.organisations);
  const organisations = await organisationIds(db, programmeId);
  await savePlaces(db, roundId, rows.places, organisations);
  const targets = { organisations, places: await placeIds(db, roundId) };
  await saveSignUps(db, roundId, rows.signUps, targets);
  return { roundId, programmeId };
}

/** For tests: the newest proposal of a round, computed here and now. */
export async function matchNow(db: Db, roundId: RoundId): Promise<void> {
  const jobs = keepJobs();
  await requestMatch(db, jobs, roundId);
  await runMatch(db, jobs.sent.at(-1)!.payload as MatchJob);
}

/** For tests: what the engine's check of a plan says of one visit more, that it did not say of the plan without it. */
export function faultsOfOneMore(
  input: InstanceInput,
  plan: readonly { person: string; slot: string }[],
  wish: { person: string; slot: string },
): string[] {
  const instance = parseInstance(input);
  const tierOf = ({ person, slot }: { person: string; slot: string }) => {
    const place = instance.places.find(({ slots }) => slots.some(({ id }) => id === slot))?.id ?? '';
    const index =
      instance.people.find(({ id }) => id === person)?.choices.findIndex((tier) => tier.includes(place)) ??
      -1;
    return index < 0 ? 1 : index + 1;
  };
  const faultsOf = (visits: readonly { person: string; slot: string }[]) =>
    verify(instance, { visits: visits.map((visit) => ({ ...visit, tier: tierOf(visit) })) })
      .violations // A place that is too empty is named by how many come.
      .map(({ code, message }) => `${code} ${code === 'minimum' ? message.split(' receives')[0] : message}`)
      .filter((fault) => !fault.startsWith('tier '));
  const before = faultsOf(plan);
  return faultsOf([...plan, wish]).filter((fault) => !before.includes(fault));
}
