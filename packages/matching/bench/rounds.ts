import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeRound, withSideConstraints } from './make-round.ts';
import { repeatRound } from './repeat-round.ts';

/** A made round on disk: the instance and the flow problem. */
export type Round = { name: string; instance: string; problem: string };

const OURS = fileURLToPath(new URL('make-round.ts', import.meta.url));

/** Next to a checkout there may be a folder with the yardsticks that all who work on this measure with. */
export const SHARED = fileURLToPath(new URL('../../../../shared/bench/', import.meta.url));

/**
 * Makes a round of a size such as `25x300` in a folder, with ten days and seed 1. The shared maker is used when it
 * is there, so that figures can be compared with those of others, unless `own` asks for ours.
 */
export function makeFiles(size: string, folder: string, own: boolean): Round {
  const [organisations, people] = sizeOf(size);
  const shared = join(SHARED, 'make_national.mjs');
  const maker = !own && existsSync(shared) ? shared : OURS;
  const prefix = join(folder, size);
  execFileSync(process.execPath, [
    ...process.execArgv,
    maker,
    `${organisations}`,
    `${people}`,
    '10',
    '1',
    prefix,
  ]);
  return {
    name: `${organisations} × ${people.toLocaleString('en')}${maker === OURS ? '' : ' (national)'}`,
    instance: `${prefix}.json`,
    problem: `${prefix}.min`,
  };
}

/** Makes our own round of such a size with side constraints; only the whole engine can be asked for it. */
export function makeWithSides(size: string, folder: string): Pick<Round, 'name' | 'instance'> {
  const [organisations, people] = sizeOf(size);
  const round = makeRound({ organisations, people, days: 10, seed: 1 });
  const instance = join(folder, `${size}-sides.json`);
  writeFileSync(instance, JSON.stringify(withSideConstraints(round, 101)));
  return { name: `${organisations} × ${people.toLocaleString('en')}, side constraints`, instance };
}

/** Repeats the round of a file so many times. */
export function makeRepeated(file: string, times: number, folder: string): Pick<Round, 'name' | 'instance'> {
  const round = repeatRound(JSON.parse(readFileSync(file, 'utf8')), times);
  const instance = join(folder, `repeated-${times}.json`);
  writeFileSync(instance, JSON.stringify(round));
  const people = round.people.length.toLocaleString('en');
  return { name: `${basename(file, '.json')}, ${times} times: ${people} people`, instance };
}

function sizeOf(size: string): [number, number] {
  const match = /^(\d+)x(\d+)$/.exec(size);
  if (!match) throw new Error(`"${size}" is not a size such as 25x300`);
  return [Number(match[1]), Number(match[2])];
}
