import type { Page } from '../../people/pages.ts';

export const pages: Page[] = [
  { path: 'rondes/:ronde/plekken', file: 'journey/place/web/places.tsx', who: 'coordinator' },
];
