import type { Page } from '../../people/pages.ts';

/** The coordinator's table of places is with the sign-up, which knows what is asked of them. */
export const pages: Page[] = [
  {
    path: 'organisatie/:code/plekken',
    file: 'journey/place/web/own-places.tsx',
    who: 'signed-in',
    notes: 'itself',
  },
  // `nieuw` is a place that is not there yet.
  {
    path: 'organisatie/:code/plekken/:plek',
    file: 'journey/place/web/own-place.tsx',
    who: 'signed-in',
    notes: 'itself',
  },
  {
    path: 'rondes/:ronde/plekken/:plek',
    file: 'journey/place/web/round-place.tsx',
    who: 'coordinator',
    notes: 'itself',
  },
];
