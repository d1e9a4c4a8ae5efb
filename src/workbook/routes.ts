import type { Page } from '../people/pages.ts';

export const pages: Page[] = [
  { path: 'rondes/:ronde/import', file: 'workbook/web/upload.tsx', who: 'coordinator', notes: 'nothing' },
  {
    path: 'rondes/:ronde/import/:batch',
    file: 'workbook/web/findings.tsx',
    who: 'coordinator',
    notes: [{ kind: 'rows-opened', importBatch: ['batch'] }],
  },
  {
    path: 'rondes/:ronde/import/:batch/blad/:blad',
    file: 'workbook/web/sheet.tsx',
    who: 'coordinator',
    notes: [{ kind: 'rows-opened', importBatch: ['batch'] }],
  },
  {
    path: 'rondes/:ronde/import/:batch/weg',
    file: 'workbook/web/take-back.tsx',
    who: 'coordinator',
    notes: [{ kind: 'rows-opened', importBatch: ['batch'] }],
  },
  {
    path: 'rondes/:ronde/werkblad.xlsx',
    file: 'workbook/web/download.ts',
    who: 'coordinator',
    proven: true,
    notes: [{ kind: 'file-taken' }],
  },
  {
    path: 'rondes/:ronde/stages.xlsx',
    file: 'workbook/web/visits-list.ts',
    who: 'coordinator',
    proven: true,
    notes: [{ kind: 'file-taken' }],
  },
  {
    path: 'rondes/:ronde/uitdelen.xlsx',
    file: 'workbook/web/hand-out.ts',
    who: 'coordinator',
    proven: true,
    notes: [{ kind: 'file-taken' }],
  },
  {
    path: 'opbrengst/:ronde/getallen.xlsx',
    file: 'workbook/web/report-figures.ts',
    who: 'coordinator',
    notes: 'nothing',
  },
  // With the key of a link that ends.
  {
    path: 'gedeelde-opbrengst/:sleutel/getallen.xlsx',
    file: 'workbook/web/shared-figures.ts',
    who: 'public',
  },
];
