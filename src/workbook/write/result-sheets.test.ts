import { expect, test } from 'vitest';
import { anOrganisation } from '../../journey/programme/testing.ts';
import { readWorkbook } from '../read/read.ts';
import { interpret } from '../understand/interpret.ts';
import { writeWorkbook } from './write.ts';

const RESULTS = {
  nl: {
    Stages: ['Naam', 'E-mail', 'Van', 'Naar', 'Wat ga je zien', 'Dag', 'Keuze'],
    Saldo: ['Organisatie', 'Saldo eerdere rondes', 'Gestuurd', 'Ontvangen', 'Saldo nu'],
    'Niet geplaatst': ['Naam', 'E-mail', 'Organisatie', 'Waarom'],
  },
  en: {
    Visits: ['Name', 'E-mail', 'From', 'To', 'What you will see', 'Day', 'Choice'],
    Standing: ['Organisation', 'Standing earlier rounds', 'Sent', 'Received', 'Standing now'],
    'Not placed': ['Name', 'E-mail', 'Organisation', 'Why'],
  },
};

test.each(['nl', 'en'] as const)(
  'the sheets of a result (%s) do not come back as rows of the round',
  async (locale) => {
    const results = Object.entries(RESULTS[locale]).map(([name, columns]) => ({
      name,
      columns,
      rows: [columns.map(() => 'x')],
    }));
    const organisation = anOrganisation('POL', { contactName: '', contactEmail: '' });
    const rows = {
      organisations: [organisation],
      places: [],
      signUps: [],
      exclusions: [],
      locks: [],
      wanted: [],
    };
    const { findings, counts } = interpret(await readWorkbook(await writeWorkbook(rows, results), 'a.xlsx'));
    expect(findings.map(({ code, sheet }) => [code, sheet])).toEqual(
      results.map(({ name }) => ['sheet-skipped', name]),
    );
    expect(counts.read).toEqual({
      organisations: 1,
      places: 0,
      signUps: 0,
      exclusions: 0,
      locks: 0,
      wanted: 0,
    });
  },
);
