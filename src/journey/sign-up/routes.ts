import type { Page } from '../../people/pages.ts';

export const pages: Page[] = [
  // What the form offers, to look around in; here and not with the places, for it says what is asked for most.
  { path: 'plekken/:ronde', file: 'journey/sign-up/gallery/web/gallery.tsx', who: 'public', shared: true },
  {
    path: 'plekken/:ronde/:plek',
    file: 'journey/sign-up/gallery/web/gallery-place.tsx',
    who: 'public',
    shared: true,
  },
  { path: 'aanmelden/:ronde/verder', file: 'journey/sign-up/draft/web/resume.tsx', who: 'public' },
  { path: 'aanmelden/:ronde/:stap?', file: 'journey/sign-up/draft/web/form.tsx', who: 'public' },
  { path: 'toestemming', file: 'journey/sign-up/permission/web/permission.tsx', who: 'public' },
  // Here and not with the places: it sets them beside what is asked of them.
  { path: 'rondes/:ronde/plekken', file: 'journey/sign-up/gallery/web/places.tsx', who: 'coordinator' },
  { path: 'rondes/:ronde/aanmeldingen', file: 'journey/sign-up/people/web/sign-ups.tsx', who: 'coordinator' },
  {
    path: 'rondes/:ronde/aanmeldingen/:aanmelding/zelfde',
    file: 'journey/sign-up/people/web/join.tsx',
    who: 'coordinator',
  },
  { path: 'mijn/aanmelding', file: 'journey/sign-up/draft/web/own-sign-up.tsx', who: 'signed-in' },
];
