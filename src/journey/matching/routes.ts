import type { Page } from '../../people/pages.ts';

export const pages: Page[] = [
  // Here, where all that waits is known: in the round, in the organisation and in the own sign-up.
  {
    path: 'rondes/:ronde/matching',
    file: 'journey/matching/web/matching.tsx',
    who: 'coordinator',
    notes: [{ kind: 'person-opened', signUp: ['?persoon'] }],
  },
  {
    path: 'rondes/:ronde/matching/gewenst',
    file: 'journey/matching/wanted/web/wanted.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
];
