import { isUtf8 } from 'node:buffer';
import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';

export interface Sent {
  method: string;
  path: string;
  headers: OutgoingHttpHeaders;
  body?: Buffer | string | undefined;
  /** Of this machine, from which it comes: each is a network of its own. */
  from?: string;
}

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  /** Empty when it is no text. */
  text: string;
  ms: number;
}

/** Who waited this long was forgotten. */
export const HANGS_MS = 30_000;

export const openAgent = (sockets: number) => new Agent({ keepAlive: true, maxSockets: sockets });

/**
 * Sends exactly this and follows nothing; by hand, because `fetch` mends what it is given.
 * @returns what went wrong, when there was no answer
 */
export async function ask(url: string, agent: Agent, sent: Sent): Promise<Answered | string> {
  const first = await askOnce(url, agent, sent);
  // A connection that was kept may be closed at the moment it is used again; what is read may be read twice.
  return first === 'ECONNRESET on a kept connection' ? askOnce(url, agent, sent) : first;
}

function askOnce(
  url: string,
  agent: Agent,
  { method, path, headers, body, from }: Sent,
): Promise<Answered | string> {
  const { hostname, port } = new URL(url);
  const began = performance.now();
  return new Promise((done) => {
    let asked: ReturnType<typeof request>;
    try {
      asked = request({
        hostname,
        port,
        method,
        path,
        headers,
        agent,
        ...(from ? { localAddress: from } : {}),
      });
    } catch (error) {
      // Node itself refuses to send it: no proxy would either.
      return done(`not sent: ${(error as NodeJS.ErrnoException).code}`);
    }
    const late = setTimeout(() => asked.destroy(new Error('no answer in time')), HANGS_MS);
    const end = (outcome: Answered | string) => {
      clearTimeout(late);
      done(outcome);
    };
    asked.on('error', ({ message, code }: NodeJS.ErrnoException) =>
      end(
        code === 'ECONNRESET' && asked.reusedSocket ? 'ECONNRESET on a kept connection' : (code ?? message),
      ),
    );
    asked.on('response', (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', ({ message }) => end(`broken off: ${message}`));
      answer.on('end', () => {
        const whole = Buffer.concat(chunks);
        const { statusCode = 0, headers: said } = answer;
        const text = said['content-encoding'] || !isUtf8(whole) ? '' : whole.toString();
        end({ status: statusCode, headers: said, text, ms: performance.now() - began });
      });
    });
    asked.end(body);
  });
}
