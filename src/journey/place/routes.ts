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
  // Who may close a place is asked of each place: contact persons, who looks after safety, coordinators.
  { path: 'dichtzetten', file: 'journey/place/leak/web/closing.tsx', who: 'signed-in', notes: 'nothing' },
  {
    path: 'dichtzetten/:plek',
    file: 'journey/place/leak/web/close-place.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  // With the key of the site, which who runs it has: a page of nobody.
  { path: 'beheer/dicht', file: 'journey/place/leak/web/by-command.ts', who: 'public' },
  { path: 'lekken', file: 'journey/place/leak/web/leaks.tsx', who: 'signed-in', notes: 'nothing' },
  { path: 'lekken/:lek', file: 'journey/place/leak/web/leak.tsx', who: 'signed-in', notes: 'itself' },
  {
    path: 'lekken/:lek/gezien.xlsx',
    file: 'journey/place/leak/web/seen-file.ts',
    who: 'signed-in',
    notes: 'itself',
  },
];
