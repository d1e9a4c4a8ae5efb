import type { Page } from '../../people/pages.ts';

export const pages: Page[] = [
  { path: '', file: 'journey/programme/web/home.tsx', who: 'public' },
  { path: 'mijn', file: 'journey/programme/web/mine.tsx', who: 'signed-in' },
];
