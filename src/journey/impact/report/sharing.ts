import { definitionOf, Figures, nameOf } from '../impact.ts';
import type { Figure } from '../impact-figure.ts';
import { type Exchange, ofOrganisations } from './exchange.ts';
import { FAMILIES } from './families.ts';
import { ENOUGH, isFew } from './few.ts';
import { hiddenLasting } from './lasting.ts';
import type { Known } from './less-own.ts';
import { CHAINS, countsIn, wholeOf } from './nested-figures.ts';
import { hiddenWithin } from './nesting.ts';
import { hiddenParts } from './parting.ts';
import { hiddenMeans } from './parting-means.ts';
import { rounded } from './rounding.ts';

interface Beside {
  /** Names of what was hidden in an earlier edition: it stays so. */
  before?: ReadonlySet<string>;
  /** What each organisation has in them. */
  known?: Known;
}

/**
 * The figures as everybody but coordinators sees them: none about fewer than five people, and none from which such a one comes by
 * taking another off that is shown. Why it is so, and what it leaves: docs/decisions/0068.
 * @param exchanged what each organisation sent and received: who speaks for it knows that
 */
export function shareFigures(
  counted: Figures,
  exchanged: readonly Exchange[],
  { before = new Set(), known = {} }: Beside = {},
): Figures {
  const hidden = hiddenWithin(countsIn(counted), CHAINS, { before, known });
  for (const name of hiddenSplits(counted, exchanged, before)) hidden.add(name);
  for (const name of hiddenLasting(counted, hidden, before)) hidden.add(name);
  const means = hiddenMeans(counted, before);
  return new Figures(
    counted.all
      .filter((one) => definitionOf(one).only === undefined)
      .map((one) => (means.has(nameOf(one)) ? nothingOf(one) : rounded(shown(one, hidden)))),
  );
}

function hiddenSplits(counted: Figures, exchanged: readonly Exchange[], before: ReadonlySet<string>) {
  const count = (id: string, part: string) => counted.find(id, part)?.numerator ?? 0;
  const partsOf = (id: 'sent' | 'received') =>
    FAMILIES.map((family) => ({
      ...{ key: nameOf({ id, part: family }), count: count(id, family) },
      own: ofOrganisations(exchanged, family).map((one) => one[id]),
    }));
  const hidden = new Set([
    ...hiddenParts(partsOf('sent'), before),
    ...hiddenParts(partsOf('received'), before),
  ]);
  for (const family of FAMILIES) {
    const all = { sent: count('sent', family), elsewhere: count('sent-elsewhere', family) };
    const isSentHidden = hidden.has(nameOf({ id: 'sent', part: family }));
    if (isSentHidden || saysElsewhere(all, ofOrganisations(exchanged, family)))
      hidden.add(nameOf({ id: 'sent-elsewhere', part: family }));
  }
  return new Set([...hidden, ...[...before].filter((name) => name.startsWith('sent-elsewhere.'))]);
}

type Sent = Pick<Exchange, 'sent' | 'elsewhere'>;

/** Of what a family sent some went elsewhere, and some did not: neither may be of few, nor for who takes their own off. */
const saysElsewhere = (all: Sent, organisations: readonly Sent[]): boolean =>
  [{ sent: 0, elsewhere: 0 }, ...organisations].some(
    (own) =>
      isFew(all.elsewhere - own.elsewhere) || isFew(all.sent - all.elsewhere - (own.sent - own.elsewhere)),
  );

/** Numbers of these are not about people: of organisations, visits, and what was agreed. */
export const ABOUT_NOBODY =
  /^(organisations|visits|ties\.(met|new)|follow-ups\.(made|agreed|held)|dilemmas|cost)\b/;
/** Means and changes that say of how many people they are. */
const SAYS_HOW_MANY = /^(mark|knows\.mean)\b/;

function shown(figure: Figure, hidden: ReadonlySet<string>): Figure {
  const name = nameOf(figure);
  if (ABOUT_NOBODY.test(name)) return figure;
  const { unit } = definitionOf(figure);
  if (unit === 'count') return shownCount(figure, hidden);
  if ((figure.n ?? 0) < ENOUGH) return nothingOf(figure);
  const count = figure.id === 'knows.mean' ? 'knows.answered' : name;
  const isTold = SAYS_HOW_MANY.test(name) && !hidden.has(count);
  const isWholeTold = isTold && figure.denominator !== null && !hidden.has(wholeOf(name));
  return {
    ...figure,
    n: isTold ? figure.n : null,
    numerator: isTold ? figure.numerator : null,
    denominator: isWholeTold ? figure.denominator : null,
  };
}

function shownCount(figure: Figure, hidden: ReadonlySet<string>): Figure {
  const name = nameOf(figure);
  if (hidden.has(name)) return nothingOf(figure);
  const n = figure.n !== null && !hidden.has(wholeOf(name)) ? figure.n : null;
  // What a family sent has the visits as its whole; of what went elsewhere what it sent.
  const whole = figure.id === 'sent-elsewhere' ? nameOf({ id: 'sent', part: figure.part }) : wholeOf(name);
  if (!hidden.has(whole)) return { ...figure, n };
  // Beside a whole that is not told, a share would tell it.
  return { ...figure, n, denominator: null, value: null, interval: null };
}

const nothingOf = (figure: Figure): Figure => ({
  ...{ id: figure.id, part: figure.part, numerator: null, denominator: null, value: null },
  ...{ n: null, interval: null, effect: null, hidden: true },
});
