import { type Open, open } from '../../security/open.ts';
import { tableOf } from './table.ts';

const WHOSE: Record<Open['whose'], string> = {
  software: 'wie de software maakt',
  beheer: 'wie beheert',
  regio: 'de regio',
};

/** What could not be closed, with what it would take. */
export const openTable = (): string =>
  tableOf(
    ['wat', 'wat er nu is', 'wat het vraagt', 'wie'],
    open.map(({ what, now, takes, whose }) => [what, now, takes, WHOSE[whose]]),
  );
