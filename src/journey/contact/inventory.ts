import { aboutNobody, at, type Inventory, type Table, via } from '../../platform/privacy/inventory.ts';

/** Of who chose to be in it, and until the card goes. */
const ofCard = {
  purpose: 'directory',
  ground: 'consent',
  seenBy: [],
  term: { while: 'programme' },
  erasing: 'delete',
} as const satisfies Partial<Table>;

/** Words and how often they stand on cards: of nobody, and those of a card go when it goes. */
const counted = { ...aboutNobody, purpose: 'operation', seenBy: [], term: { while: 'programme' } } as const;
const ofProgramme = via('programme_id', 'programme');

export const inventory: Inventory = {
  tables: {
    directory_entry: {
      ...ofCard,
      people: { participant: at('card_id') },
      scope: ofProgramme,
      columns: {
        card_id: 'id',
        number: 'id',
        programme_id: 'nothing',
        kind: 'fact',
        region: 'fact',
        read_as: 'text',
        stems: 'text',
        words: 'text',
      },
    },
    directory_stem: {
      ...ofCard,
      people: { participant: via('number', 'directory_entry') },
      scope: via('number', 'directory_entry'),
      columns: { programme_id: 'nothing', stem: 'text', number: 'id', lines: 'nothing' },
    },
    directory_count: {
      ...counted,
      scope: ofProgramme,
      columns: { programme_id: 'nothing', stem: 'nothing', cards: 'nothing' },
    },
    directory_word: {
      ...counted,
      scope: ofProgramme,
      columns: { programme_id: 'nothing', word: 'nothing', stem: 'nothing', cards: 'nothing' },
    },
    directory_synonym: {
      ...counted,
      seenBy: ['coordinator'],
      scope: ofProgramme,
      columns: { programme_id: 'nothing', said: 'nothing', stems: 'nothing', means: 'nothing' },
    },
  },
};
