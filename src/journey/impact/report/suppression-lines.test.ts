import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonId } from '../../../people/ids.ts';
import { MOMENTS, type Moment } from '../../contact/contact-pulse.ts';
import { Figures, nameOf } from '../impact.ts';
import type { Figure } from '../impact-figure.ts';
import { someFacts, someOrganisations, someVisit } from '../testing.ts';
import { countLines } from './count-lines.ts';
import { countOf, meanFigure } from './figure-of.ts';
import { knownOf } from './known.ts';
import { shareFigures } from './sharing.ts';

/** What came of a visit at each moment, as each line is of one pair of people: the attacker reads that off the number of visits. */
type Life = readonly ('not-asked' | 'silent' | 'no' | 'yes')[];
const ANSWERS = ['not-asked', 'silent', 'no', 'yes'] as const;
/** Some lives that many have, and some that few have. */
const lives = fc
  .array(
    fc.tuple(
      fc.tuple(...MOMENTS.map(() => fc.constantFrom('yes', 'yes', 'no', ...ANSWERS))),
      fc.constantFrom(0, 1, 2, 5, 6, 9, 12, 20),
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((groups) => groups.flatMap(([one, times]) => Array.from({ length: times }, (): Life => one)));

/** The report of a round in which each visit was between two organisations that met nobody else. */
function figuresOf(lives: readonly Life[]): Figures {
  const ids = lives.map((_, at) => String(at));
  const organisations = someOrganisations(
    Object.fromEntries(
      ids.flatMap((id) => [
        [`home ${id}`, ['politie', '']],
        [`host ${id}`, ['ggz', '']],
      ]),
    ),
  );
  const visits = ids.map((id) => someVisit(id, `home ${id}`, `host ${id}`));
  const pulses = lives.flatMap((own, at) =>
    own.flatMap((answer, moment) =>
      answer === 'not-asked'
        ? []
        : [
            {
              ...{ visitId: String(at), pairId: String(at), moment: MOMENTS[moment]!, noticed: [] },
              contact:
                answer === 'silent' ? null : answer === 'yes' ? ('yes' as const) : ('not-yet' as const),
            },
          ],
    ),
  );
  const way = new Figures([countOf('organisations.active', organisations.size)]);
  return new Figures(countLines(someFacts({ organisations, visits, pulses }), way));
}

const isAsked = (at: number) => (one: Life) => one[at] !== 'not-asked';
const isAnswered = (at: number) => (one: Life) => one[at] === 'yes' || one[at] === 'no';
const isYes = (at: number) => (one: Life) => one[at] === 'yes';
const says = (one: Life, at: number) => one[at] === 'yes';

/** What each number counts, as the report says in words. */
const LASTED: Readonly<Record<string, (one: Life) => boolean>> = {
  '6-months': (one) => says(one, 2),
  '3-months': (one) => says(one, 1) && !says(one, 2),
  '6-weeks': (one) => says(one, 0) && !says(one, 1) && !says(one, 2),
  none: (one) => !one.includes('yes') && one.includes('no'),
  unknown: (one) => one.includes('silent') && !one.includes('yes') && !one.includes('no'),
  'not-asked': (one) => one.every((answer) => answer === 'not-asked'),
};

interface Seen {
  count: number;
  holds: (one: Life) => boolean;
}

const numerator = (count: number | null | undefined, holds: Seen['holds']): Seen[] =>
  count === null || count === undefined ? [] : [{ count, holds }];

/** Every number about lines and pairs that somebody reads off. */
function seenIn(figures: Figures): { lasted: Seen[]; others: Seen[] } {
  const find = (id: string, part: string): Figure | null => figures.find(id, part);
  const lasted = Object.entries(LASTED).flatMap(([part, holds]) =>
    numerator(find('ties.lasted', part)?.numerator, holds),
  );
  const ever = numerator(find('clients.noticed', 'sooner')?.denominator, (one) => one.includes('yes'));
  const contact = MOMENTS.flatMap((part: Moment, at) => [
    ...numerator(find('contact.yes', part)?.denominator, isAsked(at)),
    ...numerator(find('contact.answered', part)?.numerator, isAnswered(at)),
    ...numerator(find('contact.yes', part)?.numerator, isYes(at)),
  ]);
  const met = numerator(figures.find('ties.met')?.numerator, () => true);
  return { lasted, others: [...met, ...contact, ...ever] };
}

const EVERY: readonly Life[] = ANSWERS.flatMap((one) =>
  ANSWERS.flatMap((other) => ANSWERS.map((third) => [one, other, third])),
);

/** Groups of few that come by adding and subtracting up to five numbers, of which at least one is of how long lines stayed. */
function derived({ lasted, others }: ReturnType<typeof seenIn>): number[] {
  const empty = [...lasted, ...others].filter(({ count }) => count === 0);
  const possible = EVERY.filter((one) => !empty.some(({ holds }) => holds(one)));
  const rowOf = ({ count, holds }: Seen) => ({ count, members: possible.map((one) => Number(holds(one))) });
  const [own, beside] = [lasted, others].map((rows) => rows.filter(({ count }) => count > 0).map(rowOf));
  const found: number[] = [];
  const walk = (rows: readonly ReturnType<typeof rowOf>[], sum: number[], count: number, left: number) => {
    const values = new Set(sum);
    const isGroup = [...values].every((value) => value === 0 || value === 1) && values.has(1);
    if (isGroup && values.has(0) && count > 0 && count < 5) found.push(count);
    if (left === 0) return;
    for (const [at, row] of rows.entries())
      for (const sign of [1, -1])
        walk(
          rows.slice(at + 1),
          sum.map((value, index) => value + sign * row.members[index]!),
          count + sign * row.count,
          left - 1,
        );
  };
  for (const [at, first] of own!.entries())
    for (const sign of [1, -1])
      walk(
        [...own!.slice(at + 1), ...beside!],
        first.members.map((value) => sign * value),
        sign * first.count,
        3,
      );
  return found;
}

/** Of forty-two some had contact after half a year and not after three months. */
const SEVERAL = Array.from({ length: 42 }, (_, at): Life => {
  if (at < 2) return ['yes', 'no', 'yes'];
  if (at < 14) return ['yes', 'yes', 'yes'];
  if (at < 26) return ['yes', 'yes', 'no'];
  if (at < 32) return ['yes', 'no', 'no'];
  return at < 37 ? ['no', 'no', 'no'] : ['silent', 'silent', 'silent'];
});

test('no adding and subtracting of how long lines stayed and of what pairs answered gives a number from one to four', () => {
  fc.assert(
    fc.property(lives, (those) => {
      expect(derived(seenIn(shareFigures(figuresOf(those), [])))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('the attacker finds those who came back, where all is shown', () => {
  expect(derived(seenIn(figuresOf(SEVERAL)))).toContain(2);
});

test('what is worth most stays: who had contact after half a year, and who never said so', () => {
  const shown = shareFigures(figuresOf(SEVERAL), []);
  const told = (part: string) => shown.find('ties.lasted', part)?.numerator;
  expect(Object.keys(LASTED).map((part) => [nameOf({ id: 'ties.lasted', part }), told(part)])).toEqual([
    ['ties.lasted.6-months', 14],
    ['ties.lasted.3-months', null],
    ['ties.lasted.6-weeks', null],
    ['ties.lasted.none', 5],
    ['ties.lasted.unknown', 5],
    ['ties.lasted.not-asked', 0],
  ]);
});

test('who speaks for an organisation takes off its own people who received somebody, and reads nothing off', () => {
  const organisations = someOrganisations({ a: ['politie', ''], b: ['ggz', ''], c: ['zorg', ''] });
  // Six people of A received somebody, and three of B.
  const visits = Array.from({ length: 9 }, (_, at) => someVisit(String(at), 'c', at < 6 ? 'a' : 'b'));
  const reflections = visits.map(({ id }) => ({
    ...{ id, visitId: id, personId: `host ${id}` as PersonId, side: 'host' as const, given: true, mark: 8 },
  }));
  const facts = someFacts({ organisations, visits, reflections });
  const figures = new Figures([
    countOf('answered.hosts', 9, 9),
    meanFigure('mark.hosts', [8, 8, 8, 8, 8, 8, 8, 8, 8], { asked: 9 }),
  ]);
  const known = knownOf(facts);
  expect(known['answered.hosts of']).toEqual({ a: 6, b: 3, c: 0 });
  const shown = (beside: Parameters<typeof shareFigures>[2]) =>
    shareFigures(figures, [], beside).find('answered.hosts')!.denominator;
  expect([shown({}), shown({ known })]).toEqual([9, null]);
});
