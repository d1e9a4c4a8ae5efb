import type { RawWorkbook } from '../read/raw.ts';
import type { OptionCode } from '../understand/codes.ts';
import type { Finding, Option } from '../understand/finding.ts';
import { type Answers, type Interpretation, interpret } from '../understand/interpret.ts';

/** An answer can raise a new question, but not for ever. */
const ROUNDS = 8;

const SECRET = new Set<OptionCode>(['secret', 'all-secret', 'yes']);

/**
 * What an open question is answered with unless somebody says otherwise: the first option. Only a place is never
 * made public by not looking: a secret place that becomes known cannot be made good, the other mistake can.
 */
export function likelyOption({ options, effect }: Finding): Option | undefined {
  const secret = effect === 'treated-as-secret' ? options.find(({ code }) => SECRET.has(code)) : undefined;
  return secret ?? options[0];
}

/**
 * Answers every open question with its likely answer.
 * @returns `before` is the workbook with only the answers that were given
 * @param leaveOut also leaves out what blocks the import: only when somebody asked for that
 */
export function answerLikely(
  raw: RawWorkbook,
  answers: Answers,
  leaveOut = false,
): { result: Interpretation; decisions: Record<string, string>; before: Interpretation } {
  const decisions = { ...answers.decisions };
  const before = interpret(raw, { ...answers, decisions });
  let result = before;
  for (let round = 0; round < ROUNDS; round += 1) {
    const open = result.findings.filter((finding) => isOpen(finding, leaveOut));
    if (open.length === 0) break;
    for (const finding of open) decisions[finding.id] = likelyOption(finding)!.id;
    result = interpret(raw, { ...answers, decisions });
  }
  return { result, decisions, before };
}

function isOpen({ group, blocking, answer, options }: Finding, leaveOut: boolean): boolean {
  return answer === undefined && options.length > 0 && (group === 'decide' || (leaveOut && blocking));
}
