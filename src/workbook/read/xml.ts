import { WorkbookError } from './error.ts';

/** Attributes of a tag; a tag of which they cannot be read is refused by whoever asks for it. */
const ATTRIBUTES = String.raw`(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>`;

/**
 * The text of a part of a workbook, without comments. A document type is never needed in one, and is where entities
 * are made; a zero byte means another encoding, in which it would not be seen.
 */
export function xmlOf(part: Uint8Array): string {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const xml = bytes.toString('utf8');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new WorkbookError('xml-entities');
  if (xml.includes('\0')) throw new WorkbookError('not-a-workbook');
  return withoutComments(xml);
}

/** Comments are no content; what looks like one within a piece of plain text is. */
function withoutComments(xml: string): string {
  let kept = '';
  let at = 0;
  let plain = xml.indexOf('<![CDATA[');
  for (let open = xml.indexOf('<!--'); open !== -1; open = xml.indexOf('<!--', at)) {
    if (plain !== -1 && plain < open) {
      const end = xml.indexOf(']]>', plain);
      const next = end === -1 ? xml.length : end;
      kept += xml.slice(at, next);
      at = next;
      plain = xml.indexOf('<![CDATA[', at);
      continue;
    }
    const close = xml.indexOf('-->', open + 4);
    kept += xml.slice(at, open);
    at = close === -1 ? xml.length : close + 3;
    if (plain !== -1 && plain < at) plain = xml.indexOf('<![CDATA[', at);
  }
  return kept + xml.slice(at);
}

export type Tag = {
  name: string;
  attributes: Map<string, string> /** Nothing can be in it. */;
  isClosed: boolean;
};

/** The opening tags with one of these names, whatever stands before a colon in them, in the order of the text. */
export function* tagsOf(xml: string, names: readonly string[]): Generator<Tag> {
  const start = String.raw`<(?:[\w.-]+:)?(${names.join('|')})(?=[\s/>])`;
  const all = xml.match(new RegExp(start, 'g'))?.length ?? 0;
  let seen = 0;
  for (const [text, name = ''] of xml.matchAll(new RegExp(start + ATTRIBUTES, 'g'))) {
    seen += 1;
    yield { name, attributes: attributesOf(text), isClosed: text.endsWith('/>') };
  }
  // Nothing slips past by being written in an odd way.
  if (seen !== all) throw new WorkbookError('broken-zip');
}

/** Attribute by attribute, so that one that only looks like it within the value of another is not taken for it. */
function attributesOf(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, key = '', value = ''] of tag.matchAll(/\s([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    const name = key.slice(key.indexOf(':') + 1);
    if (!attributes.has(name) || !key.includes(':')) attributes.set(name, value.slice(1, -1));
  }
  return attributes;
}

/** What stands for itself in a part that we write. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
