import { Figures, nameOf } from '../impact.ts';
import type { Figure } from '../impact-figure.ts';
import type { Exchange } from './exchange.ts';
import { isFew } from './few.ts';
import { SPLIT_MEANS } from './parting-means.ts';
import { ABOUT_NOBODY, shareFigures } from './sharing.ts';

/** What others than coordinators see of a round, and what it was made of. */
export interface Edition {
  counted: readonly Figure[];
  shown: readonly Figure[];
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
): Edition {
  if (!earlier) return { counted: counted.all, shown: shareFigures(counted, exchanged).all };
  const before = new Figures(earlier.counted);
  // Of what nobody had answered yet there was nothing to hide.
  const hidden = new Set(
    earlier.shown.flatMap((one) =>
      one.hidden && before.find(one.id, one.part)?.n !== 0 ? [nameOf(one)] : [],
    ),
  );
  const stays = new Set(
    counted.all.filter((one) => tellsOfFew(before.find(one.id, one.part), one)).map(nameOf),
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
  const seen = new Figures(
    counted.all.map((one) => {
      const isKept = stays.has(nameOf(one)) || keptSplits.includes(one.id);
      return (isKept && before.find(one.id, one.part)) || one;
    }),
  );
  const isSplitKept = (one: Figure) => keptSplits.includes(one.id);
  const shownBefore = new Figures(earlier.shown);
  const shown = shareFigures(seen, exchanged, hidden).all.map(
    (one) => (isSplitKept(one) && shownBefore.find(one.id, one.part)) || one,
  );
  return { counted: seen.all, shown };
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
