import type { Page } from '../people/pages.ts';

export const pages: Page[] = [
  { path: 'voorbeeld/onderdelen', file: 'example/web/parts.tsx', who: 'example' },
];
