import type { Page } from '../../people/pages.ts';

export const pages: Page[] = [
  // Of who works at an organisation of a programme, or coordinates it; nobody else.
  { path: 'vervolg', file: 'journey/follow-up/board/web/board.tsx', who: 'signed-in', notes: 'nothing' },
  {
    path: 'vervolg/nieuw',
    file: 'journey/follow-up/making/web/make.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  {
    path: 'vervolg/:vervolg',
    file: 'journey/follow-up/own/web/follow-up.tsx',
    who: 'signed-in',
    notes: 'itself',
  },
  {
    path: 'vervolg/:vervolg/agenda',
    file: 'journey/follow-up/own/web/calendar-file.ts',
    who: 'signed-in',
    notes: 'itself',
  },
  // Of who went, and looked back.
  {
    path: 'mijn/voor-collegas/:stage',
    file: 'journey/follow-up/brief/web/own.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  {
    path: 'mijn/voor-collegas/:stage/:vorm',
    file: 'journey/follow-up/brief/web/paper.ts',
    who: 'signed-in',
    notes: 'nothing',
  },
  // With the key of a link that its writer shared, and that ends: nothing of a secret place, and no name but a first name.
  { path: 'voor-collegas/:sleutel', file: 'journey/follow-up/brief/web/shared.tsx', who: 'public' },
  // With the key of a mail: whether an address is of who asked for something.
  { path: 'belangstelling', file: 'journey/follow-up/interest/web/confirm.tsx', who: 'public' },
  {
    path: 'rondes/:ronde/voor-collegas',
    file: 'journey/follow-up/brief/web/counts.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
];
