import type { IconName } from '../../../../ui/icons/names.ts';
import type { Kind } from '../../follow-up.ts';

/** The sign of each kind; the word stands beside it. */
export const KIND_ICONS: Record<Kind, IconName> = {
  presentation: 'talk',
  'return-visit': 'door',
  lunch: 'lunch',
  training: 'badge',
  consultation: 'people',
};
