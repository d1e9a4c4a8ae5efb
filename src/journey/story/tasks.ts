import { isWaiting, type OrganisationOn, type RoundOn, type Task } from '../programme/programme-task.ts';
import { officersPath, roundStoriesPath } from './paths.ts';
import type { StoryFacts } from './reads-waiting.ts';
import { words } from './tasks-words.ts';

type Name = 'ready' | 'unaddressed' | 'still';

/** What of the stories of a round waits for its coordinator; also of a round that is over, for that is when they are told. */
export function roundTasks(
  { stories }: { stories: StoryFacts },
  { round }: RoundOn,
): Task<`stories-${Name}`>[] {
  const task = (name: Name, weight: number): Task<`stories-${Name}`> => {
    const count = stories[name];
    return {
      ...{ name: `stories-${name}`, count, by: null, weight, to: roundStoriesPath(round.code) },
      says: (locale) => ({
        count,
        title: words[locale][`${name}Title`](count),
        note: words[locale][`${name}Note`],
      }),
    };
  };
  return [task('ready', 232), task('unaddressed', 228), task('still', 204)].filter(isWaiting);
}

type Own = Pick<OrganisationOn, 'address'> & { storiesUnaddressed: number };

/** Who says yes for it is not known, and a story waits for that. */
export function organisationTasks({
  address,
  storiesUnaddressed: count,
}: Own): Task<'stories-unaddressed'>[] {
  const task: Task<'stories-unaddressed'> = {
    ...{ name: 'stories-unaddressed', count, by: null, weight: 236, to: officersPath(address) },
    says: (locale) => ({
      count,
      title: words[locale].whoseYesTitle(count),
      note: words[locale].whoseYesNote,
    }),
  };
  return [task].filter(isWaiting);
}
