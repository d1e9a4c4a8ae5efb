import type { Page } from '../../people/pages.ts';

export const pages: Page[] = [
  // Here, where all that waits is known: in the round, in the organisation and in the own sign-up.
  { path: 'mijn', file: 'journey/matching/web/mine.tsx', who: 'signed-in' },
  { path: 'rondes/:ronde', file: 'journey/matching/web/round.tsx', who: 'coordinator' },
  { path: 'rondes/:ronde/matching', file: 'journey/matching/web/matching.tsx', who: 'coordinator' },
];
