import { DAYS, NUMBERS, TEXTS } from '../hostile-values.ts';
import { ELEMENT, ELSEWHERE, HEADER } from './answer-rules.ts';
import type { Field } from './form-schema.ts';
import type { Chance } from './seeded.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SCRIPTS = [
  ...[
    ELEMENT,
    `"${ELEMENT}`,
    `'>${ELEMENT}`,
    `</textarea>${ELEMENT}`,
    `</script>${ELEMENT}`,
    `]]>${ELEMENT}`,
  ],
  ...[`[a](javascript:alert(1))`, `![x](https://${ELSEWHERE}/x.png)`, `{{7*7}}\${7*7}<%= 7*7 %>`],
];
const LINES = ['\r\n', `a\r\n${HEADER}: 1`, `a%0d%0a${HEADER}: 1`, `a\n${HEADER}: 1\n\n${ELEMENT}`];
const QUERIES = [
  "' or '1'='1",
  '1; select pg_sleep(20)--',
  '\\',
  '$$ or $$',
  '{1,2}',
  '["a"]',
  "a' || 'b",
  '%_%_%',
];
const SIGNS = [
  ...[
    '\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67',
    'Z\u0351\u036b\u0343'.repeat(40),
    '\ufeff',
    '\u0000',
    '\u0007\u001b[2J',
  ],
  ...[
    '\u200f\u202eabc',
    '\ufffe\uffff',
    'İıſß',
    '\u1d2c'.repeat(300),
    '\ud800\udc00\ud800',
    '١٢٣',
    '٢٠٢٧-٠٣-٠٩',
  ],
];
const HUGE = [3_000, 70_000, 400_000];
const ADDRESSES = [
  ...[
    'a@b',
    '@',
    'a@b@c.example',
    `${'a'.repeat(64)}@${'b'.repeat(180)}.example`,
    'a@[127.0.0.1]',
    '"a b"@c.example',
  ],
  ...[
    'a@b.example,c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    'A@É.example',
    'a@xn--a.example',
    '<a@b.example>',
  ],
];
const URLS = [
  `//${ELSEWHERE}`,
  `https://${ELSEWHERE}/`,
  `/\\${ELSEWHERE}`,
  'javascript:alert(1)',
  '/../../etc/passwd',
  'http://127.0.0.1:1/',
];
const TIMES = ['24:00', '25:61', '9:5', '-1:00', '09:00:00.000Z', '٠٩:٠٠'];

const anyText = (chance: Chance): string =>
  chance.often(4)
    ? chance.oneOf(['x', 'é', '<', ' ', '\n']).repeat(chance.oneOf(HUGE))
    : chance.oneOf(
        chance.oneOf([TEXTS, SCRIPTS, LINES, QUERIES, SIGNS, URLS, ADDRESSES, NUMBERS, DAYS, TIMES]),
      );

/** A wrong value for a field: mostly wrong in the way of its kind, sometimes in any way, or what belongs to another. */
export function wrongFor(field: Field, chance: Chance, others: readonly string[]): string {
  const { type, value = '', options } = field;
  if (chance.often(15)) return anyText(chance);
  // Of somebody else, or of another kind of thing.
  if (UUID.test(value) || chance.often(10)) return others.length > 0 ? chance.oneOf(others) : anyText(chance);
  if (type === 'date' || /^\d{4}-\d\d-\d\d$/.test(value)) return chance.oneOf([...DAYS, ...DAYS_FAR]);
  if (type === 'time' || /^\d\d:\d\d$/.test(value)) return chance.oneOf(TIMES);
  if (type === 'number' || /^-?\d+$/.test(value)) return chance.oneOf(NUMBERS);
  if (type === 'email' || value.includes('@')) return chance.oneOf([...ADDRESSES, ...LINES]);
  if (type === 'url') return chance.oneOf(URLS);
  // One that is there is carried out.
  if (options.length > 1 && chance.often(60)) return chance.oneOf(options);
  return anyText(chance);
}
const DAYS_FAR = ['1970-01-01', '2000-02-29', '2027-03-28', '2027-10-31', '2026-12-31', '275760-09-14'];

/** What somebody who fills it in with care could have typed. */
export function rightFor({ type, value, options, name }: Field, chance: Chance): string | undefined {
  if (type === 'checkbox' || type === 'radio') return chance.often(50) ? options[0] : value;
  if (value) return value;
  if (type === 'date') return '2027-03-09';
  if (type === 'time') return '09:30';
  if (type === 'number') return '1';
  if (type === 'email' || /mail/i.test(name)) return `fuzz${chance.below(1_000)}@pol.example`;
  return chance.often(50) ? value : 'Zien hoe het daar gaat.';
}
