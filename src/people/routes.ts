import type { Page } from './pages.ts';

export const pages: Page[] = [
  { path: 'inloggen', file: 'people/web/sign-in.tsx', who: 'public' },
  { path: 'inloggen/link', file: 'people/web/sign-in-link.tsx', who: 'public' },
  { path: 'inloggen/passkey', file: 'people/web/passkey-sign-in.ts', who: 'public' },
  { path: 'inloggen/via/:aanbieder', file: 'people/web/via.ts', who: 'public' },
  { path: 'inloggen/via/:aanbieder/terug', file: 'people/web/via-back.ts', who: 'public' },
  { path: 'inloggen/tweede-stap', file: 'people/web/second-step.tsx', who: 'second-step' },
  { path: 'inloggen/tweede-stap/instellen', file: 'people/web/second-step-set-up.tsx', who: 'second-step' },
  { path: 'uitloggen', file: 'people/web/sign-out.ts', who: 'public' },
  { path: 'mijn/wie', file: 'people/web/choose-person.tsx', who: 'signed-in', notes: 'nothing' },
  { path: 'mijn/account', file: 'people/web/account.tsx', who: 'signed-in', notes: 'nothing' },
  { path: 'mijn/gegevens', file: 'people/web/my-data.tsx', who: 'signed-in', notes: 'itself' },
  { path: 'mijn/gegevens/bestand', file: 'people/web/my-data-file.ts', who: 'signed-in', notes: 'itself' },
  {
    path: 'mijn/account/herstelcodes',
    file: 'people/web/renew-codes.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  { path: 'mijn/account/app', file: 'people/web/replace-app.tsx', who: 'signed-in', notes: 'nothing' },
  { path: 'mijn/account/passkey', file: 'people/web/passkey-add.ts', who: 'signed-in', notes: 'nothing' },
  { path: 'voorbeeld/als/:rol', file: 'people/web/example-sign-in.ts', who: 'example' },
];
