import { chapters } from '../../security/asvs/asvs.ts';
import type { Evidence, Requirement, State } from '../../security/asvs/requirement.ts';
import { tableOf } from './table.ts';

const STATES: Record<State, string> = {
  met: 'voldaan',
  partly: 'deels',
  open: 'open',
  none: 'niet van toepassing',
};

const all: readonly Requirement[] = chapters.flatMap(({ requirements }) => requirements);

/** How many of each state, by chapter. */
export function asvsCounts(): string {
  const states = Object.keys(STATES) as State[];
  const counts = (those: readonly Requirement[]) =>
    states.map((state) => String(those.filter((one) => one.state === state).length));
  return tableOf(
    ['hoofdstuk', 'eisen', ...states.map((state) => STATES[state])],
    [
      ...chapters.map(({ number, name, requirements }) => [
        `V${number} ${name}`,
        String(requirements.length),
        ...counts(requirements),
      ]),
      ['**samen**', `**${all.length}**`, ...counts(all).map((count) => `**${count}**`)],
    ],
  );
}

/** What is not met, or not wholly. */
export const asvsOpen = (): string =>
  tableOf(
    ['nr', 'stand', 'wat', 'hoe het staat, en wat nodig is'],
    all
      .filter(({ state }) => state === 'open' || state === 'partly')
      .toSorted((one, other) => Number(other.state === 'open') - Number(one.state === 'open'))
      .map(({ id, state, asks, says }) => [id, STATES[state], asks, says]),
  );

/** Every requirement with its evidence. */
export const asvsChapters = (): string =>
  chapters
    .map(({ number, name, requirements }) =>
      [
        `### V${number} ${name}`,
        '',
        tableOf(
          ['nr', 'niveau', 'wat', 'stand', 'hoe', 'waar'],
          requirements.map(({ id, level, asks, state, says, evidence }) => [
            ...[id, String(level), asks, STATES[state], says],
            evidence.map((one) => shown(one, '../..')).join('<br>'),
          ]),
        ),
      ].join('\n'),
    )
    .join('\n\n');

/** A link to a file, and which test in it. */
export function shown(evidence: Evidence, toRoot: string): string {
  const [file, test] = typeof evidence === 'string' ? [evidence] : evidence;
  const link = `[${file}](${toRoot}/${file})`;
  return test === undefined ? link : `${link}: “${test}”`;
}
