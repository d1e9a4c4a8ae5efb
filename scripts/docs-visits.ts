// `npm run docs:visits`: draws the life of a visit into docs/visits.md, from the table in the code.
import { readFile, writeFile } from 'node:fs/promises';
import { drawLife } from '../src/journey/visit/visit-drawing.ts';

const MARK = '<!-- made by npm run docs:visits -->\n';
const page = new URL('../docs/visits.md', import.meta.url);
const [head] = (await readFile(page, 'utf8')).split(MARK);
await writeFile(page, `${head}${MARK}${drawLife()}\n`);
