import { type Organisation, organisationSchema } from '../../journey/programme/schema.ts';
import { checked } from './checked.ts';
import { emailAddress } from './email.ts';
import { cellIn, type GridRow } from './grid.ts';
import type { Notebook } from './notebook.ts';
import { required } from './reading.ts';
import { once, type Read } from './twice.ts';
import { count, label } from './values.ts';

export function readOrganisations(rows: readonly GridRow[], notes: Notebook): Read<Organisation>[] {
  const read = rows.flatMap((row): Read<Organisation>[] => {
    const cell = (key: string) => cellIn(row, key);
    const code = label(cell('code'), 20, notes, 'row-left-out');
    const name = label(cell('name'), 120, notes, 'row-left-out');
    const value = {
      code,
      name,
      kind: label(cell('kind'), 120, notes),
      region: label(cell('region'), 120, notes),
      contactName: label(cell('contactName'), 120, notes),
      contactEmail: emailAddress(cell('contactEmail'), 'cell-left-empty', notes).email ?? '',
      earlierRounds: label(cell('earlierRounds'), 200, notes),
      standing: count(
        cell('standing'),
        { empty: 0, min: -1000, max: 1000, effect: 'cell-left-empty' },
        notes,
      ),
    };
    const named = [required(cell('code'), code, notes), required(cell('name'), name, notes)];
    return named.every(Boolean) ? checked(organisationSchema, value, row, 'code', notes) : [];
  });
  return once(read, ({ code }) => code.toLowerCase(), { code: 'row-differs', column: 'code' }, notes);
}
