import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPasted } from '../read/read.ts';
import { interpret } from './interpret.ts';

const context = {
  organisations: [{ code: 'POL', name: 'Politie' }],
  places: [{ code: 'POL-1', organisation: 'POL', slots: [] }],
};

function read(cell: string): { email: string | null; code: string | null; options: string[] } {
  const raw = readPasted('Naam\tE-mail\tOrganisatie\nAn\tX\tPOL', 'Aanmeldingen');
  raw.sheets[0]!.rows[1]!.cells[1] = { column: 2, kind: 'text', text: cell };
  const { rows, findings } = interpret(raw, { context });
  const about = findings.find(({ column, code }) => column === 'E-mail' && code !== 'spaces');
  return {
    email: rows.signUps[0]?.value.email ?? null,
    code: about?.code ?? null,
    options: about?.options.map(({ id }) => id) ?? [],
  };
}

describe('an address as programs and people write it', () => {
  test.each([
    'Bo Smit <bo.smit@pol.example>;',
    '"Smit, Bo" <bo.smit@pol.example>',
    '<bo.smit@pol.example>',
    'mailto:bo.smit@pol.example',
    "'bo.smit@pol.example'",
    'bo.smit@pol.example (werk)',
    'bo.smit@pol.example / 06',
    'bo.smit@pol.example,',
    'bo.smit@pol.example.',
    'E-mail: bo.smit@pol.example',
    'bo.smit @pol.example',
    'bo.smit@\u200Bpol.ex\u00ADample',
    '\u202Abo.smit@pol.example\u202C',
    'bo.smit@pol.example; BO.SMIT@pol.example',
  ])('%j', (cell) => {
    expect(read(cell).email).toBe('bo.smit@pol.example');
  });

  test.each([
    // What only a space parts may belong to it.
    [
      'bo.de smit@pol.example',
      'email-likely',
      ['use-smit@pol.example', 'use-bo.desmit@pol.example', 'leave-out'],
    ],
    [
      'bo@pol.example bo@thuis.example',
      'email-which',
      ['use-bo@pol.example', 'use-bo@thuis.example', 'leave-out'],
    ],
    ['niet bo@pol.example', 'email-likely', ['use-bo@pol.example', 'use-nietbo@pol.example', 'leave-out']],
    ['bo@pol,example', 'email-likely', ['use', 'leave-out']],
    ['anonymous', 'email-invalid', []],
    [`${'a'.repeat(2000)}@pol.example`, 'email-invalid', []],
  ])('%j is asked or said', (cell, code, options) => {
    expect(read(cell)).toEqual({ email: null, code, options });
  });
});

test('what is taken without asking is in the cell as it stands, whatever is around it', () => {
  const part = fc.stringMatching(/^[a-z][a-z0-9.-]{0,6}[a-z0-9]$/);
  const around = fc.stringMatching(/^[\w <>()"';:,./-]{0,12}$/);
  fc.assert(
    fc.property(part, part, around, around, (local, host, before, after) => {
      const cell = `${before}${local}@${host}.example${after}`;
      const { email } = read(cell);
      const squeezed = cell.toLowerCase().replace(/\s/g, '');
      if (email !== null) expect(squeezed).toContain(email);
      // A name that only a space parts from the address may be the beginning of it.
      if (/[a-z0-9.]\s+$/i.test(before) && !/[:;<,(]/.test(before)) expect(email).toBeNull();
    }),
    { numRuns: 300 },
  );
});
