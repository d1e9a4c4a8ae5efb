import type { Page } from '../../people/pages.ts';

export const pages: Page[] = [
  // What everybody may read, the same for all; gone from memory at the moment that somebody takes it away.
  { path: 'verhalen', file: 'journey/story/public/web/stories.tsx', who: 'public', shared: true },
  { path: 'verhalen/rss.xml', file: 'journey/story/public/web/rss.ts', who: 'public' },
  { path: 'verhalen/atom.xml', file: 'journey/story/public/web/atom.ts', who: 'public' },
  { path: 'verhalen/:verhaal', file: 'journey/story/public/web/story.tsx', who: 'public', shared: true },
  { path: 'verhalen/:verhaal/foto.jpg', file: 'journey/story/public/web/picture.ts', who: 'public' },
  // With the key of a mail: an officer, of one story, once.
  { path: 'verhaal/akkoord', file: 'journey/story/approving/web/approve.tsx', who: 'public' },
  // With the key of a mail, or signed in: of one of the two who tell it.
  { path: 'verhaal/:verhaal', file: 'journey/story/telling/web/own.tsx', who: 'public', notes: 'itself' },
  { path: 'verhaal/:verhaal/foto.jpg', file: 'journey/story/telling/web/picture.ts', who: 'public' },
  // Of who was on a visit and looked back.
  {
    path: 'mijn/vertellen/:stage',
    file: 'journey/story/asking/web/willing.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  // Of who speaks for the organisation.
  {
    path: 'organisatie/:code/verhalen',
    file: 'journey/story/approving/web/officers.tsx',
    who: 'signed-in',
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/verhalen',
    file: 'journey/story/asking/web/round-stories.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/verhalen/:verhaal',
    file: 'journey/story/writing/web/desk.tsx',
    who: 'coordinator',
    notes: 'itself',
  },
  {
    path: 'rondes/:ronde/verhalen/:verhaal/foto',
    file: 'journey/story/photo/web/photo.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/verhalen/:verhaal/foto.jpg',
    file: 'journey/story/photo/web/picture.ts',
    who: 'coordinator',
    notes: 'nothing',
  },
];
