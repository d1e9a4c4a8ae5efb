import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { standOf } from '../../programme/programme-stand.ts';
import { type OtherDay, readOtherDays } from '../day/asking.ts';
import { readHosts, readVisitsOfPerson, type Visit } from '../reads.ts';
import { AGREED, AHEAD, type Side, type State } from '../visit.ts';

/** What somebody is asked about a visit now. */
export type Ask = 'offer' | 'was-it';

/** A visit as its page without an account shows it: of a secret place nothing but that it is there. */
export interface Question {
  id: string;
  side: Side;
  state: State;
  ask: Ask | null;
  /** They said yes, and wait for the other. */
  agreed: boolean;
  says: 'took-place' | 'missed' | null;
  replyBy: string;
  stand: string;
  secret: boolean;
  open: {
    title: string;
    organisation: string;
    days: string[];
    times: { from: string; until: string };
    /** Who it is about: a function before both said yes, then a name. */
    who: string[];
    goal: string;
    otherDays: OtherDay[];
  } | null;
}

/** What a holder of a key is asked, and how it stands with the rest; what waits comes first. */
export async function readQuestions(
  db: DbOrTrx,
  who: { roundId: RoundId; personId: string },
  today: string,
): Promise<Question[]> {
  const questions: Question[] = [];
  for (const visit of await readVisitsOfPerson(db, who)) {
    questions.push(await questionOf(db, visit, sideOf(visit, who.personId), today));
  }
  return [...questions.filter(({ ask }) => ask), ...questions.filter(({ ask }) => !ask)];
}

export const sideOf = (visit: Pick<Visit, 'visitorId'>, personId: string): Side =>
  visit.visitorId === personId ? 'visitor' : 'host';

/** Named by what the answer was given to: an older page is noticed. */
export const standOfVisit = (visit: Visit, side: Side): string =>
  standOf({
    state: visit.state,
    agreed: visit[`${side}AgreedAt`] !== null,
    says: visit[`${side}Says`],
    days: visit.days,
  });

export function askOf(visit: Visit, side: Side, today: string): Ask | null {
  if (visit.state === 'offered' && visit[`${side}AgreedAt`] === null) return 'offer';
  const isOver = visit.days.at(-1)! < today || (visit.days.at(-1) === today && visit.secret === false);
  if ((visit.state === 'arranged' || visit.state === 'ready') && isOver && visit[`${side}Says`] === null)
    return 'was-it';
  return null;
}

async function questionOf(db: DbOrTrx, visit: Visit, side: Side, today: string): Promise<Question> {
  const ask = askOf(visit, side, today);
  return {
    ...{ id: visit.id, side, state: visit.state, ask, replyBy: visit.replyBy, secret: visit.secret },
    agreed: visit[`${side}AgreedAt`] !== null,
    says: visit[`${side}Says`],
    stand: standOfVisit(visit, side),
    open: visit.secret
      ? null
      : {
          title: visit.title,
          organisation: side === 'visitor' ? visit.host : visit.home,
          days: visit.days,
          times: { from: visit.startTime, until: visit.endTime },
          who: await whoOf(db, visit, side),
          goal: side === 'host' ? (visit.learningGoal ?? '') : '',
          otherDays: ask === 'offer' && side === 'visitor' ? await readOtherDays(db, visit, today) : [],
        },
  };
}

/** Names only when both said yes. */
async function whoOf(db: DbOrTrx, visit: Visit, side: Side): Promise<string[]> {
  const named = AGREED.includes(visit.state);
  if (side === 'host') {
    const job = visit.jobTitle ?? '';
    return named && visit.visitorName ? [`${visit.visitorName}, ${job}`] : job ? [job] : [];
  }
  if (!named || !AHEAD.includes(visit.state)) return [];
  return (await readHosts(db, visit.placeId)).map(({ name }) => name);
}
