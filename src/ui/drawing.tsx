import bench from './drawings/bench.svg?url';
import cord from './drawings/cord.svg?url';
import dayCoffee from './drawings/day-coffee.svg?url';
import dayDoor from './drawings/day-door.svg?url';
import dayTalk from './drawings/day-talk.svg?url';
import dayWalk from './drawings/day-walk.svg?url';
import doors from './drawings/doors.svg?url';
import fork from './drawings/fork.svg?url';
import route from './drawings/route.svg?url';
import secretDoor from './drawings/secret-door.svg?url';
import street from './drawings/street.svg?url';
import talk from './drawings/talk.svg?url';

interface Sheet {
  file: string;
  /** Where it begins, when that is not at 0. */
  left?: number;
  width: number;
  height: number;
}

/** All are of one hand; what they are of is in the name. */
export const DRAWINGS = {
  bench: { file: bench, width: 240, height: 140 },
  cord: { file: cord, width: 352, height: 184 },
  'day-coffee': { file: dayCoffee, width: 240, height: 150 },
  'day-door': { file: dayDoor, width: 240, height: 150 },
  'day-talk': { file: dayTalk, width: 240, height: 150 },
  'day-walk': { file: dayWalk, width: 240, height: 150 },
  doors: { file: doors, width: 380, height: 166 },
  fork: { file: fork, width: 352, height: 184 },
  route: { file: route, width: 280, height: 150 },
  'secret-door': { file: secretDoor, width: 240, height: 150 },
  // The street goes on to both sides of what stands in it.
  street: { file: street, left: -260, width: 1760, height: 470 },
  talk: { file: talk, width: 500, height: 320 },
} as const;
export type DrawingName = keyof typeof DRAWINGS;

/** Tells nothing that the words beside it do not: a screen reader passes it by, and it is not printed. */
export function Drawing({ name }: { name: DrawingName }) {
  const { file, left = 0, width, height }: Sheet = DRAWINGS[name];
  return (
    <svg
      className="ws-drawing"
      viewBox={`${left} 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <use href={`${file}#drawing`} />
    </svg>
  );
}
