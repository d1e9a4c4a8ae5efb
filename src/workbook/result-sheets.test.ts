import { expect, test } from 'vitest';
import { words } from '../journey/matching/words.ts';
import { interpret } from './interpret.ts';
import { readWorkbook } from './read.ts';
import { writeWorkbook } from './write.ts';

test.each(['nl', 'en'] as const)(
  'the sheets of a result (%s) do not come back as rows of the round',
  async (locale) => {
    const { sheets } = words[locale];
    const results = [
      { name: sheets.visits, columns: sheets.visitsColumns },
      { name: sheets.balance, columns: sheets.balanceColumns },
      { name: sheets.unplaced, columns: sheets.unplacedColumns },
    ].map((sheet) => ({ ...sheet, rows: [sheet.columns.map(() => 'x')] }));
    const organisation = {
      code: 'POL',
      name: 'Politie',
      kind: '',
      region: '',
      contactName: '',
      contactEmail: '',
      earlierRounds: '',
      standing: 0,
    };
    const rows = { organisations: [organisation], places: [], signUps: [], exclusions: [], locks: [] };
    const { findings, counts } = interpret(await readWorkbook(await writeWorkbook(rows, results), 'a.xlsx'));
    expect(findings.map(({ code, sheet }) => [code, sheet])).toEqual(
      results.map(({ name }) => ['sheet-skipped', name]),
    );
    expect(counts.read).toEqual({ organisations: 1, places: 0, signUps: 0, exclusions: 0, locks: 0 });
  },
);
