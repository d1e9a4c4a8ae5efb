import { type ClientDataKind, findClientData, type Said } from '../guard.ts';
import { bsnOf } from './bsn.ts';
import { passesElevenTest } from './eleven-test.ts';

/** The kinds that sentences are labelled with; the guard tells more, for who cuts them out. */
export const KINDS = [
  'bsn',
  'phone',
  'email',
  'iban',
  'address',
  'birth',
  'file',
  'plate',
  'client-name',
] as const;
export type Kind = (typeof KINDS)[number];

const NAMED: Readonly<Record<ClientDataKind, Kind | null>> = {
  bsn: 'bsn',
  phone: 'phone',
  email: 'email',
  iban: 'iban',
  address: 'address',
  postcode: 'address',
  // A street in general is of nobody.
  street: null,
  birth: 'birth',
  file: 'file',
  plate: 'plate',
  person: 'client-name',
};

/** A value in a text, and where it stands. */
export type Span = { kind: Kind; start: number; end: number };

/** What a text is refused for or flagged with, without labels; a BSN is one only when it passes. */
export function spansOf(text: string, said?: Said): Span[] {
  return findClientData(text, said).flatMap(({ kind: found, from: start, end }) => {
    const kind = NAMED[found];
    if (kind === null || (kind === 'bsn' && !passesElevenTest(bsnOf(text.slice(start, end))))) return [];
    return [{ kind, start, end }];
  });
}
