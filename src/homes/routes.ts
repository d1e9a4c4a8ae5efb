import type { Page } from '../people/pages.ts';

export const pages: Page[] = [
  { path: '', file: 'homes/public/web/home.tsx', who: 'public', shared: true },
  { path: 'mijn', file: 'homes/mine/web/mine.tsx', who: 'signed-in' },
  { path: 'rondes/:ronde', file: 'homes/round/web/round.tsx', who: 'coordinator' },
  { path: 'organisatie/:code', file: 'homes/organisation/web/own-organisation.tsx', who: 'signed-in' },
  { path: 'organisatie/:code/collega-s', file: 'homes/organisation/web/inviting.tsx', who: 'signed-in' },
  { path: 'beheer/toestand', file: 'homes/health/web/health.tsx', who: 'operator' },
  // With the key of the site, which who runs it has: a page of nobody.
  { path: 'beheer/kopie', file: 'homes/health/web/backup.ts', who: 'public' },
];
