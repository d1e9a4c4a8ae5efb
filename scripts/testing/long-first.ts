import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begun last, one of them would be busy alone on half of the machine. */
const LONG = [
  'every-page',
  'crashes',
  'board',
  'whole-way',
  'main-job',
  'hostile',
  'fuzz',
  'rush',
  'whole-way-postgres',
  'replies-at-once',
  'several-at-once',
  'secret-days',
  'canary',
  'own-visit',
  'parts',
  'proxies',
  'homes',
  'before-the-match',
  'visits',
  'place-kept',
  'set-up-by-hand',
  'example-folder',
  'accounts-organisation',
  'accounts',
].map((name) => `/e2e/${name}.test.ts`);

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
