import { expect, test } from 'vitest';
import { longestIn } from './longest.mjs';

const file = (name: string, seconds: number) => ({
  name: `/somewhere/${name}`,
  startTime: 5_000,
  endTime: 5_000 + seconds * 1_000,
});

test('the files that took longest are told with their seconds, the longest first', () => {
  const report = { testResults: [file('src/a.test.ts', 2.04), file('e2e/b.test.ts', 301.5)] };
  expect(longestIn(report, '/somewhere')).toEqual(['  301.5 s  e2e/b.test.ts', '    2.0 s  src/a.test.ts']);
});

test('no more than ten, and none that took no time', () => {
  const many = Array.from({ length: 30 }, (_, at) => file(`src/${at}.test.ts`, at + 1));
  expect(longestIn({ testResults: [...many, file('src/quick.test.ts', 0.2)] }, '/somewhere')).toHaveLength(
    10,
  );
  expect(longestIn({ testResults: [file('src/quick.test.ts', 0.2)] }, '/somewhere')).toEqual([]);
});
