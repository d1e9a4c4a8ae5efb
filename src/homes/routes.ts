import type { Page } from '../people/pages.ts';

export const pages: Page[] = [
  { path: '', file: 'homes/public/web/home.tsx', who: 'public', shared: true },
  { path: 'mijn', file: 'homes/mine/web/mine.tsx', who: 'signed-in', notes: 'nothing' },
  { path: 'rondes/:ronde', file: 'homes/round/web/round.tsx', who: 'coordinator', notes: 'nothing' },
  {
    path: 'organisatie/:code',
    file: 'homes/organisation/web/own-organisation.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  {
    path: 'organisatie/:code/collega-s',
    file: 'homes/organisation/web/inviting.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  // Of coordinators alone; reading it is in it as well.
  { path: 'logboek', file: 'homes/log/web/log.tsx', who: 'signed-in', notes: 'itself' },
  {
    path: 'logboek.xlsx',
    file: 'homes/log/web/log-file.ts',
    who: 'signed-in',
    proven: true,
    notes: 'itself',
  },
  { path: 'mijn/wie-keek', file: 'homes/looked/web/looked.tsx', who: 'signed-in', notes: 'nothing' },
  { path: 'beheer/toestand', file: 'homes/health/web/health.tsx', who: 'operator', notes: 'nothing' },
  // With the key of the site, which who runs it has: a page of nobody.
  { path: 'beheer/kopie', file: 'homes/health/web/backup.ts', who: 'public' },
  // What a programme says to everybody.
  { path: 'vragen', file: 'homes/public/web/questions.tsx', who: 'public', shared: true },
  { path: 'contact', file: 'homes/public/web/contact.tsx', who: 'public', shared: true },
  { path: 'privacy', file: 'homes/public/web/privacy.tsx', who: 'public', shared: true },
  { path: 'toegankelijkheid', file: 'homes/public/web/accessibility.tsx', who: 'public', shared: true },
  // Leads on to the places of the round that is open.
  { path: 'plekken', file: 'homes/public/web/open-places.ts', who: 'public' },
  // Which pages there are, for who looks for them.
  { path: 'sitemap.xml', file: 'homes/public/web/page-list.ts', who: 'public' },
];
