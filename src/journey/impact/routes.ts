import type { Page } from '../../people/pages.ts';

export const pages: Page[] = [
  // A coordinator sees organisations; who speaks for one of them sees families of kinds; for anybody else it is not there.
  { path: 'netwerk', file: 'journey/impact/network/web/network.tsx', who: 'signed-in', notes: 'nothing' },
  {
    path: 'netwerk/:bestand',
    file: 'journey/impact/network/web/network-file.ts',
    who: 'signed-in',
    notes: 'nothing',
  },
  // Of the rounds that somebody coordinates; for anybody else it is not there.
  { path: 'opbrengst', file: 'journey/impact/report/web/rounds.tsx', who: 'signed-in', notes: 'nothing' },
  {
    path: 'opbrengst/:ronde',
    file: 'journey/impact/report/web/report.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  {
    path: 'opbrengst/:ronde/delen',
    file: 'journey/impact/report/web/sharing.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  {
    path: 'opbrengst/:ronde/aanvullen',
    file: 'journey/impact/report/web/adding.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  {
    path: 'opbrengst/:ronde/rapport.pdf',
    file: 'journey/impact/report/web/paper.ts',
    who: 'coordinator',
    notes: 'nothing',
  },
  // With the key of a link that a coordinator made, and that ends: nothing of fewer than five people.
  { path: 'gedeelde-opbrengst/:sleutel', file: 'journey/impact/report/web/shared-report.tsx', who: 'public' },
  {
    path: 'gedeelde-opbrengst/:sleutel/rapport.pdf',
    file: 'journey/impact/report/web/shared-paper.ts',
    who: 'public',
  },
  {
    path: 'rondes/:ronde/tekort',
    file: 'journey/impact/shortage/web/shortage.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
  {
    path: 'rondes/:ronde/tekort/:organisatie',
    file: 'journey/impact/shortage/web/invitation-text.tsx',
    who: 'coordinator',
    notes: 'nothing',
  },
];
