import type { RouterContextProvider } from 'react-router';
import { dayOf } from '../../../../language/day.ts';
import { appContext, askerContext } from '../../../../people/scope.ts';
import { type DirectoryAsker, readAsker } from '../../reads-asker.ts';
import type { Owner } from '../../reads-owner.ts';
import { enterDirectory } from './enter.ts';

export type OwnerLooking = DirectoryAsker & { owner: Owner; today: string };

/**
 * The viewer in every programme in which they may have a card: for what a mail or another page leads to, which names none.
 * @throws {Response} not there, for who may have one in none
 */
export async function enterEverywhere(
  context: Readonly<RouterContextProvider>,
  request: Request,
): Promise<[OwnerLooking, ...OwnerLooking[]]> {
  const first = await enterDirectory(context, request);
  const today = dayOf(new Date());
  const app = context.get(appContext);
  const all: OwnerLooking[] = [];
  for (const { code } of first.programmes) {
    const asker =
      code === first.programme.code ? first : await readAsker(app, context.get(askerContext), code);
    if (asker?.owner) all.push({ ...asker, owner: asker.owner, today });
  }
  const [one, ...others] = all;
  if (!one) throw new Response(null, { status: 404 });
  return [one, ...others];
}
