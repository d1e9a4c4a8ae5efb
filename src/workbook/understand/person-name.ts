import { type Cell, cellIn, type GridRow } from './grid.ts';
import { distance, fold } from './normal.ts';
import { type Notebook, option } from './notebook.ts';
import { label } from './values.ts';

/** The cell in which the name of a person stands, or the most of it. */
export function nameCell(row: GridRow): Cell {
  const cells = ['name', 'lastName', 'firstName'].map((key) => cellIn(row, key));
  return cells.find(({ address }) => address !== '') ?? cells[0]!;
}

/** The whole name, also when it is in parts. */
export function nameOf(row: GridRow, notes: Notebook): string {
  const part = (key: string) => label(cellIn(row, key), 120, notes, 'row-left-out');
  const whole = part('name');
  const first = part('firstName') || part('initials');
  const [infix, last] = [part('infix'), part('lastName')];
  const joined = join(first, infix, last);
  if (joined === '' || holdsAll(whole, joined)) return whole;
  const spot = nameCell(row);
  // "Naam" beside "Voornaam" is the last name, and so it is when it repeats the last name.
  const isLast = last === '' || fold(whole) === fold(last) || fold(whole) === fold(join(infix, last));
  if (whole === '' || isLast) {
    const name = whole === '' || last !== '' ? joined : join(first, infix, whole);
    notes.mend(
      'name-parts',
      { ...spot, column: '' },
      [first, infix, last || whole].filter(Boolean).join(' | '),
      name,
    );
    return name.slice(0, 120);
  }
  const options = [
    option('use', { value: whole }, 'use-whole'),
    option('use', { value: joined }, 'use-parts'),
  ];
  const answer = notes.ask('name-differs', spot, { options, effect: 'none', params: { joined } });
  return answer === 'use-parts' ? joined : whole;
}

const join = (...parts: string[]) => parts.filter(Boolean).join(' ');

function holdsAll(whole: string, joined: string): boolean {
  const words = new Set(fold(whole).split(' '));
  return (
    whole !== '' &&
    fold(joined)
      .split(' ')
      .every((word) => words.has(word))
  );
}

/** Whether two names can be of one person all the same: a slip of the pen, part of a name, or a short form. */
export function canBeOne(a: string, b: string): boolean {
  const [left, right] = [fold(a), fold(b)];
  if (left === '' || right === '' || distance(left, right, 2) <= 2) return true;
  const [words, others] = [left.split(' '), right.split(' ')];
  const [few, many] = words.length <= others.length ? [words, others] : [others, words];
  if (few.every((word) => many.includes(word))) return true;
  const initials = few.every((word) =>
    many.some((other) => other.startsWith(word) || word.startsWith(other)),
  );
  const isShort = few.every((word) => word.length === 1);
  return initials && (isShort || few.some((word) => word.length > 2 && many.includes(word)));
}
