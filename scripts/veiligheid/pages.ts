import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from './fill.ts';
import { drawFlows } from './picture.ts';
import { readRooms } from './rooms.ts';

interface Made {
  file: string;
  kept: string;
  made: string;
}

const FOLDER = 'docs/veiligheid';

/** Every page that has something in it that is made from the code, as it is kept and as it would be made. */
export function readMade(root: string): Made[] {
  const files = [
    ...readdirSync(join(root, FOLDER))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${FOLDER}/${name}`),
    'docs/standard-for-public-code.md',
  ];
  const picture = `${FOLDER}/gegevensstromen.svg`;
  return [
    ...files.sort().map((file) => {
      const kept = readFileSync(join(root, file), 'utf8');
      return { file, kept, made: fill(kept) };
    }),
    { file: picture, kept: readFileSync(join(root, picture), 'utf8'), made: drawFlows(readRooms()) },
  ];
}
