import { lotsFrom } from './drawing-lots.ts';
import type { Placed, PlacedLine } from './picture.ts';

const FIRST_WORDS = [
  'Politie',
  'Reclassering',
  'Veilig Thuis',
  'Opvang',
  'Jeugdhulp',
  'Centrum Seksueel Geweld',
];
const PLACES = ['Maasmond', 'Waardenland', 'Havenhuis', 'De Luwte', 'Delta', 'Thuishulp', 'Ensemble'];

/**
 * For tests and measuring: a network as a region has it. Some organisations have many lines and many have few, families look for
 * each other, and three rounds came one after the other.
 */
export function aNetwork(
  count: number,
  lines: number,
  seed = 1,
): { organisations: Placed[]; lines: PlacedLine[] } {
  const lot = lotsFrom(seed);
  const organisations = Array.from(
    { length: count },
    (_, index): Placed => ({
      id: `${String(index).padStart(4, '0')}`,
      code: `${'ABCDEFGHIJ'[index % 10]}${String.fromCharCode(65 + (index % 26))}${index}`,
      name: `${FIRST_WORDS[index % FIRST_WORDS.length]} ${PLACES[(index * 3) % PLACES.length]}`,
      kin: index % 6,
      since: 1 + Math.floor((index / count) * 2),
    }),
  );
  const found = new Map<string, PlacedLine>();
  while (found.size < lines) {
    // The square makes that the first of the list are asked for more often.
    const one = Math.floor(lot() * lot() * count);
    const other = Math.floor(lot() * count);
    const kin = lot() < 0.25;
    const to = kin ? (one + 6 * Math.floor(lot() * (count / 6))) % count : other;
    if (one === to) continue;
    const ids: [string, string] = [
      organisations[Math.min(one, to)]!.id,
      organisations[Math.max(one, to)]!.id,
    ];
    if (!found.has(ids.join(' '))) found.set(ids.join(' '), { ids, since: 1 + Math.floor(lot() * 3) });
  }
  return { organisations, lines: [...found.values()] };
}
