import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const COMMAND = fileURLToPath(new URL('./wisselstage.ts', import.meta.url));

function run(input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', COMMAND, 'guard', ...args],
    { encoding: 'utf8', input },
  );
  return { status, stdout, stderr };
}

const TEXTS = ['mw. Rojas, bsnr 123 456 782', 'Kamer 2.07', '１２３４５６７８２ van cliënt Zoë\nGroet'];
const INPUT = `${TEXTS.map((text) => JSON.stringify({ text })).join('\n')}\n`;
const LINES = [
  {
    text: TEXTS[0],
    spans: [
      { kind: 'client-name', text: 'Rojas' },
      { kind: 'bsn', text: '123 456 782' },
    ],
    refused: true,
  },
  { text: TEXTS[1], spans: [], refused: false },
  {
    text: TEXTS[2],
    spans: [
      { kind: 'bsn', text: '１２３４５６７８２' },
      { kind: 'client-name', text: 'Zoë' },
    ],
    refused: true,
  },
];
const parsed = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('a line per line says what is in it and whether it is refused; with --json nothing else', () => {
  const plain = run(INPUT);
  expect(parsed(plain.stdout)).toEqual(LINES);
  expect(plain).toMatchObject({ status: 0, stderr: '3 lines, of which 2 refused.\n' });
  expect(run(INPUT, '--json')).toEqual({ status: 0, stdout: plain.stdout, stderr: '' });
});

test('a number of which somebody said that it is none is passed over', () => {
  const { stdout } = run(INPUT, '--json', '--is-no-bsn', '123456782');
  expect(parsed(stdout).map(({ refused }: { refused: boolean }) => refused)).toEqual([false, false, false]);
});

test('what is no such line is named, and nothing is printed', () => {
  expect(run('{"text":"goed"}\n\nzomaar\n{"tekst":"x"}\n')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'line 3: not {"text": "…"}\nline 4: not {"text": "…"}\n',
  });
});

test('it explains itself', () => {
  const { status, stdout } = run('', '--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--is-no-bsn <numbers...>');
});
