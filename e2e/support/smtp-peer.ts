import { setTimeout as sleep } from 'node:timers/promises';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface SmtpPeer {
  url: string;
  /** The mails to somebody, once there are as many. */
  mailsTo(address: string, count?: number): Promise<Email[]>;
  /** Every mail so far in the order in which they came, with everybody it was handed in for. */
  all(): Promise<{ to: string[]; mail: Email }[]>;
  stop(): Promise<void>;
}

/** A real mail server; it knows nobody whose address begins with `weg`. */
export async function startSmtpPeer(): Promise<SmtpPeer> {
  const arrived: { to: string[]; mail: Promise<Email> }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      if (!address.startsWith('weg')) return done();
      done(Object.assign(new Error('5.1.1 User unknown'), { responseCode: 550 }));
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address);
        arrived.push({ to, mail: PostalMime.parse(Buffer.concat(chunks)) });
        done();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    async mailsTo(address, count = 1) {
      for (let tries = 0; tries < 400; tries++) {
        const theirs = arrived.filter(({ to }) => to.includes(address));
        if (theirs.length >= count) return Promise.all(theirs.map(({ mail }) => mail));
        await sleep(100);
      }
      throw new Error(`no mail to ${address} came`);
    },
    all: () => Promise.all(arrived.map(async ({ to, mail }) => ({ to, mail: await mail }))),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
