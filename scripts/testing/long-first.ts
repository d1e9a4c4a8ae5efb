import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begun last, one of them would be busy alone on half of the machine. */
const LONG = [
  ...[
    'every-page',
    'swapped',
    'matrix',
    'hostile',
    'board',
    'canary',
    'crashes',
    'whole-way',
    'main-job',
    'policy',
    'parts',
    'way-back',
    'fuzz',
    'rush',
    'secret-days',
    'whole-way-postgres',
    'replies-at-once',
    'several-at-once',
    'place-kept',
    'own-visit',
    'audit',
    'proxies',
    'homes',
    'before-the-match',
    'visits',
    'backup',
    'recount',
    'set-up-by-hand',
    'example-folder',
    'accounts-organisation',
    'accounts',
  ].map((name) => `e2e/${name}`),
  'src/journey/story/story.db',
  'src/journey/contact/pulse/pulse.db',
  'src/inventory.db',
  'src/mails.db',
  'src/cli/backup.db',
  'src/journey/contact/handing-over/for-colleague.db',
  'src/homes/round/waiting.db',
  'src/platform/db/embedded',
  'packages/matching/src/reasons-laws',
  'src/platform/events/crash',
  'scripts/fuzz/files',
  'packages/matching/src/at-hand',
  'packages/matching/src/oracle',
  'scripts/patterns/patterns',
  'src/platform/db/folder-mode',
  'packages/matching/src/capacity',
].map((name) => `/${name}.test.ts`);

const rank = ({ moduleId }: TestSpecification) => {
  const found = LONG.findIndex((name) => moduleId.endsWith(name));
  return found < 0 ? LONG.length : found;
};

/** The order of vitest, after the files that are known to take long. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
