import { formatPeriod, type Locale } from '../../language/format.ts';
import { inOrder } from '../../language/order.ts';
import { nextDay, type RoundDays } from './programme.ts';

/** A round among others: what it is called, and when it is. */
export interface Listed extends RoundDays {
  code: string;
  name: string;
}

const DEADLINES = new Set<string>(['signUpOpens', 'signUpCloses', 'choosingCloses', 'matchOn', 'replyBy']);
const NEVER = '9999';

/** First what has a deadline ahead, the nearest first; then what runs; then what is over, the last one first. */
export function byUrgency<R extends Listed>(rounds: readonly R[], today: string): R[] {
  const rank = (round: R): { group: number; day: string } => {
    const next = nextDay(round, today);
    if (round.lastDay !== null && round.lastDay < today) return { group: 2, day: round.lastDay };
    if (next && DEADLINES.has(next.what)) return { group: 0, day: next.day };
    return { group: 1, day: round.lastDay ?? NEVER };
  };
  return rounds.toSorted((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    const sooner = a.day === b.day ? 0 : a.day < b.day ? -1 : 1;
    return (
      a.group - b.group ||
      (a.group === 2 ? -sooner : sooner) ||
      inOrder(one.name, other.name) ||
      inOrder(one.code, other.code)
    );
  });
}

type Named = Pick<Listed, 'code' | 'name' | 'firstDay' | 'lastDay'>;

/** On which days the visits of a round are, with the year: `8–26 maart 2027`. `null` while that is not said. */
export function periodOf(
  { firstDay, lastDay }: Pick<Named, 'firstDay' | 'lastDay'>,
  locale: Locale,
): string | null {
  if (firstDay === null || lastDay === null) return null;
  return `${formatPeriod(firstDay, lastDay, locale)} ${lastDay.slice(0, 4)}`;
}

/** Each round by its code as it is called in a list: where a name comes twice, with its days, or else with its code. */
export function namesInList(rounds: readonly Named[], locale: Locale): Map<string, string> {
  const different = [...new Map(rounds.map((round) => [round.code, round])).values()];
  const texts = [
    ({ name }: Named) => name,
    (round: Named) => `${round.name} (${periodOf(round, locale) ?? round.code})`,
    ({ name, code }: Named) => `${name} (${code})`,
  ];
  const isAlone = (round: Named, text: (one: Named) => string) =>
    different.filter((one) => text(one) === text(round)).length === 1;
  return new Map(
    different.map((round) => [round.code, (texts.find((text) => isAlone(round, text)) ?? texts[2]!)(round)]),
  );
}
