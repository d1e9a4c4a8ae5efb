import type { OutgoingHttpHeaders } from 'node:http';
import { COOKIES } from '../hostile-values.ts';
import { ELSEWHERE, HEADER } from './answer-rules.ts';
import type { Sent } from './ask.ts';
import type { Chance } from './seeded.ts';

/** As node lets them be sent. */
export const sendable = (text: string) => text.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '').slice(0, 4_000);

const NAMED = [
  ...[
    'accept-language',
    'accept',
    'accept-encoding',
    'content-type',
    'if-none-match',
    'if-modified-since',
    'range',
    'user-agent',
  ],
  ...[
    'referer',
    'origin',
    'sec-fetch-site',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'forwarded',
    'host',
  ],
  ...[
    'authorization',
    'x-http-method-override',
    'x-original-url',
    'expect',
    'purpose',
    'sec-purpose',
    'te',
    'via',
    'priority',
    HEADER,
  ],
];
const SAID = [
  ...[
    '',
    '*',
    '*/*;q=9',
    'bytes=0-',
    'bytes=-1,5-3,9-',
    'br;q=x, gzip',
    `http://${ELSEWHERE}`,
    ELSEWHERE,
    '127.0.0.1',
    '::1',
    '999.1.1.1',
  ],
  ...[
    '100-continue',
    'Bearer x',
    'null',
    'nl;q=NaN',
    'W/"x"',
    '"',
    'multipart/form-data; boundary=',
    'x'.repeat(3_000),
    '1, 2, 3',
    'unknown',
  ],
  ...[
    '\u00e9\u00ff',
    'Thu, 99 Foo 2099',
    'same-origin',
    'cross-site',
    'for="[::1]:x";host=y',
    'text/html;charset=utf-7',
  ],
];

/** A page, asked for in a way that no browser asks. */
export function oddHeaders(address: string, cookie: string, chance: Chance): Sent {
  const headers: OutgoingHttpHeaders = { cookie };
  for (let times = 1 + chance.below(3); times > 0; times--)
    headers[chance.oneOf(NAMED)] = sendable(chance.oneOf(SAID));
  if (chance.often(30)) headers.cookie = sendable(`${cookie}; ${chance.oneOf(COOKIES)}`);
  if (chance.often(15))
    headers.cookie = sendable(cookie.slice(0, chance.below(cookie.length + 1)) + chance.oneOf(COOKIES));
  const method = chance.oneOf([
    'GET',
    'GET',
    'GET',
    'HEAD',
    'POST',
    'PUT',
    'DELETE',
    'OPTIONS',
    'PATCH',
    'PROPFIND',
    'TRACE',
  ]);
  return { method, path: address, headers, ...(method === 'POST' ? { body: 'x=1' } : {}) };
}
