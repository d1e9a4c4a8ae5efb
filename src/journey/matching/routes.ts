import type { Page } from '../../people/pages.ts';

export const pages: Page[] = [
  { path: 'rondes/:ronde', file: 'journey/matching/web/round.tsx', who: 'coordinator' },
  { path: 'rondes/:ronde/matching', file: 'journey/matching/web/matching.tsx', who: 'coordinator' },
];
