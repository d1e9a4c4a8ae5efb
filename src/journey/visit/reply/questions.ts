import type { PersonId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { standOf } from '../../programme/programme-stand.ts';
import { type OtherDay, readOtherDays } from '../day/asking.ts';
import { readHosts, readVisitsOfPerson, type Visit } from '../reads.ts';
import { AGREED, AHEAD, otherSide, type Side, type State, secretState } from '../visit.ts';
import { endsOn, isTooLate } from '../visit-end.ts';
import { isClosed } from '../visit-secret.ts';

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
  /** The other said how it was. One answer is enough, but who saw it otherwise can say so. */
  maySayOtherwise: boolean;
  replyBy: string;
  /** It is too late to say yes. */
  tooLate: boolean;
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
  who: { roundId: RoundId; personId: PersonId },
  today: string,
): Promise<Question[]> {
  const questions: Question[] = [];
  for (const visit of await readVisitsOfPerson(db, who)) {
    questions.push(await questionOf(db, visit, sideOf(visit, who.personId), today));
  }
  return [...questions.filter(({ ask }) => ask), ...questions.filter(({ ask }) => !ask)];
}

export const sideOf = (visit: Pick<Visit, 'visitorId'>, personId: PersonId): Side =>
  visit.visitorId === personId ? 'visitor' : 'host';

/**
 * Named by what the answer was given to: an older page is noticed. Not by the days, which of a secret place could be found
 * by trying them all.
 */
export const standOfVisit = (visit: Visit, side: Side): string =>
  standOf({
    state: visit.secret ? secretState(visit.state) : visit.state,
    agreed: visit[`${side}AgreedAt`] !== null,
    says: visit.secret ? null : visit[`${side}Says`],
    sequence: visit.sequence,
  });

/** What of a visit may be told: of a secret place what goes with its day only when it was opened, or is closed. */
export const isTold = (visit: Visit, today: string, opened: boolean): boolean =>
  opened || !visit.secret || isClosed(visit, today);

/** Of a secret place it is asked when the round or its window is over: the day after the visit would say when it was. */
export function askOf(visit: Visit, side: Side, today: string, opened = !visit.secret): Ask | null {
  if (visit.state === 'offered' && visit[`${side}AgreedAt`] === null) return 'offer';
  // As long as it goes on the page is of the day: how it was is asked the day after it ends, as the mail does.
  const isOver = opened ? endsOn(visit) < today : isClosed(visit, today);
  if ((visit.state === 'arranged' || visit.state === 'ready') && isOver && visit[`${side}Says`] === null)
    return 'was-it';
  return null;
}

/** They did not say how it was, and the other did; a coordinator who noted how it was did so for both. */
const isSaidByOther = (visit: Visit, side: Side): boolean =>
  (visit.state === 'took-place' || visit.state === 'missed') &&
  visit[`${side}Says`] === null &&
  visit[`${otherSide(side)}Says`] !== null;

/**
 * Whether somebody may say how it was: who is asked, who saw it otherwise, and who said so before. Nobody else is answered
 * after the day as they are not before it: of a secret place that would tell when it was.
 */
export const maySay = (
  { ask, maySayOtherwise, says }: Pick<Question, 'ask' | 'maySayOtherwise' | 'says'>,
  how: 'took-place' | 'missed',
): boolean => ask === 'was-it' || maySayOtherwise || says === how;

/** @param opened what it is and when may be shown, also of a secret place */
export async function questionOf(
  db: DbOrTrx,
  visit: Visit,
  side: Side,
  today: string,
  opened = !visit.secret,
): Promise<Question> {
  const ask = askOf(visit, side, today, opened);
  const told = isTold(visit, today, opened);
  return {
    ...{
      id: visit.id,
      side,
      state: told ? visit.state : secretState(visit.state),
      ask,
      replyBy: visit.replyBy,
      tooLate: isTooLate(visit, today),
      secret: visit.secret,
    },
    agreed: visit[`${side}AgreedAt`] !== null,
    says: told ? visit[`${side}Says`] : null,
    maySayOtherwise: told && isSaidByOther(visit, side),
    stand: standOfVisit(visit, side),
    open: !opened
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

/** Names only when both said yes; who receives at a secret place says it when they ring. */
async function whoOf(db: DbOrTrx, visit: Visit, side: Side): Promise<string[]> {
  const named = AGREED.includes(visit.state);
  if (side === 'host') {
    const job = visit.jobTitle ?? '';
    return named && visit.visitorName ? [`${visit.visitorName}, ${job}`] : job ? [job] : [];
  }
  if (!named || !AHEAD.includes(visit.state) || visit.secret) return [];
  return (await readHosts(db, visit.placeId)).map(({ name }) => name);
}
