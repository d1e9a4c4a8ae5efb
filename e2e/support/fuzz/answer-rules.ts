import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Answered, HANGS_MS } from './ask.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** What a page would say of how it is made; nothing that is sent holds any of it. */
const LEAKS: readonly (RegExp | string)[] = [
  /^\s+at .+:\d+:\d+\)?$/m,
  /\b(?:Type|Reference|Range|Syntax|Zod|Aggregate)Error\b/,
  /\b(?:select|insert into|update|delete from) \\?"[a-z_]+\\?"/,
  /syntax error at or near|invalid input syntax|violates (?:foreign|unique|check|not-null|exclusion)/,
  /duplicate key value|out of range for type|invalid byte sequence|unsupported Unicode/,
  ...['node_modules', 'file:///', `${tmpdir()}/wisselstage`, ROOT],
];

/** Sent as an element: where it comes back as one, somebody else could have sent a script. */
export const ELEMENT = '<fuzz-x onclick=a>';
/** Sent behind the end of a line: where it comes back as a header, somebody could have sent a cookie. */
export const HEADER = 'x-fuzz';
export const ELSEWHERE = 'elders.example';

/** What is wrong with an answer, whatever was asked; empty when nothing is. */
export function wrongWith(answer: Answered | string, site: string): string[] {
  if (typeof answer === 'string') return answer.startsWith('not sent') ? [] : [answer];
  const { status, headers, text, ms } = answer;
  const found: string[] = [];
  // Said to who comes back later: the only failure that is an answer.
  const isLater = status === 503 && headers['retry-after'] !== undefined;
  if (status >= 500 && !isLater) found.push(`status ${status}`);
  if (ms > HANGS_MS) found.push(`took ${Math.round(ms)} ms`);
  for (const leak of LEAKS) {
    const at = typeof leak === 'string' ? text.indexOf(leak) : text.search(leak);
    if (at >= 0) found.push(`says "${text.slice(at, at + 80).replaceAll(/\s+/g, ' ')}"`);
  }
  const isHtml = /^text\/html/.test(headers['content-type'] ?? '');
  if (isHtml && text.includes(ELEMENT.slice(0, 7))) found.push('holds an element that was sent');
  if (HEADER in headers) found.push('has a header that was sent');
  const to = headers.location;
  if (to !== undefined && (!URL.canParse(to, site) || new URL(to, site).origin !== new URL(site).origin))
    found.push(`leads to ${to.slice(0, 80)}`);
  if (isHtml && !headers['content-security-policy']) found.push('has no policy of what may run');
  if (headers['x-content-type-options'] !== 'nosniff' && status !== 400 && status !== 431)
    found.push('says nothing of sniffing');
  return found;
}
