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
  street: { file: street, width: 1180, height: 470 },
  talk: { file: talk, width: 500, height: 320 },
} as const;
export type DrawingName = keyof typeof DRAWINGS;

/** Tells nothing that the words beside it do not: a screen reader passes it by, and it is not printed. */
export function Drawing({ name }: { name: DrawingName }) {
  const { file, width, height } = DRAWINGS[name];
  return (
    <svg
      className="ws-drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <use href={`${file}#drawing`} />
    </svg>
  );
}
