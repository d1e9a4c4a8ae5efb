import { MOMENTS } from '../../contact/contact-pulse.ts';
import { type Figures, nameOf } from '../impact.ts';
import { LASTED, type Lasted, lastedOf } from './count-lines.ts';
import { isFew } from './few.ts';
import { wholeOf } from './nested-figures.ts';
import { hiddenParts } from './parting.ts';

/** What came of a line at each moment; of a line of one pair of people that is what came of the pair. */
type Life = readonly ('not-asked' | 'silent' | 'no' | 'yes')[];
const AT_ONE_MOMENT = ['not-asked', 'silent', 'no', 'yes'] as const;
const LIVES: readonly Life[] = AT_ONE_MOMENT.flatMap((first) =>
  AT_ONE_MOMENT.flatMap((second) => AT_ONE_MOMENT.map((third) => [first, second, third])),
);

/** A number that is seen, and which lives it counts. */
interface Row {
  count: number;
  counts: (life: Life) => boolean;
}

const CONTACT = { yes: 'yes', no: 'not-yet' } as const;
const toldOf = (life: Life): Pulse[] =>
  life.flatMap((one, at) =>
    one === 'not-asked' ? [] : [{ moment: MOMENTS[at]!, contact: one === 'silent' ? null : CONTACT[one] }],
  );
const lastedOfLife = (life: Life): Lasted => lastedOf(toldOf(life));

const keyOf = (part: Lasted) => nameOf({ id: 'ties.lasted', part });

/** What is left out in turn, when the whole says too much: first what is worth least beside what was answered at each moment. */
const STEPS: readonly (readonly Lasted[])[] = [
  [],
  ['3-months', '6-weeks'],
  ['3-months', '6-weeks', 'none', 'unknown'],
  LASTED,
];

/**
 * Which numbers of how long lines stayed cannot be shown. Where each line is of one pair of people, what pairs answered at each
 * moment counts the same lines another way: the one less the other is again a number of pairs, as of those who had contact after half
 * a year and not after three months.
 * @param hidden what is not shown of what pairs answered
 * @param before hidden already
 */
export function hiddenLasting(
  counted: Figures,
  hidden: ReadonlySet<string>,
  before: ReadonlySet<string>,
): Set<string> {
  const count = (part: Lasted) => counted.find('ties.lasted', part)?.numerator ?? 0;
  const parts = LASTED.map((part) => ({ key: keyOf(part), count: count(part) }));
  const contact = contactSeen(counted, hidden);
  const asked = LASTED.reduce((sum, part) => sum + (part === 'not-asked' ? 0 : count(part)), 0);
  const pairs = Math.max(...MOMENTS.map((part) => counted.find('contact.yes', part)?.denominator ?? 0));
  for (const step of STEPS) {
    const left = hiddenParts(parts, new Set([...before, ...step.map(keyOf)]));
    const seen = LASTED.filter((part) => !left.has(keyOf(part))).map(
      (part): Row => ({ count: count(part), counts: (life) => lastedOfLife(life) === part }),
    );
    // With more pairs than lines nobody knows which pair is of which line.
    if (pairs > asked || !tellsOfFew(seen, contact, counted.find('ties.met')?.numerator ?? 0)) return left;
  }
  return new Set(LASTED.map(keyOf));
}

/** What is seen of what pairs answered: who was asked, who answered, who said yes, and who ever did. */
function contactSeen(counted: Figures, hidden: ReadonlySet<string>): Row[] {
  const rows = MOMENTS.flatMap((part, at) => {
    const [yes, answered] = [counted.find('contact.yes', part), counted.find('contact.answered', part)];
    const [yesName, answeredName] = ['contact.yes', 'contact.answered'].map((id) => nameOf({ id, part }));
    return [
      {
        ...{ name: wholeOf(yesName!), count: yes?.denominator ?? 0 },
        counts: (life: Life) => life[at] !== 'not-asked',
      },
      {
        ...{ name: answeredName!, count: answered?.numerator ?? 0 },
        counts: (life: Life) => life[at] === 'yes' || life[at] === 'no',
      },
      { name: yesName!, count: yes?.numerator ?? 0, counts: (life: Life) => life[at] === 'yes' },
    ];
  });
  const noticed = nameOf({ id: 'clients.noticed', part: 'sooner' });
  const ever = {
    ...{ name: wholeOf(noticed), count: counted.find('clients.noticed', 'sooner')?.denominator ?? 0 },
    counts: (life: Life) => life.includes('yes'),
  };
  return [...rows, ever].filter(({ name }) => !hidden.has(name));
}

/**
 * Whether what came of the lines of a round, as the network tells it, says something of few beside what a report shows of it.
 * @param states how many lines there are of each, and which lives those are
 */
export function tellsBeside(shown: Figures, states: readonly StateRow[], met: number): boolean {
  const lasted = LASTED.flatMap((part): Row[] => {
    const count = shown.find('ties.lasted', part)?.numerator ?? null;
    return count === null ? [] : [{ count, counts: (life) => lastedOfLife(life) === part }];
  });
  const hidden = new Set(
    MOMENTS.flatMap((part) =>
      ['contact.yes', 'contact.answered'].flatMap((id) => {
        const { numerator = null, denominator = null } = shown.find(id, part) ?? {};
        const name = nameOf({ id, part });
        return [...(numerator === null ? [name] : []), ...(denominator === null ? [wholeOf(name)] : [])];
      }),
    ),
  );
  const noticed = nameOf({ id: 'clients.noticed', part: 'sooner' });
  if ((shown.find('clients.noticed', 'sooner')?.denominator ?? null) === null) hidden.add(wholeOf(noticed));
  const rows = states.map(({ count, counts }): Row => ({ count, counts: (life) => counts(toldOf(life)) }));
  return tellsOfFew(rows, [...lasted, ...contactSeen(shown, hidden)], met);
}

interface StateRow {
  count: number;
  /** What was told at each moment at which it was asked. */
  counts: (told: readonly Pulse[]) => boolean;
}
type Pulse = Parameters<typeof lastedOf>[0][number];

/** So many numbers of what pairs answered are added and taken off at once. */
const AT_ONCE = 3;

/** Whether some of the lines and some of the pairs, added to and taken off each other, are a group of few. */
function tellsOfFew(lasted: readonly Row[], contact: readonly Row[], met: number): boolean {
  // What nothing is counted of is not there.
  const none = [...lasted, ...contact].filter(({ count }) => count === 0);
  const lives = LIVES.filter((life) => !none.some(({ counts }) => counts(life)));
  const vectorOf = ({ count, counts }: Row) => [count, ...lives.map((life) => Number(counts(life)))];
  const whole = [met, ...lives.map(() => 1)];
  const lines = sumsOf(lasted.filter(({ count }) => count > 0).map(vectorOf), lives.length + 1);
  const bases = [...lines, ...lines.map((one) => whole.map((value, at) => value - one[at]!))].filter(
    ([, ...members]) => members.includes(0) && members.includes(1),
  );
  // Where the same came of every line, that says of how many pairs nothing came at one moment.
  bases.push(
    ...lasted
      .filter(({ count }) => count > 0)
      .map(vectorOf)
      .filter((one) => !one.slice(1).includes(0)),
  );
  const pairs = combined(contact.filter(({ count }) => count > 0).map(vectorOf), lives.length + 1);
  return bases.some((base) => pairs.some((other) => isGroupOfFew(base, other)));
}

function isGroupOfFew(base: readonly number[], other: readonly number[]): boolean {
  if (!isFew(base[0]! + other[0]!)) return false;
  let [least, most] = [0, 0];
  for (let at = 1; at < base.length; at++) {
    const value = base[at]! + other[at]!;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most - least === 1;
}

const added = (one: readonly number[], other: readonly number[], sign: number) =>
  one.map((value, at) => value + sign * other[at]!);

/** Each of these with or without each other. */
function sumsOf(rows: readonly number[][], width: number): number[][] {
  let sums = [new Array<number>(width).fill(0)];
  for (const row of rows) sums = sums.flatMap((sum) => [sum, added(sum, row, 1)]);
  return sums;
}

/** At most {@link AT_ONCE} of these, each added or taken off. */
function combined(rows: readonly number[][], width: number): number[][] {
  let open: { sum: number[]; used: number }[] = [{ sum: new Array<number>(width).fill(0), used: 0 }];
  for (const row of rows)
    open = open.flatMap((one) =>
      one.used === AT_ONCE
        ? [one]
        : [one, ...[1, -1].map((sign) => ({ sum: added(one.sum, row, sign), used: one.used + 1 }))],
    );
  return open.map(({ sum }) => sum);
}
