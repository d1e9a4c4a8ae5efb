import { type LoaderFunctionArgs, redirect } from 'react-router';
import { dayOf } from '../../../../language/day.ts';
import type { PersonId } from '../../../../people/ids.ts';
import { choosePersonPath, signInPath } from '../../../../people/paths.ts';
import { appContext, askerContext, type Viewer, viewerContext } from '../../../../people/scope.ts';
import { log } from '../../../../platform/log/log.ts';
import { readPanel } from '../../../visit/visit-panel.ts';
import { pulsePath } from '../../paths.ts';
import { findPulseKey } from '../keys.ts';
import { type OpenPulse, readOpenPulses, readStopped } from '../open.ts';

type Context = LoaderFunctionArgs['context'];

/** Whose it is, and what they are asked. */
export interface Entered {
  people: PersonId[];
  open: OpenPulse[];
  /** None of them wants to be asked. */
  stopped: boolean;
}

/**
 * Whose it is, by the key of the mail or signed in. Without either one signs in first; a key that opens nothing is as one that is
 * not there.
 */
export async function enterPulses(context: Context, key: string) {
  const { db } = context.get(appContext);
  const viewer = context.get(viewerContext);
  const today = dayOf(new Date());
  if (key === '' && !viewer) throw redirect(signInPath({ verder: pulsePath() }));
  const entered = await findPulses(context, { key, viewer, today });
  // Several people sign in with one address, and nobody has said who this is.
  if (key === '' && viewer && viewer.undecided.length > 0 && !entered?.open.length)
    throw redirect(choosePersonPath({ verder: pulsePath() }));
  return { db, entered, viewer, today };
}

interface Finding {
  key: string;
  viewer: Viewer | null;
  today: string;
}

async function findPulses(context: Context, { key, viewer, today }: Finding): Promise<Entered | null> {
  const { db } = context.get(appContext);
  const holder = key === '' ? null : await findPulseKey(db, key, today);
  if (key !== '' && !holder) return null;
  const people = holder ? [holder.personId] : (viewer?.selves ?? []).map(({ personId }) => personId);
  const stopped = await readStopped(db, people);
  const asked = people.filter((one) => !stopped.has(one));
  const open = await readOpenPulses(db, { people: asked, today, roundId: holder?.roundId });
  return { people, open, stopped: people.length > 0 && asked.length === 0 };
}

/**
 * Whether it is shown whom it is about at secret places: after a second step that a coordinator vouched for, and when asked. That
 * is noted, as it is on the page of a visit.
 */
export async function readPanelOf(
  context: Context,
  { open }: Pick<Entered, 'open'>,
  asked: boolean,
): Promise<'opened' | 'shut' | 'refused'> {
  const secret = open.filter((one) => one.secret);
  if (!asked || secret.length === 0) return 'shut';
  const asker = context.get(askerContext);
  for (const personId of new Set(secret.map((one) => one.personId))) {
    const { stand } = await readPanel(context.get(appContext), asker, personId, true);
    if (stand !== 'opened') return 'refused';
  }
  for (const { visitId } of secret)
    log.info({ reader: asker.userId, visit: visitId }, 'pulse of a secret place read');
  return 'opened';
}
