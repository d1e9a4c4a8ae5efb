import type { Page } from '../people/pages.ts';

export const pages: Page[] = [
  { path: 'rondes/:ronde/import', file: 'workbook/web/upload.tsx', who: 'coordinator' },
  { path: 'rondes/:ronde/import/:batch', file: 'workbook/web/findings.tsx', who: 'coordinator' },
  { path: 'rondes/:ronde/import/:batch/blad/:blad', file: 'workbook/web/sheet.tsx', who: 'coordinator' },
  { path: 'rondes/:ronde/import/:batch/weg', file: 'workbook/web/take-back.tsx', who: 'coordinator' },
  { path: 'rondes/:ronde/werkblad.xlsx', file: 'workbook/web/download.ts', who: 'coordinator' },
  { path: 'rondes/:ronde/stages.xlsx', file: 'workbook/web/visits-list.ts', who: 'coordinator' },
  { path: 'rondes/:ronde/uitdelen.xlsx', file: 'workbook/web/hand-out.ts', who: 'coordinator' },
];
