import type { Both } from '../../language/both.ts';

interface Said {
  title: string;
  text: string;
  ask: string;
  call: string;
}

/** Whom to ask, where a page says that it is closed for now. Nothing of the place itself. */
export interface ClosedFor {
  /** What the page says. The frame of every page would bring these words along, and hardly anybody ever reads them. */
  says: Both<Said>;
  phone: string;
  coordinators: string[];
}

/** Of locked: it is there, and not now. What a phone kept of it is wiped by any answer that is no page. */
export const LOCKED = 423;

/** What a refusal because of a closed place brought along; `null` for any other error. */
export function closedIn(error: { status: number; data: unknown }): ClosedFor | null {
  if (error.status !== LOCKED) return null;
  const { closed } = (error.data ?? {}) as { closed?: ClosedFor };
  return closed ?? null;
}
