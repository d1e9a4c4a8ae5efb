import { expect, test } from 'vitest';
import { judge } from './audit-judged.ts';

const TODAY = '2027-01-15';
const finding = (url: string) =>
  JSON.stringify({
    vulnerabilities: {
      lek: { severity: 'high', range: '<2.0.0', via: [{ url, title: 'Reads what it must not' }] },
      heeft: { severity: 'high', range: '*', via: ['lek'] },
    },
  });
const AT = 'https://github.com/advisories/GHSA-1';

test('a finding is named with where it is described, once, at the package that has it', () => {
  expect(judge(finding(AT), [], TODAY)).toEqual({
    kind: 'looked',
    findings: [`high: lek <2.0.0: Reads what it must not ${AT}`],
    waiting: [],
  });
});

test('one that waits is said and does not stop anything, until its day', () => {
  const wait = { advisory: 'GHSA-1', until: TODAY, why: 'is not reached by us' };
  expect(judge(finding(AT), [wait], TODAY)).toMatchObject({
    findings: [],
    waiting: [expect.stringContaining('is not reached')],
  });
  expect(judge(finding(AT), [wait], '2027-01-16')).toMatchObject({
    findings: [expect.stringContaining('lek')],
  });
});

test('nothing found is not the same as nothing looked at', () => {
  expect(judge('{"vulnerabilities":{}}', [], TODAY)).toEqual({ kind: 'looked', findings: [], waiting: [] });
  expect(judge('{"message":"405 Method Not Allowed","error":{}}', [], TODAY)).toEqual({
    kind: 'not-looked',
    why: '405 Method Not Allowed',
  });
  for (const silent of ['', 'npm error', '[]', 'null'])
    expect(judge(silent, [], TODAY).kind).toBe('not-looked');
});
