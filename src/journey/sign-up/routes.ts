import type { Page } from '../../people/pages.ts';

export const pages: Page[] = [
  { path: 'rondes/:ronde/aanmeldingen', file: 'journey/sign-up/web/sign-ups.tsx', who: 'coordinator' },
];
