import { NO_FOLLOW_UPS } from '../../journey/follow-up/reads-waiting.ts';
import { aRound } from '../../journey/matching/testing.ts';
import { NO_CORRECTIONS } from '../../journey/programme/reads-corrections.ts';
import type { Member } from '../../journey/programme/reads-members.ts';
import { aMember as anyMember, NO_DAYS } from '../../journey/programme/testing.ts';
import { NO_STORIES } from '../../journey/story/reads-waiting.ts';
import { NO_VISITS } from '../../journey/visit/visit-facts.ts';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { readRoundHome } from './reads.ts';

/** For tests: an organisation that was not invited, with a contact person. */
export function aMember(code: string, over: Partial<Member['invitation']> = {}, contacts = 1): Member {
  const contact = { id: code, name: 'Lea', email: `lea@${code}.example`, invited: false, endedOn: null };
  const member = anyMember(code, { contacts: contacts > 0 ? [contact] : [] });
  return { ...member, invitation: { ...member.invitation, ...over } };
}

type Home = Awaited<ReturnType<typeof readRoundHome>>;

/** For tests: the home of a round without dates, with the people and places of `aRound`; nobody asked a manager. */
export function aHome({
  round,
  rows = aRound(),
  ...over
}: Partial<Omit<Home, 'round'>> & { round?: Partial<Home['round']> }): Home {
  return {
    round: {
      id: 'ronde' as RoundId,
      programmeId: 'programma' as ProgrammeId,
      code: 'ronde',
      name: 'Ronde',
      programmeName: 'Programma',
      ...NO_DAYS,
      tolerance: 1,
      mostVisits: 2,
      newcomerPriority: 1,
      unplacedPriority: 2,
      seed: 'x',
      version: 1,
      ...round,
    },
    isFirst: true,
    rows,
    setAside: [],
    stopped: new Set(),
    members: ['A', 'B', 'C'].map((code) => aMember(code)),
    waits: rows.signUps
      .filter(({ permission }) => !permission)
      .map(({ email, name, managerEmail }) => ({
        ...{ id: email, email, name, state: 'not-asked' as const },
        ...{ hasManager: managerEmail !== '', askedOn: null, mailedOn: null },
      })),
    willing: [],
    proposed: [],
    unsafe: 0,
    unconfirmed: 0,
    denied: 0,
    visits: NO_VISITS,
    followUps: NO_FOLLOW_UPS,
    stories: NO_STORIES,
    corrections: NO_CORRECTIONS,
    latest: null,
    mailTrouble: 0,
    proposal: null,
    stale: false,
    ...over,
  };
}
