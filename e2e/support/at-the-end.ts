import { beforeAll, expect, test } from 'vitest';
import type { Cast, Role } from './cast.ts';
import { type MailRead, readMail, SUBJECTS, saidIn } from './every-mail.ts';
import { lastLook } from './last-look.ts';
import type { World } from './world.ts';

interface Told {
  world: World;
  cast: Cast;
  /** Who got the seat that somebody gave back. */
  standIn: string;
}

/** Every mail and calendar file, beside how it all is. */
export function holdBeside(told: () => Told): void {
  let mails: MailRead[];
  let end: Awaited<ReturnType<typeof lastLook>>;
  beforeAll(async () => {
    const { world } = told();
    end = await world.look((db) => lastLook(db, 'voorjaar-2027'));
    mails = (await world.peer.all()).map(readMail);
  });
  /** The events that somebody was mailed of a visit, in order. */
  const eventsOf = (id: string, address: string) =>
    mails.flatMap(({ to, calendar }) =>
      to === address && calendar?.uid === `${id}@localhost` ? calendar : [],
    );

  test('each was sent, says in its subject what it is about, and tells nobody the same twice', () => {
    const left = end.mails.filter(({ status }) => status !== 'sent');
    expect(left.filter(({ status }) => status !== 'skipped' && status !== 'stopped')).toEqual([]);
    const arrived = mails.map(({ id }) => id);
    expect(new Set(arrived).size).toBe(arrived.length);
    const sent = new Set(end.mails.filter(({ status }) => status === 'sent').map(({ id }) => id));
    expect(sent.difference(new Set(arrived))).toEqual(new Set());
    // What was to sign in is forgotten after a month, what was about a host with the place that was taken away, and what was
    // about a contact card that nobody confirmed with the card.
    const forgotten = mails.filter(({ id }) => !sent.has(id)).map(({ subject }) => subject);
    expect(
      forgotten.filter(
        (subject) => !/^(Inloggen|Je aanmelding|Andere dagen|Klopt je contactkaart)/.test(subject),
      ),
    ).toEqual([]);
    const unclear = mails.filter(({ subject }) => !SUBJECTS.some((one) => one.test(subject)));
    expect(unclear.map(({ to, subject }) => [to, subject])).toEqual([]);
    const alike = Map.groupBy(
      mails.filter(({ subject }) => !subject.startsWith('Inloggen')),
      saidIn,
    );
    // Of a secret place no mail says which visit it is about: it says the same of each.
    const secretOf = (address: string) =>
      end.visits.filter(({ secret, people }) => secret && people.includes(address)).length;
    const most = ({ to, subject }: MailRead) => (/Ronde voorjaar 2027$/.test(subject) ? secretOf(to) : 1);
    const repeated = [...alike].filter(([, [first, ...more]]) => more.length >= Math.max(1, most(first!)));
    expect(repeated.map(([said]) => said)).toEqual([]);
  });

  test('none names anything of a secret place, and none about one says when', () => {
    expect(end.secrets.length).toBeGreaterThan(5);
    const named = mails.flatMap(({ to, subject, whole }) =>
      end.secrets.filter((word) => whole.includes(word)).map((word) => [word, to, subject]),
    );
    expect(named).toEqual([]);
    const concerned = (secret: boolean) =>
      new Set(end.visits.filter((visit) => visit.secret === secret).flatMap(({ people }) => people));
    const only = concerned(true).difference(concerned(false));
    expect(only.size).toBeGreaterThan(5);
    const theirs = mails.filter(({ to }) => only.has(to));
    expect(
      theirs.filter(({ whole }) => /\bmaart\b|2027-?03/.test(whole)).map(({ subject }) => subject),
    ).toEqual([]);
    expect(theirs.filter(({ calendar }) => calendar)).toEqual([]);
  });

  test('a visit is one event of each of its people: newer each time, and taken out when it is off', () => {
    const events = mails.filter(({ calendar }) => calendar);
    expect(events.length).toBeGreaterThan(200);
    for (const { to, calendar } of events) expect([to, calendar!.attendees]).toEqual([to, [to]]);
    const open = end.visits.filter(({ secret }) => !secret);
    const uids = new Set(open.map(({ id }) => `${id}@localhost`));
    expect(events.filter(({ calendar }) => !uids.has(calendar!.uid))).toEqual([]);
    for (const { id, state, sequence, people } of open)
      for (const address of people) {
        const theirs = eventsOf(id, address);
        const sequences = theirs.map((one) => one.sequence);
        expect([id, address, sequences]).toEqual([
          id,
          address,
          [...new Set(sequences)].sort((a, b) => a - b),
        ]);
        const last = theirs.at(-1);
        if (['arranged', 'ready', 'took-place', 'missed'].includes(state))
          expect([address, last?.method, last?.sequence]).toEqual([address, 'REQUEST', sequence]);
        else if (last) expect([address, last.method]).toEqual([address, 'CANCEL']);
      }
  });

  test('and each part of the story left what it should', () => {
    const { cast, standIn } = told();
    const methods = (role: Role) => [
      eventsOf(role.id, role.visitor).map(({ method }) => method),
      eventsOf(role.id, role.host).map(({ method }) => method),
    ];
    const twice = ['REQUEST', 'REQUEST'];
    expect(methods(cast.own)).toEqual([twice, twice]);
    expect(methods(cast.moved)).toEqual([twice, twice]);
    const [first, second] = eventsOf(cast.moved.id, cast.moved.visitor);
    expect(first!.start).not.toBe(second!.start);
    for (const role of cast.withdrawn) {
      const off = ['REQUEST', 'CANCEL'];
      expect(methods(role)).toEqual([off, off]);
    }
    for (const role of [cast.refused, cast.silent, cast.secret]) expect(methods(role)).toEqual([[], []]);
    expect(mails.some(({ to, calendar }) => to === standIn && calendar?.method === 'REQUEST')).toBe(true);
    const stateOf = ({ id }: Role) => end.visits.find((visit) => visit.id === id)?.state;
    const { own, moved, refused, withdrawn, secret, disputed, silent } = cast;
    expect([own, moved, refused, withdrawn[0]!, secret, disputed, silent].map(stateOf)).toEqual([
      ...['took-place', 'took-place', 'declined', 'cancelled', 'took-place', 'took-place', 'lapsed'],
    ]);
  });
}
