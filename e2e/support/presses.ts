import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pages } from '../../src/pages.ts';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** The fields by which a form says which of its buttons was pressed. */
const FIELD = '(intent|doe|answer|antwoord)';
const VALUE = "'([\\w-]+)'";
const ON_A_BUTTON = new RegExp(`name="${FIELD}"\\s+value="([\\w-]+)"`, 'g');
const ON_A_BUTTON_IN_BRACES = new RegExp(`name="${FIELD}"\\s+value=\\{([^}]{1,80})\\}`, 'g');
const ASKED = new RegExp(`\\b${FIELD}(?:'\\)| \\?\\? '')?\\)? [!=]==? ${VALUE}`, 'g');
const IN_A_SCHEMA = new RegExp(`\\b${FIELD}: z\\s?\\.(?:literal|enum)\\(\\[?([^)\\]]{1,400})`, 'g');
/** Handed to a part of the page that holds the button. */
const HANDED = /\s(intent|doe|press)=(?:"([\w-]+)"|\{([^}]{1,80})\})/g;
const LISTED = /\bPRESSES\b[^=\n]{0,80}= \{\n([\s\S]{1,1500}?)\n\}/g;
const SWITCHED = new RegExp(`switch \\([^{]{0,40}\\b${FIELD}\\b[^{]{0,20}\\{`, 'g');

/** Every file of a page: what it imports of its own part and stage, and no other page. */
function filesOf(file: string): string[] {
  const others = new Set(pages.map((page) => page.file));
  const [room = '', stage = ''] = file.split('/');
  const own = room === 'journey' ? `${room}/${stage}/` : `${room}/`;
  const found = new Set([file]);
  for (const one of found) {
    const text = readFileSync(join(src, one), 'utf8');
    for (const [, to = ''] of text.matchAll(/(?:from |import\()'(\.[^']{1,200})'/g)) {
      const at = relative(src, join(src, dirname(one), to));
      if (at.startsWith(own) && !others.has(at) && !/words|\+types/.test(at) && existsSync(join(src, at)))
        found.add(at);
    }
  }
  return [...found];
}

/** What the code of a page asks of the buttons of its forms, as `field=value`; `doe=*` when it is made from something else. */
export function pressesOf(file: string): string[] {
  const text = filesOf(file)
    .filter((one) => /\/(?:web|own|reply|overview|board|people|public-text|organisation)\/|^people/.test(one))
    .map((one) => readFileSync(join(src, one), 'utf8'))
    .join('\n');
  const found = new Set<string>();
  const add = (field = '', value = '') => found.add(`${field}=${value}`);
  for (const [, field, value] of text.matchAll(ON_A_BUTTON)) add(field, value);
  for (const [, field, made = ''] of text.matchAll(ON_A_BUTTON_IN_BRACES)) {
    for (const [, value] of made.matchAll(/'([\w-]+)'/g)) add(field, value);
    for (const [, begin] of made.matchAll(/`([\w-]+-)\$\{/g)) add(field, `${begin}0`);
  }
  for (const [, field, value] of text.matchAll(ASKED)) add(field, value);
  for (const [, field, values = ''] of text.matchAll(IN_A_SCHEMA)) {
    for (const [, value] of values.matchAll(/'([\w-]+)'/g)) add(field, value);
  }
  for (const found of text.matchAll(SWITCHED)) {
    const rest = text.slice(found.index + found[0].length);
    const end = /\n {0,4}\}\n|switch \(/.exec(rest)?.index ?? rest.length;
    for (const [, value] of rest.slice(0, end).matchAll(/case '([\w-]+)':/g)) add(found[1], value);
  }
  for (const [, field = '', value, made = ''] of text.matchAll(HANDED)) {
    const name = field === 'press' ? 'doe' : field;
    if (value) add(name, value);
    for (const [, one] of made.matchAll(/[?:] '([\w-]+)'/g)) add(name, one);
  }
  for (const [, keys = ''] of text.matchAll(LISTED)) {
    for (const [, value] of keys.matchAll(/^ {2}'?([\w-]+)'?:/gm)) add('doe', value);
  }
  return [...found].sort();
}

/** Whether something can be sent to a page. */
export const takesForms = (file: string): boolean =>
  /export (?:async function|const|\{) ?action|export async function action/.test(
    readFileSync(join(src, file), 'utf8'),
  );
