import type { Page } from '../../people/pages.ts';

export const pages: Page[] = [
  // Here and not with the places: it sets them beside what is asked of them.
  { path: 'rondes/:ronde/plekken', file: 'journey/sign-up/web/places.tsx', who: 'coordinator' },
  { path: 'rondes/:ronde/aanmeldingen', file: 'journey/sign-up/web/sign-ups.tsx', who: 'coordinator' },
  { path: 'mijn/aanmelding', file: 'journey/sign-up/web/own-sign-up.tsx', who: 'signed-in' },
  { path: 'organisatie/:code', file: 'journey/sign-up/web/own-organisation.tsx', who: 'signed-in' },
];
