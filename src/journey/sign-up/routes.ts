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
  {
    path: 'aanmelden/:ronde/:stap?',
    file: 'journey/sign-up/draft/web/form.tsx',
    who: 'public',
    // Its first step: the others are of somebody.
    shared: true,
  },
  { path: 'toestemming', file: 'journey/sign-up/permission/web/permission.tsx', who: 'public' },
  // Here and not with the places: it sets them beside what is asked of them.
  {
    path: 'rondes/:ronde/plekken',
    file: 'journey/sign-up/gallery/web/places.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/aanmeldingen',
    file: 'journey/sign-up/people/web/sign-ups.tsx',
    who: 'coordinator',
    notes: [
      { kind: 'person-opened', signUp: ['?open', '?persoon'] },
      { kind: 'exclusions-read', only: 'toon=veiligheid' },
    ],
  },
  {
    path: 'rondes/:ronde/aanmeldingen/nieuw',
    file: 'journey/sign-up/people/web/add.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/aanmeldingen/:aanmelding/wijzig',
    file: 'journey/sign-up/people/web/change.tsx',
    who: 'coordinator',
    notes: [{ kind: 'person-opened', signUp: ['aanmelding'] }],
  },
  {
    path: 'rondes/:ronde/aanmeldingen/:aanmelding/telefoon',
    file: 'journey/sign-up/permission/web/telephone.tsx',
    who: 'coordinator',
    notes: [{ kind: 'person-opened', signUp: ['aanmelding'] }],
  },
  {
    path: 'rondes/:ronde/aanmeldingen/:aanmelding/leidinggevende',
    file: 'journey/sign-up/permission/web/other-manager.tsx',
    who: 'coordinator',
    notes: [{ kind: 'person-opened', signUp: ['aanmelding'] }],
  },
  {
    path: 'rondes/:ronde/aanmeldingen/:aanmelding/zelfde',
    file: 'journey/sign-up/people/web/join.tsx',
    who: 'coordinator',
    notes: [{ kind: 'person-opened', signUp: ['aanmelding'] }],
  },
  {
    path: 'rondes/:ronde/bevestigen',
    file: 'journey/sign-up/employment/web/unconfirmed.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  {
    path: 'organisatie/:code/bevestigen',
    file: 'journey/sign-up/employment/web/colleagues.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  {
    path: 'mijn/aanmelding',
    file: 'journey/sign-up/draft/web/own-sign-up.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
];
