/** One day of what is in a calendar: from and until by the clock on the wall, `09:30`. */
export interface EventTime {
  /** `2027-03-09` */
  day: string;
  /** Absent: from the beginning of the day. */
  from: string | null;
  /** Not later than `from`: on the day after, past midnight. Absent: until the end of the day. */
  until: string | null;
}

/** Somebody with an address. */
export interface Party {
  name: string;
  address: string;
}

/** What goes into somebody's calendar: one or more days that are agreed as one. */
export interface CalendarEvent {
  /** Never changes, and cannot be guessed: who knows it can answer. Letters, digits and `.-_@`. */
  uid: string;
  /** Higher with each change that was sent; 0 at first. */
  sequence: number;
  /** When it was last changed. */
  stamp: Date;
  /** Of the clock on the wall: `Europe/Amsterdam`. */
  timeZone: string;
  title: string;
  description?: string | undefined;
  where?: string | undefined;
  times: readonly EventTime[];
  /** Who gets the answers. */
  organizer: Party;
  /** In a feed: it does not go on. A mail says it by what it is. */
  cancelled?: boolean | undefined;
}

/** An event with the one person to whom this mail goes. */
export interface Invited extends CalendarEvent {
  attendee: Party;
}

/** An event that no calendar could hold: without days, a day twice, or an address or uid with signs in it. */
export class CalendarEventError extends Error {}
