import { SMTPServer } from 'smtp-server';

interface Letter {
  /** In milliseconds of `performance.now`. */
  at: number;
  /** What its first link carries. */
  key: string;
}

export interface PostOffice {
  url: string;
  lettersTo(address: string): readonly Letter[];
  count(): number;
  stop(): Promise<void>;
}

/** A real mail server, which reads no more of a mail than a rush leaves time for. */
export async function openPostOffice(): Promise<PostOffice> {
  const arrived = new Map<string, Letter[]>();
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        // As lines of a mail are broken off, and `=` is written.
        const text = Buffer.concat(chunks)
          .toString('latin1')
          .replaceAll(/=\r?\n/g, '')
          .replaceAll('=3D', '=');
        const letter = { at: performance.now(), key: /[?&]sleutel=([\w-]+)/.exec(text)?.[1] ?? '' };
        count += 1;
        for (const { address } of envelope.rcptTo)
          arrived.set(address, [...(arrived.get(address) ?? []), letter]);
        done();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    lettersTo: (address) => arrived.get(address) ?? [],
    count: () => count,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
