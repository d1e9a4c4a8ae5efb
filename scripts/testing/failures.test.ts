import { expect, test } from 'vitest';
import { failuresIn } from './failures.mjs';

const file = (
  name: string,
  status: string,
  tests: { status: string; fullName: string; failureMessages: string[] }[],
  message = '',
) => ({
  name: `/somewhere/${name}`,
  status,
  message,
  assertionResults: tests,
});

test('each failure is told with its file, its name and what it said, without colours and libraries', () => {
  const report = {
    testResults: [
      file('src/a.test.ts', 'failed', [
        { status: 'passed', fullName: 'is well', failureMessages: [] },
        {
          status: 'failed',
          fullName: 'adds up',
          failureMessages: [
            '\u001B[31mexpected 1 to be 2\u001B[39m\n  at node_modules/x\n  at src/a.test.ts:3',
          ],
        },
      ]),
      file('src/b.test.ts', 'passed', [{ status: 'passed', fullName: 'is well', failureMessages: [] }]),
    ],
  };
  expect(failuresIn(report, '/somewhere')).toEqual([
    'src/a.test.ts > adds up\n    expected 1 to be 2\n      at src/a.test.ts:3',
  ]);
});

test('a file that failed before its tests is one failure', () => {
  const report = { testResults: [file('src/a.test.ts', 'failed', [], 'cannot be read')] };
  expect(failuresIn(report, '/somewhere')).toEqual(['src/a.test.ts\n    cannot be read']);
});

test('long messages are cut, so that the last lines of a log hold every failure', () => {
  const long = Array.from({ length: 200 }, () => 'x'.repeat(5_000)).join('\n');
  const [told = ''] = failuresIn({ testResults: [file('src/a.test.ts', 'failed', [], long)] }, '/somewhere');
  expect(told.length).toBeLessThan(10_000);
  expect(told.endsWith('…')).toBe(true);
});
