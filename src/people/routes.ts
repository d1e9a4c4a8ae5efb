import type { Page } from './pages.ts';

export const pages: Page[] = [
  { path: 'inloggen', file: 'people/web/sign-in.tsx', who: 'public' },
  { path: 'uitloggen', file: 'people/web/sign-out.ts', who: 'public' },
  { path: 'voorbeeld/als/:rol', file: 'people/web/example-sign-in.ts', who: 'example' },
  { path: 'outbox', file: 'people/web/outbox.tsx', who: 'example' },
];
