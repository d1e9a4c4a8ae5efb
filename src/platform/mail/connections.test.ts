import type { SMTPServerOptions, SMTPServerSession } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answer, Peer } from './testing-peer.ts';
import { createSmtp } from './transport.ts';

type Done = (error?: Error | null) => void;

let peer: Peer;
beforeEach(() => {
  peer = new Peer();
});
afterEach(async () => {
  peer.cut();
  await peer.stop();
});

const mail = { to: 'kees@pol.example', from: 'W', replyTo: [], subject: 'x', text: 'x', html: '<p>x</p>' };

/** A connection is late at once, so that no test waits; `spare` is how often there is another. */
async function send({ spare = 5, signal }: { spare?: number; signal?: AbortSignal } = {}) {
  let [asked, lent, back] = [0, 0, 0];
  const another = () => {
    asked += 1;
    if (asked > spare) return null;
    lent += 1;
    return () => {
      back += 1;
    };
  };
  const smtp = createSmtp(`smtp://127.0.0.1:${peer.port}`, { host: 'wissel.example', besideAfterMs: 1 });
  const outcome = await smtp(
    { id: crypto.randomUUID(), ...mail },
    { patienceMs: 60_000, another, ...(signal ? { signal } : {}) },
  );
  // What was lent comes back, also of connections that were ended for another.
  await expect.poll(() => back).toBe(lent);
  return { outcome, lent };
}

/** Which connection a session is of, the first being 1. */
function numbers() {
  const seen: string[] = [];
  return ({ id }: SMTPServerSession) => {
    if (!seen.includes(id)) seen.push(id);
    return seen.indexOf(id) + 1;
  };
}

const at = (when: keyof SMTPServerOptions, what: (session: SMTPServerSession, done: Done) => void) => ({
  [when]: (...args: unknown[]) => what(args.at(-2) as SMTPServerSession, args.at(-1) as Done),
});

test.each(['onConnect', 'onMailFrom', 'onRcptTo'] as const)(
  'of connections that hang at %s, the first that does not has the mail, once',
  async (when) => {
    const numberOf = numbers();
    await peer.start(
      at(when, (session, done) => {
        if (numberOf(session) > 3) done();
      }),
    );
    expect((await send()).outcome).toEqual({ as: 'sent' });
    expect(peer.arrived).toHaveLength(1);
  },
);

test('a connection that is slow and alive is not given up for those that come after it', async () => {
  const numberOf = numbers();
  let answerFirst: Done = () => {};
  await peer.start(
    at('onConnect', (session, done) => {
      const number = numberOf(session);
      if (number === 1) answerFirst = done;
      // The others never answer.
      if (number === 6) answerFirst();
    }),
  );
  expect(await send({ spare: 100 })).toEqual({ outcome: { as: 'sent' }, lent: 5 });
  expect(peer.arrived).toHaveLength(1);
});

test('two connections that are asked for the text at one moment send it once', async () => {
  const both: Done[] = [];
  await peer.start(
    at('onRcptTo', (_session, done) => {
      both.push(done);
      if (both.length === 2) for (const one of both) one();
    }),
  );
  expect(await send({ spare: 1 })).toEqual({ outcome: { as: 'sent' }, lent: 1 });
  expect(peer.arrived).toHaveLength(1);
});

test('what the server has is never sent over another connection, though no answer comes', async () => {
  let taken = 0;
  const giveUp = new AbortController();
  await peer.start({
    onData(stream) {
      stream.resume();
      stream.on('end', () => {
        taken += 1;
        // Long after another connection would have been opened.
        setTimeout(() => giveUp.abort(), 50);
      });
    },
  });
  const { outcome } = await send({ signal: giveUp.signal });
  expect(outcome.as).toBe('unknown');
  expect(taken).toBe(1);
});

test('while no connection can be spared a mail keeps the one it has, and asks again', async () => {
  const numberOf = numbers();
  await peer.start(
    at('onConnect', (session, done) => {
      if (numberOf(session) > 1) done();
    }),
  );
  let asked = 0;
  const smtp = createSmtp(`smtp://127.0.0.1:${peer.port}`, { host: 'wissel.example', besideAfterMs: 1 });
  const another = () => {
    asked += 1;
    return asked === 4 ? () => {} : null;
  };
  const outcome = await smtp({ id: crypto.randomUUID(), ...mail }, { patienceMs: 60_000, another });
  expect(outcome).toEqual({ as: 'sent' });
  expect(asked).toBeGreaterThanOrEqual(4);
  expect(peer.arrived).toHaveLength(1);
});

test('what the server says of the mail decides, also while other connections hang', async () => {
  const numberOf = numbers();
  for (const [code, as] of [
    [450, 'later'],
    [550, 'refused'],
  ] as const) {
    await peer.start({
      ...at('onConnect', (session, done) => {
        if (numberOf(session) % 2 === 0) done();
      }),
      ...at('onRcptTo', (_session, done) => done(answer(code, 'no'))),
    });
    expect(await send({ spare: 1 })).toEqual({ outcome: { as, code: String(code) }, lent: 1 });
    peer.cut();
    await peer.stop();
  }
});

test('that there is no room for another connection takes nothing from the one that waits', async () => {
  const numberOf = numbers();
  let answerFirst: Done = () => {};
  await peer.start(
    at('onConnect', (session, done) => {
      if (numberOf(session) === 1) {
        answerFirst = done;
        return;
      }
      done(answer(421, '4.7.0 too many'));
      setTimeout(() => answerFirst(), 50);
    }),
  );
  expect(await send({ spare: 1 })).toEqual({ outcome: { as: 'sent' }, lent: 1 });
  expect(peer.arrived).toHaveLength(1);
});

test('when all that was opened hangs, the mail is tried later, and nothing of it was sent', async () => {
  await peer.start(at('onConnect', () => {}));
  const smtp = createSmtp(`smtp://127.0.0.1:${peer.port}`, { host: 'wissel.example', besideAfterMs: 1 });
  const outcome = await smtp(
    { id: crypto.randomUUID(), ...mail },
    { patienceMs: 200, another: () => () => {} },
  );
  expect(outcome).toEqual({ as: 'later', code: 'ETIMEDOUT' });
  expect(peer.arrived).toEqual([]);
});
