// `npm run docs:figures`: writes docs/figures.md from the list of figures in the code.
import { writeFile } from 'node:fs/promises';
import { writeDocument } from '../src/journey/impact/report/document.ts';

await writeFile(new URL('../docs/figures.md', import.meta.url), writeDocument());
