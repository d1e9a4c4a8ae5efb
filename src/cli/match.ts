import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { InstanceInput, MatchResult } from '@wisselstage/matching';
import { InstanceError, match, parseInstance } from '@wisselstage/matching';
import { type ResultSheet, resultSheets } from '../journey/matching/hand-out/result-sheets.ts';
import { words } from '../journey/matching/hand-out/words.ts';
import { buildInstance, type RoundRows } from '../journey/matching/matching.ts';
import { viewProposal } from '../journey/matching/matching-proposal.ts';
import { english } from '../language/grammar.ts';
import { describeError, findingLine } from '../workbook/answer/words.ts';
import { WorkbookError } from '../workbook/read/error.ts';
import type { RawWorkbook } from '../workbook/read/raw.ts';
import { readCsvFiles, readWorkbook } from '../workbook/read/read.ts';
import { interpret } from '../workbook/understand/interpret.ts';
import { writeWorkbook } from '../workbook/write/write.ts';
import { BadInputError, faultLine } from './bad-input.ts';
import { answerTo, type Question } from './match-questions.ts';
import { readJson } from './read-json.ts';

const TOLERANCE = 1;
const SEED = 'wisselstage';

interface Input {
  instance: InstanceInput;
  /** Absent for an instance: it has no names. */
  rows: RoundRows | null;
}

interface Wish extends Question {
  out?: string;
  json?: boolean;
}

/**
 * `wisselstage match`: INPUT is an instance, a workbook, or a folder of csv files.
 * @throws {BadInputError} with a line per fault
 */
export async function matchFile(path: string, { out, json, ...question }: Wish): Promise<void> {
  const { instance, rows } = await readInput(path);
  const answered = await orBadInput(() => answerTo(parseInstance(instance), question));
  if (answered) {
    if (out) throw new BadInputError(['--out: writes the plan of a match, not the answer to a question']);
    process.stdout.write(json ? `${JSON.stringify(answered.json)}\n` : answered.text);
    return;
  }
  const progress = json ? () => {} : showProgress;
  const result = await orBadInput(() =>
    match(parseInstance(instance), { onProgress: ({ step }) => progress(step) }),
  );
  if (out) await writeFile(out, await resultWorkbook(rows, result));
  if (json) process.stdout.write(`${JSON.stringify(result)}\n`);
  else process.stdout.write(summary(result, instance, out));
}

async function orBadInput<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof InstanceError)) throw error;
    throw new BadInputError(error.faults.map(faultLine));
  }
}

function showProgress(step: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${step}`);
}

async function readInput(path: string): Promise<Input> {
  const about = await stat(path).catch(() => null);
  if (!about) throw new BadInputError([`${path}: there is no such file or folder`]);
  if (!about.isDirectory() && extname(path).toLowerCase() === '.json') {
    // Of what shape it is the engine tells.
    return { instance: (await readJson(path)) as InstanceInput, rows: null };
  }
  return fromWorkbook(await readSheets(path));
}

/** @throws {BadInputError} when it is not a workbook that can be read */
export async function readSheets(path: string): Promise<RawWorkbook> {
  try {
    if (!(await stat(path)).isDirectory()) return await readWorkbook(await readFile(path), basename(path));
    const names = (await readdir(path)).filter((name) => extname(name).toLowerCase() === '.csv').sort();
    if (names.length === 0) throw new BadInputError([`${path}: there is no .csv file in this folder`]);
    return readCsvFiles(
      await Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(path, name)) }))),
    );
  } catch (error) {
    if (error instanceof WorkbookError)
      throw new BadInputError([`${basename(path)}: ${describeError(error, 'en')}`]);
    throw error;
  }
}

function fromWorkbook(raw: RawWorkbook): Input {
  const { rows: located, findings } = interpret(raw);
  const open = findings.filter(
    ({ group, answer }) => group === 'wrong' || (group === 'decide' && answer === undefined),
  );
  if (open.length > 0) throw new BadInputError(open.map(findingLine));
  for (const finding of findings) process.stderr.write(`${findingLine(finding)}\n`);
  const values = <T>(list: readonly { value: T }[]) => list.map(({ value }) => value);
  const rows: RoundRows = {
    organisations: values(located.organisations),
    places: values(located.places),
    signUps: values(located.signUps),
    exclusions: values(located.exclusions),
    locks: values(located.locks),
    wanted: values(located.wanted),
  };
  return { instance: buildInstance(rows, { tolerance: TOLERANCE, seed: SEED }), rows };
}

async function resultWorkbook(rows: RoundRows | null, result: MatchResult): Promise<Uint8Array> {
  if (!rows) {
    const empty = { organisations: [], places: [], signUps: [], exclusions: [], locks: [], wanted: [] };
    return writeWorkbook(empty, plainSheets(result));
  }
  const view = viewProposal({ rows, result, setAside: [], tolerance: TOLERANCE, previous: null });
  return writeWorkbook(rows, resultSheets(view, 'nl'));
}

/** Of an instance only ids are known. */
function plainSheets(result: MatchResult): ResultSheet[] {
  const t = words.nl;
  return [
    {
      name: t.visits,
      columns: ['person', 'slot', 'tier'],
      rows: result.visits.map(({ person, slot, tier }) => [person, slot, tier]),
    },
    {
      name: t.balance,
      columns: ['organisation', 'sent', 'received', 'net'],
      rows: result.balance.map((row) => [row.organisation, row.sent, row.received, row.net]),
    },
    {
      name: t.unplaced,
      columns: ['person', 'reason'],
      rows: result.unplaced.map(({ person, reason }) => [person, reason?.code ?? null]),
    },
  ];
}

function sureness({ proof }: MatchResult): string {
  if (proof.method === 'ttc') return 'Found by trading cycles, which look at no level.';
  if (proof.gap === 0) return `Proven optimal (${proof.method}, gap 0).`;
  return `Not proven in time: on ${proof.level} another plan may be better, by ${proof.gap} at most.`;
}

function summary(result: MatchResult, instance: InstanceInput, out: string | undefined): string {
  const placed = result.objective.find(({ level }) => level === 'placed')?.value ?? 0;
  const lines = [
    `${english.number(placed)} of ${english.number(instance.people.length)} people ${english.agree(placed, 'gets', 'get')} a visit, ${english.count(result.visits.length, 'visit', 'visits')} in all. ${sureness(result)}`,
    ...result.objective.map(({ level, value }) => `  ${level.padEnd(18)} ${String(value).padStart(6)}`),
    out ? `Written to ${out}.` : 'Use --out FILE for a workbook, --json for everything.',
  ];
  return `${process.stderr.isTTY ? '\r\u001B[K' : ''}${lines.join('\n')}\n`;
}
