import type { LoaderFunctionArgs } from 'react-router';
import { appContext, askerContext } from '../../../../people/scope.ts';
import { log } from '../../../../platform/log/log.ts';
import { readPanel } from '../../../visit/visit-panel.ts';
import type { Found } from '../finding.ts';

/**
 * Whether what the other shares can be read: always of an open place; of a secret one after a second step that a coordinator
 * vouched for, and when asked. That is noted, as it is on the page of the visit.
 */
export async function readPanelOf(
  context: LoaderFunctionArgs['context'],
  { visit, personId }: Found,
  asked: boolean,
): Promise<'opened' | 'shut' | 'refused'> {
  if (!visit.secret) return 'opened';
  if (!asked) return 'shut';
  const asker = context.get(askerContext);
  const { stand } = await readPanel(context.get(appContext), asker, personId, true);
  if (stand !== 'opened') return 'refused';
  log.info({ reader: asker.userId, visit: visit.id }, 'reflection on a secret place read');
  return 'opened';
}
