import { data, type LoaderFunctionArgs, redirect } from 'react-router';
import { z } from 'zod';
import { NO_BSN } from '../../../../forms/no-bsn.tsx';
import { type Faults, faultsOf, type Typed, typedIn } from '../../../../forms/typed.ts';
import { type Doubt, doubtIn, readSaid } from '../../../../platform/privacy/doubt.ts';
import { dilemmaPath, dilemmasPath } from '../../paths.ts';
import { attemptForm, DILEMMA_FAULTS, type DilemmaFault, reactionForm } from '../form.ts';
import { OUTCOMES } from '../outcome.ts';
import { react, takeBackReaction } from '../reacting.ts';
import { recognise, takeBack } from '../recognising.ts';
import { sayOutcome, takeBackTried, tellAttempt } from '../trying.ts';
import { enterOpenDilemma, guardFor } from './enter.ts';

/** A form that was refused, with what was typed in it. */
export interface Refused {
  form: 'attempt' | 'reaction';
  typed: Typed;
  faults: Faults<DilemmaFault | 'required'>;
  doubt: Doubt | null;
}

const notFound = () => new Response(null, { status: 404 });

/** What somebody presses on a dilemma, from its page or from the board. What is not theirs to say is not there. */
export async function press(context: LoaderFunctionArgs['context'], request: Request, dilemma: string) {
  const entered = await enterOpenDilemma(context, dilemma);
  const { db, reader, id, view } = entered;
  const { personId } = reader;
  const typed = await typedIn(request);
  const organisationId = reader.organisations.find((one) => one.id === typed.organisatie)?.id ?? null;
  const attemptId = view.attempts.find((one) => one.id === typed.poging)?.id ?? null;
  const said = readSaid(typed[NO_BSN]);
  const done = (gedaan: string) =>
    redirect(typed.terug === 'bord' ? backToBoard(typed, gedaan, id) : dilemmaPath(id, { gedaan }), 303);
  const refused = (form: Refused['form'], error: z.ZodError) =>
    data<Refused>(
      {
        ...{ form, typed, faults: faultsOf(error, DILEMMA_FAULTS) },
        doubt: doubtIn([typed.attempt, typed.reaction], said),
      },
      { status: 422 },
    );

  switch (typed.doe) {
    case 'herken':
    case 'toch-niet': {
      if (!organisationId) throw notFound();
      const work = typed.doe === 'herken' ? recognise : takeBack;
      await db.transaction().execute((trx) => work(trx, { dilemmaId: id, organisationId }));
      return done(typed.doe === 'herken' ? 'herkend' : 'terug');
    }
    case 'probeerden': {
      if (!organisationId) throw notFound();
      const parsed = attemptForm(await guardFor(entered, said)).safeParse(typed);
      if (!parsed.success) return refused('attempt', parsed.error);
      const { attempt: text, outcome } = parsed.data;
      await db
        .transaction()
        .execute((trx) => tellAttempt(trx, { dilemmaId: id, text, outcome, organisationId, personId }));
      return done('geprobeerd');
    }
    case 'ook-geprobeerd': {
      const outcome = z.enum(OUTCOMES).safeParse(typed.uitkomst).data;
      if (!organisationId || !attemptId || !outcome) throw notFound();
      await sayOutcome(db, { attemptId, organisationId, outcome });
      return done('gezegd');
    }
    case 'niet-geprobeerd': {
      if (!organisationId || !attemptId) throw notFound();
      await db.transaction().execute((trx) => takeBackTried(trx, { attemptId, organisationId }));
      return done('niet-geprobeerd');
    }
    case 'reageer': {
      if (!personId) throw notFound();
      const parsed = reactionForm(await guardFor(entered, said)).safeParse(typed);
      if (!parsed.success) return refused('reaction', parsed.error);
      await db
        .transaction()
        .execute((trx) => react(trx, { dilemmaId: id, personId, text: parsed.data.reaction }));
      return done('gereageerd');
    }
    case 'reactie-weg': {
      const reactionId = z.uuid().safeParse(typed.reactie).data;
      if (!personId || !reactionId || !(await takeBackReaction(db, { reactionId, personId })))
        throw notFound();
      return done('reactie-weg');
    }
    default:
      throw notFound();
  }
}

/** To the dilemma on the board, as that was asked for. */
const backToBoard = ({ onderwerp, toon, programma }: Typed, gedaan: string, dilemma: string) =>
  dilemmasPath({ programma, onderwerp, toon: toon === 'alle' ? toon : undefined, gedaan }, dilemma);
