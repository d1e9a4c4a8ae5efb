import type { Changing } from './change.ts';

/** What goes along when all of an organisation goes to another: for who is asked before it is done. */
export interface Moving extends Pick<Changing, 'code' | 'name' | 'standing'> {
  places: number;
  people: number;
  contacts: string[];
}

/** So that what is carried out is what was shown. */
export const seenOf = (from: Moving, into: Moving): string =>
  [from, into]
    .map(({ places, people, contacts, standing }) => `${places}.${people}.${contacts.length}.${standing}`)
    .join('/');
