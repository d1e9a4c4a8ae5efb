import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface Answer {
  status: number;
  headers: Headers;
  body: string;
}

/** A connection on which a test writes what it wants, to the byte, as a proxy or somebody who attacks does. */
export class Wire {
  readonly #socket: Socket;
  #received = Buffer.alloc(0);
  #ended = false;
  /** How the other side ended it; null while it did not. */
  broken: string | null = null;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => {
      this.#received = Buffer.concat([this.#received, chunk]);
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      this.broken = error.code ?? error.message;
    });
    for (const event of ['end', 'close']) {
      socket.on(event, () => {
        this.#ended = true;
        socket.emit('data', Buffer.alloc(0));
      });
    }
  }

  static async open(url: string): Promise<Wire> {
    const { hostname, port } = new URL(url);
    const socket = connect({ host: hostname, port: Number(port) });
    await once(socket, 'connect');
    return new Wire(socket);
  }

  send(...parts: string[]): void {
    if (!this.#socket.writable) return;
    for (const part of parts) this.#socket.write(part);
  }

  /** The next answer, whole; null when the connection ended before it was. */
  async next(): Promise<Answer | null> {
    for (;;) {
      const found = take(this.#received, this.#ended);
      if (found) {
        this.#received = found.rest;
        return found.answer;
      }
      if (this.#ended) return null;
      await once(this.#socket, 'data');
    }
  }

  /** Waits until the other side ends the connection. */
  async end(): Promise<void> {
    while (!this.#ended) await once(this.#socket, 'data');
  }

  close(): void {
    this.#socket.destroy();
  }
}

function take(bytes: Buffer, ended: boolean): { answer: Answer; rest: Buffer<ArrayBuffer> } | null {
  const head = bytes.indexOf('\r\n\r\n');
  if (head < 0) return null;
  const [first = '', ...lines] = bytes.subarray(0, head).toString('latin1').split('\r\n');
  const headers = new Headers(lines.map((line): [string, string] => split(line)));
  const status = Number(first.split(' ')[1]);
  const rest = bytes.subarray(head + 4);
  const done = (body: Buffer, used: number) => ({
    answer: { status, headers, body: body.toString() },
    rest: Buffer.from(rest.subarray(used)),
  });
  if (status === 100 || status === 204 || status === 304) return done(Buffer.alloc(0), 0);
  if (headers.get('transfer-encoding') === 'chunked') return takeChunks(rest, done);
  const length = headers.get('content-length');
  if (length === null) return ended ? done(rest, rest.length) : null;
  return rest.length < Number(length) ? null : done(rest.subarray(0, Number(length)), Number(length));
}

function takeChunks<T>(bytes: Buffer, done: (body: Buffer, used: number) => T): T | null {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = bytes.indexOf('\r\n', at);
    if (line < 0) return null;
    const size = Number.parseInt(bytes.subarray(at, line).toString(), 16);
    const end = line + 2 + size;
    if (bytes.length < end + 2) return null;
    if (size === 0) return done(Buffer.concat(chunks), end + 2);
    chunks.push(bytes.subarray(line + 2, end));
    at = end + 2;
  }
}

function split(line: string): [string, string] {
  const at = line.indexOf(':');
  return [line.slice(0, at), line.slice(at + 1).trim()];
}
