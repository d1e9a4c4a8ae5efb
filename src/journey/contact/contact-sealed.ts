import { type SealedColumn, sealedWhole } from '../../platform/db/reseal.ts';

/** Who was asked for a card and must not meet its owner. */
export const sealedOfCards: readonly SealedColumn[] = [sealedWhole('contact_card', 'unheard')];
