import type { Task } from '../../journey/programme/programme-task.ts';
import { daysUntil } from '../../language/day.ts';

/** From here on a task stops somebody or the round, or has to be settled before its next date. */
const MUST = 700;
/** Of these the round cannot go on without any: they come first, whatever their day. */
const BEFORE_ALL = 800;
/** What is about people and organisations has to be done when its day is so near, in days, or past. */
const NEAR = { weight: 500, days: 14 };

/** So many lines are seen at once. */
const LINES = 7;

type Weighed = Pick<Task, 'weight' | 'by'>;

const isNear = ({ by }: Weighed, today: string) => by !== null && daysUntil(by, today) <= NEAR.days;

const mustBeDone = (task: Weighed, today: string): boolean =>
  task.weight >= MUST || (task.weight >= NEAR.weight && isNear(task, today));

/** What cannot wait first; of the rest what has the nearest day, and of one day the heaviest. */
const inTurn = (a: Weighed, b: Weighed): number => {
  const first = Number(b.weight >= BEFORE_ALL) - Number(a.weight >= BEFORE_ALL);
  if (first !== 0) return first;
  if (a.weight < BEFORE_ALL && a.by !== b.by) {
    if (a.by === null || b.by === null) return a.by === null ? 1 : -1;
    return a.by < b.by ? -1 : 1;
  }
  return b.weight - a.weight;
};

/**
 * What has to be done apart from what can be done, in the order in which to take it up; what is too much to see at once
 * stands in `rest`, which begins where the lines end.
 */
export function inTurnOf<Waiting extends Weighed>(tasks: readonly Waiting[], today: string) {
  const must = tasks.filter((task) => mustBeDone(task, today)).toSorted(inTurn);
  const can = tasks.filter((task) => !mustBeDone(task, today)).toSorted(inTurn);
  const room = Math.max(0, LINES - must.length);
  return {
    must: must.slice(0, LINES),
    can: can.slice(0, room),
    rest: [...must.slice(LINES), ...can.slice(room)],
  };
}
