import type { Both } from '../../../../language/both.ts';
import type { Need } from '../../visit.ts';

/** What can be needed on the day. */
export const needWords: Both<Record<Need, string>> = {
  nl: {
    'step-free': 'Een ingang zonder drempel of trap',
    interpreter: 'Een tolk of gebarentolk',
    'hearing-loop': 'Ringleiding',
    'quiet-room': 'Een rustige ruimte',
  },
  en: {
    'step-free': 'An entrance without steps',
    interpreter: 'An interpreter or sign interpreter',
    'hearing-loop': 'A hearing loop',
    'quiet-room': 'A quiet room',
  },
};
