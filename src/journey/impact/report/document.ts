import { DEFINITIONS } from '../impact.ts';

const PARTS = {
  family: 'one per family: justice, reporting, shelter, youth, care, local, none',
  moment: 'one per moment',
  standing: 'one per standing',
  lasted: 'one each: 6-months, 3-months, 6-weeks, none, unknown, not-asked',
  noticed: 'one each: sooner, once, safer',
} as const;

/** `docs/figures.md`, made from the list of figures. */
export function writeDocument(): string {
  return [
    '# The figures of a round',
    'Made from `src/journey/impact/impact*.ts` by `npm run docs:figures`: do not change it by hand. `wisselstage report ROUND --json` prints them; every figure of the page, the PDF and the workbook is one of these.',
    'A numerator without a denominator is a number by itself. Values are not rounded in JSON; shown, shares are whole per cents, means and differences have one decimal, effects two, money whole cents. A mean or a change of fewer than five people has no value, for coordinators neither: an answer is shown to nobody. An interval is one of 95 per cent: of shares by Wilson, of means by Student, of effects by the noncentral t distribution (`docs/measures.md`).',
    'A visit in these words is a row of `visit` of the round whose id no other row names in `makes_up`. At a secret place its state is shown as arranged, not ready, took-place or missed, until the day after it closes.',
    ...DEFINITIONS.map(({ id, unit, label, counts, rows, by, only }) =>
      [
        `## ${id}`,
        `${label.nl} / ${label.en} (${[unit, ...(by ? [PARTS[by]] : []), ...(only ? ['for coordinators only'] : [])].join('; ')})`,
        `- ${counts.nl}`,
        `- ${counts.en}`,
        `- Rows: ${rows}.`,
      ].join('\n'),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}
