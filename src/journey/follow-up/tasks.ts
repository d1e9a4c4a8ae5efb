import { isCurrent } from '../programme/programme.ts';
import { isWaiting, type OrganisationOn, type RoundOn, type Task } from '../programme/programme-task.ts';
import { followUpsPath } from './paths.ts';
import type { FollowUpFacts, FollowUpsOfOrganisation } from './reads-waiting.ts';
import { words } from './tasks-words.ts';

/** What lies still in the programme, where its coordinator starts: in the round that runs, for it is of no round. */
export function roundTasks(
  { followUps }: { followUps: FollowUpFacts },
  { round, today }: RoundOn,
): Task<'lying'>[] {
  if (!isCurrent(round, today)) return [];
  const count = followUps.lying;
  const task: Task<'lying'> = {
    ...{ name: 'lying', count, by: null, weight: 210, to: followUpsPath() },
    says: (locale) => ({ count, title: words[locale].lyingTitle(count), note: words[locale].lyingNote }),
  };
  return [task].filter(isWaiting);
}

type Own = Pick<OrganisationOn, 'answer'> & { followUps: FollowUpsOfOrganisation };

/** What waits for who speaks for an organisation; also for one that does not take part in this round. */
export function organisationTasks({ followUps }: Own): Task<'asked' | 'dateless' | 'silent'>[] {
  const task = <Name extends 'asked' | 'dateless' | 'silent'>(name: Name, weight: number): Task<Name> => {
    const count = followUps[name];
    return {
      ...{ name, count, by: null, weight, to: followUpsPath() },
      says: (locale) => ({
        count,
        title: words[locale][`${name}Title`](count),
        note: words[locale][`${name}Note`],
      }),
    };
  };
  return [task('asked', 260), task('silent', 250), task('dateless', 240)].filter(isWaiting);
}
