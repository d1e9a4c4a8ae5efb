import { countFollowUpsOfOrganisation } from '../../journey/follow-up/reads-waiting.ts';
import type { Task } from '../../journey/programme/programme-task.ts';
import {
  type OwnOrganisation,
  readOwnInvitations,
  readOwnRounds,
  readOwnStanding,
} from '../../journey/programme/reads-own.ts';
import { readSites } from '../../journey/programme/reads-sites.ts';
import { readOwnOrganisation } from '../../journey/sign-up/reads-organisation.ts';
import { countStoriesUnaddressed } from '../../journey/story/reads-waiting.ts';
import { readVisitsOfOrganisation } from '../../journey/visit/reads-organisation.ts';
import type { PersonId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import type { HomeTasks } from '../tasks.ts';
import { withActive } from './facts.ts';

interface Asked {
  today: string;
  tasks: HomeTasks;
  /** Who looks, in each programme: what they must not find is not counted for them. */
  selves: readonly { programmeId: string; personId: PersonId }[];
}

/** The home of who speaks for an organisation: its rounds, its standing, and what waits. */
export async function readOrganisationHome(
  db: DbOrTrx,
  own: OwnOrganisation,
  { today, tasks: { ofOrganisation }, selves }: Asked,
) {
  const invitations = await readOwnInvitations(db, own, today);
  const [invitation] = invitations;
  const visits = Map.groupBy(await readVisitsOfOrganisation(db, own), ({ roundId }) => roundId);
  const all = (await readOwnOrganisation(db, own)).map((one) => ({
    ...one,
    visits: visits.get(one.round.id) ?? [],
  }));
  // The one it is busy with first.
  const rounds = all.toSorted(
    (a, b) => Number(b.round.id === invitation?.round.id) - Number(a.round.id === invitation?.round.id),
  );
  const sites = await readSites(db, own.id);
  const followUps = await countFollowUpsOfOrganisation(db, {
    ...{ programmeId: own.programmeId, organisationId: own.id, today },
    personId: selves.find(({ programmeId }) => programmeId === own.programmeId)?.personId ?? null,
  });
  const storiesUnaddressed = await countStoriesUnaddressed(db, own.id);
  const tasksIn = (asked: (typeof invitations)[number]) => {
    const { answer, invitedOn } = asked;
    const round = all.find((one) => one.round.id === asked.round.id)!;
    const counted = { sites: sites.length, followUps, storiesUnaddressed };
    const given = { ...round, address: own.address, answer, invitedOn, ...counted };
    return ofOrganisation(db, withActive(given), today);
  };
  const tasks = new Map<string, Task[]>();
  for (const asked of invitations) tasks.set(asked.round.code, await tasksIn(asked));
  const ways = await readOwnRounds(db, own, today);
  return {
    rounds,
    standing: await readOwnStanding(db, own),
    answer: invitation?.answer ?? null,
    tasks: invitation ? tasks.get(invitation.round.code)! : [],
    /** The rounds between which one can go, each with how much waits. */
    ways: ways.map((way) => ({ ...way, waits: tasks.get(way.code)?.length ?? 0 })),
  };
}
