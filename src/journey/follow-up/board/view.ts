import type { Direction, FollowUpEvent, Kind, State } from '../follow-up.ts';
import { type Actor, eventsFor, SHARED } from '../follow-up.ts';
import type { FollowUpRow } from './read-follow-ups.ts';
import { actorsOf, type Reader } from './reader.ts';

/** On whom it waits. `both`: that they agree on a day, or say whether it took place. */
export type WaitsOn = 'anybody' | 'organisation' | 'you' | 'both' | 'day' | 'nobody';

/** What is to be done next, by who looks. */
export type NextStep = 'take' | 'agree' | 'say' | 'look';

/** The columns of the board; `over` is not on it, but for whose it is. */
export type Column = 'open' | 'agreed' | 'been' | 'over';

/** A follow-up as this reader sees it. */
export interface FollowUpView {
  id: string;
  kind: Kind;
  direction: Direction;
  title: string;
  text: string;
  /** Of what is secret and shut: never that its day is past. */
  state: State;
  column: Column;
  /** `null`, as the other: with whom something secret is, stands where it was opened. */
  from: { organisation: string; kind: string; name: string | null } | null;
  to: { organisation: string; name: string | null } | null;
  /** For one organisation. */
  wanted: string | null;
  /** `null`: there is none, or it is shut. */
  when: { day: string; startTime: string; endTime: string } | null;
  meeting: string;
  reached: number | null;
  secret: boolean;
  /** Of something secret, for one of the two, and not opened. */
  shut: boolean;
  /** Of something secret, for a coordinator: with whom it is stays between the two. */
  between: boolean;
  /** With whom they have it, when the two may know each other. */
  other: { name: string; email: string } | null;
  waits: WaitsOn;
  next: NextStep;
  can: FollowUpEvent[];
  actors: Actor[];
}

/**
 * What of a follow-up is shown. Its day, who it is with and that it was stand of something secret only where it was opened, and
 * for the two alone: a coordinator sees that it is taken, and not by whom.
 */
export function viewFollowUp(
  row: FollowUpRow,
  reader: Reader,
  { today, opened }: { today: string; opened: boolean },
): FollowUpView {
  const actors = actorsOf(reader, row);
  const isSide = actors.includes('maker') || actors.includes('taker');
  const isOpen = !row.secret || (opened && isSide);
  const state: State = !isOpen && AFTER_DAY.includes(row.state) ? 'agreed' : row.state;
  const dayCame = isOpen && row.day !== null && row.day <= today;
  const can = eventsFor(state, actors, { dayCame }).filter((event) => isOpen || !isOfDay(event, state));
  const names = isOpen && (isSide || reader.coordinates);
  const isMaker = actors.includes('maker');
  const other = isMaker
    ? { name: row.takerName, email: row.takerEmail }
    : { name: row.makerName, email: row.makerEmail };
  const isShared = SHARED.includes(row.state);
  const shut = row.secret && isSide && !isOpen && isShared;
  // Whoever it is with is where something is secret, or they themselves are: no list says so, to a coordinator either.
  const isBetween = row.secret && !isOpen && isShared;
  return {
    ...{ id: row.id, kind: row.kind, direction: row.direction, title: row.title, text: row.text },
    ...{ state, column: columnOf(state), secret: row.secret, can, actors },
    from:
      shut && !isMaker
        ? null
        : {
            ...{ organisation: row.makerOrganisation, kind: row.makerKind },
            name: isMaker || names || (row.makerListed && !row.secret) ? row.makerName : null,
          },
    to:
      row.takerOrganisation === null || (isBetween && (isMaker || !actors.includes('taker')))
        ? null
        : { organisation: row.takerOrganisation, name: names ? row.takerName : null },
    // For whom it was is with whom it is.
    wanted: isBetween ? null : row.forOrganisation,
    when:
      isOpen && row.day !== null && isShared
        ? { day: row.day, startTime: row.startTime, endTime: row.endTime }
        : null,
    meeting: isOpen && (isSide || reader.coordinates) ? row.meeting : '',
    reached: isOpen ? row.reached : null,
    ...{ shut, between: isBetween && !isSide },
    other: isSide && isOpen && isShared && other.name ? { name: other.name, email: other.email ?? '' } : null,
    ...waiting({ state, dayCame, isSide, row, can }),
  };
}

/** Said of what is secret they would tell that the day is past. */
const AFTER_DAY: readonly State[] = ['took-place', 'off'];
/** What is done where the day stands. */
const OF_DAY: readonly FollowUpEvent[] = ['agrees-day', 'took-place', 'did-not', 'reopens'];
/** Once there is a day, taking it back says by its answer whether that is past: it is asked where the day stands, as well. */
export const isOfDay = (event: FollowUpEvent, state: State): boolean =>
  OF_DAY.includes(event) || (event === 'withdraws' && state !== 'open' && state !== 'taken');

function columnOf(state: State): Column {
  if (state === 'open') return 'open';
  if (state === 'taken' || state === 'agreed') return 'agreed';
  return state === 'took-place' ? 'been' : 'over';
}

interface Waiting {
  state: State;
  dayCame: boolean;
  isSide: boolean;
  row: FollowUpRow;
  can: readonly FollowUpEvent[];
}

function waiting({ state, dayCame, isSide, row, can }: Waiting): Pick<FollowUpView, 'waits' | 'next'> {
  const sides: WaitsOn = isSide ? 'you' : 'both';
  if (state === 'open') {
    if (can.includes('takes'))
      return { waits: row.forOrganisationId === null ? 'anybody' : 'you', next: 'take' };
    return { waits: row.forOrganisationId === null ? 'anybody' : 'organisation', next: 'look' };
  }
  if (state === 'taken') return { waits: sides, next: isSide ? 'agree' : 'look' };
  if (state === 'agreed' && dayCame) return { waits: sides, next: isSide ? 'say' : 'look' };
  return { waits: state === 'agreed' ? 'day' : 'nobody', next: 'look' };
}
