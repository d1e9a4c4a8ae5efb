import { ordered } from '../../../language/order.ts';
import type { Side } from '../../visit/visit.ts';
import type { About, Contact, Moment, Noticed } from '../contact-pulse.ts';
import { openUntil } from '../contact-pulse.ts';
import type { OpenPulse } from './open.ts';

/** One whom somebody met, as the page shows it. */
export interface Asked {
  id: string;
  side: Side;
  moment: Moment;
  secret: boolean;
  contact: Contact | null;
  about: About[];
  noticed: Noticed[];
  /** Of a secret place `null`, until it was opened. */
  who: { name: string; jobTitle: string; organisation: string; title: string } | null;
}

/** What the page shows. Of a secret place it holds no organisation, name or title, unless that was opened. */
export interface PulseView {
  asked: Asked[];
  /** Several at secret places: whom each is about is seen only after a second step, so until then none is asked. */
  hidden: boolean;
  /** There is something to be opened. */
  secret: boolean;
  /** Until when the first of them can be answered. */
  until: string;
}

/** Of a secret place nothing is left out that says how many there are: one is asked without a name, of more none. */
export function viewPulses(open: readonly OpenPulse[], opened: boolean): PulseView {
  const secret = open.filter((one) => one.secret);
  const hidden = !opened && secret.length > 1;
  const shown = hidden ? open.filter((one) => !one.secret) : open;
  const asked = shown.map((one): Asked => {
    const { id, side, moment, contact, about, noticed, name, jobTitle, organisation, title } = one;
    // Who was at a secret place reads nobody's name, also after a second step.
    const called = one.secret && side === 'visitor' ? '' : name;
    const mayRead = opened || !one.secret;
    return {
      ...{ id, side, moment, secret: one.secret, contact, about, noticed },
      who: mayRead ? { name: called, jobTitle, organisation, title } : null,
    };
  });
  return {
    asked: ordered(asked, ({ who, id }) => [who === null ? '1' : '0', who?.name ?? '', id]),
    hidden,
    secret: !opened && secret.length > 0,
    until: open.map(({ askedOn }) => openUntil(askedOn)).sort()[0] ?? '',
  };
}
