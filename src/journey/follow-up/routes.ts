import type { Page } from '../../people/pages.ts';

export const pages: Page[] = [
  // Of who works at an organisation of a programme, or coordinates it; nobody else.
  { path: 'vervolg', file: 'journey/follow-up/board/web/board.tsx', who: 'signed-in' },
  { path: 'vervolg/nieuw', file: 'journey/follow-up/making/web/make.tsx', who: 'signed-in' },
  { path: 'vervolg/:vervolg', file: 'journey/follow-up/own/web/follow-up.tsx', who: 'signed-in' },
  { path: 'vervolg/:vervolg/agenda', file: 'journey/follow-up/own/web/calendar-file.ts', who: 'signed-in' },
];
