import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findUserId, readRoles } from '../../people/reads.ts';
import { giveRole } from '../../people/writes.ts';
import type { Connection, Db } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';
import { readHistory } from '../../platform/events/happened.ts';
import { readOutbox } from '../../platform/mail/mail.ts';
import { aMailroom } from '../../platform/mail/testing.ts';
import { answerInvitation } from './invitation/answer.ts';
import { findAsked } from './invitation/asked.ts';
import { inviteOrganisations, remindOrganisations } from './invitation/invitations.ts';
import { addContact, endContact, inviteContact } from './organisation/contacts.ts';
import { addOrganisation } from './organisation/membership.ts';
import { coordinatedBy } from './policy.ts';
import { findRound, readHouseRules, readOrganisations, readRound, readRounds } from './reads.ts';
import { readMembers } from './reads-members.ts';
import {
  findSpokenFor,
  type OrganisationId,
  type OwnOrganisation,
  readOwnInvitation,
  readOwnRounds,
  readSpokenFor,
} from './reads-own.ts';
import { readSites } from './reads-sites.ts';
import { makeRound } from './round/new-round.ts';
import type { SiteForm } from './schema.ts';
import { addSite, changeSite, removeSite } from './site/sites.ts';
import { stage } from './stage.ts';
import { anOrganisation, aProgramme, aViewer, keepJobs } from './testing.ts';
import {
  changeOrganisation,
  ensureRound,
  joinRound,
  noteAnswer,
  saveHouseRules,
  saveMembers,
  saveSettings,
} from './writes.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());

let counter = 0;
/** A programme of its own for each test. */
async function fresh() {
  const { db } = connection;
  const code = `programma${++counter}`;
  const scope = await aProgramme(db, code);
  const at = (today: string) => ({ ...scope, locale: 'nl' as const, today });
  const member = async (organisation: string) => (await readMembers(db, scope, organisation))[0]!;
  return { db, jobs: keepJobs(), code, at, member, ...scope };
}

const submission = () => crypto.randomUUID();
async function mailed({ db, programmeId }: { db: Db; programmeId: string }): Promise<string[]> {
  const rows = await db
    .selectFrom('mail')
    .select('kind')
    .where('programme_id', '=', programmeId)
    .orderBy('number')
    .execute();
  return rows.map(({ kind }) => kind.replace('programme.', ''));
}

describe('a round', () => {
  test('sent twice is one round', async () => {
    const { db, programmeId } = await fresh();
    const wish = { programmeId, name: 'Ronde tweemaal', submission: submission(), from: null };
    const codes = await Promise.all([makeRound(db, wish), makeRound(db, wish)]);
    expect(new Set(codes).size).toBe(1);
    expect(await readRounds(db, [programmeId])).toHaveLength(2);
  });

  test('the newest comes first, also of two that were made within one tick of the clock', async () => {
    const { db, programmeId } = await fresh();
    const names = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf'];
    for (const name of names)
      await makeRound(db, { programmeId, name, submission: submission(), from: null });
    await db
      .updateTable('round')
      .set({ created_at: new Date(0) })
      .where('name', 'in', names)
      .execute();
    const read = (await readRounds(db, [programmeId])).map(({ name }) => name);
    expect(read.filter((name) => names.includes(name))).toEqual(names.toReversed());
  });

  test('a form that was sent for one programme and then for another makes a round in each', async () => {
    const { db, programmeId } = await fresh();
    const other = await fresh();
    const wish = { programmeId, name: 'Ronde terug', submission: submission(), from: null };
    await makeRound(db, wish);
    await makeRound(db, { ...wish, programmeId: other.programmeId });
    for (const each of [programmeId, other.programmeId]) {
      expect((await readRounds(db, [each])).map(({ name }) => name)).toContain('Ronde terug');
    }
  });

  test('with a name that another programme has gets an address of its own', async () => {
    const here = await fresh();
    const other = await fresh();
    const make = ({ db, programmeId }: typeof here) =>
      makeRound(db, { programmeId, name: 'Ronde gelijk', submission: submission(), from: null });
    expect(await make(here)).toBe('gelijk');
    expect(await make(other)).toBe('gelijk-2');
    expect((await findRound(here.db, 'gelijk-2'))?.programmeId).toBe(other.programmeId);
  });

  test('made after another takes its rules and house rules along, and tells the later stages', async () => {
    const { db, programmeId, roundId } = await fresh();
    const { version, ...round } = await readRound(db, roundId);
    await saveSettings(db, roundId, version, {
      ...round,
      tolerance: 3,
      mostVisits: 1,
      lastDay: '2027-03-26',
    });
    await saveHouseRules(db, roundId, 0, 'Eerste');
    await saveHouseRules(db, roundId, 1, 'Tweede');
    const wish = { programmeId, name: 'Ronde erna', submission: submission(), from: roundId };
    const made = (await findRound(db, await makeRound(db, wish)))!;
    expect(made).toMatchObject({ name: 'Ronde erna', tolerance: 3, mostVisits: 1, lastDay: null });
    expect((await readHouseRules(db, made.id)).map(({ number, text }) => [number, text])).toEqual([
      [1, 'Tweede'],
    ]);
    expect(await readHistory(db, { roundId: made.id })).toMatchObject([
      { kind: 'round.cloned', about: { from: roundId } },
    ]);
    // Organisations are of the programme, and wait for a new invitation.
    const members = await readMembers(db, { roundId: made.id });
    expect(members.map((one) => [one.code, one.invitation.invitedOn])).toEqual([
      ['A', null],
      ['B', null],
    ]);
  });

  test('is not made after one of another programme', async () => {
    const here = await fresh();
    const other = await fresh();
    const wish = { programmeId: here.programmeId, name: 'x', submission: submission(), from: other.roundId };
    await expect(makeRound(here.db, wish)).rejects.toThrow();
    expect(await readRounds(here.db, [here.programmeId])).toHaveLength(1);
    expect(here.jobs.sent).toEqual([]);
  });

  test('refuses to save on something older', async () => {
    const { db, roundId } = await fresh();
    const { version, ...round } = await readRound(db, roundId);
    expect(await saveSettings(db, roundId, version, { ...round, name: 'Eén' })).toBe(true);
    expect(await saveSettings(db, roundId, version, { ...round, name: 'Twee' })).toBe(false);
    expect((await readRound(db, roundId)).name).toBe('Eén');
  });
});

test('house rules keep every version; the same text is no new one, and an older page is refused', async () => {
  const { db, roundId } = await fresh();
  expect(await saveHouseRules(db, roundId, 0, 'Eerste')).toBe(true);
  expect(await saveHouseRules(db, roundId, 0, 'Eerste')).toBe(true);
  expect(await saveHouseRules(db, roundId, 0, 'Anders')).toBe(false);
  expect(await saveHouseRules(db, roundId, 1, 'Tweede')).toBe(true);
  const versions = await readHouseRules(db, roundId);
  expect(versions.map(({ number, text }) => [number, text])).toEqual([
    [2, 'Tweede'],
    [1, 'Eerste'],
  ]);
});

describe('organisations by hand', () => {
  const form = { name: 'Politie', kind: 'politie', region: '', standing: 0 };

  test('the same one twice is one, another with its code is refused', async () => {
    const { db, programmeId, roundId } = await fresh();
    expect(await addOrganisation(db, { programmeId, roundId }, { code: 'POL', ...form })).toEqual({
      code: 'POL',
    });
    expect(await addOrganisation(db, { programmeId, roundId }, { code: 'POL', ...form })).toEqual({
      code: 'POL',
    });
    expect(
      await addOrganisation(db, { programmeId, roundId }, { code: 'POL', ...form, name: 'Anders' }),
    ).toEqual({
      taken: 'code',
      elsewhere: false,
    });
    // Without a code one is made of the name, once.
    const without = { code: '', ...form, name: 'Veilig Thuis Oost' };
    expect(await addOrganisation(db, { programmeId, roundId }, without)).toEqual({ code: 'VTO' });
    expect(await addOrganisation(db, { programmeId, roundId }, without)).toEqual({ code: 'VTO' });
    expect(await addOrganisation(db, { programmeId, roundId }, { ...without, kind: 'anders' })).toEqual({
      taken: 'name',
      elsewhere: false,
    });
    expect(
      await addOrganisation(db, { programmeId, roundId }, { ...without, name: 'Vrij Team Oost' }),
    ).toEqual({
      code: 'VTO2',
    });
    expect(await readOrganisations(db, programmeId)).toHaveLength(5);
  });

  test('a save on something older is refused, and one in another programme changes nothing here', async () => {
    const here = await fresh();
    const other = await fresh();
    const { db, programmeId } = here;
    const { version } = await here.member('A');
    expect(await changeOrganisation(db, programmeId, { code: 'A', version }, form)).toBe(true);
    expect(await changeOrganisation(db, programmeId, { code: 'A', version }, { ...form, name: 'x' })).toBe(
      false,
    );
    expect((await here.member('A')).name).toBe('Politie');
    expect((await other.member('A')).name).toBe('Organisatie A');
  });

  test('an import counts as a save', async () => {
    const { db, programmeId, roundId, member } = await fresh();
    const { version } = await member('A');
    await saveMembers(db, { programmeId, roundId }, [anOrganisation('A', { region: 'elders' })]);
    expect(await changeOrganisation(db, programmeId, { code: 'A', version }, form)).toBe(false);
  });
});

describe('contact persons', () => {
  test('hand over: the successor comes, the other stops and the role ends with it', async () => {
    const { db, at, member, programmeId } = await fresh();
    await inviteOrganisations(db, at('2027-01-04'));
    const before = await member('A');
    const [leaving] = before.contacts;
    const userId = (await findUserId(db, leaving!.email))!;
    expect((await readRoles(db, userId)).map(({ kind }) => kind)).toEqual(['contact']);
    const email = `opvolger@${programmeId}.example`;
    const successor = { organisationId: before.id, name: 'Opvolger', email, replaces: leaving!.id };
    expect(await addContact(db, at('2027-01-05'), successor)).toBeNull();
    expect(await addContact(db, at('2027-01-05'), successor)).toBeNull();
    const after = await member('A');
    expect(after.contacts.map(({ name, invited }) => [name, invited])).toEqual([['Opvolger', true]]);
    expect(after.former.map(({ name, endedOn }) => [name, endedOn])).toEqual([['Contact A', '2027-01-05']]);
    expect(await readRoles(db, userId)).toEqual([]);
    // One mail for A, one for B, one for the successor.
    expect(await mailed({ db, programmeId })).toEqual(['invitation', 'invitation', 'invitation']);
    const [first] = await readOrganisations(db, programmeId);
    expect(first).toMatchObject({ contactName: 'Opvolger', contactEmail: email });
  });

  test('an old workbook does not bring back who handed over', async () => {
    const { db, at, member, programmeId, roundId } = await fresh();
    const old = (await readOrganisations(db, programmeId))[0]!;
    const { id, contacts } = await member('A');
    const successor = {
      organisationId: id,
      name: 'Opvolger',
      email: 'op@volger.example',
      replaces: contacts[0]!.id,
    };
    await addContact(db, at('2027-01-05'), successor);
    expect(await saveMembers(db, { programmeId, roundId }, [old])).toEqual({ added: 0, changed: 0, same: 1 });
    expect((await member('A')).contacts.map(({ name }) => name)).toEqual(['Opvolger']);
  });

  test('a new one in a workbook is added beside the others', async () => {
    const { db, programmeId, roundId, member } = await fresh();
    await saveMembers(db, { programmeId, roundId }, [
      anOrganisation('A', { contactName: 'Nieuw', contactEmail: 'N@a.example' }),
    ]);
    expect((await member('A')).contacts.map(({ name, email }) => [name, email])).toEqual([
      ['Contact A', expect.stringContaining('a@')],
      ['Nieuw', 'n@a.example'],
    ]);
  });

  test('nobody takes over from themselves, and of another organisation nobody stops', async () => {
    const { db, at, member } = await fresh();
    const [a, b] = [await member('A'), await member('B')];
    const [own] = a.contacts;
    const same = { organisationId: a.id, name: 'x', email: own!.email, replaces: own!.id };
    expect(await addContact(db, at('2027-01-05'), same)).toBe('same-person');
    await endContact(db, at('2027-01-05'), b.id, own!.id);
    expect((await member('A')).contacts).toHaveLength(1);
  });

  test('nobody becomes one with an address that somebody else signs in with', async () => {
    const { db, programmeId, at, member } = await fresh();
    const email = `team@${programmeId}.example`;
    await giveRole(db, { email, name: 'Kim Eik', kind: 'participant', programmeId });
    const { id: organisationId } = await member('A');
    const add = (name: string) =>
      addContact(db, at('2027-01-05'), { organisationId, name, email, replaces: null });
    expect(await add('Cas Berk')).toBe('shared-address');
    expect((await member('A')).contacts.map(({ name }) => name)).toEqual(['Contact A']);
    expect(await add('K. Eik')).toBeNull();
    expect((await member('A')).contacts.map(({ name }) => name)).toEqual(['Contact A', 'Kim Eik']);
  });

  test('who came in later is invited once', async () => {
    const { db, at, member, programmeId, roundId } = await fresh();
    await inviteOrganisations(db, at('2027-01-04'), 'A');
    await saveMembers(db, { programmeId, roundId }, [
      anOrganisation('A', { contactName: 'Later', contactEmail: `later@${programmeId}.example` }),
    ]);
    const { id, contacts } = await member('A');
    const later = contacts.find(({ name }) => name === 'Later')!;
    expect(later.invited).toBe(false);
    await inviteContact(db, at('2027-01-05'), id, later.id);
    await inviteContact(db, at('2027-01-05'), id, later.id);
    expect(await mailed({ db, programmeId })).toEqual(['invitation', 'invitation']);
  });
});

describe('invitations', () => {
  test('go out once, reminders not twice on a day and not to who answered', async () => {
    const { db, at, roundId, organisations, programmeId } = await fresh();
    expect(await inviteOrganisations(db, at('2027-01-04'))).toBe(2);
    expect(await inviteOrganisations(db, at('2027-01-05'))).toBe(0);
    expect(await remindOrganisations(db, at('2027-01-04'))).toBe(0);
    expect(await remindOrganisations(db, at('2027-01-05'), 'A')).toBe(1);
    expect(await remindOrganisations(db, at('2027-01-05'))).toBe(1);
    expect(await remindOrganisations(db, at('2027-01-05'))).toBe(0);
    await noteAnswer(db, roundId, organisations.get('A')!, 'yes');
    expect(await remindOrganisations(db, at('2027-01-06'))).toBe(1);
    expect(await mailed({ db, programmeId })).toEqual([
      'invitation',
      'invitation',
      'reminder',
      'reminder',
      'reminder',
    ]);
  });

  test('of one programme reach nobody of another', async () => {
    const here = await fresh();
    const other = await fresh();
    await inviteOrganisations(here.db, here.at('2027-01-04'));
    expect((await other.member('A')).invitation.invitedOn).toBeNull();
    expect((await other.member('A')).contacts.map(({ invited }) => invited)).toEqual([false]);
    expect(await remindOrganisations(other.db, other.at('2027-01-05'))).toBe(0);
    expect(await mailed(other)).toEqual([]);
  });

  test('the mail asks by a link of its own, of which only a digest is kept', async () => {
    const { db, at, code, member } = await fresh();
    const post = aMailroom(db, { kinds: stage.mails, baseUrl: 'https://wissel.example' });
    await inviteOrganisations(db, at('2027-01-04'), 'A');
    await post.work();
    const mails = async () =>
      (await readOutbox(db)).filter(({ recipient }) => recipient === `a@${code}.example`);
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    const [link, ...others] = mail!.body.match(/https:\S+/g)!.map((url) => new URL(url));
    expect(others).toEqual([]);
    expect(link!.origin + link!.pathname).toBe('https://wissel.example/uitnodiging');
    const key = link!.searchParams.get('sleutel')!;
    expect(await findAsked(db, key, '2027-01-05')).toMatchObject({ name: 'Organisatie A', answer: null });
    const stored = await db.selectFrom('invitation_key').selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain(key);
    // Who has stopped in between gets nothing.
    await remindOrganisations(db, at('2027-01-05'), 'A');
    const { id, contacts } = await member('A');
    await endContact(db, at('2027-01-05'), id, contacts[0]!.id);
    await post.work();
    expect(await mails()).toHaveLength(1);
  });

  test('coordinators hear of an organisation that says no, once a day, unless it changed its mind', async () => {
    const { db, programmeId, roundId, organisations, code } = await fresh();
    const post = aMailroom(db, { kinds: stage.mails, baseUrl: 'https://wissel.example' });
    const coordinator = await aViewer(db, 'coordinator', { programmeId });
    await aViewer(db, 'coordinator', { programmeId: (await fresh()).programmeId });
    const answer = async (organisation: string, what: 'yes' | 'no', today = '2027-01-05') => {
      const given = { roundId, organisationId: organisations.get(organisation)!, today };
      const other = what === 'yes' ? 'no' : 'yes';
      // As from a page that shows the answer of before, if any.
      if (!(await answerInvitation(db, given, { answer: what, shown: null }))) {
        expect(await answerInvitation(db, given, { answer: what, shown: other })).toBe(true);
      }
    };
    for (const what of ['yes', 'no', 'no', 'yes', 'no'] as const) await answer('A', what);
    for (const what of ['no', 'yes'] as const) await answer('B', what);
    await post.mailroom.sweep();
    await post.work();
    const mails = async () => (await readOutbox(db)).filter(({ subject }) => subject.includes(code));
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      recipient: coordinator.email,
      subject: `Organisatie A doet niet mee: Ronde ${code}`,
    });
    expect(mail!.body).toContain(`https://wissel.example/rondes/${code}-1/organisaties/A`);
    await answer('A', 'yes', '2027-01-06');
    await answer('A', 'no', '2027-01-06');
    await post.mailroom.sweep();
    await post.work();
    expect(await mails()).toHaveLength(2);
  });

  test('of an organisation that answered by telephone, a new contact person is let in as well', async () => {
    const { db, at, member, roundId, organisations, programmeId } = await fresh();
    const organisationId = organisations.get('A')!;
    await noteAnswer(db, roundId, organisationId, 'yes');
    const omar = { organisationId, name: 'Omar', email: 'omar@a.example', replaces: null };
    await addContact(db, at('2027-01-05'), omar);
    expect(await mailed({ db, programmeId })).toEqual(['invitation']);
    const [first, second] = (await member('A')).contacts;
    expect([first!.invited, second!.invited].sort()).toEqual([false, true]);
    const left = [first!, second!].find(({ invited }) => !invited)!;
    await inviteContact(db, at('2027-01-05'), organisationId, left.id);
    expect((await member('A')).contacts.map(({ invited }) => invited)).toEqual([true, true]);
  });

  test('an answer from an older page does not replace one that came since; the same one is no conflict', async () => {
    const { db, roundId, organisations } = await fresh();
    const organisationId = organisations.get('A')!;
    const answer = (what: 'yes' | 'no', shown: 'yes' | 'no' | null) =>
      answerInvitation(db, { roundId, organisationId, today: '2027-01-05' }, { answer: what, shown });
    const stored = async () =>
      (await db.selectFrom('invitation').select('answer').where('round_id', '=', roundId).execute()).map(
        (row) => row.answer,
      );
    expect(await answer('no', null)).toBe(true);
    expect(await answer('yes', null)).toBe(false);
    expect(await stored()).toEqual(['no']);
    expect(await answer('no', null)).toBe(true);
    expect(await answer('yes', 'no')).toBe(true);
    expect(await stored()).toEqual(['yes']);
  });

  test('who becomes contact person after the answer is told what it was, and not asked again', async () => {
    const { db, at, member, roundId, code } = await fresh();
    const post = aMailroom(db, { kinds: stage.mails, baseUrl: 'https://wissel.example' });
    await inviteOrganisations(db, at('2027-01-04'), 'A');
    const { id: organisationId } = await member('A');
    const said = async (answer: 'yes' | 'no') => {
      await noteAnswer(db, roundId, organisationId, answer);
      const email = `${answer}@${code}.example`;
      await addContact(db, at('2027-01-05'), {
        ...{ organisationId, name: 'Omar', email, replaces: null },
      });
      await post.work();
      const [mail] = (await readOutbox(db)).filter(({ recipient }) => recipient === email);
      return mail!;
    };
    const [yes, no] = [await said('yes'), await said('no')];
    for (const { subject, body } of [yes, no]) {
      expect(subject).toBe(`Je bent nu contactpersoon van Organisatie A voor Ronde ${code}`);
      expect(body).not.toContain('Laat weten of jullie meedoen');
    }
    expect(yes.body).toContain('Organisatie A doet mee:');
    expect(yes.body).toContain(`verder=%2Forganisatie%2FA%2540${code}-1&wie=`);
    expect(no.body).toContain('Organisatie A doet deze keer niet mee.');
    expect(no.body).toContain(`verder=%2Forganisatie%2FA%2540${code}-1%2Fuitnodiging&wie=`);
  });

  test('the list takes as many queries for three organisations as for two', async () => {
    const { db, programmeId, roundId } = await fresh();
    const count = async () => {
      let queries = 0;
      const counting = db.withPlugin({
        transformQuery: ({ node }) => {
          queries += 1;
          return node;
        },
        transformResult: async ({ result }) => result,
      });
      await readMembers(counting, { roundId });
      return queries;
    };
    const before = await count();
    await saveMembers(db, { programmeId, roundId }, [anOrganisation('C')]);
    expect(await count()).toBe(before);
  });
});

describe('who may', () => {
  test('a contact speaks for the own organisation and no other; others for none', async () => {
    const { db, programmeId, organisations } = await fresh();
    const id = organisations.get('A')!;
    const contact = await aViewer(db, 'contact', { programmeId, organisationId: id });
    expect(await findSpokenFor(db, contact, 'A')).toMatchObject({
      id,
      programmeId,
      code: 'A',
      name: 'Organisatie A',
      address: 'A',
    });
    expect(await findSpokenFor(db, contact, 'B')).toBeNull();
    for (const kind of ['coordinator', 'participant'] as const) {
      expect(await findSpokenFor(db, await aViewer(db, kind, { programmeId }), 'A')).toBeNull();
    }
    expect(await findSpokenFor(db, await aViewer(db, 'operator'), 'A')).toBeNull();
  });

  test('an address can name a round of the own programme, and goes between those one was asked for', async () => {
    const { db, at, code, programmeId, organisations, roundId } = await fresh();
    const elsewhere = await fresh();
    const contact = await aViewer(db, 'contact', { programmeId, organisationId: organisations.get('A')! });
    const next = await ensureRound(db, { programmeId, code: `${code}-2`, name: 'De volgende' });
    const empty = await ensureRound(db, { programmeId, code: `${code}-3`, name: 'In voorbereiding' });
    await ensureRound(db, { programmeId, code: `${code}-4`, name: 'Zonder deze' });
    for (const round of [next, empty]) await joinRound(db, { programmeId, roundId: round }, ['A', 'B']);
    await db.updateTable('round').set({ last_day: '2027-03-26' }).where('id', '=', roundId).execute();
    await inviteOrganisations(db, at('2027-01-04'));
    await inviteOrganisations(db, { ...at('2027-02-01'), roundId: next });
    const rounds = async (address: string, today = '2027-02-01') => {
      const own = await findSpokenFor(db, contact, address);
      if (own === null || own === 'several') return own;
      return (await readOwnRounds(db, own, today)).map((way) => [way.address, way.current]);
    };
    const ways = (first: boolean) => [
      [`A@${code}-1`, first],
      [`A@${code}-2`, !first],
    ];
    expect(await rounds('A')).toEqual(ways(true));
    expect(await rounds(`A@${code}-2`)).toEqual(ways(false));
    expect(await rounds('A', '2027-03-27')).toEqual([[`A@${code}-2`, true]]);
    // Nor a round of the own programme that it is not in.
    for (const other of [
      `A@${code}-4`,
      `A@${elsewhere.code}-1`,
      'A@',
      'A@bestaat-niet',
      `B@${code}-1`,
      `@${code}-1`,
    ]) {
      expect(await rounds(other)).toBeNull();
    }
  });

  test('with the same code in two programmes, each contact finds the own', async () => {
    const here = await fresh();
    const other = await fresh();
    const { db } = here;
    for (const { programmeId, organisations } of [here, other]) {
      const organisationId = organisations.get('A')!;
      const contact = await aViewer(db, 'contact', { programmeId, organisationId });
      const own = (await findSpokenFor(db, contact, 'A')) as OwnOrganisation;
      expect(own.id).toBe(organisationId);
      expect((await readOwnInvitation(db, own, '2027-01-11'))?.round.programmeId).toBe(programmeId);
    }
  });

  test('who speaks for the same code in two programmes reaches both, each by an address of its own', async () => {
    const here = await fresh();
    const other = await fresh();
    const elsewhere = await fresh();
    const { db } = here;
    const roles = [here, other].map(({ programmeId, organisations }) => ({
      kind: 'contact' as const,
      programmeId,
      organisationId: organisations.get('A')!,
      personId: null,
    }));
    const own = await readSpokenFor(db, { roles });
    expect(own.map(({ id }) => id).sort()).toEqual(roles.map(({ organisationId }) => organisationId).sort());
    expect(await findSpokenFor(db, { roles }, 'A')).toBe('several');
    for (const one of own) {
      expect(one.address).toBe(`A~${one.programmeCode}`);
      expect(await findSpokenFor(db, { roles }, one.address)).toEqual(one);
      // When only one is left, the address that was in the browser goes on working.
      const left = { roles: roles.filter(({ organisationId }) => organisationId === one.id) };
      expect(await findSpokenFor(db, left, one.address)).toMatchObject({ id: one.id, address: 'A' });
    }
    const [{ programmeCode }] = (await readSpokenFor(db, {
      roles: [{ ...roles[0]!, organisationId: elsewhere.organisations.get('A')! }],
    })) as [OwnOrganisation];
    expect(await findSpokenFor(db, { roles }, `A~${programmeCode}`)).toBeNull();
  });

  test('a coordinator runs the rounds of the own programme alone', async () => {
    const { db, programmeId, organisations } = await fresh();
    await fresh();
    const coordinator = await aViewer(db, 'coordinator', { programmeId });
    expect(coordinatedBy(coordinator)).toEqual([programmeId]);
    expect((await readRounds(db, coordinatedBy(coordinator))).map((one) => one.programmeId)).toEqual([
      programmeId,
    ]);
    expect(
      coordinatedBy(
        await aViewer(db, 'contact', {
          programmeId,
          organisationId: organisations.get('A')!,
        }),
      ),
    ).toEqual([]);
  });
});

describe('sites', () => {
  const open: SiteForm = { kind: 'open', name: 'Bureau Zuid', address: 'Kerkstraat 12, 3011 AB Maashaven' };
  const secret: SiteForm = {
    kind: 'secret',
    name: 'Opvang A',
    region: 'Maasmond',
    meeting: 'point',
    meetingPoint: 'Station Zuid',
  };

  test('sent twice is one; made secret, nothing of the address is left', async () => {
    const { db, organisations } = await fresh();
    const own = organisations.get('A') as OrganisationId;
    const form = submission();
    await addSite(db, own, form, open);
    await addSite(db, own, form, open);
    const [site] = await readSites(db, own);
    expect(await readSites(db, own)).toHaveLength(1);
    expect(await changeSite(db, own, { id: site!.id, version: 1 }, secret)).toBe(true);
    expect(await changeSite(db, own, { id: site!.id, version: 1 }, open)).toBe(false);
    const rows = await db.selectFrom('site').selectAll().where('organisation_id', '=', own).execute();
    expect(JSON.stringify(rows)).not.toMatch(/Kerkstraat|3011 /);
    expect(rows).toMatchObject([
      { kind: 'secret', address: null, meeting_point: 'Station Zuid', host_rings: false },
    ]);
  });

  test('a contact of another organisation changes nothing', async () => {
    const { db, organisations } = await fresh();
    const own = organisations.get('A') as OrganisationId;
    await addSite(db, own, submission(), open);
    const [site] = await readSites(db, own);
    const at = { id: site!.id, version: 1 };
    expect(await changeSite(db, organisations.get('B') as OrganisationId, at, secret)).toBe(false);
    await removeSite(db, organisations.get('B') as OrganisationId, at);
    expect(await readSites(db, own)).toEqual([site]);
    // What somebody changed since it was shown stays; the button twice is no conflict.
    expect(await removeSite(db, own, { ...at, version: 0 })).toBe(false);
    expect(await readSites(db, own)).toEqual([site]);
    for (const _ of [1, 2]) expect(await removeSite(db, own, at)).toBe(true);
    expect(await readSites(db, own)).toEqual([]);
  });

  test('the write refuses what leads to a secret site, whoever calls it', async () => {
    const { db, organisations } = await fresh();
    const own = organisations.get('A') as OrganisationId;
    const led = { ...secret, meetingPoint: 'Kerkstraat 12' };
    await expect(addSite(db, own, submission(), led)).rejects.toThrow();
    const smuggled = { ...secret, address: 'Kerkstraat 12' } as SiteForm;
    await addSite(db, own, submission(), smuggled);
    expect((await readSites(db, own)).map(({ address }) => address)).toEqual([null]);
  });

  test.each([
    `address = 'Kerkstraat 12'`,
    `meeting_point = 'Lange Dijk 5'`,
    `name = 'Opvang 3011 AB'`,
    `region = 'wijk 7'`,
    `kind = 'open'`,
  ])('the table refuses a secret site with %s', async (change) => {
    const { db, organisations } = await fresh();
    const own = organisations.get('A') as OrganisationId;
    await addSite(db, own, submission(), secret);
    const update = sql.raw(`update site set ${change} where organisation_id = '${own}'`).execute(db);
    await expect(update).rejects.toThrow(/check constraint/);
  });
});
