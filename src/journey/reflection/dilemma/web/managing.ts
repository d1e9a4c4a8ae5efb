import { data, type LoaderFunctionArgs, redirect } from 'react-router';
import { z } from 'zod';
import { NO_BSN } from '../../../../forms/no-bsn.tsx';
import { type Faults, faultsOf, type Typed, typedIn } from '../../../../forms/typed.ts';
import { type Doubt, doubtIn, readSaid } from '../../../../platform/privacy/doubt.ts';
import { manageDilemmaPath } from '../../paths.ts';
import { DILEMMA_FAULTS, type DilemmaFault, meetingForm, outcomeForm } from '../form.ts';
import { hideAttempt, hideReaction } from '../hiding.ts';
import { dropMeeting, setMeeting, tellOutcome } from '../meetings.ts';
import { moveDilemma } from '../moving.ts';
import { enterManaged, guardFor } from './enter.ts';

export interface ManageRefused {
  /** Which form; of an outcome the id of its meeting. */
  form: 'meeting' | 'join' | string;
  typed: Typed;
  faults: Faults<DilemmaFault | 'required'>;
  doubt: Doubt | null;
}

const notFound = () => new Response(null, { status: 404 });

/** What a coordinator presses about a dilemma. */
export async function manage(context: LoaderFunctionArgs['context'], request: Request, dilemma: string) {
  const entered = await enterManaged(context, dilemma);
  const { db, reader, rows, group, id } = entered;
  const { programmeId, userId } = reader;
  const typed = await typedIn(request);
  const said = readSaid(typed[NO_BSN]);
  const done = (gedaan: string) => redirect(manageDilemmaPath(id, { gedaan }), 303);
  const older = () => data({ older: true as const }, { status: 409 });
  const refused = (form: string, faults: ManageRefused['faults']) =>
    data<ManageRefused>(
      { form, typed, faults, doubt: doubtIn([typed.meeting, typed.outcome], said) },
      { status: 422 },
    );
  const move = async (dilemmaId: string, to: 'open' | 'hidden' | 'joined', into: string | null = null) =>
    db.transaction().execute((trx) => moveDilemma(trx, { programmeId, dilemmaId, userId }, to, into));

  switch (typed.doe) {
    case 'verberg':
      return (await move(id, 'hidden')) ? done('verborgen') : older();
    case 'toon':
      return (await move(id, 'open')) ? done('zichtbaar') : older();
    case 'samenvoegen': {
      const into = rows.dilemmas.find((one) => one.id === typed.met && one.id !== id)?.id;
      if (!into) return refused('join', { met: 'choice' });
      return (await move(id, 'joined', into)) ? done('samengevoegd') : older();
    }
    case 'los': {
      // Of this one, or of one that goes on in it.
      const part = rows.dilemmas.find(
        (one) => one.id === typed.dilemma && (one.id === id || group.includes(one.id)),
      );
      if (!part) throw notFound();
      return (await move(part.id, 'open')) ? done('los') : older();
    }
    case 'agenda': {
      const parsed = meetingForm(await guardFor(entered, said)).safeParse(typed);
      if (!parsed.success) return refused('meeting', faultsOf(parsed.error, DILEMMA_FAULTS));
      await db.transaction().execute((trx) => setMeeting(trx, { dilemmaId: id, userId, ...parsed.data }));
      return done('agenda');
    }
    case 'van-agenda':
    case 'uitkomst': {
      const meeting = rows.meetings.find(
        (one) => one.id === typed.overleg && (one.dilemmaId === id || group.includes(one.dilemmaId)),
      );
      if (!meeting) throw notFound();
      const about = { dilemmaId: meeting.dilemmaId, meetingId: meeting.id, userId };
      if (typed.doe === 'van-agenda') {
        const dropped = await db.transaction().execute((trx) => dropMeeting(trx, about));
        return dropped ? done('van-agenda') : older();
      }
      const parsed = outcomeForm(await guardFor(entered, said)).safeParse(typed);
      if (!parsed.success) return refused(meeting.id, faultsOf(parsed.error, DILEMMA_FAULTS));
      const told = await db.transaction().execute((trx) => tellOutcome(trx, { ...about, ...parsed.data }));
      return told ? done('uitkomst') : older();
    }
    case 'verberg-tekst':
    case 'toon-tekst':
      return hideText(typed);
    default:
      throw notFound();
  }

  /** What was tried, or what somebody said, of this dilemma alone. */
  async function hideText({ tekst, doe }: Typed) {
    const textId = z.uuid().safeParse(tekst).data;
    const ids = [...new Set([id, ...group])];
    const attempt = rows.attempts.find((one) => one.id === textId && ids.includes(one.dilemmaId));
    const reaction = rows.reactions.find((one) => one.id === textId && ids.includes(one.dilemmaId));
    const found = attempt ?? reaction;
    if (!found) throw notFound();
    const work = attempt ? hideAttempt : hideReaction;
    const hidden = doe === 'verberg-tekst';
    const hid = await db
      .transaction()
      .execute((trx) => work(trx, { id: found.id, dilemmaId: found.dilemmaId, hidden, userId }));
    return hid ? done('tekst') : older();
  }
}
