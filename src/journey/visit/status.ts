import { inOrder } from '../../language/order.ts';
import type { PersonId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { type Missing, readMissingOf } from './preparing/prepared.ts';
import { readOpenVisits, readVisitsAhead, type Visit } from './reads.ts';
import { askOf, isTold, sideOf } from './reply/questions.ts';
import { AGREED, otherSide, type Side, type State, secretState } from './visit.ts';

/** What somebody can do for a visit of theirs. */
export type VisitToDo = 'reply' | 'was-it' | 'answer-day' | Exclude<Missing, 'day-kit'>;

/** A visit where somebody starts. Of a secret place: that there is one. */
export interface VisitStatus {
  id: string;
  roundCode: string;
  side: Side;
  state: State;
  toDo: VisitToDo | null;
  /** They did all, and the other did not yet. */
  waitsForOther: boolean;
  /** Until when, where there is a day for it. */
  by: string | null;
  open: { title: string; days: string[]; organisation: string; visitor: string | null } | null;
}

const DONE_BY: Record<Exclude<Missing, 'day-kit'>, Side> = {
  'house-rules': 'visitor',
  condition: 'host',
  clients: 'host',
};

/** What the viewer goes to and whom they receive, what waits for them first, then by day; secret ones last. */
export async function readVisitStatuses(
  db: DbOrTrx,
  { people, today }: { people: readonly PersonId[]; today: string },
): Promise<VisitStatus[]> {
  if (people.length === 0) return [];
  const visits = await readVisitsAhead(db, people, today);
  const ids = visits.map(({ id }) => id);
  const missing = await readMissingOf(db, ids);
  const asked = await readAsked(db, ids);
  return visits
    .map((visit) => {
      const side = people.map((personId) => sideOf(visit, personId)).includes('visitor') ? 'visitor' : 'host';
      return statusOf(visit, {
        side,
        today,
        asked: asked.get(visit.id),
        missing: missing.get(visit.id) ?? [],
      });
    })
    .sort((a, b) => Number(b.toDo !== null) - Number(a.toDo !== null) || (dayIn(a) < dayIn(b) ? -1 : 1));
}

/** A visit that took place, and from which somebody still has something: what they wrote, and their certificate. */
export interface VisitBehind {
  id: string;
  side: Side;
  title: string;
  organisation: string;
  day: string;
}

/** So many are shown where somebody starts. */
const LAST = 6;

/** Where the viewer was and whom they received, the last first; none at a secret place. */
export async function readVisitsBehind(db: DbOrTrx, people: readonly PersonId[]): Promise<VisitBehind[]> {
  if (people.length === 0) return [];
  const visits = await readOpenVisits(db, people, ['took-place']);
  return visits
    .map((visit): VisitBehind => {
      const side = people.some((personId) => sideOf(visit, personId) === 'visitor') ? 'visitor' : 'host';
      const { id, title, days, host, home } = visit;
      return { id, side, title, organisation: side === 'visitor' ? host : home, day: days.at(-1)! };
    })
    .sort((a, b) => inOrder(b.day, a.day))
    .slice(0, LAST);
}

const dayIn = ({ open }: VisitStatus) => open?.days[0] ?? '9999-12-31';

interface Known {
  side: Side;
  today: string;
  asked: string | undefined;
  missing: readonly Missing[];
}

function statusOf(visit: Visit, { side, today, asked, missing }: Known): VisitStatus {
  const { id, roundCode, secret, title, days } = visit;
  const state = isTold(visit, today, false) ? visit.state : secretState(visit.state);
  const ask = askOf(visit, side, today);
  const both = AGREED.includes(state);
  const mine = missing.find((one) => one !== 'day-kit' && DONE_BY[one] === side) as VisitToDo | undefined;
  const toDo: VisitToDo | null =
    ask === 'offer'
      ? 'reply'
      : (ask ?? (asked !== undefined && asked !== side ? 'answer-day' : both ? (mine ?? null) : null));
  return {
    ...{ id, roundCode, side, state, toDo },
    waitsForOther:
      toDo === null &&
      ((state === 'offered' && visit[`${otherSide(side)}AgreedAt`] === null) || asked === side),
    by: toDo === 'reply' ? visit.replyBy : null,
    open: secret
      ? null
      : {
          ...{ title, days },
          organisation: side === 'visitor' ? visit.host : visit.home,
          visitor: side === 'host' && both ? visit.visitorName : null,
        },
  };
}

/** Who asked for another day, where that waits. */
async function readAsked(db: DbOrTrx, visitIds: readonly string[]): Promise<Map<string, string>> {
  if (visitIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('visit_day_asked')
    .select(['visit_id', 'asked_by'])
    .where('visit_id', 'in', [...visitIds])
    .where('answer', 'is', null)
    .execute();
  return new Map(rows.map(({ visit_id, asked_by }) => [visit_id, asked_by]));
}
