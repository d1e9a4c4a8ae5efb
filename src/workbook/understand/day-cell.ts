import type { EffectCode, FindingCode } from './codes.ts';
import type { DayPart } from './days.ts';
import type { Cell } from './grid.ts';
import { type Notebook, option } from './notebook.ts';

/** What of the days in a cell can be used, after the questions about it. */
export type TakenDays = { days: string[]; lost: string[]; code: FindingCode | null };

function choose(
  code: FindingCode,
  days: readonly string[],
  part: DayPart,
  cell: Cell,
  effect: EffectCode,
  notes: Notebook,
): string | null {
  const options = [...days.map((day) => option('day', { day }, `day-${day}`)), option('leave-out')];
  const answer = notes.ask(code, cell, { options, effect, params: { text: part.text } });
  return answer?.startsWith('day-') ? answer.slice(4) : null;
}

export function takeDays(
  parts: readonly DayPart[],
  cell: Cell,
  effect: EffectCode,
  period: { first: string; last: string } | null,
  notes: Notebook,
): TakenDays {
  const days: string[] = [];
  const lost: string[] = [];
  let code: FindingCode | null = null;
  for (const part of parts) {
    switch (part.kind) {
      case 'day': {
        const outside = period !== null && (part.day < period.first || part.day > period.last);
        const day = outside ? choose('day-outside-round', [part.day], part, cell, effect, notes) : part.day;
        if (day !== null) days.push(day);
        break;
      }
      case 'range':
        days.push(...part.days);
        break;
      case 'weekday-differs':
      case 'swapped': {
        const choices = [part.day, ...(part.other === null ? [] : [part.other])];
        const question = part.kind === 'swapped' ? 'day-month-swapped' : 'weekday-differs';
        const day = choose(question, choices, part, cell, effect, notes);
        if (day !== null) days.push(day);
        break;
      }
      default:
        lost.push(part.text);
        code =
          part.kind === 'impossible'
            ? (code ?? 'day-impossible')
            : part.kind === 'without-year'
              ? 'day-without-year'
              : 'day-unreadable';
    }
  }
  return { days, lost, code };
}

/** "9-3 niet" must not become "9-3". */
export function saysNot(text: string): boolean {
  return /\b(?:niet|geen|behalve|uitgezonderd|m\.?u\.?v\.?|zonder|liever)\b/i.test(text);
}
