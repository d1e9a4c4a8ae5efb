import { criteria } from '../../security/public-code.ts';
import { shown } from './asvs-page.ts';
import { tableOf } from './table.ts';

const STATES = { met: 'met', partly: 'partly', open: 'open', later: 'at publishing', none: 'does not apply' };
const SITE = 'https://standard.publiccode.net/criteria';

type State = keyof typeof STATES;

/** How many of each, by criterion. */
export function publicCodeCounts(): string {
  const states = Object.keys(STATES) as State[];
  const counts = (those: readonly { state: State }[]) =>
    states.map((state) => String(those.filter((one) => one.state === state).length));
  const all = criteria.flatMap(({ requirements }) => requirements);
  return tableOf(
    ['criterion', 'requirements', ...states.map((state) => STATES[state])],
    [
      ...criteria.map(({ name, page, requirements }) => [
        `[${name}](${SITE}/${page}.html)`,
        String(requirements.length),
        ...counts(requirements),
      ]),
      ['**together**', `**${all.length}**`, ...counts(all).map((count) => `**${count}**`)],
    ],
  );
}

/** Every requirement of every criterion. */
export const publicCodeTables = (): string =>
  criteria
    .map(({ name, requirements }) =>
      [
        `## ${name}`,
        '',
        tableOf(
          ['asked', 'what', 'state', 'how', 'where'],
          requirements.map(({ asks, what, state, says, evidence }) => [
            ...[asks, what, STATES[state], says],
            evidence.map((one) => shown(one, '..')).join('<br>'),
          ]),
        ),
      ].join('\n'),
    )
    .join('\n\n');
