import type { Page } from '../../people/pages.ts';

export const pages: Page[] = [
  // With the key of a mail, or signed in: of a secret place it says nothing but that there is one.
  { path: 'terugblik/:stage', file: 'journey/reflection/looking/web/look.tsx', who: 'public' },
  {
    path: 'mijn/terugblikken',
    file: 'journey/reflection/reading/web/for-everyone.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/terugblikken',
    file: 'journey/reflection/reading/web/overview.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  // Of who takes part or receives in a programme, speaks for an organisation in it, or coordinates it; nobody else.
  { path: 'dilemmas', file: 'journey/reflection/dilemma/web/board.tsx', who: 'signed-in', notes: 'nothing' },
  {
    path: 'dilemmas/nieuw',
    file: 'journey/reflection/dilemma/web/raise.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  {
    path: 'dilemmas/agenda',
    file: 'journey/reflection/dilemma/web/agenda.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  {
    path: 'dilemmas/:dilemma',
    file: 'journey/reflection/dilemma/web/dilemma.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  // Of coordinators alone.
  {
    path: 'dilemmas/:dilemma/beheer',
    file: 'journey/reflection/dilemma/web/manage.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
];
