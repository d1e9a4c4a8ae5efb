/** How wide the letters of our semi-bold are, in hundredths of its size: the server draws without a browser to ask. */
const WIDTHS: readonly [width: number, letters: string][] = [
  [20, "'"],
  [25, ',.:;|j'],
  [30, ' !li`()[]'],
  [36, 'f"t-r{}'],
  [42, '/I\\1_'],
  [50, 'csyz*vx'],
  [55, '7?ak~JLFehnu<>2^o'],
  [60, '9g3ETbdpq$+5S'],
  [65, '468=PZBVYRCK0AX'],
  [72, 'DUHGNw#&O'],
  [78, 'Q@'],
  [87, 'Mm'],
  [95, 'W%'],
];
const WIDTH = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
/** A letter that is not in the list is taken for a wide one. */
const OTHER = 72;

/** How many pixels wide a text is, rather too many than too few. */
export function widthOf(text: string, size: number): number {
  const plain = text.normalize('NFD').replace(/\p{Mn}/gu, '');
  let width = 0;
  for (const letter of plain) width += WIDTH.get(letter) ?? OTHER;
  return (width / 100) * size;
}

/** A name that is wider than this goes in two lines, in letters of its own size. */
const ONE_LINE = 7.2;

/**
 * A name in two lines at most, of about the same length; what does not fit ends in an ellipsis. The table has it whole.
 */
export function linesOf(name: string, size: number, widest: number): string[] {
  const words = name.split(' ').filter(Boolean);
  if (widthOf(name, size) <= Math.min(widest, ONE_LINE * size) || words.length < 2)
    return [shortened(name, size, widest)];
  const halves = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const widestOf = (pair: readonly string[]) => Math.max(...pair.map((line) => widthOf(line, size)));
  const best = halves.reduce((one, other) => (widestOf(other) < widestOf(one) ? other : one));
  return best.map((line) => shortened(line, size, widest));
}

function shortened(line: string, size: number, widest: number): string {
  if (widthOf(line, size) <= widest) return line;
  const letters = [...line];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size) > widest) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
