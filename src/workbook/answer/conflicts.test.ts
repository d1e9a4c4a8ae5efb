import { expect, test } from 'vitest';
import type { Finding } from '../understand/finding.ts';
import type { Interpretation } from '../understand/interpret.ts';
import { conflictsOf, type KeptAnswers, standOfAnswers } from './conflicts.ts';

const finding = (id: string): Finding => ({
  id,
  group: 'decide',
  code: 'person-differs',
  sheet: 'Aanmeldingen',
  row: 2,
  column: '',
  cell: '',
  value: '',
  subject: '',
  params: {},
  options: [
    { id: 'use', code: 'yes', params: {} },
    { id: 'leave-out', code: 'no', params: {} },
  ],
  suggestion: 'Anders',
  effect: 'none',
  blocking: false,
});
const read = { findings: [finding('een'), finding('twee')] } as Interpretation;
const answers = (decisions: Record<string, string>, corrections = {}): KeptAnswers => ({
  decisions,
  corrections,
});
const told = (stored: KeptAnswers, fresh: KeptAnswers) =>
  conflictsOf(read, stored, fresh).map(({ id, what, now, yours }) => [id, what, now, yours]);

test('an answer that says something else than the stored one is a conflict; the same one is not', () => {
  expect(told(answers({ een: 'use' }), answers({ een: 'leave-out' }))).toEqual([
    ['een', 'decision', 'use', 'leave-out'],
  ]);
  expect(told(answers({ een: 'use' }), answers({ een: 'use' }))).toEqual([]);
});

test('an answer or a text that would be taken away is a conflict', () => {
  expect(told(answers({ een: 'use' }, { twee: 'Milou' }), answers({}))).toEqual([
    ['een', 'decision', 'use', undefined],
    ['twee', 'correction', 'Milou', undefined],
  ]);
});

test('what the form says by itself is none, unless somebody answered that', () => {
  expect(told(answers({}), answers({ een: 'use', twee: 'leave-out' }, { een: 'Anders' }))).toEqual([
    ['twee', 'decision', undefined, 'leave-out'],
  ]);
  expect(told(answers({ een: 'leave-out' }), answers({ een: 'use' }))).toEqual([
    ['een', 'decision', 'leave-out', 'use'],
  ]);
});

test('the mark of the answers does not depend on their order', () => {
  expect(standOfAnswers(answers({ een: 'use', twee: 'use' }))).toBe(
    standOfAnswers(answers({ twee: 'use', een: 'use' })),
  );
  expect(standOfAnswers(answers({ een: 'use' }))).not.toBe(standOfAnswers(answers({})));
});
