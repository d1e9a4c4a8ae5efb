/** What was looked at, and whether it is in order. */
export interface Finding {
  what: string;
  ok: boolean;
  /** A sentence; what to do when it is not in order. */
  says: string;
}
