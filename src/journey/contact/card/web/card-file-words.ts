import type { Both } from '../../../../language/both.ts';

export const vcardWords: Both<{ ringMeFor: string; notFor: string; reach: string; file: string }> = {
  nl: { ringMeFor: 'Bel me voor:', notFor: 'Niet voor:', reach: 'Te bereiken:', file: 'contactkaart' },
  en: { ringMeFor: 'Ring me for:', notFor: 'Not for:', reach: 'To be reached:', file: 'contact-card' },
};
