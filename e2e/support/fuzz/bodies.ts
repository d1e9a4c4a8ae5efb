import { readFileSync } from 'node:fs';
import { TYPES } from '../hostile-values.ts';
import { mutated } from './mutated.ts';
import type { Chance } from './seeded.ts';

type Pairs = readonly (readonly [name: string, value: string])[];
export interface Body {
  body: Buffer | string;
  type: string;
}

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url));
/** What people bring, to be spoiled. */
const FILES: readonly [name: string, bytes: Buffer][] = [
  ['ronde.xlsx', read('example/ronde-2027.xlsx')],
  ['foto.png', read('docs/pictures/home.png')],
  ['antwoord.ics', read('src/platform/calendar/samples/made-outlook-accept-nl.eml')],
];
const FILE_NAMES = [
  'a.xlsx',
  '../../x.xlsx',
  'a\0b.png',
  '',
  'x'.repeat(3_000),
  'é\u202e.csv',
  '.htaccess',
  'CON',
  'a.svg',
];

export const plain = (pairs: Pairs): Body => ({
  body: new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString(),
  type: 'application/x-www-form-urlencoded',
});

/** With files, of which some are what they say and most are not. */
export function inParts(pairs: Pairs, files: readonly string[], chance: Chance): Body {
  const boundary = `----fuzz${chance.below(1_000_000)}`;
  const parts: Buffer[] = pairs.map(([name, value]) =>
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`,
    ),
  );
  for (const name of files) {
    const [usual, whole] = chance.oneOf(FILES);
    const bytes = chance.often(10) ? Buffer.alloc(0) : chance.often(20) ? whole : mutated(whole, chance);
    const called = chance.often(50) ? usual : chance.oneOf(FILE_NAMES);
    parts.push(
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"; filename="${quoted(called)}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
      ),
      bytes,
      Buffer.from('\r\n'),
    );
  }
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  const whole = Buffer.concat(parts);
  return {
    body: chance.often(15) ? mutated(whole, chance) : whole,
    type: `multipart/form-data; boundary=${boundary}`,
  };
}

const quoted = (name: string) => name.replaceAll(/["\r\n]/g, (sign) => encodeURIComponent(sign));

const JSONS = [
  ...[
    '{"__proto__":{"admin":true}}',
    '{"constructor":{"prototype":{}}}',
    `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    'null',
    '[]',
    '{',
    '1e999',
    '"\\ud800"',
  ],
  '{"response":{"id":1,"rawId":{},"type":[]},"further":"//x","name":1}',
];

/** Another kind of body than a page expects. */
export function odd(pairs: Pairs, chance: Chance): Body {
  const form = plain(pairs);
  const text = String(form.body);
  switch (chance.below(5)) {
    case 0:
      return { body: chance.oneOf(JSONS), type: 'application/json' };
    case 1:
      return { body: JSON.stringify(Object.fromEntries(pairs)), type: 'application/json' };
    case 2:
      return { body: mutated(Buffer.from(text), chance), type: form.type };
    case 3:
      return { body: text, type: chance.oneOf([...TYPES, '', 'text/xml', `${form.type}; charset=utf-7`]) };
    default:
      return inParts(pairs, chance.often(50) ? ['file'] : [], chance);
  }
}
