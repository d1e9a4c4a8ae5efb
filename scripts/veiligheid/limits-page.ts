import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RATES, SIZES, WITHOUT_RATE } from '../../security/limits.ts';
import { pages } from '../../src/pages.ts';
import { SLOW } from '../../src/web/slow-clients.ts';
import { LIMITS } from '../../src/workbook/read/limits.ts';
import { tableOf } from './table.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const RATE = /\{ what: '([\w-]+)', times: ([\d_]+), minutes: ([^}]+?) \}/g;
const SIZE = /\b(\w+_BYTES = |bytes: |inflatedBytes: )([\d_]+)[;,]/g;
const MINUTES: Readonly<Record<string, number>> = { QUARTER: 15, DAY: 1440, '24 * 60': 1440 };

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !/test/.test(file))
  .sort()
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

export interface Rate {
  what: string;
  file: string;
  times: number;
  minutes: number;
}

/** Every limit on how often, as the code has it. */
export const readRates = (): Rate[] =>
  sources.flatMap(({ file, text }) =>
    [...text.matchAll(RATE)].map(([, what, times, minutes]) => ({
      ...{ what: what!, file, times: Number(times!.replaceAll('_', '')) },
      minutes: MINUTES[minutes!] ?? Number(minutes),
    })),
  );

/** Every limit on bytes, by file and name. */
export const readSizes = (): Map<string, number> =>
  new Map(
    sources.flatMap(({ file, text }) =>
      [...text.matchAll(SIZE)].map(([, name, bytes]): [string, number] => [
        `${file} ${/\w+/.exec(name!)![0]}`,
        Number(bytes!.replaceAll('_', '')),
      ]),
    ),
  );

/** Public pages that take a form, and whether they, or the file beside them that acts for them, count how often. */
export const readPublicForms = (): { path: string; counts: boolean }[] =>
  pages
    .filter(({ who }) => who === 'public')
    .flatMap(({ path, file }) => {
      const { text } = sources.find((source) => source.file === `src/${file}`)!;
      if (!/export (?:async function|const) action\b/.test(text)) return [];
      const folder = `src/${file.slice(0, file.lastIndexOf('/'))}`;
      const beside = [...text.matchAll(/from '\.\/([\w-]+\.tsx?)'/g)].map(([, name]) => `${folder}/${name}`);
      const own = [text, ...sources.filter((one) => beside.includes(one.file)).map((one) => one.text)];
      return [{ path, counts: own.some((one) => /\b(?:take|count)Attempts?\(/.test(one)) }];
    });

const long = (minutes: number) =>
  minutes % 1440 === 0 ? 'een dag' : minutes % 60 === 0 ? 'een uur' : `${minutes} minuten`;
const dutch = (count: number) => count.toLocaleString('nl-NL');

export const rateTable = (): string =>
  tableOf(
    ['wat', 'hoe vaak', 'in', 'waar'],
    readRates().map(({ what, file, times, minutes }) => [
      RATES[what] ?? what,
      dutch(times),
      long(minutes),
      `[${what}](../../${file})`,
    ]),
  );

export const sizeTable = (): string =>
  tableOf(
    ['wat', 'hooguit', 'waar'],
    [...readSizes()].map(([key, bytes]) => {
      const [file] = key.split(' ');
      return [SIZES[key] ?? key, `${dutch(bytes / 1000)} kB`, `[${file}](../../${file})`];
    }),
  );

const OF_WORKBOOK = {
  ...{ zipEntries: 'onderdelen in het bestand', sheets: 'bladen', rows: 'hoogste rij' },
  ...{ columns: 'hoogste kolom', cells: 'gevulde cellen', text: 'tekens in alle cellen samen' },
} as const;

export const numberTable = (): string =>
  tableOf(
    ['wat', 'hooguit'],
    [
      ...Object.entries(OF_WORKBOOK).map(([key, what]) => [
        `werkblad: ${what}`,
        dutch(LIMITS[key as keyof typeof OF_WORKBOOK]),
      ]),
      ['tijd om te zeggen wat je wilt (koppen)', `${SLOW.headersTimeout / 1000} s`],
      ['tijd om alles te sturen', `${SLOW.requestTimeout / 1000} s`],
    ],
  );

export const withoutRateTable = (): string =>
  tableOf(
    ['pagina', 'waarom'],
    Object.entries(WITHOUT_RATE).map(([path, why]) => [`\`/${path}\``, why]),
  );
