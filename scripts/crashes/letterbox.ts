import { setTimeout as sleep } from 'node:timers/promises';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Letter {
  to: string;
  /** The id of the mail, which stays the same however often it comes. */
  id: string;
  links: string[];
}

/** A real mail server that outlives what sends to it, and knows what it has accepted. */
export interface Letterbox {
  url: string;
  letters: Letter[];
  /** How often each mail was accepted, by its id. */
  accepted: Map<string, number>;
  stop(): Promise<void>;
}

/**
 * It takes its time over an answer, so that a process that is killed leaves mails that were accepted and not noted; and it
 * refuses one in so many for now.
 */
export async function openLetterbox({ slowMs = 150, refusesEvery = 15 } = {}): Promise<Letterbox> {
  const letters: Letter[] = [];
  const accepted = new Map<string, number>();
  let asked = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, done) {
      asked += 1;
      if (asked % refusesEvery > 0) return done();
      done(Object.assign(new Error('4.7.1 come back later'), { responseCode: 450 }));
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks);
        const id = /^message-id: <([^@>]+)@/im.exec(raw.toString('latin1'))?.[1] ?? '';
        accepted.set(id, (accepted.get(id) ?? 0) + 1);
        const { text = '' } = await PostalMime.parse(raw);
        const links = [...text.matchAll(/https?:\/\/\S+/g)].map(([link]) => link);
        for (const { address } of envelope.rcptTo) letters.push({ to: address, id, links });
        await sleep(Math.random() * slowMs);
        done();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  return {
    ...{ url: `smtp://127.0.0.1:${port}`, letters, accepted },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
