import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { figure } from '../../e2e/support/figures.ts';
import { mutated } from '../../e2e/support/fuzz/mutated.ts';
import { type Chance, SEED, seeded } from '../../e2e/support/fuzz/seeded.ts';
import { takePhoto } from '../../src/journey/story/photo/take.ts';
import { conclude, uidsOf } from '../../src/platform/calendar/conclude.ts';
import { readCalendar } from '../../src/platform/calendar/read-calendar.ts';
import { readMail } from '../../src/platform/calendar/read-mail.ts';
import { openReader } from '../../src/workbook/in-thread.ts';
import { WorkbookError } from '../../src/workbook/read/error.ts';
import { spoiledLines, spoiledWorkbook } from './spoiling.ts';
import { zip } from './zip.ts';

/** `npm run fuzz -- 20000` reads more. */
const COUNT = Number(process.env.FUZZ ?? 2_000);
/** What takes longer to make and to read. */
const FEWER = Math.ceil(COUNT / 10);
const TIME = Math.max(60_000, COUNT * 60);
/** Of one file; on a machine that has more to do. */
const MOST_MS = 10_000;
const MB = 1_000_000;
const MOST_GROWTH = 300 * MB;

const reader = openReader({ milliseconds: MOST_MS, memory: 600, threads: 1, idleMilliseconds: 60_000 });
afterAll(() => reader.close());

const root = new URL('../../', import.meta.url);
const inFolder = (folder: string, ending: RegExp) =>
  readdirSync(new URL(folder, root))
    .filter((name) => ending.test(name))
    .map((name) => ({ name, bytes: readFileSync(new URL(folder + name, root)) }));

type Sample = { name: string; bytes: Buffer };

/** Reads so many spoiled ones, one after another, and tells which were read as what. */
async function spoil(
  what: string,
  count: number,
  samples: readonly Sample[],
  spoiled: (sample: Buffer, chance: Chance) => Buffer,
  read: (bytes: Buffer, name: string) => Promise<string> | string,
): Promise<void> {
  const outcomes: Record<string, number> = {};
  const wrong: string[] = [];
  let slowest = 0;
  const before = process.memoryUsage().rss;
  for (let number = 0; number < count; number++) {
    const chance = seeded(SEED, what, number);
    const { name, bytes } = chance.oneOf(samples);
    const file = spoiled(bytes, chance);
    const began = performance.now();
    let outcome: string;
    try {
      outcome = await read(file, name);
    } catch (error) {
      outcome = 'failed';
      wrong.push(`#${number} ${name}: ${error instanceof Error ? error.stack?.slice(0, 300) : error}`);
    }
    const took = performance.now() - began;
    slowest = Math.max(slowest, took);
    if (took > MOST_MS) wrong.push(`#${number} ${name}: took ${Math.round(took)} ms`);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  const grown = process.memoryUsage().rss - before;
  figure(
    `spoiled ${what}`,
    `${count}, seed ${SEED}: ${Object.entries(outcomes)
      .map(([outcome, times]) => `${outcome} ${times}×`)
      .join(
        ', ',
      )}; slowest ${Math.round(slowest)} ms, memory ${grown >= 0 ? '+' : ''}${Math.round(grown / MB)} MB`,
  );
  expect(wrong).toEqual([]);
  expect(grown).toBeLessThan(MOST_GROWTH);
}

const SAMPLES = 'src/platform/calendar/samples/';

test(
  'no spoiled calendar fails, hangs or grows',
  async () => {
    await spoil('calendars', COUNT, inFolder(SAMPLES, /\.ics$/), spoiledLines, (bytes) =>
      readCalendar(bytes.toString()) ? 'read' : 'refused',
    );
  },
  TIME,
);

test(
  'no spoiled mail fails, hangs or grows',
  async () => {
    await spoil('mails', COUNT, inFolder(SAMPLES, /\.eml$/), spoiledLines, async (bytes) => {
      const mail = await readMail(bytes);
      const known = new Map(
        uidsOf(mail).map((uid) => [uid, { begins: ['2027-03-11T07:00:00.000Z'], invited: [] }]),
      );
      conclude(mail, known, new Date('2027-02-01T12:00:00Z'));
      return mail.kind;
    });
  },
  TIME,
);

const readWorkbook = async (bytes: Buffer, name: string) => {
  try {
    const raw = await reader.run({ kind: 'files', files: [{ name, bytes }] });
    await reader.run({ kind: 'interpret', raw, answers: {} });
    return 'read';
  } catch (error) {
    // What is as small as this takes neither.
    if (error instanceof WorkbookError && !['too-slow', 'too-heavy'].includes(error.code)) return error.code;
    throw error;
  }
};

test(
  'no spoiled workbook fails, hangs or grows',
  async () => {
    const samples = [
      ...inFolder('src/workbook/read/cases/', /\.(?:xlsx|xlsb|xls|ods)$/),
      ...inFolder('src/workbook/read/cases/programs/', /\.(?:xlsx|xls|ods)$/),
    ];
    await spoil('workbooks', FEWER, samples, spoiledWorkbook, readWorkbook);
  },
  TIME,
);

test(
  'what becomes large when it is unpacked is refused before it does',
  async () => {
    const nothing = Buffer.alloc(160_000_000);
    const bombs: [string, Buffer][] = [
      ['one part', zip([{ name: 'xl/workbook.xml', bytes: nothing }])],
      ['one part that says that it is small', zip([{ name: 'xl/workbook.xml', bytes: nothing, says: 10 }])],
      [
        'twenty parts',
        zip(
          Array.from({ length: 20 }, (_, at) => ({
            name: `xl/${at}.xml`,
            bytes: nothing.subarray(0, 9_000_000),
          })),
        ),
      ],
      [
        'a thousand parts',
        zip(Array.from({ length: 1_000 }, (_, at) => ({ name: `${at}`, bytes: Buffer.alloc(1) }))),
      ],
    ];
    const refused: [string, string][] = [];
    for (const [what, bytes] of bombs) {
      const began = performance.now();
      refused.push([what, await readWorkbook(bytes, 'a.xlsx')]);
      expect(performance.now() - began).toBeLessThan(MOST_MS);
    }
    expect(refused).toEqual(bombs.map(([what]) => [what, 'zip-bomb']));
  },
  TIME,
);

/** As a telephone makes them, in all ways that are taken. */
async function photos(): Promise<Sample[]> {
  const noise = {
    create: {
      width: 640,
      height: 500,
      channels: 3 as const,
      background: '#446688',
      noise: { type: 'gaussian' as const, mean: 128, sigma: 30 },
    },
  };
  const made = () => sharp(noise);
  const exif = { IFD0: { Artist: 'Kanarie', Orientation: '6' } };
  return [
    { name: 'a.jpg', bytes: await made().withExif(exif).jpeg().toBuffer() },
    { name: 'progressive.jpg', bytes: await made().jpeg({ progressive: true }).toBuffer() },
    { name: 'a.png', bytes: await made().png({ palette: true }).toBuffer() },
    {
      name: 'interlaced.png',
      bytes: await made().png({ progressive: true, compressionLevel: 1 }).toBuffer(),
    },
    { name: 'a.webp', bytes: await made().webp().toBuffer() },
    { name: 'lossless.webp', bytes: await made().webp({ lossless: true, effort: 0 }).toBuffer() },
  ];
}

test(
  'no spoiled photo fails, hangs or grows',
  async () => {
    const samples = await photos();
    for (const { name, bytes } of samples)
      expect([name, typeof (await takePhoto(bytes))]).toEqual([name, 'object']);
    await spoil('photos', FEWER, samples, mutated, async (bytes) => {
      const taken = await takePhoto(bytes);
      return typeof taken === 'string' ? taken : 'taken';
    });
  },
  TIME,
);
