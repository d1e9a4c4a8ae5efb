import type { Way } from '../contact.ts';

/** What of a card goes into an address book. */
export interface VCardOf {
  id: string;
  name: string;
  email: string;
  phone: string;
  organisation: string;
  calling: string;
  ringMeFor: readonly string[];
  notFor: string;
  hours: string;
  how: Way;
}

interface VCardWords {
  ringMeFor: string;
  notFor: string;
  reach: string;
}

/** RFC 6350 3.4: what would otherwise end a value, or begin a line. */
const escaped = (text: string): string => text.replace(/[\\,]/g, '\\$&').replaceAll('\n', '\\n');

/** The same of a value in parts; elsewhere the sign between the parts need not be escaped, and not all programs read it so. */
const part = (text: string): string => escaped(text).replaceAll(';', '\\;');

/** RFC 6350 3.2: no line is longer than 75 octets, and no letter is cut. */
function folded(line: string): string {
  const lines: string[] = [];
  let now = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > 75) {
      lines.push(now);
      now = ' ';
      octets = 1;
    }
    now += letter;
    octets += size;
  }
  return [...lines, now].join('\r\n');
}

/** The last word and what stands before it ("van Dijk"), as an address book sorts; the rest is the given name. */
function partsOfName(name: string): { family: string; given: string } {
  const words = name.trim().split(/\s+/);
  if (words.length === 1) return { family: '', given: name };
  let from = words.length - 1;
  while (from > 1 && /^\p{Ll}/u.test(words[from - 1] ?? '')) from -= 1;
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
}

/** One's own card as vCard 4.0. */
export function vcard(card: VCardOf, words: VCardWords): string {
  const { family, given } = partsOfName(card.name);
  const note = [
    ...card.ringMeFor.map((line) => `${words.ringMeFor} ${line}`),
    ...(card.notFor ? [`${words.notFor} ${card.notFor}`] : []),
    ...(card.hours ? [`${words.reach} ${card.hours}`] : []),
  ].join('\n');
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:urn:uuid:${card.id}`,
    `FN:${escaped(card.name)}`,
    `N:${part(family)};${part(given)};;;`,
    `ORG:${part(card.organisation)}`,
    `TITLE:${escaped(card.calling)}`,
    ...(card.phone ? [`TEL;VALUE=uri;TYPE=work:tel:${card.phone.replace(/[^+\d]/g, '')}`] : []),
    ...(card.email ? [`EMAIL;TYPE=work:${escaped(card.email)}`] : []),
    `NOTE:${escaped(note)}`,
    'END:VCARD',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
