import type { Who } from '../../src/people/pages.ts';
import type { Addressee } from '../../src/platform/mail/kind.ts';
import { columnsAbout, type Room, specialsIn } from './rooms.ts';
import { words } from './words.ts';

/** Who stands outside and comes in by pages, with a colour that can be told from the next. */
const DOORS: readonly [Who, string][] = [
  ['public', '#8a5a00'],
  ['signed-in', '#00668f'],
  ['coordinator', '#7a2f8f'],
  ['operator', '#3d5a1e'],
];
const ADDRESSEES: readonly [Addressee, string][] = [
  ['participant', '#00668f'],
  ['host', '#00668f'],
  ['manager', '#8a5a00'],
  ['contact', '#00668f'],
  ['coordinator', '#7a2f8f'],
  ['account', '#3d5a1e'],
];

const WIDTH = 1200;
const TOP = 96;
const ROW = 58;
const LEFT = { x: 20, width: 220 };
const MIDDLE = { x: 410, width: 360 };
const RIGHT = { x: 980, width: 200 };
const BOX = 44;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const text = (x: number, y: number, content: string, more = '') =>
  `<text x="${x}" y="${y}"${more}>${escaped(content)}</text>`;
const box = (x: number, y: number, width: number, height: number, more: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" ${more}/>`;

/** A line that leaves and arrives level. */
function flow(from: [number, number], to: [number, number], colour: string): string {
  const half = (from[0] + to[0]) / 2;
  const way = `M${from.join(' ')}C${half} ${from[1]} ${half} ${to[1]} ${to.join(' ')}`;
  return `<path d="${way}" fill="none" stroke="${colour}" stroke-width="1.5" opacity=".75"/>`;
}

/** So many boxes spread over a height; where the middle of each is. */
const spread = (count: number, height: number) =>
  Array.from({ length: count }, (_, at) => Math.round(TOP + (height * (at + 0.5)) / count));

/** What goes where: who opens pages of which room, what is kept there, and whom it mails. The same rooms give the same bytes. */
export function drawFlows(rooms: readonly Room[]): string {
  const height = rooms.length * ROW;
  const middleOf = rooms.map((_, at) => TOP + at * ROW + ROW / 2);
  const doors = spread(DOORS.length, height);
  const addressees = spread(ADDRESSEES.length, height);
  const bottom = TOP + height + 40;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + 150}" role="img" aria-labelledby="t d" font-family="sans-serif" font-size="13">`,
    `<title id="t">Gegevensstromen van Wisselstage</title>`,
    `<desc id="d">${escaped(described(rooms))}</desc>`,
    `<rect width="${WIDTH}" height="${bottom + 150}" fill="#fff"/>`,
    ...heads(),
    box(
      MIDDLE.x - 40,
      TOP - 22,
      MIDDLE.width + 80,
      bottom + 118 - TOP,
      'fill="none" stroke="#555" stroke-dasharray="6 4"',
    ),
    ...rooms.flatMap(({ pages }, at) =>
      DOORS.flatMap(([door, colour], index) =>
        pages.some(({ who }) => who === door || (door === 'signed-in' && who === 'second-step'))
          ? [flow([LEFT.x + LEFT.width, doors[index]!], [MIDDLE.x, middleOf[at]!], colour)]
          : [],
      ),
    ),
    ...rooms.flatMap(({ mails }, at) =>
      ADDRESSEES.flatMap(([to, colour], index) =>
        mails.some(({ goesTo }) => goesTo.includes(to))
          ? [flow([MIDDLE.x + MIDDLE.width, middleOf[at]!], [RIGHT.x, addressees[index]!], colour)]
          : [],
      ),
    ),
    ...rooms.map((room, at) => drawRoom(room, middleOf[at]! - BOX / 2)),
    ...DOORS.map(([door, colour], index) => side(LEFT, doors[index]!, words.door[door], colour)),
    ...ADDRESSEES.map(([to, colour], index) => side(RIGHT, addressees[index]!, words.addressee[to], colour)),
    ...stores(rooms, bottom),
    '</svg>',
    '',
  ].join('\n');
}

const heads = () => [
  text(LEFT.x, 34, 'Wie komt binnen', ' font-size="17" font-weight="bold"'),
  text(LEFT.x, 54, 'door pagina’s', ' fill="#444"'),
  text(MIDDLE.x, 34, 'De delen van de software', ' font-size="17" font-weight="bold"'),
  text(MIDDLE.x, 54, 'binnen de grens van de server', ' fill="#444"'),
  text(RIGHT.x, 34, 'Wie krijgt mail', ' font-size="17" font-weight="bold"'),
  text(RIGHT.x, 54, 'via de mailserver', ' fill="#444"'),
];

function drawRoom(room: Room, y: number): string {
  const { pages, tables, mails, name } = room;
  const counts = [words.pages(pages.length), words.tables(tables.length), words.mails(mails.length)].join(
    ' · ',
  );
  const marks = specialsIn(room).map((special) => words.special[special]);
  return [
    box(MIDDLE.x, y, MIDDLE.width, BOX, 'fill="#f4f1ea" stroke="#333"'),
    text(MIDDLE.x + 12, y + 18, name, ' font-weight="bold"'),
    text(MIDDLE.x + 12, y + 35, counts, ' fill="#333" font-size="12"'),
    ...(marks.length > 0
      ? [
          text(
            MIDDLE.x + MIDDLE.width - 12,
            y + 18,
            marks.join(', '),
            ' text-anchor="end" fill="#a3171f" font-size="12"',
          ),
        ]
      : []),
  ].join('');
}

/** In two lines when it is long. */
function side(
  { x, width }: { x: number; width: number },
  middle: number,
  name: string,
  colour: string,
): string {
  const cut = name.length > 26 ? name.lastIndexOf(' ', 26) : name.length;
  const lines = [name.slice(0, cut), name.slice(cut).trim()].filter((line) => line !== '');
  const first = middle + 5 - (lines.length - 1) * 9;
  return [
    box(x, middle - BOX / 2, width, BOX, `fill="#fff" stroke="${colour}" stroke-width="2"`),
    ...lines.map((line, at) => text(x + 12, first + at * 18, line)),
  ].join('');
}

function stores(rooms: readonly Room[], y: number): string[] {
  const tables = rooms.reduce((sum, room) => sum + room.tables.length, 0);
  const columns = rooms.reduce((sum, room) => sum + columnsAbout(room), 0);
  const outside = (x: number, width: number, lines: [string, string]) => [
    box(x, y, width, BOX + 14, 'fill="#fff" stroke="#333"'),
    text(x + 12, y + 22, lines[0], ' font-weight="bold"'),
    text(x + 12, y + 42, lines[1], ' fill="#333" font-size="12"'),
  ];
  return [
    ...outside(MIDDLE.x, MIDDLE.width, [
      'Database (PGlite of PostgreSQL)',
      `${tables} tabellen, ${columns} kolommen over iemand`,
    ]),
    ...outside(LEFT.x, LEFT.width, ['Login van een organisatie', 'OpenID Connect: wie iemand is']),
    ...outside(RIGHT.x, RIGHT.width, ['Mailserver (SMTP)', 'brief pas bij het versturen']),
    text(
      MIDDLE.x,
      y + 88,
      'Log: paden, aantallen en duur; geen naam, adres, tekst of sleutel',
      ' fill="#333" font-size="12"',
    ),
    text(
      LEFT.x,
      y + 128,
      'Rood: er staan gegevens over veiligheid of over een geheime locatie. Gemaakt uit de code: node scripts/draw-data-flow.ts',
      ' fill="#444" font-size="12"',
    ),
  ];
}

function described(rooms: readonly Room[]): string {
  const counted = rooms.map(
    ({ name, pages, tables, mails }) =>
      `${name}: ${[words.pages(pages.length), words.tables(tables.length), words.mails(mails.length)].join(', ')}`,
  );
  return `Links wie pagina’s opent, in het midden de delen van de software, rechts wie mail krijgt. ${counted.join('; ')}. De tabel in gegevensstromen.md zegt hetzelfde.`;
}
