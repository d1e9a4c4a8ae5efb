import { mutated } from '../../e2e/support/fuzz/mutated.ts';
import type { Chance } from '../../e2e/support/fuzz/seeded.ts';
import { type Part, unzip, zip } from './zip.ts';

const ENTITIES = `<!DOCTYPE a [${Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('')}<!ENTITY a0 "x">]>`;
const PIECES = [
  ...[
    '<',
    '>',
    '</row>',
    '<row>',
    '<c/>',
    '<a>'.repeat(3_000),
    '&a12;',
    '&#x110000;',
    '&#0;',
    ']]>',
    '<![CDATA[',
    '<!--',
    ENTITIES,
  ],
  ...[
    'r="XFD1048576"',
    'r="A99999999999"',
    'r=""',
    'r="A-1"',
    's="-1"',
    's="99999999"',
    't="s"><v>99999999',
    't="d"><v>9999',
    'xmlns=""',
  ],
  ...[
    '<mergeCell ref="A1:XFD1048576"/>',
    '<dimension ref="A1:XFD1048576"/>',
    '<col min="1" max="16384"/>',
    '<v>1e308</v>',
    '<v>-1e308</v>',
  ],
  ...[
    'sqref="A1:XFD1048576"',
    'Target="../../../../etc/passwd"',
    'TargetMode="External" Target="http://127.0.0.1:1/"',
    'numFmtId="99999"',
  ],
];

/** A workbook of which the zip, or what is in a part of it, is spoiled. */
export function spoiledWorkbook(whole: Buffer, chance: Chance): Buffer {
  const isZip = whole.readUInt16LE(0) === 0x4b50;
  if (!isZip || chance.often(20)) return mutated(whole, chance);
  const parts: (Part & { says?: number })[] = unzip(whole);
  for (let times = 1 + chance.below(3); times > 0; times--) {
    const part = chance.oneOf(parts);
    switch (chance.below(8)) {
      case 0:
        parts.splice(parts.indexOf(part), 1);
        if (parts.length === 0) return Buffer.from('PK');
        break;
      case 1:
        parts.push({
          name: chance.often(50) ? part.name : `../../${part.name}`,
          bytes: mutated(part.bytes, chance),
        });
        break;
      case 2:
        part.says = chance.oneOf([0, 1, 0xff_ff_ff_ff, part.bytes.length * 3]);
        break;
      case 3:
        part.bytes = mutated(part.bytes, chance);
        break;
      default:
        part.bytes = spoiledXml(part.bytes, chance);
    }
  }
  const made = zip(parts);
  return chance.often(10) ? mutated(made, chance) : made;
}

/** Between or instead of elements, so that most of it is still read. */
function spoiledXml(bytes: Buffer, chance: Chance): Buffer {
  const pieces = bytes.toString().split(/(?=<)/);
  for (let times = 1 + chance.below(4); times > 0; times--) {
    const at = chance.below(pieces.length);
    const other = chance.oneOf(pieces);
    switch (chance.below(5)) {
      case 0:
        pieces.splice(at, 1 + chance.below(20));
        break;
      case 1:
        pieces.splice(at, 0, other.repeat(chance.oneOf([1, 2, 500])));
        break;
      case 2:
        pieces[at] = other;
        break;
      case 3:
        pieces[at] = (pieces[at] ?? '').replace(
          /"[^"]*"/,
          () => `"${chance.oneOf(['', '-1', '1e99', 'x'.repeat(9_000), 'A1:XFD1048576', '#REF!'])}"`,
        );
        break;
      default:
        pieces.splice(at, 0, chance.oneOf(PIECES));
    }
    if (pieces.length === 0) break;
  }
  return Buffer.from(pieces.join(''));
}

const LINES = [
  ...[
    'BEGIN:VEVENT',
    'END:VEVENT',
    'BEGIN:VCALENDAR',
    'END:VCALENDAR',
    'METHOD:REPLY',
    'METHOD:COUNTER',
    'SEQUENCE:-1',
    'SEQUENCE:1e99',
  ],
  ...[
    'DTSTAMP:99999999T999999Z',
    'DTSTAMP:00000000',
    'RECURRENCE-ID;RANGE=THISANDFUTURE:20270309',
    'RRULE:FREQ=SECONDLY;COUNT=999999999',
  ],
  ...[
    'RRULE:FREQ=YEARLY;BYDAY=53MO',
    'ATTENDEE;PARTSTAT=:',
    'ATTENDEE;PARTSTAT="ACCEPTED:mailto:a@b.example',
    'ATTENDEE:',
    `COMMENT:${'é'.repeat(40_000)}`,
  ],
  ...[
    'TZID:../../x',
    'DTSTART;TZID=Nowhere/Here:20270309T090000',
    'DURATION:P99999999999D',
    ' ',
    '\t',
    ':',
    ';',
    'X:\\',
    `X-${'A'.repeat(3_000)}:1`,
  ],
  ...[
    'Content-Type: multipart/mixed; boundary=x',
    '--x',
    '--x--',
    'Content-Transfer-Encoding: base64',
    'Content-Type: text/calendar; charset=utf-16; method=REPLY',
  ],
  ...[
    'From: a@b.example, c@d.example',
    'From: =?utf-8?B?////?=',
    'Auto-Submitted: auto-replied',
    'Content-Type: message/rfc822',
    '',
    '',
    'Action: failed',
    'Status: 9.9.9',
  ],
];

/** A calendar or a mail: lines that are another one, twice, apart, together, or hardly a line. */
export function spoiledLines(whole: Buffer, chance: Chance): Buffer {
  if (chance.often(30)) return mutated(whole, chance);
  const end = whole.includes('\r\n') ? '\r\n' : '\n';
  const lines = whole.toString('latin1').split(end);
  for (let times = 1 + chance.below(5); times > 0; times--) {
    const at = chance.below(lines.length);
    switch (chance.below(7)) {
      case 0:
        lines.splice(at, 1 + chance.below(4));
        break;
      case 1:
        lines.splice(at, 0, ...Array<string>(chance.oneOf([1, 3, 400])).fill(chance.oneOf(lines)));
        break;
      case 2:
        lines[at] = chance.oneOf(LINES);
        break;
      case 3:
        lines.splice(at, 0, chance.oneOf(LINES));
        break;
      case 4:
        lines[at] =
          `${lines[at]}${chance.oneOf(['"', ';', ':', '=', '\\', '\0', '\xff', ';X="'])}${lines[at + 1] ?? ''}`;
        break;
      case 5:
        lines.splice(at, 0, ...wrapped(chance.below(60), chance));
        break;
      default:
        lines[at] = mutated(Buffer.from(lines[at] ?? '', 'latin1'), chance).toString('latin1');
    }
    if (lines.length === 0) break;
  }
  return Buffer.from(lines.join(end), 'latin1');
}

/** Things in things in things. */
function wrapped(deep: number, chance: Chance): string[] {
  if (chance.often(50)) return Array<string>(deep * 20).fill('BEGIN:VEVENT');
  return Array.from({ length: deep }, (_, at) => [
    `Content-Type: multipart/mixed; boundary=b${at}`,
    '',
    `--b${at}`,
  ]).flat();
}
