import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWorkbook } from '../workbook/read/read.ts';

const COMMAND = fileURLToPath(new URL('./wisselstage.ts', import.meta.url));
const SHEETS = {
  Organisaties: ['Code,Naam', 'POL,Politie', 'VTW,Veilig Thuis Waardenland'],
  Stageplekken: [
    'Code,Organisatie,Wat ga je zien,Geheime locatie,Dagen (plaatsen)',
    'POL-1,Politie,Een dienst,nee,2027-03-09 (2)',
    'VTW-1,Veilig Thuis Waardenland,Een intake,nee,2027-03-09 (2)',
  ],
  Aanmeldingen: [
    'Naam,E-mail,Organisatie,Keuze 1,Beschikbare dagen,Toestemming',
    'Puck Hei,team@pol.example,Politie,VTW-1,2027-03-09,ja',
    'Cas Eik,team@pol.example,Politie,VTW-1,2027-03-09,ja',
  ],
  Uitsluitingen: ['E-mail,Naam,Niet bij', 'team@pol.example,Cas Eik,VTW-1'],
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wisselstage-match-'));
  for (const [name, lines] of Object.entries(SHEETS))
    await writeFile(join(folder, `${name}.csv`), lines.join('\n'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', COMMAND, 'match', ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('two people with one address are matched as two, and an exclusion holds for the one it names', () => {
  const { status, stdout } = run(folder, '--json');
  expect(status).toBe(0);
  const { visits, unplaced } = JSON.parse(stdout);
  expect(visits.map(({ person }: { person: string }) => person)).toEqual(['team@pol.example#2']);
  expect(unplaced.map(({ person }: { person: string }) => person)).toEqual(['team@pol.example']);
});

test('the list to hand out names the person, with the address where mail arrives', async () => {
  const out = join(folder, 'uit.xlsx');
  expect(run(folder, '--out', out).status).toBe(0);
  const raw = await readWorkbook(await readFile(out), 'uit.xlsx');
  const lines = raw.sheets.flatMap(({ name, rows }) =>
    rows.map(({ cells }) => [name, ...cells.slice(0, 2).map(({ text }) => text)].join(' | ')),
  );
  expect(lines.filter((line) => line.includes('team@'))).toEqual([
    'Aanmeldingen | Puck Hei | team@pol.example',
    'Aanmeldingen | Cas Eik | team@pol.example',
    'Uitsluitingen | team@pol.example | Cas Eik',
    'Stages | Puck Hei | team@pol.example',
    'Niet geplaatst | Cas Eik | team@pol.example',
  ]);
});

test('an instance keeps its ids, also of the second at an address', async () => {
  const file = join(folder, 'instance.json');
  const day = '2027-03-09';
  const person = (id: string) => ({ id, organisation: 'POL', choices: [['VTW-1']], days: [day] });
  await writeFile(
    file,
    JSON.stringify({
      organisations: [{ id: 'POL' }, { id: 'VTW' }],
      places: [{ id: 'VTW-1', organisation: 'VTW', slots: [{ id: 'VTW-1/1', days: [day], capacity: 2 }] }],
      people: [person('team@pol.example'), person('team@pol.example#2')],
    }),
  );
  const { visits } = JSON.parse(run(file, '--json').stdout);
  expect(visits.map((one: { person: string }) => one.person).sort()).toEqual([
    'team@pol.example',
    'team@pol.example#2',
  ]);
});
