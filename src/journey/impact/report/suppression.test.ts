import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Figures, nameOf } from '../impact.ts';
import { nextEdition } from './edition.ts';
import type { Exchange } from './exchange.ts';
import { FAMILIES } from './families.ts';
import { changeFigure, countOf, meanFigure } from './figure-of.ts';
import type { Known } from './less-own.ts';
import { BY_FAMILY } from './parting-means.ts';
import { shareFigures } from './sharing.ts';

/** Somebody in a made-up round, as far as figures go. */
const somebody = fc.record({
  /** How far they came: signed up, allowed, placed, went. */
  way: fc.constantFrom(0, 1, 2, 3, 3, 3, 3),
  /** Asked before, and answered it. */
  before: fc.constantFrom(0, 1, 2, 2),
  after: fc.constantFrom(0, 1, 2, 2),
  /** Asked to look back, did so, with a mark. */
  looked: fc.constantFrom(0, 1, 2, 3, 3),
  yes: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
});
type Somebody = typeof somebody extends fc.Arbitrary<infer One> ? One : never;

const STANDINGS = ['before', 'as-it-was', 'after'] as const;
const isWent = ({ way }: Somebody) => way === 3;
const hasAnswered = (one: Somebody) => isWent(one) && one.before === 2 && one.after === 2;

/** What can be asked of one person, by the name of the number that counts them: the attacker knows what each means. */
const COUNTED: Readonly<Record<string, (one: Somebody) => boolean>> = {
  'people.signed-up': () => true,
  'people.permission': ({ way }) => way >= 1,
  'people.placed': ({ way }) => way >= 2,
  'people.went': isWent,
  'knows.answered': hasAnswered,
  ...Object.fromEntries(
    STANDINGS.map((part, index) => [
      `knows.share.${part}`,
      (one: Somebody) => hasAnswered(one) && one.yes[index]!,
    ]),
  ),
  'looked of': (one) => isWent(one) && one.looked >= 1,
  'answered.visitors': (one) => isWent(one) && one.looked >= 2,
  'mark.visitors': (one) => isWent(one) && one.looked === 3,
  'before of': ({ before }) => before >= 1,
  'answered.measures.before': ({ before }) => before === 2,
};

function figuresOf(people: readonly Somebody[]): Figures {
  const count = (name: string) => people.filter(COUNTED[name]!).length;
  const answered = count('knows.answered');
  return new Figures([
    countOf('people.signed-up', count('people.signed-up')),
    countOf('people.permission', count('people.permission'), count('people.signed-up')),
    countOf('people.placed', count('people.placed'), count('people.permission')),
    countOf('people.went', count('people.went'), count('people.placed')),
    countOf('answered.visitors', count('answered.visitors'), count('looked of')),
    meanFigure(
      'mark.visitors',
      Array.from({ length: count('mark.visitors') }, () => 8),
      {
        asked: count('looked of'),
      },
    ),
    countOf('answered.measures', count('answered.measures.before'), count('before of'), 'before'),
    countOf('knows.answered', answered, count('people.went')),
    ...STANDINGS.map((part) => countOf('knows.share', count(`knows.share.${part}`), answered, part)),
    ...STANDINGS.map((part) =>
      meanFigure(
        'knows.mean',
        Array.from({ length: answered }, (_, index) => 1 + (index % 5)),
        { part },
      ),
    ),
  ]);
}

/** What each number that is seen is called in {@link COUNTED}. */
const WHOLES: Readonly<Record<string, string>> = {
  'people.permission': 'people.signed-up',
  'people.placed': 'people.permission',
  'people.went': 'people.placed',
  'answered.visitors': 'looked of',
  'mark.visitors': 'looked of',
  'answered.measures.before': 'before of',
  'knows.answered': 'people.went',
  ...Object.fromEntries(STANDINGS.map((part) => [`knows.share.${part}`, 'knows.answered'])),
};

/** Every number that somebody who opens it can read off: counts, wholes, and of how many a mean is. */
function seenIn(figures: Figures): Map<string, number> {
  const seen = new Map<string, number>();
  for (const one of figures.all) {
    const name = nameOf(one);
    if (one.numerator !== null) seen.set(name, one.numerator);
    if (one.denominator !== null) seen.set(WHOLES[name]!, one.denominator);
    if (one.n !== null) seen.set(one.id === 'knows.mean' ? 'knows.answered' : name, one.n);
    // A share with its whole is a count.
    if (one.value !== null && one.denominator !== null) expect(one.numerator).not.toBeNull();
  }
  return seen;
}

/** Everybody there could be: one of each kind, whether there is such a person or not. */
const KINDS: readonly Somebody[] = ([0, 1, 2, 3] as const).flatMap((way) =>
  ([0, 1, 2] as const).flatMap((before) =>
    ([0, 2] as const).flatMap((after) =>
      (way === 3 ? ([0, 1, 2, 3] as const) : ([0] as const)).flatMap((looked) =>
        (way === 3 && before === 2 && after === 2
          ? [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => [bits & 1, bits & 2, bits & 4].map(Boolean))
          : [[false, false, false]]
        ).map((yes) => ({ way, before, after, looked, yes: yes as [boolean, boolean, boolean] })),
      ),
    ),
  ),
);

/**
 * All that follows by adding and subtracting: each group of people whose number is a sum of numbers that are seen. With the rows
 * reduced, such a sum takes each row whole or not at all.
 */
function derived(rows: readonly { members: readonly number[]; count: number }[]): number[] {
  const left = rows.map(({ members, count }) => [...members, count]);
  const width = rows[0]?.members.length ?? 0;
  const reduced: number[][] = [];
  for (let column = 0; column < width; column++) {
    const at = left.findIndex((row) => Math.abs(row[column]!) > 1e-9);
    if (at < 0) continue;
    const [row] = left.splice(at, 1);
    const unit = row!.map((value) => value / row![column]!);
    const without = (other: number[]) => other.map((value, index) => value - unit[index]! * other[column]!);
    for (const list of [left, reduced]) list.splice(0, list.length, ...list.map(without));
    reduced.push(unit);
  }
  const found: number[] = [];
  for (let choice = 1; choice < 2 ** reduced.length; choice++) {
    const sum = new Array<number>(width + 1).fill(0);
    for (const [index, row] of reduced.entries())
      if (choice & (2 ** index)) for (const [at, value] of row.entries()) sum[at]! += value;
    const isGroup = sum
      .slice(0, width)
      .every((value) => Math.abs(value) < 1e-6 || Math.abs(value - 1) < 1e-6);
    if (isGroup) found.push(Math.round(sum[width]!));
  }
  return found;
}

const isOfFew = (count: number) => count >= 1 && count <= 4;

test('no adding and subtracting of what is shown of people gives a number from one to four', () => {
  fc.assert(
    fc.property(fc.array(somebody, { minLength: 1, maxLength: 60 }), (people) => {
      const seen = seenIn(shareFigures(figuresOf(people), []));
      const rows = [...seen].map(([name, count]) => ({
        members: KINDS.map((one) => Number(COUNTED[name]!(one))),
        count,
      }));
      expect(derived(rows).filter(isOfFew)).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

test('the attacker finds what would be there without that: the number beside the whole gives the rest', () => {
  const people = Array.from(
    { length: 20 },
    (_, index): Somebody => ({
      ...{ way: index < 3 ? 0 : 3, before: 2, after: 2, looked: 3, yes: [true, true, true] },
    }),
  );
  const seen = seenIn(figuresOf(people));
  const rows = [...seen].map(([name, count]) => ({
    members: KINDS.map((one) => Number(COUNTED[name]!(one))),
    count,
  }));
  expect(derived(rows).filter(isOfFew)).toContain(3);
});

const exchange = fc.record({
  family: fc.constantFrom(...FAMILIES.slice(0, 4)),
  sent: fc.integer({ min: 0, max: 9 }),
  received: fc.integer({ min: 0, max: 9 }),
  elsewhere: fc.integer({ min: 0, max: 9 }),
});

/** As many received as sent, as in a round. */
const exchanges = fc.array(exchange, { minLength: 2, maxLength: 7 }).map((rows) => {
  const sent = rows.reduce((sum, one) => sum + one.sent, 0);
  let left = sent;
  return rows.map((one, index): Exchange => {
    const received = index === rows.length - 1 ? left : Math.min(left, one.received);
    left -= received;
    return { ...one, received, elsewhere: Math.min(one.elsewhere, one.sent) };
  });
});

function exchangedFigures(rows: readonly Exchange[]): Figures {
  const sum = (all: readonly Exchange[], what: 'sent' | 'received' | 'elsewhere') =>
    all.reduce((total, one) => total + one[what], 0);
  const visits = sum(rows, 'sent');
  return new Figures(
    FAMILIES.flatMap((family) => {
      const own = rows.filter((one) => one.family === family);
      return [
        countOf('sent', sum(own, 'sent'), visits, family),
        countOf('received', sum(own, 'received'), visits, family),
        countOf('sent-elsewhere', sum(own, 'elsewhere'), sum(own, 'sent'), family),
      ];
    }),
  );
}

test('nor does what organisations sent, also to who speaks for one of them', () => {
  fc.assert(
    fc.property(exchanges, (rows) => {
      const shown = shareFigures(exchangedFigures(rows), rows);
      // Of each organisation those who stayed in the region and those who did not: that is what there is to know.
      const atoms = rows.flatMap((row, index) => [
        { index, family: row.family, elsewhere: true, count: row.elsewhere },
        { index, family: row.family, elsewhere: false, count: row.sent - row.elsewhere },
      ]);
      const all = atoms.reduce((sum, { count }) => sum + count, 0);
      const seen = shown.all.flatMap(({ id, part, numerator }) =>
        numerator === null || id === 'received' || !rows.some(({ family }) => family === part)
          ? []
          : [
              {
                count: numerator,
                members: atoms.map(({ family, elsewhere }) =>
                  Number(family === part && (id === 'sent' || elsewhere)),
                ),
              },
            ],
      );
      const whole = { members: atoms.map(() => 1), count: all };
      for (const contact of [null, ...rows.keys()]) {
        const own = atoms.flatMap(({ index, count }, at) =>
          index === contact ? [{ members: atoms.map((_, other) => Number(other === at)), count }] : [],
        );
        const known = own.reduce((sum, { count }) => sum + count, 0);
        const ofOthers = derived([whole, ...seen, ...own]).filter(isOfFew);
        // What somebody knows of their own, and how many visits there were, they need not derive.
        const given = new Set([
          ...[all, all - known, known],
          ...own.map(({ count }) => count),
          ...own.map(({ count }) => all - count),
        ]);
        expect(ofOthers.filter((count) => !given.has(count))).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});

test('two editions laid beside each other tell nothing of few people either', () => {
  fc.assert(
    fc.property(
      fc.array(somebody, { minLength: 5, maxLength: 60 }),
      fc.array(somebody, { maxLength: 9 }),
      (people, more) => {
        const first = nextEdition(null, figuresOf(people), []);
        const second = nextEdition(first, figuresOf([...people, ...more]), []);
        const [before, after] = [seenIn(new Figures(first.shown)), seenIn(new Figures(second.shown))];
        const changes = [...after].flatMap(([name, count]) =>
          before.has(name) ? [Math.abs(count - before.get(name)!)] : [],
        );
        expect(changes.filter(isOfFew)).toEqual([]);
        // A mean of too few may come when there are enough; a number of people that was hidden never does.
        const counts = first.shown.filter(({ id, hidden }) => hidden && id !== 'knows.mean').map(nameOf);
        expect(counts.filter((name) => after.has(name))).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

/** Somebody who answered: what they said of it before, looking back and after, and what they are. */
const answerer = fc.record({
  family: fc.constantFrom('justice', 'shelter', 'care', null),
  /** `null`: nobody knows any more. */
  newcomer: fc.constantFrom(true, false, null),
  hasLookedBack: fc.constantFrom(true, true, true, true, true, false),
  visited: fc.constantFrom('both', 'both', 'both', 'only', 'elsewhere'),
  score: fc.integer({ min: 1, max: 4 }),
});
type Answerer = typeof answerer extends fc.Arbitrary<infer One> ? One : never;

/** Of whom a mean is, by its name; those of one list are sums of the same answers, so that they can be taken off each other. */
const MEANS: readonly Readonly<Record<string, (one: Answerer) => boolean>>[] = [
  ...[...BY_FAMILY.entries()].map(([at, id]) => ({
    [`knows.mean.${STANDINGS[at]}`]: (one: Answerer) => one.hasLookedBack,
    ...Object.fromEntries(
      FAMILIES.map((family) => [
        `${id}.${family}`,
        (one: Answerer) => one.hasLookedBack && one.family === family,
      ]),
    ),
  })),
  {
    // What people said after less what they said before: also to be had from two means.
    'knows.mean.after': (one) => one.hasLookedBack,
    'knows.change.after': () => true,
    'compared.newcomers': ({ newcomer }) => newcomer === true,
    'compared.earlier': ({ newcomer }) => newcomer === false,
  },
];

/** These are each of other answers of the same people; the last is the first less the second. */
const OF_TWO_THINGS: (typeof MEANS)[number] = {
  'compared.visited': ({ visited }) => visited !== 'elsewhere',
  'compared.not-visited': ({ visited }) => visited !== 'only',
  'compared.by-visit': ({ visited }) => visited === 'both',
};

function meansOf(people: readonly Answerer[]): Figures {
  const named = new Map([...MEANS, OF_TWO_THINGS].flatMap((group) => Object.entries(group)));
  return new Figures([
    countOf('knows.answered', people.filter((one) => one.hasLookedBack).length, people.length),
    ...[...named].map(([name, holds]) => {
      const scores = people.filter(holds).map(({ score }) => score);
      const dot = name.lastIndexOf('.');
      const [id, part] = name.startsWith('compared')
        ? [name, null]
        : [name.slice(0, dot), name.slice(dot + 1)];
      if (!/change|compared\.[ven]/.test(name)) return meanFigure(id, scores, { part });
      const value = scores.reduce((sum, one) => sum + one, 0) / scores.length;
      const interval = { value, low: value - 0.123, high: value + 0.123 };
      return changeFigure(id, scores.length, { difference: interval, effect: interval } as never, part);
    }),
  ]);
}

type Row = { members: readonly number[]; count: number };

/** What is seen of means as sums over people, each a kind of their own: of how many people each is, the attacker knows. */
function sumsSeen(figures: Figures, people: readonly Answerer[], group: (typeof MEANS)[number]): Row[] {
  return Object.entries(group).flatMap(([name, holds]) => {
    const figure = figures.all.find((one) => nameOf(one) === name);
    if (figure?.value == null) return [];
    return [{ members: people.map((one) => Number(holds(one))), count: people.filter(holds).length }];
  });
}

const isSeen = (figures: Figures, name: string) =>
  figures.all.find((one) => nameOf(one) === name)?.value != null;

/** The number of people whose sum would follow of two that were asked of one thing only, when all three are seen. */
const ofOneThing = (figures: Figures, people: readonly Answerer[]): number =>
  Object.keys(OF_TWO_THINGS).every((name) => isSeen(figures, name))
    ? people.filter(({ visited }) => visited !== 'both').length
    : 0;

test('no adding and subtracting of means that are shown gives that of one to four people', () => {
  fc.assert(
    fc.property(fc.array(answerer, { minLength: 1, maxLength: 40 }), (people) => {
      const shown = shareFigures(meansOf(people), []);
      for (const group of MEANS) expect(derived(sumsSeen(shown, people, group)).filter(isOfFew)).toEqual([]);
      expect(isOfFew(ofOneThing(shown, people))).toBe(false);
    }),
    { numRuns: 150 },
  );
});

const TWENTY = Array.from(
  { length: 20 },
  (_, index): Answerer => ({
    ...{ family: index < 3 ? 'care' : index < 10 ? 'justice' : 'shelter', newcomer: index < 4 },
    ...{ hasLookedBack: index > 0, visited: index < 2 ? 'only' : 'both', score: 1 + (index % 4) },
  }),
);

test('the attacker finds each of these means where they all are shown', () => {
  const all = meansOf(TWENTY);
  for (const group of MEANS) expect(derived(sumsSeen(all, TWENTY, group)).filter(isOfFew)).not.toEqual([]);
  expect(isOfFew(ofOneThing(all, TWENTY))).toBe(true);
});

test('the mean of the largest family stays when that of a small one would follow', () => {
  const shown = shareFigures(meansOf(TWENTY), []);
  const families = ['care', 'justice', 'shelter'].map((one) => isSeen(shown, `knows.family-after.${one}`));
  expect(families).toEqual([false, false, true]);
});

test('means and changes are no more precise than they are written', () => {
  const decimals = (value: number, most: number) => Math.abs(value * most - Math.round(value * most)) < 1e-9;
  const shown = shareFigures(meansOf(TWENTY.map((one) => ({ ...one, hasLookedBack: true }))), []);
  const told = shown.all.filter(({ id, value }) => value !== null && id !== 'knows.answered');
  expect(told.length).toBeGreaterThan(4);
  for (const { value, interval, effect } of told) {
    for (const one of [value!, interval!.low, interval!.high]) expect(decimals(one, 10)).toBe(true);
    for (const one of effect ? [effect.value, effect.low, effect.high] : [])
      expect(decimals(one, 100)).toBe(true);
  }
});

test('two editions laid beside each other give no mean of few people either', () => {
  fc.assert(
    fc.property(
      fc.array(answerer, { minLength: 8, maxLength: 40 }),
      fc.array(answerer, { maxLength: 9 }),
      (people, more) => {
        const all = [...people, ...more];
        const first = nextEdition(null, meansOf(people), []);
        const second = nextEdition(first, meansOf(all), []);
        for (const group of MEANS.slice(0, 3)) {
          const before = sumsSeen(new Figures(first.shown), people, group).map(({ members, count }) => ({
            members: [...members, ...more.map(() => 0)],
            count,
          }));
          // One that stayed as it was is of those people alone.
          const after = Object.entries(group).flatMap(([name, holds]) => {
            const [now, was] = [second.shown, first.shown].map((each) =>
              each.find((one) => nameOf(one) === name),
            );
            if (now?.value == null) return [];
            const n = second.counted.find((one) => nameOf(one) === name)!.n!;
            const isOld = was?.value != null && n === people.filter(holds).length;
            const those = (one: Answerer, at: number) => Number(holds(one) && (!isOld || at < people.length));
            return [{ members: all.map(those), count: n }];
          });
          expect(derived([...before, ...after]).filter(isOfFew)).toEqual([]);
        }
      },
    ),
    { numRuns: 80 },
  );
});

const KEYS = ['people.signed-up', 'people.permission', 'people.placed', 'people.went'];
/** Somebody of one of three organisations, and how far they came. */
const sent = fc.record({
  home: fc.constantFrom('a', 'a', 'a', 'b', 'c'),
  way: fc.constantFrom(0, 1, 2, 3, 3, 3, 3),
});
type Sent = typeof sent extends fc.Arbitrary<infer One> ? One : never;

const knownIn = (people: readonly Sent[]): Known =>
  Object.fromEntries(
    KEYS.map((key, at) => {
      const ofOne = Object.groupBy(people, ({ home }) => home);
      const count = (home: 'a' | 'b' | 'c') => (ofOne[home] ?? []).filter(({ way }) => way >= at).length;
      return [key, { a: count('a'), b: count('b'), c: count('c') }];
    }),
  );

function wayOf(people: readonly Sent[]): Figures {
  const count = (at: number) => people.filter(({ way }) => way >= at).length;
  return new Figures(
    KEYS.map((key, at) => (at === 0 ? countOf(key, count(0)) : countOf(key, count(at), count(at - 1)))),
  );
}

/** What one who speaks for an organisation sees of the others. */
const ofOthers = (figures: Figures, known: Known, home: string): Row[] =>
  [...seenIn(figures)].map(([name, count]) => ({
    members: KEYS.map((_, level) => Number(level >= KEYS.indexOf(name))),
    count: count - known[name]![home]!,
  }));

test('nor does how far people came, to who speaks for an organisation and takes its own off', () => {
  fc.assert(
    fc.property(fc.array(sent, { minLength: 1, maxLength: 50 }), (people) => {
      const known = knownIn(people);
      const shown = shareFigures(wayOf(people), [], { known });
      for (const home of ['a', 'b', 'c'])
        expect(derived(ofOthers(shown, known, home)).filter(isOfFew)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('without that, who speaks for a large organisation reads off how many of the others there were', () => {
  const people = Array.from({ length: 24 }, (_, at): Sent => ({ home: at < 21 ? 'a' : 'b', way: 3 }));
  const known = knownIn(people);
  const rows = (figures: Figures) => derived(ofOthers(figures, known, 'a')).filter(isOfFew);
  expect(rows(shareFigures(wayOf(people), []))).toContain(3);
  expect(rows(shareFigures(wayOf(people), [], { known }))).toEqual([]);
});

test('nor do two editions, to who knows how many of their own came in between', () => {
  fc.assert(
    fc.property(
      fc.array(sent, { minLength: 12, maxLength: 50 }),
      fc.array(sent, { maxLength: 12 }),
      (people, more) => {
        const all = [...people, ...more];
        const first = nextEdition(null, wayOf(people), [], knownIn(people));
        const second = nextEdition(first, wayOf(all), [], knownIn(all));
        const [before, after] = [first, second].map((one) => seenIn(new Figures(one.shown)));
        for (const [name, count] of after!) {
          const was = before!.get(name);
          if (was === undefined || was === count) continue;
          for (const home of ['a', 'b', 'c']) {
            const own = knownIn(all)[name]![home]! - knownIn(people)[name]![home]!;
            expect(isOfFew(Math.abs(count - was - own))).toBe(false);
          }
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('what stays as it was goes on with what each organisation had then', () => {
  const people = Array.from({ length: 30 }, (_, at): Sent => ({ home: at % 2 ? 'a' : 'b', way: 3 }));
  const all = [...people, { home: 'a', way: 3 } as const, { home: 'a', way: 3 } as const];
  const first = nextEdition(null, wayOf(people), [], knownIn(people));
  const second = nextEdition(first, wayOf(all), [], knownIn(all));
  expect(second.known).toEqual(knownIn(people));
  expect(second.shown).toEqual(first.shown);
});
