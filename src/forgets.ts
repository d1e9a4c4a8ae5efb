import { forgetInRuns } from './journey/matching/writes.ts';
import type { Forget } from './people/forgetting.ts';
import { forgetInImports } from './workbook/forget.ts';

/** Everything that has kept something of a sign-up, and forgets it when it is withdrawn. */
export const forgets: readonly Forget[] = [forgetInRuns, forgetInImports];
