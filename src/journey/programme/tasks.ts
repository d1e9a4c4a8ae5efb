import { grammar } from '../../language/grammar.ts';
import {
  correctionsPath,
  invitationPath,
  membersPath,
  roundDayPath,
  settingsPath,
  sitesPath,
} from './paths.ts';
import { isCurrent, signUpState } from './programme.ts';
import { hasAnswered, joins } from './programme-answer.ts';
import type { ProgrammeFacts } from './programme-facts.ts';
import {
  dueDays,
  hasToDo,
  isWaiting,
  type OrganisationOn,
  type RoundOn,
  type Task,
} from './programme-task.ts';
import type { CorrectionFacts } from './reads-corrections.ts';
import { words } from './tasks-words.ts';

type Facts = Pick<
  ProgrammeFacts,
  'invitable' | 'invitesThose' | 'waiting' | 'remindable' | 'contactless' | 'missingDays'
> & { corrections: CorrectionFacts };

/** What waits for the coordinator: who takes part, and which dates are missing. */
export function roundTasks(
  { invitable, invitesThose, waiting, remindable, contactless, missingDays, corrections }: Facts,
  { round, today, phase }: RoundOn,
): Task<'invite' | 'waiting' | 'contactless' | 'dates' | 'corrections'>[] {
  const corrected = correctionsTask(corrections);
  if (!isCurrent(round, today)) return [corrected].filter(isWaiting);
  const by = dueDays(round, today).signUp;
  const tasks: ReturnType<typeof roundTasks> = [
    corrected,
    {
      ...{ name: 'invite', count: invitable.length, by, weight: 690 },
      says: (locale) => ({
        count: invitable.length,
        title: words[locale].inviteTitle(invitable.length),
        note: grammar[locale].listBriefly(invitable),
        ...(invitesThose ? { action: words[locale].inviteAction(invitable.length) } : {}),
      }),
      ...(invitesThose
        ? { to: membersPath(round.code), press: 'invite' }
        : { to: membersPath(round.code, { toon: 'niet-uitgenodigd' }) }),
    },
    {
      ...{ name: 'waiting', count: waiting.length, by, weight: 680 },
      says: (locale) => {
        const list = grammar[locale].listBriefly(waiting);
        return {
          count: waiting.length,
          title: words[locale].waitingTitle(waiting.length),
          ...(remindable > 0
            ? { note: list, action: words[locale].remindAction }
            : { note: `${list}. ${words[locale].remindLater}` }),
        };
      },
      ...(remindable > 0
        ? { to: membersPath(round.code), press: 'remind' }
        : { to: membersPath(round.code, { toon: 'geen-antwoord' }) }),
    },
    {
      ...{ name: 'contactless', count: contactless.length, by, weight: 670 },
      says: (locale) => ({
        count: contactless.length,
        title: words[locale].contactlessTitle(contactless.length),
        note: words[locale].contactlessNote(grammar[locale].listBriefly(contactless)),
      }),
      to: membersPath(round.code, { toon: 'geen-contactpersoon' }),
    },
    {
      // Before there are dates nobody can sign up.
      ...{ name: 'dates', count: missingDays.length, by: null, weight: phase === 'preparing' ? 880 : 480 },
      says: (locale) => ({
        count: missingDays.length,
        title: words[locale].datesTitle(missingDays.length),
        note: words[locale].datesNote(missingDays.map((what) => words[locale].dates[what]).join(', ')),
        action: words[locale].datesAction,
      }),
      to: missingDays[0] ? roundDayPath(round.code, missingDays[0]) : settingsPath(round.code),
    },
  ];
  return tasks.filter(isWaiting);
}

/** Of the programme, where its coordinator starts, also when no round runs: until when is in the law. */
const correctionsTask = ({ waiting: count, by, programme }: CorrectionFacts): Task<'corrections'> => ({
  ...{ name: 'corrections', count, by, weight: 895 },
  says: (locale) => ({
    ...{ count, title: words[locale].correctionsTitle(count) },
    note: words[locale].correctionsNote,
  }),
  to: correctionsPath({ programma: programme }),
});

/** What waits for who speaks for an organisation: its answer, and where it receives. */
export function organisationTasks(
  own: OrganisationOn & { sites: number },
  today: string,
): Task<'answer' | 'sites'>[] {
  if (!hasToDo(own, today)) return [];
  const by = dueDays(own.round, today);
  const asks = !hasAnswered(own, own.active) && signUpState(own.round, today) !== 'closed';
  const siteless = joins(own, own.active) && own.sites === 0;
  const tasks: ReturnType<typeof organisationTasks> = [
    {
      ...{ name: 'answer', count: Number(asks), by: by.signUp, weight: 900 },
      says: (locale) => words[locale].own.answer,
      to: invitationPath(own.address),
    },
    {
      ...{ name: 'sites', count: Number(siteless), by: by.visits, weight: 400 },
      says: (locale) => words[locale].own.sites,
      to: sitesPath(own.address),
    },
  ];
  return tasks.filter(isWaiting);
}
