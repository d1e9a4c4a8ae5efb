import type { Both } from '../../language/both.ts';

/** A mail comes from the programme, and an answer to it goes to the coordinators. */
export const envelope = (sender: { programme: string; coordinators: readonly string[] }) => ({
  from: sender.programme,
  replyTo: sender.coordinators,
});

/** How a mail to a coordinator ends, whatever it is about. */
export const toCoordinator: Both<(programme: string) => { from: string; why: string }> = {
  nl: (from) => ({ from, why: `Je krijgt deze mail omdat je coördinator bent van ${from}.` }),
  en: (from) => ({ from, why: `You get this email because you coordinate ${from}.` }),
};
