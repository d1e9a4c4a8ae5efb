import type { PersonId } from '../../people/ids.ts';
import type { App, Asker } from '../../people/scope.ts';
import { isVouched, readSpokenCode } from '../../people/vouching.ts';

/** What somebody who comes to a secret place, or receives there, can see of where and when. */
export type Panel =
  /** They asked for it, and see it. */
  | { stand: 'opened' }
  /** They see it when they ask. */
  | { stand: 'shut' }
  /** They give a second factor first; `again`: they gave one that is not known any more. */
  | { stand: 'factor' | 'again' }
  /** What they gave they could have set up with the mailbox alone: a coordinator has to hear this code from them. */
  | { stand: 'call'; code: string };

export async function readPanel(
  app: Pick<App, 'db' | 'auth'>,
  { userId, secondFactor, factor }: Pick<Asker, 'userId' | 'secondFactor' | 'factor'>,
  personId: PersonId,
  asked: boolean,
): Promise<Panel> {
  if (secondFactor !== 'given') return { stand: 'factor' };
  if (await isVouched(app.db, { personId, factor })) return { stand: asked ? 'opened' : 'shut' };
  const code = factor && (await readSpokenCode(app, { userId, personId, factor }));
  return code ? { stand: 'call', code } : { stand: 'again' };
}
