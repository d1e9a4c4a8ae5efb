import { describe, expect, test } from 'vitest';
import { readPasted } from '../read/read.ts';
import type { RoundContext } from './context.ts';
import { interpret } from './interpret.ts';

const TEAM = 'team@pol.example';
const organisations = [
  { code: 'POL', name: 'Politie' },
  { code: 'VTW', name: 'Veilig Thuis Waardenland' },
];
const places = [{ code: 'POL-1', organisation: 'POL', slots: [] }];

const SIGN_UPS = `Naam\tE-mail\tOrganisatie\nCas Eik\t${TEAM}\tPOL`;
const PLACES = 'Code\tOrganisatie\tWat ga je zien\tGeheime locatie\tOntvangen door\tE-mail\tDagen (plaatsen)';
const place = (host: string) =>
  `${PLACES}\nVTW-1\tVeilig Thuis Waardenland\tEen intake\tnee\t${host}\t${TEAM}\t2027-03-09 (1)`;
const organisation = (contact: string) =>
  `Code\tNaam\tContactpersoon\tE-mail contactpersoon\nPOL\tPolitie\t${contact}\t${TEAM}`;

function read(
  sheets: Record<string, string>,
  decisions: Record<string, string> = {},
  context: RoundContext = { organisations, places },
) {
  const read = Object.entries(sheets).map(([name, text]) => readPasted(text, name));
  const raw = { ...read[0]!, sheets: read.flatMap((one) => one.sheets) };
  const { rows, findings, complete } = interpret(raw, { context, decisions });
  const open = findings.filter(({ group }) => group === 'decide');
  return { rows, complete, open, said: open.map(({ cell, code }) => `${cell} ${code}`) };
}

describe('who receives visitors under the address of somebody who signed up', () => {
  const both = (host: string, decisions = {}) =>
    read({ Stageplekken: place(host), Aanmeldingen: SIGN_UPS }, decisions);

  test.each(['Cas Eik', 'C. Eik', ''])('is that person when called "%s"', (host) => {
    expect(both(host)).toMatchObject({ said: [], complete: true });
  });

  test('is somebody else with another name, and that is said', () => {
    const { said, complete, rows } = both('Puck Hei');
    expect([said, complete, rows.places[0]?.value.hostName]).toEqual([
      ['F2 mailbox-of-host'],
      true,
      'Puck Hei',
    ]);
    const same = both('Puck Hei', { 'Stageplekken!F2:mailbox-of-host': 'same-cas eik' });
    expect([same.complete, same.rows.places[0]?.value.hostName]).toEqual([true, 'Cas Eik']);
  });

  test('is asked about when the names look alike', () => {
    const { complete, open } = both('Kas Eik');
    expect([complete, open.map(({ options }) => options[0]?.id)]).toEqual([false, ['same-cas eik']]);
  });
});

describe('a contact person has an address of their own', () => {
  const both = (contact: string, decisions = {}, context?: RoundContext) =>
    read({ Organisaties: organisation(contact), Aanmeldingen: SIGN_UPS }, decisions, context);
  const id = 'Organisaties!D2:mailbox-of-contact';

  test.each(['Cas Eik', 'C. Eik', ''])('and is who signed up with it, when called "%s"', (contact) => {
    expect(both(contact)).toMatchObject({ said: [], complete: true });
  });

  test('so one that is of somebody else as well is asked about, and does not come in by itself', () => {
    const { said, complete, open } = both('Mia Wolff');
    expect([said, complete]).toEqual([['D2 mailbox-of-contact'], false]);
    expect(open[0]?.options.map((one) => one.id)).toEqual(['without-address', 'same-cas eik']);
    const without = both('Mia Wolff', { [id]: 'without-address' });
    expect([without.complete, without.rows.organisations[0]?.value]).toMatchObject([
      true,
      { contactName: 'Mia Wolff', contactEmail: '' },
    ]);
    const same = both('Mia Wolff', { [id]: 'same-cas eik' });
    expect([same.complete, same.rows.organisations[0]?.value]).toMatchObject([
      true,
      { contactName: 'Cas Eik', contactEmail: TEAM },
    ]);
  });

  test('also when the other one receives visitors, or is in another round', () => {
    const hosts = read({ Organisaties: organisation('Mia Wolff'), Stageplekken: place('Puck Hei') });
    expect(hosts.said).toEqual(['D2 mailbox-of-contact']);
    const programme = [{ key: TEAM, main: TEAM, email: TEAM, name: 'Puck Hei', needsOwnAddress: false }];
    const earlier = read(
      { Organisaties: organisation('Mia Wolff') },
      {},
      { organisations, places, programme },
    );
    expect(earlier.said).toEqual(['D2 mailbox-of-contact']);
  });

  test('what the programme has already is not asked again', () => {
    const known = [{ ...organisations[0]!, contactEmail: TEAM }, organisations[1]!];
    expect(both('Mia Wolff', {}, { organisations: known, places }).said).toEqual([]);
  });
});

describe('with the address of somebody who signs in with a second step', () => {
  const programme = [{ key: TEAM, main: TEAM, email: TEAM, name: 'Mia Wolff', needsOwnAddress: true }];
  const context = { organisations, places, programme };
  const id = 'Aanmeldingen!B2:mailbox-of-role';
  const names = ({ rows }: ReturnType<typeof read>) =>
    rows.signUps.map(({ value }) => [value.name, value.email]);

  test('nobody else comes in', () => {
    const open = read({ Aanmeldingen: SIGN_UPS }, {}, context);
    expect([open.said, open.complete, names(open)]).toEqual([['B2 mailbox-of-role'], false, []]);
    expect(open.open[0]?.options.map((one) => one.id)).toEqual(['leave-out', 'same-mia wolff']);
    const left = read({ Aanmeldingen: SIGN_UPS }, { [id]: 'leave-out' }, context);
    expect([left.complete, names(left)]).toEqual([true, []]);
    const forged = read({ Aanmeldingen: SIGN_UPS }, { [id]: 'another-person' }, context);
    expect([forged.complete, names(forged)]).toEqual([false, []]);
  });

  test('they themselves do, under another name when somebody says so', () => {
    const own = read({ Aanmeldingen: SIGN_UPS.replace('Cas Eik', 'M. Wolff') }, {}, context);
    expect([own.complete, names(own)]).toEqual([true, [['M. Wolff', TEAM]]]);
    const same = read({ Aanmeldingen: SIGN_UPS }, { [id]: 'same-mia wolff' }, context);
    expect([same.complete, names(same)]).toEqual([true, [['Cas Eik', TEAM]]]);
  });
});
