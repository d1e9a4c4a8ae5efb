import type { OutgoingHttpHeaders } from 'node:http';
import { NAMES, SEGMENTS, VALUES } from '../hostile-values.ts';
import type { Sent } from './ask.ts';
import { type Body, inParts, odd, plain } from './bodies.ts';
import type { Field, FormSchema } from './form-schema.ts';
import type { Known } from './known.ts';
import { oddHeaders, sendable } from './odd-headers.ts';
import type { Chance } from './seeded.ts';
import { rightFor, wrongFor } from './values.ts';

/** What a request starts from: a page, as it was seen. */
export interface Base {
  /** Path and question; of a page that nobody found a made one. */
  address: string;
  forms: readonly FormSchema[];
  cookie: string;
}

// A lone half of a sign cannot be in an address.
const encoded = (text: string) => encodeURIComponent(text.toWellFormed());
/** Of the address of a request; longer is refused before any page. */
const ADDRESS_SIGNS = 8_000;

const network = (chance: Chance) => `127.${chance.below(200)}.${chance.below(250)}.${1 + chance.below(250)}`;

/** One hostile request, of whatever kind chance has it. */
export function requestFrom(base: Base, known: Known, chance: Chance): Sent {
  const [path = '/', question = ''] = base.address.split('?');
  const from = network(chance);
  const headers: OutgoingHttpHeaders = { cookie: base.cookie };
  const way = chance.below(100);
  if (way < 65 && base.forms.length > 0) return sentForm(base, known, chance, from);
  if (way < 72)
    return {
      method: chance.oneOf(['GET', 'GET', 'HEAD']),
      path: asked(path, question, known, chance),
      headers,
      from,
    };
  if (way < 80) return { method: 'GET', path: otherPath(path, question, known, chance), headers, from };
  if (way < 86) return { ...oddHeaders(base.address, base.cookie, chance), from };
  if (way < 92) return { method: 'GET', path: asked(dataPath(path), question, known, chance), headers, from };
  const pairs = Array.from({ length: 1 + chance.below(8) }, (): [string, string] => {
    const field = made(known, chance);
    return [field.name, wrongFor(field, chance, known.others)];
  });
  return post(chance.often(70) ? path : dataPath(path), odd(pairs, chance), base.cookie, from);
}

const dataPath = (path: string) => `${path === '/' ? '/_root' : path}.data`;

const post = (path: string, { body, type }: Body, cookie: string, from: string): Sent => ({
  method: 'POST',
  path,
  headers: {
    cookie,
    ...(type ? { 'content-type': sendable(type) } : {}),
    'content-length': Buffer.byteLength(body),
  },
  body,
  from,
});

/** A field of any page, or of none. */
function made(known: Known, chance: Chance): Field {
  const fields = known.fields();
  if (fields.length > 0 && chance.often(75)) return chance.oneOf(fields);
  return {
    name: chance.oneOf([...NAMES, 'hasOwnProperty', '__proto__[x]', 'a.b', '_method']),
    type: 'text',
    value: '',
    options: [],
  };
}

/** A form of the page, right but for some of its fields; also right altogether, so that what comes behind it is reached. */
function sentForm({ address, forms, cookie }: Base, known: Known, chance: Chance, from: string): Sent {
  const form = chance.oneOf(forms);
  const wrong = chance.often(15) ? 0 : 1 + chance.below(3);
  const pairs: [string, string][] = form.fields.flatMap((field): [string, string][] => {
    const value = rightFor(field, chance);
    return field.type === 'file' || value === undefined ? [] : [[field.name, value]];
  });
  if (form.buttons.length > 0) pairs.push([...chance.oneOf(form.buttons)]);
  for (let times = 0; times < wrong; times++) spoil(pairs, form, known, chance);
  const files = form.fields.filter(({ type }) => type === 'file').map(({ name }) => name);
  const isMultipart = form.multipart ? !chance.often(10) : chance.often(5);
  const to = URL.canParse(form.action, 'http://x')
    ? new URL(form.action || address, `http://x${address}`)
    : null;
  const path = `${to?.pathname ?? address}`;
  return post(
    (chance.often(15) ? dataPath(path) : path) + (to?.search ?? ''),
    isMultipart ? inParts(pairs, files, chance) : plain(pairs),
    cookie,
    from,
  );
}

function spoil(pairs: [string, string][], form: FormSchema, known: Known, chance: Chance): void {
  const fields = form.fields.filter(({ type }) => type !== 'file');
  const field = fields.length > 0 ? chance.oneOf(fields) : made(known, chance);
  const at = pairs.findIndex(([name]) => name === field.name);
  const value = wrongFor(field, chance, known.others);
  switch (at < 0 ? 5 : chance.below(12)) {
    case 0:
      pairs.splice(at, 1);
      break;
    case 1:
      // As an array.
      for (let times = chance.oneOf([1, 2, 50]); times > 0; times--)
        pairs.push([field.name, value.slice(0, 300)]);
      break;
    case 2:
      pairs[at] = [
        chance.oneOf([`${field.name}[]`, `${field.name}[x]`, '__proto__', field.name.toUpperCase(), '']),
        value,
      ];
      break;
    case 3:
      pairs.push([made(known, chance).name, value]);
      break;
    case 4:
      for (let times = 0; times < chance.oneOf([3, 400]); times++)
        pairs.push([`${field.name}-${times}`, value.slice(0, 50)]);
      break;
    case 5:
      pairs.push([field.name, value]);
      break;
    default:
      pairs[at] = [field.name, value];
  }
}

/** The same page, asked for something else. */
function asked(path: string, question: string, known: Known, chance: Chance): string {
  const pairs = question ? question.split('&') : [];
  for (let times = 1 + chance.below(4); times > 0; times--) {
    const name = chance.often(85)
      ? chance.oneOf(known.asked)
      : chance.oneOf([...NAMES, ...known.asked.map((each) => `${each}[]`)]);
    const value =
      chance.often(25) && known.others.length > 0 ? chance.oneOf(known.others) : chance.oneOf(VALUES);
    const pair = `${encoded(name)}=${chance.often(8) ? chance.oneOf(['%', '%ff', '%00', '%E0%A4%A']) : encoded(value)}`;
    const same = pairs.findIndex((each) => each.startsWith(`${name}=`));
    if (same >= 0 && chance.often(60)) pairs[same] = pair;
    else pairs.push(pair);
  }
  return `${path}?${pairs.join('&')}`.slice(0, ADDRESS_SIGNS);
}

/** A part of the path is another one, of somebody else or of nobody. */
function otherPath(path: string, question: string, known: Known, chance: Chance): string {
  const parts = path.split('/').slice(1);
  const at = chance.below(parts.length);
  const other =
    chance.often(55) && known.others.length > 0
      ? encoded(chance.oneOf(known.others))
      : chance.oneOf(SEGMENTS);
  switch (chance.below(5)) {
    case 0:
      parts.splice(at, 0, other);
      break;
    case 1:
      parts.push(chance.oneOf(['', '.data', '..', '%2e%2e', other]));
      break;
    default:
      parts[at] = other;
  }
  return `/${parts.join('/')}${question ? `?${question}` : ''}`.slice(0, ADDRESS_SIGNS);
}
