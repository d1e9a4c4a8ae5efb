import { match, parseInstance } from '@wisselstage/matching';
import { describe, expect, test } from 'vitest';
import { aPlace } from '../place/testing.ts';
import { aSignUp } from '../sign-up/testing.ts';
import { resultSheets } from './hand-out/result-sheets.ts';
import { words as sheetWords } from './hand-out/words.ts';
import { buildInstance, comparePlans, type RoundRows } from './matching.ts';
import { viewProposal } from './matching-proposal.ts';
import { sayReason } from './reason/say-reason.ts';
import { words } from './reason/words.ts';
import { aRound } from './testing.ts';

const SETTINGS = { tolerance: 1, seed: 'test' };

async function propose(rows: RoundRows, setAside: string[] = []) {
  const result = await match(parseInstance(buildInstance(rows, { ...SETTINGS, setAside })), { why: true });
  return viewProposal({ rows, result, setAside, tolerance: 1, previous: null });
}

describe('the instance of a round', () => {
  test('a choice whose condition is not met is no choice, and the later ones keep their number', () => {
    const rows = aRound({
      places: [aPlace('A-1', 'A', { condition: 'screening' }), aPlace('B-1', 'B')],
      signUps: [aSignUp('Bo', 'C', ['A-1', 'B-1'])],
    });
    expect(buildInstance(rows, SETTINGS).people[0]?.choices).toEqual([[], ['B-1']]);
  });

  test('an organisation as a choice stands for each of its places', () => {
    const rows = aRound({
      places: [aPlace('B-1', 'B'), aPlace('B-2', 'B', { condition: 'client-contact' }), aPlace('B-3', 'B')],
      signUps: [aSignUp('Bo', 'C', [], { choices: [{ kind: 'organisation', code: 'B' }] })],
    });
    expect(buildInstance(rows, SETTINGS).people[0]?.choices).toEqual([['B-1', 'B-3']]);
  });

  test('without permission, or set aside, somebody does not take part, and neither do their locks', () => {
    const rows = aRound({
      signUps: [aSignUp('Anna', 'A', ['B-1'], { permission: false }), aSignUp('Bo', 'C', ['B-1'])],
      locks: [
        { email: 'anna@a.example', place: 'B-1', day: '2027-03-09' },
        { email: 'bo@c.example', place: 'B-1', day: '2027-03-09' },
      ],
    });
    const instance = buildInstance(rows, { ...SETTINGS, setAside: ['bo@c.example'] });
    expect(instance.people).toEqual([]);
    expect(instance.locks).toEqual([]);
  });
});

describe('who is not confirmed by the own organisation', () => {
  const secret = [aPlace('A-1', 'A', { secret: true }), aPlace('B-1', 'B')];
  const bo = aSignUp('Bo', 'C', ['A-1', 'B-1']);
  const unconfirmed = ['bo@c.example'];

  test('is sent to no secret place, and to the next choice instead', async () => {
    const rows = aRound({ places: secret, signUps: [bo] });
    expect((await propose(rows)).visits.map(({ place }) => place.code)).toEqual(['A-1']);
    const view = await propose({ ...rows, unconfirmed });
    expect(view.visits.map(({ place }) => place.code)).toEqual(['B-1']);
    expect(view.visits[0]?.whyNot.map(({ reason }) => reason)).toEqual([
      {
        code: 'rules',
        places: [{ place: expect.any(String), secretOf: 'Organisatie A', rule: 'unconfirmed' }],
      },
    ]);
  });

  test('nor by an organisation as a choice, nor by a decision of before', async () => {
    const rows = aRound({
      places: secret,
      signUps: [aSignUp('Bo', 'C', [], { choices: [{ kind: 'organisation', code: 'A' }] })],
      locks: [{ email: 'bo@c.example', place: 'A-1', day: '2027-03-09' }],
      unconfirmed,
    });
    const instance = buildInstance(rows, SETTINGS);
    expect([instance.people[0]?.choices, instance.locks]).toEqual([[[]], []]);
    const view = await propose(rows);
    expect(view.visits).toEqual([]);
    expect(sayReason(words.nl, view.unplaced[0]!.reason!, 'place')).toContain(
      'nog niet bevestigd dat deze persoon bij de eigen organisatie werkt',
    );
  });

  test('in what is handed out it stands that the place does not fit, and no more', async () => {
    const rows = aRound({ places: secret, signUps: [aSignUp('Bo', 'C', ['A-1'])], unconfirmed });
    const text = JSON.stringify(resultSheets(await propose(rows), 'nl'));
    expect(text).toContain('past niet');
    expect(text).not.toContain('bevestigd');
  });
});

describe('the proposal as people read it', () => {
  test('who is placed, who is not and the true reason', async () => {
    const view = await propose(aRound());
    expect(view.visits.map(({ person, place }) => [person.name, place.code])).toEqual([
      ['Anna', 'B-1'],
      ['Cem', 'A-1'],
    ]);
    expect(view.unplaced.map(({ person }) => person.name)).toEqual(['Bo']);
    const { reason } = view.unplaced[0]!;
    expect(reason).toEqual({ code: 'costs', level: 'priority', by: 1, loses: ['Anna'], worse: [] });
    expect(sayReason(words.nl, reason!, 'place')).toBe(
      'Een stage voor deze persoon kan, maar maakt het geheel minder goed. ' +
        'Dan gaat het ten koste van 1 punt voor nieuwkomers en mensen die vorige keer pech hadden. ' +
        'Anna verliest dan een stage.',
    );
  });

  test('a second visit that somebody did not get is asked about as one that comes with the first', async () => {
    const days = ['2027-03-09', '2027-03-10'];
    const slots = [{ days: ['2027-03-10'], capacity: 1 }];
    const view = await propose(
      aRound({
        places: [aPlace('A-1', 'A'), aPlace('B-1', 'B'), aPlace('C-1', 'C', { slots })],
        signUps: [
          aSignUp('Anna', 'A', ['B-1', 'C-1'], { days, visits: 2 }),
          aSignUp('Bo', 'B', ['C-1'], { days, newcomer: true }),
          aSignUp('Cem', 'C', ['A-1']),
        ],
      }),
    );
    const anna = view.visits.filter(({ person }) => person.name === 'Anna');
    expect(anna.map(({ place, whyNot }) => [place.code, whyNot])).toEqual([
      [
        'B-1',
        [
          {
            tier: 2,
            also: true,
            reason: { code: 'costs', level: 'placed', by: 1, loses: ['Bo'], worse: [] },
          },
        ],
      ],
    ]);
  });

  test('a condition that is not met is named, although the engine never saw the choice', async () => {
    const view = await propose(
      aRound({
        places: [aPlace('B-1', 'B', { condition: 'screening' })],
        signUps: [aSignUp('Bo', 'C', ['B-1'])],
      }),
    );
    expect(sayReason(words.nl, view.unplaced[0]!.reason!, 'place')).toBe(
      'Organisatie B, Een dag bij B: vraagt een VOG die de gastheer heeft gezien',
    );
  });

  test('who waits for permission and who was set aside are listed with that reason', async () => {
    const rows = aRound({
      signUps: [aSignUp('Anna', 'A', ['B-1'], { permission: false }), aSignUp('Bo', 'C', ['B-1'])],
    });
    const view = await propose(rows, ['bo@c.example']);
    expect(view.unplaced).toEqual([]);
    expect(view.notTaking.map(({ person, reason }) => [person.name, reason?.code])).toEqual([
      ['Anna', 'no-permission'],
      ['Bo', 'set-aside'],
    ]);
    expect(view.counts).toMatchObject({ people: 0, placed: 0, visits: 0 });
  });

  test('the sheets to hand out hold no day and no place of a secret location', async () => {
    const rows = aRound({
      places: [aPlace('A-1', 'A'), aPlace('B-1', 'B', { secret: true, title: 'Intake', hostName: 'Fleur' })],
    });
    const [visits] = resultSheets(await propose(rows), 'nl');
    const row = visits!.rows.find(([name]) => name === 'Anna');
    const via = 'hoor je van je gastheer of gastvrouw';
    expect(row).toEqual(['Anna', 'anna@a.example', 'Organisatie A', 'Organisatie B', via, via, 1]);
  });

  test('the sheets to hand out are the same whenever a secret location receives', async () => {
    const sheetsWith = async (secretDay: string, free: string[]) => {
      const slots = [{ days: [secretDay], capacity: 1 }];
      const rows = aRound({
        places: [
          ...[aPlace('A-1', 'A'), aPlace('B-1', 'B', { slots: [{ days: ['2027-03-10'], capacity: 1 }] })],
          ...[aPlace('C-1', 'C', { secret: true, title: 'Intake', slots })],
          aPlace('C-2', 'C', { secret: true, title: 'Nacht', slots: [{ days: [secretDay], capacity: 1 }] }),
        ],
        signUps: [
          // Two visits, of which the secret one is the earlier or the later.
          aSignUp('Anna', 'A', ['B-1', 'C-1'], {
            visits: 2,
            days: ['2027-03-09', '2027-03-10', '2027-03-11'],
          }),
          aSignUp('Dee', 'B', ['C-2'], { days: free }),
        ],
      });
      return JSON.stringify(resultSheets(await propose(rows), 'nl'));
    };
    const free = ['2027-03-09', '2027-03-11'];
    expect(await sheetsWith('2027-03-09', free)).toBe(await sheetsWith('2027-03-11', free));
    // Who cannot go there reads that it does not fit, and not that it is the days.
    const away = await sheetsWith('2027-03-09', ['2027-03-12']);
    expect(away).toContain('Organisatie C, een geheime plek: past niet');
    expect(away).not.toMatch(/Intake|Nacht|vrij/);
  });
});

test('a proposal keeps counting the people it was made with, whatever the round becomes', async () => {
  const rows = aRound();
  const result = await match(parseInstance(buildInstance(rows, SETTINGS)));
  const view = viewProposal({
    rows: { ...rows, signUps: [...rows.signUps, aSignUp('Dee', 'C', ['A-1'])] },
    result,
    setAside: ['cem@b.example'],
    tolerance: 1,
    previous: null,
  });
  expect(view.counts).toMatchObject({ people: 3, placed: 2, visits: 2 });
  expect(view.notTaking.map(({ person, reason }) => [person.name, reason?.code])).toEqual([
    ['Dee', 'not-yet'],
  ]);
});

test('what changed between two plans is what only one of them has', () => {
  const stays = { person: 'a', slot: 'X/1' };
  const gone = { person: 'b', slot: 'X/1' };
  const added = { person: 'b', slot: 'Y/1' };
  expect(comparePlans([stays, gone], [stays, added])).toEqual({ added: [added], gone: [gone] });
});

describe('what shares a name is told apart', () => {
  const titled = (code: string, organisation: string, over = {}) =>
    aPlace(code, organisation, { title: 'Een dag', slots: [{ days: ['2027-03-09'], capacity: 1 }], ...over });

  test('on the page and in the list to hand out, where a secret place leaves no trace', async () => {
    const rows = aRound({
      places: [titled('A-1', 'A'), titled('B-1', 'B'), titled('C-1', 'C', { secret: true })],
      signUps: [aSignUp('Anna', 'A', ['B-1']), aSignUp('Bo', 'C', ['A-1']), aSignUp('Cem', 'B', ['C-1'])],
    });
    const view = await propose(rows);
    const codeOf = (name: string) => view.visits.find(({ person }) => person.name === name)?.place.name.apart;
    expect(['Anna', 'Bo', 'Cem'].map(codeOf)).toEqual([
      { code: 'B-1', days: ['2027-03-09'] },
      { code: 'A-1', days: ['2027-03-09'] },
      { code: 'C-1', days: [] },
    ]);
    const [visits] = resultSheets(view, 'nl');
    expect(visits?.rows.map((row) => row[4])).toEqual([
      'Een dag (B-1)',
      'Een dag (A-1)',
      sheetWords.nl.viaHost,
    ]);
    // With one open place left, that a secret one has its title is not in the list.
    const [one] = resultSheets(
      { ...view, visits: view.visits.filter(({ person }) => person.name !== 'Bo') },
      'nl',
    );
    expect(one?.rows.map((row) => row[4])).toEqual(['Een dag', sheetWords.nl.viaHost]);
  });

  test('in a reason two people with one name, and two places with one title', async () => {
    const same = (organisation: string, choices: string[], over = {}) => ({
      ...aSignUp('Anna', organisation, choices, over),
      email: `anna@${organisation.toLowerCase()}.example`,
    });
    const rows = aRound({
      places: [titled('A-1', 'A'), titled('B-1', 'B')],
      signUps: [same('A', ['B-1'], { newcomer: true }), same('C', ['B-1'])],
    });
    const [visit] = (await propose(rows)).visits;
    expect(visit?.person.called).toBe('Anna (medewerker, Organisatie A)');
    const far = { ...rows, signUps: [same('C', ['B-1'], { days: ['2027-03-10'] })] };
    const [unplaced] = (await propose(far)).unplaced;
    expect(sayReason(words.nl, unplaced!.reason!, 'place')).toContain(
      'Organisatie B, Een dag (di 9 mrt, B-1): ',
    );
  });
});

test('no, no answer yet and not asked are three reasons, and of the rows of a file none is made up', async () => {
  const states = ['refused', 'asked', 'not-asked'] as const;
  const signUps = [...states, 'unknown'].map((name) => aSignUp(name, 'A', ['B-1'], { permission: false }));
  const rows = aRound({ signUps });
  const result = await match(parseInstance(buildInstance(rows, SETTINGS)), { why: true });
  const permissions = new Map(states.map((state, index) => [signUps[index]!.email, state] as const));
  const { notTaking } = viewProposal({
    ...{ rows, result, setAside: [], tolerance: 1, previous: null, permissions },
  });
  expect(notTaking.map(({ reason }) => reason && sayReason(words.nl, reason, 'place').split('.')[0])).toEqual(
    [
      'De leidinggevende zei nee',
      'De leidinggevende heeft nog geen antwoord gegeven',
      'De leidinggevende is nog niet gevraagd',
      'Er is geen toestemming bekend',
    ],
  );
});
