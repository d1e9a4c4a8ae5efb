import { readAskedByOthers, readCardStatuses, readOpenPulseCount } from '../../journey/contact/status.ts';
import { readFollowUpStatuses } from '../../journey/follow-up/status.ts';
import { isCurrent } from '../../journey/programme/programme.ts';
import { byUrgency, namesInList } from '../../journey/programme/programme-rounds.ts';
import { readRounds } from '../../journey/programme/reads.ts';
import { readSpokenFor } from '../../journey/programme/reads-own.ts';
import { countPerProgramme } from '../../journey/programme/reads-programme.ts';
import { readLookBacks } from '../../journey/reflection/status.ts';
import { readOwnStatuses } from '../../journey/sign-up/reads-status.ts';
import { readStoryStatuses } from '../../journey/story/status.ts';
import { readVisitStatuses, readVisitsBehind } from '../../journey/visit/status.ts';
import { daysFrom } from '../../language/day.ts';
import type { Locale } from '../../language/format.ts';
import { programmesAs, type Viewer } from '../../people/scope.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { readOrganisationHome } from '../organisation/reads.ts';
import { outline } from '../round/home.ts';
import { readWaiting } from '../round/waiting.ts';
import type { HomeTasks } from '../tasks.ts';

/** So many days after its last day a round is still looked at for what waits. */
const AFTERWARDS = 90;

/** Where somebody starts: what they run, speak for and take part in. */
export async function readStart(
  db: DbOrTrx,
  viewer: Pick<Viewer, 'email' | 'roles' | 'selves' | 'undecided'>,
  { today, tasks }: { today: string; tasks: HomeTasks },
) {
  const runs = programmesAs(viewer, 'coordinator');
  const known = byUrgency(await readRounds(db, runs), today);
  // There will be more and more rounds that are over; what happened in their last days still waits.
  const since = daysFrom(today, -AFTERWARDS);
  const waiting = await readWaiting(
    db,
    known.filter((round) => isCurrent(round, since)),
    today,
  );
  const rounds = [];
  for (const round of known) {
    const facts = waiting.get(round.id);
    const outlined = facts ? { ...facts, ...outline(facts) } : null;
    rounds.push({
      round,
      view: isCurrent(round, today) ? outlined : null,
      tasks: outlined && !outlined.begins ? await tasks.ofRound(db, outlined) : [],
    });
  }
  const organisations = [];
  for (const own of await readSpokenFor(db, viewer)) {
    organisations.push({
      own,
      home: await readOrganisationHome(db, own, { today, tasks, selves: viewer.selves }),
    });
  }
  const statuses = await readOwnStatuses(db, {
    programmeIds: programmesAs(viewer, 'participant'),
    viewer,
    today,
  });
  const people = viewer.selves.map(({ personId }) => personId);
  const visits = await readVisitStatuses(db, { people, today });
  const been = await readVisitsBehind(db, people);
  const lookBacks = await readLookBacks(db, { people, today });
  const followUps = await readFollowUpStatuses(db, { people, today });
  const stories = await readStoryStatuses(db, { people });
  const cards = await readCardStatuses(db, { people, today });
  const askedByOthers = await readAskedByOthers(db, { people, today });
  const pulses = await readOpenPulseCount(db, { people, today });
  return {
    runs: runs.length > 0,
    rounds,
    organisations,
    takesPart: viewer.roles.some(({ kind }) => kind === 'participant'),
    statuses,
    visits,
    been,
    lookBacks,
    cards,
    askedByOthers,
    pulses,
    followUps,
    stories,
    programmes: viewer.roles.some(({ kind }) => kind === 'operator') ? await countPerProgramme(db) : null,
  };
}

/** What each round where somebody starts is called among the others, by its code. */
export function namesAtStart(
  { rounds, statuses, organisations }: Awaited<ReturnType<typeof readStart>>,
  locale: Locale,
): Map<string, string> {
  const listed = [...rounds, ...statuses, ...organisations.flatMap(({ home }) => home.rounds)];
  return namesInList(
    listed.map(({ round }) => round),
    locale,
  );
}
