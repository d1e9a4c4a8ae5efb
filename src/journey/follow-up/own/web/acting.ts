import { data, type LoaderFunctionArgs, redirect } from 'react-router';
import { NO_BSN } from '../../../../forms/no-bsn.tsx';
import { type Faults, faultsOf, type Typed, typedIn } from '../../../../forms/typed.ts';
import { type Doubt, doubtIn, readSaid } from '../../../../platform/privacy/doubt.ts';
import { actorsOf } from '../../board/reader.ts';
import { isOfDay } from '../../board/view.ts';
import { enterFollowUp } from '../../board/web/enter.ts';
import type { FollowUpEvent } from '../../follow-up.ts';
import { letGoOfTaker } from '../../leaving/leaving.ts';
import { FOLLOW_UP_FAULTS, type FollowUpFault } from '../../making/form.ts';
import { moveFollowUp } from '../../moving/move.ts';
import { followUpPath } from '../../paths.ts';
import { reachedForm, whenForm } from '../form.ts';

export interface Refused {
  form: 'day' | 'reached';
  typed: Typed;
  faults: Faults<FollowUpFault | 'required'>;
  doubt: Doubt | null;
}

const notFound = () => new Response(null, { status: 404 });

/** What is pressed, and what it is in the life of a follow-up. */
const PRESSES: Record<string, FollowUpEvent> = {
  aangenomen: 'takes',
  dag: 'agrees-day',
  'los-gelaten': 'lets-go',
  'ging-door': 'took-place',
  'ging-niet': 'did-not',
  'trek-in': 'withdraws',
  'haal-weg': 'removes',
  open: 'reopens',
};

/** What somebody presses on the page of a follow-up. What is not theirs to do is not there. */
export async function act({ context, request, params }: LoaderFunctionArgs) {
  const { db, reader, row, today } = await enterFollowUp(context, params.vervolg ?? '');
  const typed = await typedIn(request);
  const press = typed.doe ?? '';
  const event = Object.hasOwn(PRESSES, press) ? PRESSES[press] : undefined;
  const opened = new URL(request.url).searchParams.get('toon') === 'dag' && reader.strong;
  const by = actorsOf(reader, row);
  if (!event || (row.secret && isOfDay(event, row.state) && !opened && !by.includes('coordinator')))
    throw notFound();
  const { personId, organisation, userId } = reader;
  const toon = row.secret && opened ? ('dag' as const) : undefined;
  const said = readSaid(typed[NO_BSN]);
  const refused = (form: Refused['form'], faults: Refused['faults']) =>
    data(
      { older: false as const, refused: { form, typed, faults, doubt: doubtIn([typed.meeting], said) } },
      { status: 422 },
    );
  const when = event === 'agrees-day' ? whenForm({ said, secret: row.secret }, today).safeParse(typed) : null;
  if (when?.error) return refused('day', faultsOf(when.error, FOLLOW_UP_FAULTS));
  const count = event === 'took-place' ? reachedForm.safeParse(typed) : null;
  if (count?.error) return refused('reached', faultsOf(count.error, FOLLOW_UP_FAULTS));
  const step = await db.transaction().execute(async (trx) => {
    // To who made it it is open: so it is first.
    if (row.apart && row.state === 'open') await letGoOfTaker(trx, row.id, today);
    return moveFollowUp(trx, {
      ...{ followUpId: row.id, event, by, today, userId },
      ...(personId && organisation ? { taker: { personId, organisationId: takesFor(reader, row) } } : {}),
      ...(when?.data ? { when: when.data } : {}),
      ...(count?.data.reached === undefined ? {} : { reached: count.data.reached }),
    });
  });
  if (!step) return data({ older: true as const, refused: null }, { status: 409 });
  const done = press === 'dag' && row.secret ? 'dag-geheim' : press;
  return redirect(followUpPath(row.id, { toon, gedaan: done }), 303);
}

/** Of what is for one organisation that one, when they speak for it; else their own. */
function takesFor(
  { organisation, speaksFor }: { organisation: { id: string } | null; speaksFor: readonly string[] },
  { forOrganisationId }: { forOrganisationId: string | null },
): string {
  const isTheirs = forOrganisationId !== null && speaksFor.includes(forOrganisationId);
  return isTheirs ? forOrganisationId : organisation!.id;
}
