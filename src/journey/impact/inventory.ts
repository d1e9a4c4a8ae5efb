import {
  AFTER_ROUND,
  aboutNobody,
  type Inventory,
  type Table,
  via,
} from '../../platform/privacy/inventory.ts';

/** Of a round, and of nobody in it. */
const ofRound = {
  ...aboutNobody,
  purpose: 'round',
  seenBy: ['coordinator'],
  term: { while: 'programme' },
  scope: via('round_id', 'round'),
} as const satisfies Partial<Table>;

/** A figure: how many, of how many. */
const figures = { holds: 'nothing', keys: { '**': 'nothing' } } as const;

export const inventory: Inventory = {
  tables: {
    round_cost: {
      ...ofRound,
      columns: {
        ...{ id: 'nothing', round_id: 'nothing', label: 'text', cents: 'nothing' },
        ...{ working_time: 'nothing', number: 'nothing' },
      },
    },
    report_edition: {
      ...ofRound,
      columns: {
        ...{ round_id: 'nothing', made_on: 'nothing', counted: figures, known: figures },
        // Of fewer than five people nothing is in it.
        shown: { ...figures, seenBy: ['public', 'coordinator'] },
      },
    },
    report_link: {
      ...ofRound,
      term: { until: 'expires_on' },
      columns: {
        ...{
          id: 'nothing',
          round_id: 'nothing',
          label: 'text',
          made_on: 'nothing',
          expires_on: 'nothing',
        },
        // It opens figures, which are about nobody.
        key_hash: { holds: 'nothing', seenBy: [] },
      },
    },
    report_quote: {
      purpose: 'reflection',
      ground: 'public-task',
      // The text itself: who wrote it chose that everybody may read it, and a coordinator that it stands in the report.
      seenBy: ['public', 'coordinator'],
      term: AFTER_ROUND,
      erasing: 'delete',
      people: { participant: via('reflection_id', 'reflection') },
      scope: via('round_id', 'round'),
      columns: { reflection_id: 'id', question: 'nothing', round_id: 'nothing' },
    },
  },
};
