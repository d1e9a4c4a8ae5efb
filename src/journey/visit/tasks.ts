import type { Locale } from '../../language/format.ts';
import { pressPath } from '../../post/paths.ts';
import type { MatchFacts } from '../matching/matching-facts.ts';
import { matchingPath } from '../matching/paths.ts';
import { ownPlacePath, ownPlacesPath } from '../place/paths.ts';
import { isCurrent } from '../programme/programme.ts';
import { isWaiting, type OrganisationOn, type RoundOn, type Task } from '../programme/programme-task.ts';
import { reportsPath, visitsPath } from './paths.ts';
import type { VisitOfOrganisation } from './reads-organisation.ts';
import { words } from './tasks-words.ts';
import type { State } from './visit.ts';
import type { VisitFacts } from './visit-facts.ts';
import { OFFERING, WAITS } from './visit-waiting.ts';

/** Both said yes, and the day is still to come. */
const COMING: readonly State[] = ['accepted', 'arranged', 'ready'];

type Name =
  | 'reported'
  | 'offer'
  | 'unready'
  | 'dayless-visit'
  | 'silent'
  | 'secret-visit'
  | 'alone'
  | 'disagree'
  | 'untouched'
  | 'perhaps'
  | 'at-risk';

/** When the last day of the round is past nothing is offered any more; of the visits those are counted that come later. */
const BEFORE: readonly Name[] = ['offer'];

/** What waits for the coordinator: a proposal to offer, and visits that do not go on by themselves. */
export function roundTasks(
  { match, visits }: Pick<MatchFacts, 'match'> & { visits: VisitFacts },
  { round, today, phase }: RoundOn,
): Task<Name>[] {
  const isOver = !isCurrent(round, today);
  const isStale = match.state === 'stale';
  const canOffer = (isStale || match.state === 'proposal') && visits.offered === 0 && phase === 'matching';
  const about = (
    name: Exclude<Name, 'offer' | 'reported' | 'secret-visit'>,
    count: number,
    { weight, stand }: { weight: number; stand: string },
    says: (locale: Locale) => { title: string; note: string },
  ): Task<Name> => ({
    ...{ name, count, by: null, weight, to: visitsPath(round.code, { stand }) },
    says: (locale) => ({ count, ...says(locale) }),
  });
  const tasks: Task<Name>[] = [
    {
      // Before all else, of whatever room.
      ...{ name: 'reported', count: visits.reported, by: null, weight: 1000 },
      to: reportsPath(round.code),
      says: (locale) => ({
        ...{ count: visits.reported, title: words[locale].reportedTitle(visits.reported) },
        note: words[locale].reportedNote,
      }),
    },
    about('unready', visits.unready, { weight: 955, stand: WAITS.unready }, (locale) => ({
      title: words[locale].unreadyTitle(visits.unready),
      note: words[locale].unreadyNote,
    })),
    about('dayless-visit', visits.dayless, { weight: 945, stand: WAITS.dayless }, (locale) => ({
      title: words[locale].daylessTitle(visits.dayless),
      note: words[locale].daylessNote,
    })),
    about('silent', visits.silent, { weight: 940, stand: WAITS.silent }, (locale) => ({
      title: words[locale].silentTitle(visits.silent),
      note: words[locale].silentNote,
    })),
    {
      ...{ name: 'secret-visit', count: visits.secretWaiting, by: null, weight: 935 },
      // They stand apart, without a day.
      to: visitsPath(round.code, { toon: 'geheim' }),
      says: (locale) => ({
        ...{ count: visits.secretWaiting, title: words[locale].secretTitle(visits.secretWaiting) },
        note: words[locale].secretNote,
      }),
    },
    about('alone', visits.alone, { weight: 930, stand: WAITS.alone }, (locale) => ({
      title: words[locale].aloneTitle(visits.alone),
      note: words[locale].aloneNote,
    })),
    {
      ...{ name: 'offer', count: Number(canOffer), by: null, weight: 840 },
      // What is stale is not offered: where it is matched it is said why.
      to: isStale ? matchingPath(round.code) : pressPath(round.code, OFFERING),
      says: (locale) => ({
        title: words[locale].offerTitle,
        note: isStale ? words[locale].offerStale : words[locale].offerNote,
        action: words[locale].offerAction,
      }),
    },
    about('untouched', visits.untouched, { weight: 928, stand: WAITS.untouched }, (locale) => ({
      title: words[locale].untouchedTitle(visits.untouched),
      note: words[locale].untouchedNote,
    })),
    about('perhaps', visits.perhaps, { weight: 926, stand: WAITS.perhaps }, (locale) => ({
      title: words[locale].perhapsTitle(visits.perhaps),
      note: words[locale].perhapsNote,
    })),
    about('at-risk', visits.risk, { weight: 825, stand: WAITS.risk }, (locale) => ({
      title: words[locale].riskTitle(visits.risk),
      note: words[locale].riskNote,
    })),
    about('disagree', visits.disagreeing, { weight: 830, stand: WAITS.disagree }, (locale) => ({
      title: words[locale].disagreeTitle(visits.disagreeing),
      note: words[locale].disagreeNote,
    })),
  ];
  return tasks.filter(isWaiting).filter(({ name }) => !isOver || !BEFORE.includes(name));
}

interface Own extends Pick<OrganisationOn, 'address' | 'round' | 'answer'> {
  visits: readonly Pick<VisitOfOrganisation, 'way' | 'state' | 'days' | 'place' | 'lacksKit'>[];
}

/** What only who speaks for an organisation can say of a place to which somebody comes: how late and where to be there. */
export function organisationTasks(own: Own, today: string): Task<'day-kit'>[] {
  if (own.answer === 'no') return [];
  const isOver = !isCurrent(own.round, today);
  const lacking = own.visits.filter(
    ({ way, state, days, lacksKit }) =>
      way === 'comes' && lacksKit && COMING.includes(state) && (!isOver || days.at(-1)! >= today),
  );
  const places = [...new Set(lacking.map(({ place }) => place))];
  const [only, ...others] = places;
  const tasks: Task<'day-kit'>[] = [
    {
      ...{ name: 'day-kit', count: places.length, weight: 750 },
      by: lacking.map(({ days }) => days[0]!).sort()[0] ?? null,
      to: only && others.length === 0 ? ownPlacePath(own.address, only) : ownPlacesPath(own.address),
      says: (locale) => ({
        count: places.length,
        title: words[locale].dayKitTitle(places.length),
        note: words[locale].dayKitNote,
      }),
    },
  ];
  return tasks.filter(isWaiting);
}
