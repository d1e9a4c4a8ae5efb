import type { TypedReply } from '../../reply/reply-form.ts';
import type { OwnFault } from '../acting.ts';
import type { OwnVisit } from '../own-visit.ts';

/** What the page says of a form that was not taken, and what was typed in it. */
export interface Said {
  fault?: OwnFault;
  stop?: 'older' | 'full' | 'not-now';
  /** Of a reply. */
  typed?: TypedReply;
  phone?: string;
  day?: string;
}

/** What every part of the page is made from. */
export interface PartProps {
  visit: OwnVisit;
  said: Said;
  /** Of a secret place, when it is opened: a press does not close it. */
  toon: 'dag' | undefined;
}
