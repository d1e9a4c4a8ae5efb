import type { Page } from '../people/pages.ts';

export const pages: Page[] = [
  { path: 'rondes/:ronde/post', file: 'post/web/post.tsx', who: 'coordinator', notes: 'nothing' },
  { path: 'rondes/:ronde/versturen/:wat', file: 'post/web/press.tsx', who: 'coordinator', notes: 'nothing' },
  {
    path: 'rondes/:ronde/verstuurd/:bundel',
    file: 'post/web/bundle.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  { path: 'post/stop', file: 'post/web/stop.tsx', who: 'public' },
  { path: 'post/terug', file: 'post/web/returned.ts', who: 'public' },
  { path: 'outbox', file: 'post/web/outbox.tsx', who: 'example' },
  { path: 'outbox/:mail', file: 'post/web/outbox-page.ts', who: 'example' },
];
