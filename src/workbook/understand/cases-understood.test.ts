import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerLikely } from '../answer/likely.ts';
import type { RawWorkbook } from '../read/raw.ts';
import { readWorkbook } from '../read/read.ts';
import { redact } from '../redact.ts';
import { type Answers, type Interpretation, interpret, type Rows } from './interpret.ts';

const CASES = new URL('../read/cases/', import.meta.url);

async function open(name: string): Promise<RawWorkbook> {
  return readWorkbook(await readFile(new URL(`${name}.xlsx`, CASES)), `${name}.xlsx`);
}

let tidy: Rows;
beforeAll(async () => {
  tidy = interpret(await open('00-tidy')).rows;
});

const values = <T>(rows: readonly { value: T }[]) => rows.map(({ value }) => value);
const all = (rows: Rows) =>
  Object.fromEntries(Object.entries(rows).map(([kind, list]) => [kind, values<unknown>(list)]));
const asked = ({ findings }: Interpretation) =>
  findings.filter(({ group }) => group !== 'mended').map(({ cell, code }) => `${cell} ${code}`);

/** Kept and read again, a workbook says the same. */
function readTwice(raw: RawWorkbook, answers: Answers = {}): Interpretation {
  const first = interpret(raw, answers);
  const again = interpret(JSON.parse(JSON.stringify(redact(first))), answers);
  expect([again.rows, again.findings]).toEqual([first.rows, first.findings]);
  return first;
}

describe('certain, so nothing is asked, and the round is as in the tidy file', () => {
  test.each([
    ['15-name-in-three', ['name-parts ×4']],
    ['18-invisible-in-address', ['spaces ×4']],
    ['23b-choices-in-keuze-1', ['choices-in-cell ×3', 'place-code ×1']],
    ['23-ranking-in-one-cell', ['choices-in-cell ×3', 'place-code ×1']],
  ])('%s', async (name, mended) => {
    const result = readTwice(await open(name));
    expect(asked(result)).toEqual([]);
    expect(result.findings.map(({ code, params }) => `${code} ×${params.count}`)).toEqual(mended);
    const expected = all(tidy);
    // These two have no column for the job.
    const without = (rows: Record<string, unknown[]>) => ({
      ...rows,
      signUps: rows.signUps?.map((one) => ({ ...(one as object), jobTitle: '' })),
    });
    const isShort = name.startsWith('23');
    expect(isShort ? without(all(result.rows)) : all(result.rows)).toEqual(
      isShort ? without(expected) : expected,
    );
  });

  test('17-day-matrix: a cross under a day is that day', async () => {
    const result = readTwice(await open('17-day-matrix'));
    expect(asked(result)).toEqual([]);
    expect(values(result.rows.signUps).map(({ name, days }) => [name, days])).toEqual(
      values(tidy.signUps).map(({ name, days }) => [name, days]),
    );
  });

  test('24-english-days', async () => {
    const result = readTwice(await open('24-english-days'));
    expect(asked(result)).toEqual([]);
    expect(values(result.rows.signUps).map(({ days }) => days)).toEqual([
      ['2027-03-09'],
      ['2027-03-09', '2027-03-11'],
      ['2027-03-09'],
      ['2027-03-10'],
    ]);
  });
});

test('20-address-notations: addresses, and which of two is asked', async () => {
  const raw = await open('20-address-notations');
  const result = readTwice(raw);
  expect(asked(result)).toEqual(['B3 email-which']);
  const decisions = { 'Aanmeldingen!B3:email-which': 'use-lot.aker@wpl.example' };
  expect(all(interpret(raw, { decisions }).rows)).toEqual(all(tidy));
});

describe('16-form-export', () => {
  const COLUMNS = {
    'Aanmeldingen!A1:column-unknown': 'leave-out',
    'Aanmeldingen!B1:column-unknown': 'leave-out',
    'Aanmeldingen!E1:column-unknown': 'as-name',
    'Aanmeldingen!F1:column-unknown': 'as-email',
  };

  test('the columns under a question are offered in place of those that hold nothing of the kind', async () => {
    const questions = readTwice(await open('16-form-export')).findings.filter(
      ({ group }) => group === 'decide',
    );
    expect(questions.map(({ value, options }) => [value, options[0]?.id])).toEqual([
      ['Id', 'leave-out'],
      ['Begintijd', 'leave-out'],
      ['Wat is je naam?', 'as-name'],
      ['Wat is je mailadres?', 'as-email'],
    ]);
  });

  test('with the columns chosen the round is as in the tidy file, and what is not used is said', async () => {
    const result = readTwice(await open('16-form-export'), { decisions: COLUMNS });
    expect(all(result.rows)).toEqual(all(tidy));
    expect(asked(result).filter((one) => !one.endsWith('column-unknown'))).toEqual(['C1 column-not-used']);
    const { result: likely } = answerLikely(await open('16-form-export'), {});
    expect(all(likely.rows)).toEqual(all(tidy));
  });
});

describe('19-shared-mailbox', () => {
  const NAMES = ['Bram de Wit', 'Lot Aker', 'Cas Eik', 'Puck Hei'];

  test('both come in and it is said; whom the exclusion is about is asked', async () => {
    const raw = await open('19-shared-mailbox');
    const result = readTwice(raw);
    expect(asked(result)).toEqual(['B5 mailbox-shared', 'A2 person-shared']);
    expect(values(result.rows.signUps).map(({ name }) => name)).toEqual(NAMES);
    expect(
      values(result.rows.signUps)
        .map(({ email }) => email)
        .slice(2),
    ).toEqual(['team@mlp.example', 'team@mlp.example#2']);
    expect([result.complete, result.rows.exclusions]).toEqual([false, []]);
    const [question] = result.findings.filter(({ code }) => code === 'person-shared');
    expect(question?.options.map(({ id }) => id)).toEqual([
      'all',
      'use-team@mlp.example cas eik',
      'use-team@mlp.example puck hei',
      'leave-out',
    ]);
    const who = (answer: string) => {
      const { complete, rows } = interpret(raw, { decisions: { [question!.id]: answer } });
      return [complete, values(rows.exclusions).map(({ email }) => email)];
    };
    expect(who('use-team@mlp.example puck hei')).toEqual([true, ['team@mlp.example#2']]);
    expect(who('use-team@mlp.example cas eik')).toEqual([true, ['team@mlp.example']]);
    expect(who('all')).toEqual([true, ['team@mlp.example', 'team@mlp.example#2']]);
    // Of nobody's look, the one that leaves nobody unprotected.
    const { result: likely } = answerLikely(raw, {});
    expect(values(likely.rows.exclusions).length).toBe(2);
  });

  test('somebody can say that they are one person, and which row counts', async () => {
    const raw = await open('19-shared-mailbox');
    const decisions = { 'Aanmeldingen!B5:mailbox-shared': 'one-row-4' };
    const result = interpret(raw, { decisions });
    expect(values(result.rows.signUps).map(({ name, email }) => [name, email])).toEqual([
      ['Bram de Wit', 'bram.de.wit@brg.example'],
      ['Lot Aker', 'lot.aker@wpl.example'],
      ['Cas Eik', 'team@mlp.example'],
    ]);
    expect([asked(result), result.complete]).toEqual([['B5 mailbox-shared'], true]);
    expect(values(result.rows.exclusions).map(({ email }) => email)).toEqual(['team@mlp.example']);
    expect([result.counts.read.signUps, result.counts.doubles.signUps]).toEqual([4, 1]);
  });

  test('with an address of their own both come in, and whom an exclusion is about is asked', async () => {
    const raw = await open('19-shared-mailbox');
    const corrections = { 'Aanmeldingen!B4:wrong': 'cas.eik@mlp.example' };
    const result = readTwice(raw, { corrections });
    expect(
      values(result.rows.signUps)
        .map(({ email }) => email)
        .slice(2),
    ).toEqual(['cas.eik@mlp.example', 'team@mlp.example']);
    expect(asked(result)).toEqual(['A2 person-shared']);
    expect([result.complete, result.rows.exclusions]).toEqual([false, []]);
    const decisions = { 'Uitsluitingen!A2:person-shared': 'use-cas.eik@mlp.example' };
    expect(values(interpret(raw, { corrections, decisions }).rows.exclusions)).toEqual(
      values(tidy.exclusions),
    );
  });
});
