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
];
