import { AFTER_ROUND, type Inventory, via, within } from '../platform/privacy/inventory.ts';

/** A cell of the file: nobody knows what is in it, but that what must not be stored is not. */
const cell = { holds: 'text', special: 'safety' } as const;
const saved = {
  'saved.*.added': 'nothing',
  'saved.*.changed': 'nothing',
  'saved.*.same': 'nothing',
} as const;

export const inventory: Inventory = {
  jobs: { 'workbook.import': { roundId: 'nothing', batchId: 'nothing' } },
  tables: {
    import_batch: {
      purpose: 'import',
      ground: 'public-task',
      seenBy: ['coordinator'],
      term: AFTER_ROUND,
      erasing: 'blank',
      people: { participant: within('raw', 'sheets[].rows[].cells[].text') },
      scope: via('round_id', 'round'),
      columns: {
        id: 'nothing',
        round_id: 'nothing',
        file_name: 'text',
        digest: { holds: 'nothing', special: 'safety', seenBy: [] },
        raw: {
          ...cell,
          keys: {
            fileName: 'text',
            'sheets[].name': 'text',
            'sheets[].rows[].number': 'nothing',
            'sheets[].rows[].cells[].column': 'nothing',
            'sheets[].rows[].cells[].kind': 'nothing',
            'sheets[].rows[].cells[].text': cell,
            'sheets[].rows[].cells[].formula': cell,
            'sheets[].rows[].cells[].code': 'nothing',
            'sheets[].rows[].cells[].doubtful': 'nothing',
            'sheets[].rows[].hidden': 'nothing',
            'sheets[].hidden': 'nothing',
            'sheets[].hiddenColumns[]': 'nothing',
            'sheets[].merged[].row': 'nothing',
            'sheets[].merged[].column': 'nothing',
            'sheets[].merged[].toRow': 'nothing',
            'sheets[].merged[].toColumn': 'nothing',
            'sheets[].withoutCells': 'nothing',
            // How many rows were of people who withdrew.
            forgotten: 'nothing',
          },
        },
        // What is asked can be which of two people is meant.
        decisions: { ...cell, keys: { '*': cell } },
        corrections: { ...cell, keys: { '*': cell } },
        status: 'nothing',
        // Digests of what was agreed to.
        agreed: { holds: 'nothing', keys: { '[]': 'nothing' } },
        progress: { holds: 'nothing', keys: { step: 'nothing', why: 'nothing' } },
        summary: {
          ...cell,
          keys: {
            ...saved,
            'inFile.*': 'nothing',
            'leftOut[].why': 'nothing',
            'leftOut[].kind': 'nothing',
            'leftOut[].sheet': 'text',
            'leftOut[].row': 'nothing',
            'leftOut[].finding.**': cell,
          },
        },
        created_at: 'nothing',
        number: 'nothing',
      },
    },
  },
};
