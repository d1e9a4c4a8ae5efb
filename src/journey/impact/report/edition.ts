import { Figures, nameOf } from '../impact.ts';
import type { Figure } from '../impact-figure.ts';
import type { Exchange } from './exchange.ts';
import { isFew } from './few.ts';
import { type Known, saysOfOthers } from './less-own.ts';
import { wholeOf } from './nested-figures.ts';
import { SPLIT_MEANS } from './parting-means.ts';
import { ABOUT_NOBODY, shareFigures } from './sharing.ts';

/** What others than coordinators see of a round, and what it was made of. */
export interface Edition {
  counted: readonly Figure[];
  shown: readonly Figure[];
  /** What each organisation had in it; empty when nobody knows any more. */
  known: Known;
}

/** What is split is shown from one edition or from another, never from both. */
const SPLITS = ['sent', 'sent-elsewhere', 'received', 'ties.lasted'];

/**
 * The next edition of a round. Laid beside the one before it says nothing of fewer than five people either: a figure of which few
 * more or fewer answered stays as it was, and what was hidden stays hidden.
 * @param earlier `null`: there is none yet
 */
export function nextEdition(
  earlier: Edition | null,
  counted: Figures,
  exchanged: readonly Exchange[],
  known: Known = {},
): Edition {
  if (!earlier)
    return { counted: counted.all, shown: shareFigures(counted, exchanged, { known }).all, known };
  const before = new Figures(earlier.counted);
  // Of what nobody had answered yet there was nothing to hide.
  const hidden = new Set(
    earlier.shown.flatMap((one) =>
      one.hidden && before.find(one.id, one.part)?.n !== 0 ? [nameOf(one)] : [],
    ),
  );
  const stays = new Set(
    counted.all
      .filter((one) => {
        const was = before.find(one.id, one.part);
        return tellsOfFew(was, one) || tellsOfOthers(was, one, [earlier.known, known]);
      })
      .map(nameOf),
  );
  const keptSplits = SPLITS.filter((id) =>
    counted.all.some((one) => one.id === id && stays.has(nameOf(one))),
  );
  if (keptSplits.includes('sent')) keptSplits.push('sent-elsewhere');
  for (const { ids, whole } of SPLIT_MEANS) {
    const those = [...ids, ...whole];
    if (counted.all.some((one) => those.includes(one.id) && stays.has(nameOf(one)))) keptSplits.push(...ids);
  }
  // What stays as it was goes on counting as it was, so that the next one is compared with what is seen.
  const isKept = (one: Figure) => stays.has(nameOf(one)) || keptSplits.includes(one.id);
  const seen = new Figures(counted.all.map((one) => (isKept(one) && before.find(one.id, one.part)) || one));
  const kept = new Set(counted.all.filter(isKept).map(nameOf));
  const only = (those: Known, holds: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(those).filter(([name]) => holds(name)));
  const own = { ...only(known, (name) => !kept.has(name)), ...only(earlier.known, (name) => kept.has(name)) };
  const isSplitKept = (one: Figure) => keptSplits.includes(one.id);
  const shownBefore = new Figures(earlier.shown);
  const shown = shareFigures(seen, exchanged, { before: hidden, known: own }).all.map(
    (one) => (isSplitKept(one) && shownBefore.find(one.id, one.part)) || one,
  );
  return { counted: seen.all, shown, known: own };
}

/** Whether the difference between two editions would be of few people. */
function tellsOfFew(before: Figure | null, now: Figure): boolean {
  if (!before || ABOUT_NOBODY.test(nameOf(now))) return false;
  const parts = [
    ({ numerator }: Figure) => numerator,
    ({ denominator, numerator }: Figure) => denominator ?? numerator,
    ({ denominator, numerator }: Figure) => (denominator ?? 0) - (numerator ?? 0),
    ({ n }: Figure) => n,
  ];
  if (parts.some((count) => isFew((count(now) ?? 0) - (count(before) ?? 0)))) return true;
  // Of as many people as before it says something else: some of them answered otherwise.
  return now.n !== null && now.n === before.n && now.value !== before.value;
}

/** Whether it would be so to who speaks for an organisation: they know how many of their own there were then and are now. */
function tellsOfOthers(before: Figure | null, now: Figure, [then, known]: readonly [Known, Known]): boolean {
  const name = nameOf(now);
  const whole = now.id === 'sent-elsewhere' ? nameOf({ id: 'sent', part: now.part }) : wholeOf(name);
  if (!before || then[name] === undefined) return false;
  const more = (read: (figure: Figure) => number | null) => (read(now) ?? 0) - (read(before) ?? 0);
  const counted = more(({ numerator }) => numerator);
  if (saysOfOthers(grown(then, known, name), [name], counted, (own) => own(name))) return true;
  if (then[whole] === undefined) return false;
  const rest = more(({ denominator }) => denominator) - counted;
  const both = { ...grown(then, known, name), ...grown(then, known, whole) };
  return saysOfOthers(both, [name, whole], rest, (own) => own(whole) - own(name));
}

/** How many more or fewer each organisation has in a number. */
function grown(then: Known, now: Known, name: string): Known {
  const ids = new Set([then, now].flatMap((known) => Object.keys(known[name] ?? {})));
  return {
    [name]: Object.fromEntries([...ids].map((id) => [id, (now[name]?.[id] ?? 0) - (then[name]?.[id] ?? 0)])),
  };
}
