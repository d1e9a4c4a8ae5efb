import type { Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

interface Arrived {
  to: string[];
  from: string;
  raw: string;
}

/** For tests: a real mail server on loopback that does as it is told. */
export class Peer {
  readonly arrived: Arrived[] = [];
  #server: SMTPServer | undefined;
  port = 0;

  async start(options: SMTPServerOptions = {}, port = 0): Promise<void> {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, session, done) => {
        let raw = '';
        stream.on('data', (chunk) => {
          raw += chunk;
        });
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope;
          this.arrived.push({
            raw,
            to: rcptTo.map(({ address }) => address),
            from: mailFrom ? mailFrom.address : '',
          });
          done();
        });
      },
      ...options,
    });
    this.#server.on('error', () => {});
    await new Promise<void>((resolve) => this.#server!.listen(port, '127.0.0.1', resolve));
    this.port = (this.#server.server.address() as { port: number }).port;
  }

  /** Breaks every connection. */
  cut(): void {
    if (!this.#server) return;
    for (const one of (this.#server as unknown as { connections: Set<{ _socket: Socket }> }).connections) {
      one._socket.destroy();
    }
  }

  async stop(): Promise<void> {
    if (this.#server) await new Promise<void>((resolve) => this.#server!.close(resolve));
    this.#server = undefined;
  }
}

/** What a mail server answers with a code of its own. */
export const answer = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code });
