// `node scripts/draw-data-flow.ts`: draws what goes where, from pages, inventories, mails and listeners of the code.
import { writeFile } from 'node:fs/promises';
import { drawFlows } from './veiligheid/picture.ts';
import { readRooms } from './veiligheid/rooms.ts';

await writeFile(new URL('../docs/veiligheid/gegevensstromen.svg', import.meta.url), drawFlows(readRooms()));
