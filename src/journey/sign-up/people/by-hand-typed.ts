import type { ByHand } from './by-hand.ts';

/** The form as it came in, to be shown again as it was typed. */
export interface TypedByHand extends Omit<ByHand, 'choices'> {
  email: string;
  /** As the fields send them, empty ones too: `place:POL-1`. */
  choices: string[];
  permission: string;
  saidBy: string;
  saidOn: string;
}

/** The form to add somebody, before anything is typed. */
export const emptyByHand: TypedByHand = {
  ...{ name: '', email: '', jobTitle: '', organisation: '', newcomer: false, clientContact: false },
  ...{ days: [], visits: 1, choices: [], learningGoal: '', imageBefore: '', hosts: '' },
  ...{ managerName: '', managerEmail: '', permission: 'ask', saidBy: '', saidOn: '' },
};
