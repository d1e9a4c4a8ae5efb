import { dutch } from '../../src/language/grammar.ts';
import type { Who } from '../../src/people/pages.ts';
import { columnsAbout, type Room, specialsIn } from './rooms.ts';
import { tableOf } from './table.ts';
import { words } from './words.ts';

const DOORS: readonly Who[] = ['public', 'second-step', 'signed-in', 'coordinator', 'operator'];

/** The same as the picture, for who reads rather than looks. */
export function flowTable(rooms: readonly Room[]): string {
  return tableOf(
    ['deel', 'pagina’s, voor wie', 'bewaart', 'mailt', 'hoort van'],
    rooms.map((room) => [
      `${room.name} (\`src/${room.folder}\`)`,
      doorsOf(room),
      keptBy(room),
      room.mails
        .map(({ label, goesTo }) => `${label} → ${dutch.either(goesTo.map((to) => words.addressee[to]))}`)
        .join('<br>'),
      room.hears.map(({ event, from }) => `${from}: \`${event}\``).join('<br>'),
    ]),
  );
}

function doorsOf({ pages }: Room): string {
  return DOORS.flatMap((door) => {
    const count = pages.filter(({ who }) => who === door).length;
    return count === 0 ? [] : [`${count} × ${words.door[door]}`];
  }).join('<br>');
}

function keptBy(room: Room): string {
  if (room.tables.length === 0) return '';
  const special = specialsIn(room).map((each) => `**${words.special[each]}**`);
  return [words.tables(room.tables.length), `${columnsAbout(room)} kolommen over iemand`, ...special].join(
    ', ',
  );
}

/** Every page, by who may open it. */
export function doorTable(rooms: readonly Room[]): string {
  const pages = rooms.flatMap((room) => room.pages);
  return tableOf(
    ['wie', 'aantal', 'pagina’s'],
    DOORS.map((door) => {
      const own = pages.filter(({ who }) => who === door);
      return [words.door[door], String(own.length), own.map(({ path }) => `\`/${path}\``).join(' ')];
    }),
  );
}

/** Every mail, by who gets it. */
export function mailTable(rooms: readonly Room[]): string {
  const mails = rooms.flatMap((room) => room.mails);
  return tableOf(
    ['wie', 'mails'],
    Object.entries(words.addressee).map(([to, name]) => [
      name,
      mails.flatMap(({ label, goesTo }) => (goesTo.some((each) => each === to) ? [label] : [])).join('; '),
    ]),
  );
}
