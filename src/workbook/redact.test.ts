import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { describeFinding, findingLine } from './answer/words.ts';
import { readPasted, readWorkbook } from './read/read.ts';
import { redact, redactCorrections } from './redact.ts';
import type { RoundContext } from './understand/context.ts';
import { interpret } from './understand/interpret.ts';

const context: RoundContext = { organisations: [{ code: 'LUW', name: 'Opvang De Luwte' }], year: 2027 };

test('nothing refused is left of the rough workbook, and reading it again says the same', async () => {
  const file = new URL('../../example/ronde-2027-ruw.xlsx', import.meta.url);
  const raw = await readWorkbook(await readFile(file), 'ronde 123456782.xlsx');
  const first = interpret(raw);
  const stored = redact(first);
  const everything = JSON.stringify([
    stored,
    first,
    first.findings.map((one) => [describeFinding(one, 'nl'), findingLine(one)]),
  ]);
  for (const secret of ['123456782', 'Rozenstraat', 'mevr. T', 'Kastanjelaan', '3011'])
    expect(everything).not.toContain(secret);
  const again = interpret(JSON.parse(JSON.stringify(stored)));
  expect(again.findings).toEqual(first.findings);
  expect(again.rows).toEqual(first.rows);
});

test('where a secret place is goes out with the sentence around it, in every column', () => {
  const text = [
    'Code\tOrganisatie\tWat ga je zien\tGeheime locatie\tOntvangen door\tDagen\tAdres\tOpmerking',
    'LUW-1\tOpvang De Luwte\tIntake. We zitten in de Rozenstraat, bel twee keer. Daarna lunch.\tja\tDaan, Kerkweg 9\t2027-03-09 (1)\tIepenlaan 4\tBSN 111222333',
  ].join('\n');
  const raw = readPasted(text, 'Stageplekken');
  const result = interpret(raw, { context });
  expect(result.rows.places[0]?.value).toMatchObject({ title: 'Intake. Daarna lunch.', hostName: 'Daan' });
  const codes = result.findings
    .filter(({ group }) => group === 'refused')
    .map(({ cell, code }) => `${cell} ${code}`);
  expect(codes).toEqual(['G1 column-refused', 'C2 address-secret', 'E2 address-secret', 'H2 bsn']);
  const everything = JSON.stringify([redact(result), result]);
  for (const secret of ['Rozenstraat', 'bel twee keer', 'Kerkweg', 'Iepenlaan', '111222333'])
    expect(everything).not.toContain(secret);
});

test('an address in small letters, an abbreviated street or a bare number does not come in with the title', () => {
  const head = 'Code\tOrganisatie\tWat ga je zien\tGeheime locatie\tOntvangen door\tDagen';
  const rows = [
    'LUW-1\tOpvang De Luwte\tOpvanghuis 3311ab dordrecht nr 12. Intake.\tja\tDaan\t',
    'LUW-2\tOpvang De Luwte\tOpvang Kerkstr 12, Dordrecht. Intake.\tja\tDaan, 12\t',
    'LUW-3\tOpvang De Luwte\tOpvang Het Wantij 12. Intake.\t\tFleur Verlaar\t',
    'Wijnstr-12\tOpvang De Luwte\tIntake.\tja\tDaan\t',
    'LUW-4\tOpvang De Luwte\tCrisisopvang, 24 uur per dag\tja\tFleur van Dijk\t',
    'LUW-5\tOpvang De Luwte\tMet 5 mensen naar 12 adressen\tnee\tDaan\t',
  ];
  const raw = readPasted([head, ...rows].join('\n'), 'Stageplekken');
  const result = interpret(raw, { context });
  expect(result.rows.places.map(({ value: { code, title, hostName } }) => [code, title, hostName])).toEqual([
    ['LUW-1', 'Intake.', 'Daan'],
    ['LUW-2', 'Intake.', 'Daan'],
    ['LUW-3', 'Intake.', 'Fleur Verlaar'],
    ['LUW-4', 'Crisisopvang, 24 uur per dag', 'Fleur van Dijk'],
    ['LUW-5', 'Met 5 mensen naar 12 adressen', 'Daan'],
  ]);
  const everything = JSON.stringify([redact(result), result]);
  for (const secret of ['3311', 'Kerkstr', 'Wantij', 'Wijnstr', 'nr 12', 'Daan, 12'])
    expect(everything).not.toContain(secret);
  const typed = interpret(raw, { context, corrections: { 'Stageplekken!C5:wrong': 'Opvang Wijnstr 12' } });
  expect(JSON.stringify(typed.rows)).not.toContain('Wijnstr');
});

test('a link in a row of a secret place does not come in, in any column', () => {
  const head = 'Code\tOrganisatie\tWat ga je zien\tGeheime locatie\tOntvangen door\tDagen\tOpmerking';
  const rows = [
    'LUW-1\tOpvang De Luwte\tIntake. Zie maps.app.goo.gl/Geheim1 voor de weg. Lunch.\tja\tDaan\t\tkaart: geo:51.92,4.47',
    'LUW-2\tOpvang De Luwte\tIntake op opvang punt nl\tja\tFleur, opvang.geheim2.nl\t\t51.9225, 4.47917',
    'LUW-3\tOpvang De Luwte\tMeelopen, zie opvang.nl\tnee\tFleur\t\t///tafel.stoel.lamp',
  ];
  const raw = readPasted([head, ...rows].join('\n'), 'Stageplekken');
  const result = interpret(raw, { context });
  expect(result.rows.places.map(({ value: { code, title, hostName } }) => [code, title, hostName])).toEqual([
    ['LUW-1', 'Intake. Lunch.', 'Daan'],
    ['LUW-3', 'Meelopen, zie opvang.nl', 'Fleur'],
  ]);
  const kept = JSON.stringify([redact(result), result]);
  for (const secret of ['Geheim1', 'geheim2', 'geo:', '51.9', 'punt nl']) expect(kept).not.toContain(secret);
  // Of an open place anything may be told.
  expect(kept).toContain('tafel.stoel.lamp');
});

test('a typed correction is refused as a cell is, unless somebody says that it is no BSN', () => {
  const raw = readPasted(
    'Naam\tE-mail\tOrganisatie\tLeerdoel\nAn\tan@luw.example\tOpvang De Luwte\tover 123456782',
    'Aanmeldingen',
  );
  const corrections = { 'Aanmeldingen!D2:bsn': 'over 111222333' };
  const refused = interpret(raw, { context, corrections });
  expect(refused.rows.signUps[0]?.value.learningGoal).toBe('');
  expect(JSON.stringify([refused, redactCorrections(corrections, refused)])).not.toMatch(
    /111222333|123456782/,
  );
  const decisions = { 'Aanmeldingen!D2:bsn': 'not-a-bsn' };
  expect(interpret(raw, { context, decisions }).rows.signUps[0]?.value.learningGoal).toBe('over 123456782');
  const stored = redact(interpret(raw, { context }));
  expect(interpret(stored, { context, decisions, corrections }).rows.signUps[0]?.value.learningGoal).toBe(
    'over 111222333',
  );
});
